#include "bot/core/outbox/effect.hpp"
#include "bot/core/outbox/retry.hpp"

#include <doctest/doctest.h>

#include <chrono>

using namespace bot::core;
using namespace bot::core::outbox;
using namespace std::chrono_literals;
using event::Failure;
using event::FailureKind;

namespace {

const event::Instant start = event::from_rfc3339("2026-11-22T12:00:00Z").value();

event::Instant next(const Failure& failure, int attempts, event::Instant now, double jitter = 0) {
    const auto what = after_failure(failure, PostText{}, attempts, start, now, jitter);
    REQUIRE(std::holds_alternative<TryAgain>(what));
    return std::get<TryAgain>(what).at;
}

bool given_up(FailureKind kind, event::Instant now = start, const EffectBody& body = PostText{}) {
    return std::holds_alternative<GiveUp>(after_failure(Failure{kind}, body, 1, start, now, 0));
}

}  // namespace

TEST_CASE("only what failed without an answer may have happened all the same") {
    for (const auto kind :
         {FailureKind::unknown_outcome, FailureKind::deadline, FailureKind::cancelled})
        CHECK(may_have_happened(kind));
    for (const auto kind :
         {FailureKind::transient, FailureKind::rate_limited, FailureKind::unauthorized,
          FailureKind::rejected, FailureKind::conflict, FailureKind::not_found})
        CHECK_FALSE(may_have_happened(kind));
}

TEST_CASE("pauses double from a second to five minutes") {
    const Failure trouble{FailureKind::transient};
    CHECK(next(trouble, 1, start) == start + 1s);
    CHECK(next(trouble, 2, start) == start + 2s);
    CHECK(next(trouble, 5, start) == start + 16s);
    CHECK(next(trouble, 9, start) == start + 256s);
    CHECK(next(trouble, 10, start) == start + 300s);
    CHECK(next(trouble, 1000, start) == start + 300s);
    CHECK(next(trouble, 1, start, 0.5) == start + 1250ms);
}

TEST_CASE("a time the platform named is kept to") {
    CHECK(next(Failure{FailureKind::rate_limited, "", start + 30s}, 1, start) == start + 30s);
    CHECK(next(Failure{FailureKind::rate_limited, "", start - 1s}, 1, start) == start + 1s);
}

TEST_CASE("trouble that passes is tried for a day, what was refused not again") {
    for (const auto kind : {FailureKind::transient, FailureKind::deadline,
                            FailureKind::unknown_outcome, FailureKind::unauthorized}) {
        CHECK_FALSE(given_up(kind, start + 23h));
        CHECK(given_up(kind, start + 24h));
    }
    for (const auto kind : {FailureKind::rejected, FailureKind::not_found, FailureKind::conflict})
        CHECK(given_up(kind));
    CHECK_FALSE(given_up(FailureKind::rate_limited, start + 48h));
}

TEST_CASE("a tracker that is down for weeks is waited for, and asked for thirty days") {
    for (const auto kind : {FailureKind::transient, FailureKind::unauthorized}) {
        CHECK_FALSE(given_up(kind, start + std::chrono::days{29}, FileTicket{}));
        CHECK(given_up(kind, start + std::chrono::days{30}, FileTicket{}));
    }
    CHECK(given_up(FailureKind::rejected, start, FileTicket{}));
}

TEST_CASE("what only decorates a room holds up nothing that is said in it") {
    const event::RoomRef room{"chat", "C1"};
    const auto said = lane(PostText{room, {}, {}, {}});
    const auto pinned = lane(PinMessage{{room, "m"}});
    CHECK(pinned != said);
    CHECK(lane(SetTopic{room, "t"}) != said);
    const auto reacted = lane(React{{room, "m"}, "x", event::Change::added});
    CHECK(reacted != said);
    CHECK(reacted != pinned);
}

TEST_CASE("what goes into one room has one lane, reading another") {
    const event::RoomRef room{"chat", "C1"};
    const auto expected = std::string{"chat:C1"};
    CHECK(lane(PostText{room, {}, {}, {}}) == expected);
    CHECK(lane(UpdateCard{{room, "m"}, {}}) == expected);
    CHECK(lane(ReadHistory{room, {}, {}, {}}) != expected);
    CHECK(lane(ListMembers{room}) != lane(ReadHistory{room, {}, {}, {}}));
    CHECK(lane(MessagePerson{{"chat", "U1"}, {}, {}}) ==
          lane(ShareDraft{{"chat", "U1"}, room, "md"}));
    CHECK(platform(CreateRoom{"chat", "x", {}, {}, {}}) == "chat");
    CHECK(name(UpdateCard{}) == "update_card");
}

TEST_CASE("a ticket that a tracker chokes on holds up no other") {
    FileTicket one;
    one.tracker = "ops";
    one.marker = "incx1";
    auto other = one;
    other.marker = "incx2";
    CHECK(lane(one) != lane(other));
    other.marker = one.marker;
    other.again = true;
    CHECK(lane(one) == lane(other));
}
