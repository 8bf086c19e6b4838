#include "adapters/http/retry_after.hpp"

#include "adapters/http/http_date.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <string>

using adapters::http::parse_http_date;
using adapters::http::parse_retry_after;
using adapters::http::to_http_date;
using bot::core::event::Instant;
using namespace std::chrono_literals;

namespace {

// 2026-11-22T14:05:09Z
const Instant now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 14h + 5min + 9s};

}  // namespace

TEST_CASE("seconds count from now") {
    CHECK(parse_retry_after("0", now) == now);
    CHECK(parse_retry_after("30", now) == now + 30s);
    CHECK(parse_retry_after(" 30\t", now) == now + 30s);
}

TEST_CASE("absurdly long waits are cut to an hour") {
    CHECK(parse_retry_after("999999999999999999999999", now) == now + 1h);
    CHECK(parse_retry_after("9223372036854775807", now) == now + 1h);
    CHECK(parse_retry_after("Fri, 01 Jan 2100 00:00:00 GMT", now) == now + 1h);
}

TEST_CASE("the three forms of an HTTP date are read") {
    const auto at = now + 51s;
    CHECK(parse_retry_after("Sun, 22 Nov 2026 14:06:00 GMT", now) == at);
    CHECK(parse_retry_after("Sunday, 22-Nov-26 14:06:00 GMT", now) == at);
    CHECK(parse_retry_after("Sun Nov 22 14:06:00 2026", now) == at);
    CHECK(to_http_date(*parse_http_date("Sun Nov  6 08:49:37 1994", now)) ==
          "Sun, 06 Nov 1994 08:49:37 GMT");
    CHECK(to_http_date(*parse_http_date("Sunday, 06-Nov-94 08:49:37 GMT", now)) ==
          "Sun, 06 Nov 1994 08:49:37 GMT");
}

TEST_CASE("a time that has passed is now") {
    CHECK(parse_retry_after("Sun, 06 Nov 1994 08:49:37 GMT", now) == now);
}

TEST_CASE("anything else is no time") {
    for (const std::string value :
         {"", " ", "-1", "1.5", "30s", "soon", "Sun, 22 Nov 2026 14:06:00", "Sun, 22 Nov 2026",
          "Sun, 32 Nov 2026 14:06:00 GMT", "Sun, 30 Feb 2026 14:06:00 GMT",
          "Sun, 22 Nvo 2026 14:06:00 GMT", "Sun, 22 Nov 2026 24:06:00 GMT",
          "Sun, 22 Nov 2026 14:06:00 GMT+1", "Sun, ", ", ", "Sun Nov", "Sun, 2- Nov 2026"}) {
        CAPTURE(value);
        CHECK(!parse_retry_after(value, now));
    }
}

TEST_CASE("a date is written as RFC 9110 asks") {
    CHECK(to_http_date(now) == "Sun, 22 Nov 2026 14:05:09 GMT");
}

TEST_CASE("a date of the first millennium is written as it was read") {
    const Instant now{1'700'000'000s};
    const std::string_view early = "Mon, 12 Nov 0914 08:49:37 GMT";
    const auto read = parse_http_date(early, now);
    REQUIRE(read.has_value());
    CHECK(to_http_date(*read) == early);
}
