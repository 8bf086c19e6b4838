#include "adapters/tracking/change_cursor.hpp"

#include <doctest/doctest.h>

#include <chrono>

using adapters::tracking::ChangeCursor;
using bot::core::event::Instant;
using namespace std::chrono_literals;

namespace {

constexpr Instant begin{1'700'000'000s};

}  // namespace

TEST_CASE("a list begins where it was asked to, to the second") {
    const ChangeCursor first{begin + 300ms, ""};
    CHECK(first.since() == begin);
    CHECK(first.page() == 1);
}

TEST_CASE("the next page begins at the last change seen") {
    const ChangeCursor first{begin, ""};
    const ChangeCursor second{begin, first.next(begin + 70s)};
    CHECK(second.since() == begin + 70s);
    CHECK(second.page() == 1);
}

TEST_CASE("pages are counted where a whole page changed in one second") {
    const ChangeCursor first{begin, ""};
    const ChangeCursor second{begin, first.next(begin + 400ms)};
    CHECK(second.since() == begin);
    CHECK(second.page() == 2);
    const ChangeCursor third{begin, second.next(begin)};
    CHECK(third.page() == 3);
}

TEST_CASE(
    "a list with places of its own goes on by them where a whole page changed in one second") {
    const ChangeCursor first{begin, ""};
    CHECK(first.place().empty());
    const ChangeCursor second{begin, first.next(begin + 400ms, "c/7")};
    CHECK(second.since() == begin);
    CHECK(second.place() == "c/7");
    CHECK(ChangeCursor{begin, second.next(begin + 1s, "c/8")}.place().empty());
}

TEST_CASE("what is no page begins anew") {
    for (const auto* const odd : {"7", "/2", "yesterday/2", "2023-11-14T22:13:20Z"}) {
        const ChangeCursor cursor{begin, odd};
        CHECK(cursor.since() == begin);
        CHECK(cursor.page() == 1);
    }
    CHECK(ChangeCursor{begin, "2023-11-14T22:14:20Z/-7"}.page() == 1);
}
