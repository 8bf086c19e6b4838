#include "bot/core/event/instant.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace bot::core::event;

TEST_CASE("moments are written with microseconds in UTC and read back") {
    const std::string text = "2026-11-22T14:05:09.123456Z";
    CHECK(to_rfc3339(from_rfc3339(text).value()) == text);
    CHECK(to_rfc3339(Instant{}) == "1970-01-01T00:00:00.000000Z");
    CHECK(to_rfc3339(from_rfc3339("1969-12-31T23:59:59.999999Z").value()) ==
          "1969-12-31T23:59:59.999999Z");
}

TEST_CASE("offsets and finer fractions are understood") {
    CHECK(from_rfc3339("2026-11-22T14:05:09+01:00") == from_rfc3339("2026-11-22T13:05:09Z"));
    CHECK(from_rfc3339("2026-11-22 14:05Z") == from_rfc3339("2026-11-22T14:05:00Z"));
    CHECK(from_rfc3339("2026-11-22T14:05:09.1234567Z") ==
          from_rfc3339("2026-11-22T14:05:09.123456Z"));
}

TEST_CASE("what is no moment is refused") {
    for (const auto* text :
         {"", "2026-11-22", "2026-02-30T00:00:00Z", "2026-11-22T24:00:00Z", "2026-11-22T14:05:09",
          "2026-11-22T14:05:09Zx", "2026-11-22T14:05:09.Z", "2026-11-22T14:60:00Z"})
        CHECK_FALSE(from_rfc3339(text).has_value());
}

TEST_CASE("a date is read as written, and only where there is such a day") {
    CHECK(to_date(from_date("2028-02-29").value()) == "2028-02-29");
    for (const auto* text : {"2026-02-29", "2026-13-01", "2026-1-1", "2026-01-01T", "", "today"})
        CHECK_FALSE(from_date(text).has_value());
}
