#include "config/value_formats.hpp"

#include <doctest/doctest.h>

using namespace std::chrono_literals;
using namespace config;

TEST_CASE("a duration is a number with a unit, or a sum of such") {
    CHECK(parse_duration("15s") == 15s);
    CHECK(parse_duration("5m") == 5min);
    CHECK(parse_duration("18h") == 18h);
    CHECK(parse_duration("30d") == 720h);
    CHECK(parse_duration("2w") == 336h);
    CHECK(parse_duration("1h30m") == 90min);
    CHECK(parse_duration("0s") == 0s);
}

TEST_CASE("what is no duration is refused") {
    for (const char* text : {"", "15", "s", "15 s", "-5s", "+5s", "1.5h", "5x", "5ms", "5S", "5s ",
                             "99999999999s", "9999999999w", "9223372036854775807s", "3650d10w"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_duration(text).has_value());
    }
}

TEST_CASE("an address is a host and a port, an IPv6 host in brackets") {
    CHECK(parse_address("127.0.0.1:8080") == Address{"127.0.0.1", 8080});
    CHECK(parse_address("[::1]:0") == Address{"::1", 0});
    CHECK(parse_address("localhost:65535") == Address{"localhost", 65535});
    CHECK(to_string(Address{"::1", 80}) == "[::1]:80");
    CHECK(to_string(Address{"0.0.0.0", 80}) == "0.0.0.0:80");
}

TEST_CASE("what is no address is refused") {
    for (const char* text : {"", ":", "8080", ":8080", "host", "host:", "host:65536", "host:-1",
                             "::1:80", "[::1]", "[host]:80", "http://host:80", "host:80x"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_address(text).has_value());
    }
}

TEST_CASE("only this machine's own addresses count as loopback") {
    for (const char* host : {"127.0.0.1", "127.8.9.10", "::1", "localhost"})
        CHECK(is_loopback(host));
    for (const char* host :
         {"0.0.0.0", "::", "10.0.0.1", "127.evil.example", "127.0.0.1.example", "1.127.0.0", ""})
        CHECK_FALSE(is_loopback(host));
}

TEST_CASE("a span of the day may run past midnight") {
    CHECK(parse_day_span("22:00-07:30") == DaySpan{22h, 7h + 30min});
    CHECK(parse_day_span("00:00-24:00") == DaySpan{0h, 24h});
    for (const char* text : {"", "22:00", "22-07", "25:00-07:00", "24:01-07:00", "22:60-07:00",
                             "2200-0700", "22:00 - 07:00"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_day_span(text).has_value());
    }
}

TEST_CASE("days are known by name and by three letters") {
    CHECK(parse_weekday("mon") == std::chrono::Monday);
    CHECK(parse_weekday("Sunday") == std::chrono::Sunday);
    CHECK_FALSE(parse_weekday("").has_value());
    CHECK_FALSE(parse_weekday("mond").has_value());
}

TEST_CASE("a weekly moment is a day and a time, or never") {
    CHECK(parse_weekly_moment("mon 10:00") == WeeklyMoment{std::chrono::Monday, 10h});
    CHECK(parse_weekly_moment("Friday 16:05") == WeeklyMoment{std::chrono::Friday, 16h + 5min});
    CHECK(parse_weekly_moment("off") == WeeklyMoment{});
    for (const auto* text : {"", "mon", "10:00", "mon 24:00", "mon  10:00", "mon 10:00 "})
        CHECK_FALSE(parse_weekly_moment(text).has_value());
}

TEST_CASE("a room is named by platform and id") {
    CHECK(parse_room("slack:C0123") == RoomName{"slack", "C0123"});
    CHECK(parse_room("matrix:!abc:example.org") == RoomName{"matrix", "!abc:example.org"});
    for (const char* text : {"", "slack", "slack:", ":C1", "irc:#room", "#general"})
        CHECK_FALSE(parse_room(text).has_value());
}

TEST_CASE("an address to build upon has a scheme, a host and nothing behind its path") {
    for (const char* url : {"https://slack.com/api/", "http://127.0.0.1:8080", "http://[::1]:8008",
                            "https://[::1]", "https://example.org/a/b"})
        CHECK_FALSE(url_fault(url).has_value());
    for (const char* url :
         {"", "example.org", "ftp://example.org", "https://", "https:///x",
          "https://example.org?x=1", "https://example.org/#x", "https://user:pass@example.org",
          "https://example.org:99999", "https://example.org:0", "https://exa mple.org"}) {
        CAPTURE(url);
        CHECK(url_fault(url).has_value());
    }
}

TEST_CASE("time zones are the ones this machine knows") {
    CHECK(is_time_zone("Europe/Berlin"));
    CHECK(is_time_zone("UTC"));
    for (const char* name : {"", "Europe/Atlantis", "../../etc/passwd", "Berlin"}) {
        CAPTURE(name);
        CHECK_FALSE(is_time_zone(name));
    }
}

TEST_CASE("the nearest key is the one with the fewest letters changed") {
    const std::vector<std::string> keys{"listen", "admin_listen", "public_url"};
    CHECK(nearest("lisen", keys) == "listen");
    CHECK(nearest("admin-listen", keys) == "admin_listen");
    CHECK(nearest("url_public", {"url"}) == "url");
    CHECK(nearest("x", {}).empty());
}
