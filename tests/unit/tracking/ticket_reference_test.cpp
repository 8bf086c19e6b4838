#include "adapters/tracking/ticket_reference.hpp"

#include <doctest/doctest.h>

using namespace adapters::tracking;

TEST_CASE("a marker is found as a word of its own only") {
    CHECK(holds("text\n\nRef: incx7f", "incx7f"));
    CHECK(holds("incx7f", "incx7f"));
    CHECK(holds("incx7f0 and incx7f.", "incx7f"));
    CHECK_FALSE(holds("Ref: incx7f0", "incx7f"));
    CHECK_FALSE(holds("Ref: xincx7f", "incx7f"));
    CHECK_FALSE(holds("anything", ""));
}

TEST_CASE("a comment's marker comes from its effect, and is a plain word") {
    const auto marker = comment_marker("slack:Ev1/3");
    CHECK(marker == comment_marker("slack:Ev1/3"));
    CHECK(marker != comment_marker("slack:Ev1/4"));
    CHECK(marker.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789") == std::string::npos);
}
