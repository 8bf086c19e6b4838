#include "tests/unit/decide/scene.hpp"

#include <doctest/doctest.h>

using namespace bot::core;
using namespace std::chrono_literals;
using incident::Status;

TEST_CASE("a status moves, leaves one entry and one visible line") {
    Scene scene;
    scene.open_here();
    const auto moved = scene.asks("bob", "identified bad deploy");
    REQUIRE(moved.facts.size() == 1);
    CHECK(recorded<incident::StatusSet>(moved)[0].note == "bad deploy");
    CHECK(contains(said_aloud(moved), "INC-1 is identified (@bob): bad deploy"));
    CHECK_FALSE(moved.reply.has_value());
    const auto again = scene.asks("bob", "status identified");
    CHECK(again.changes_nothing());
    CHECK(contains(told(again), "identified already"));
}

TEST_CASE("resolve ends the work and says how long it took") {
    Scene scene;
    scene.open_here();
    scene.wait(80min);
    const auto resolved = scene.asks("bob", "resolve");
    CHECK(contains(said_aloud(resolved), "It took 1 h 20 min"));
    CHECK(scene.incident().resolved_at == scene.now);
    CHECK(scene.incident().milestones.at("resolved") == scene.now);
    CHECK(contains(told(scene.asks("bob", "resolve")), "resolved already"));
    CHECK(scene.asks("bob", "mitigated").reply->refused);
}

TEST_CASE("a status can have been reached a while ago") {
    Scene scene;
    scene.open_here();
    scene.wait(60min);
    scene.asks("bob", "mitigated rolled back at 30m ago");
    CHECK(scene.incident().milestones.at("mitigated") == scene.now - 30min);
    scene.asks("bob", "resolve at 10m ago");
    CHECK(scene.incident().resolved_at == scene.now - 10min);
    scene.asks("bob", "resolve at 5m ago");
    CHECK(scene.incident().resolved_at == scene.now - 5min);
    CHECK(scene.asks("bob", "resolve at 2027-01-01T00:00Z").reply->refused);
}

TEST_CASE("nothing is resolved before it began") {
    Scene scene;
    scene.open_here();
    CHECK(contains(told(scene.asks("bob", "resolve at 2h ago")), "started at <time>"));
    CHECK(scene.incident().status == Status::investigating);
}

TEST_CASE("close names what is missing, and closes anyway with a reason") {
    Scene scene;
    scene.open_here();
    const auto early = scene.asks("bob", "close");
    CHECK(early.changes_nothing());
    CHECK(contains(told(early),
                   "It is not resolved. Still missing: the severity, a lead, a "
                   "summary and the impact."));
    CHECK(contains(told(early), "/incident close <reason>"));
    scene.asks("bob", "resolve");
    scene.asks("bob", "sev 3");
    scene.asks("bob", "lead");
    scene.asks("bob", "summary cache was cold");
    CHECK(contains(told(scene.asks("bob", "close")), "Still missing: the impact."));
    scene.asks("bob", "impact slow pages");
    CHECK_FALSE(scene.asks("bob", "close").changes_nothing());
    CHECK(scene.incident().status == Status::closed);
    CHECK(scene.incident().closed_at == scene.now);
}

TEST_CASE("closed with a reason it says what it lacks") {
    Scene scene;
    scene.open_here();
    const auto closed = scene.asks("bob", "close duplicate alarm");
    CHECK(contains(said_aloud(closed), "duplicate alarm (without: the severity"));
}

TEST_CASE("what is closed must be reopened, with a reason") {
    Scene scene;
    scene.open_here();
    scene.asks("bob", "cancel false alarm");
    CHECK(scene.incident().status == Status::cancelled);
    CHECK(contains(told(scene.asks("bob", "INC-1 identified")), "reopen <reason>"));
    CHECK(contains(told(scene.asks("bob", "INC-1 reopen")), "Why is it not over?"));
    CHECK_FALSE(scene.asks("bob", "INC-1 reopen it is back").changes_nothing());
    CHECK(scene.incident().status == Status::investigating);
    CHECK_FALSE(scene.incident().closed_at.has_value());
    CHECK(contains(told(scene.asks("bob", "reopen again")), "nothing to reopen"));
}

TEST_CASE("a room that went on to another incident is not taken back") {
    Scene scene;
    scene.open_here();
    scene.asks("bob", "cancel none");
    scene.open_here("C1", "other");
    for (const auto* where : {"C1", "lobby"}) {
        const auto refused = scene.asks("alice", "INC-1 reopen it is back", where);
        CHECK(refused.changes_nothing());
        CHECK(contains(told(refused), "INC-2 (other)"));
        CHECK(contains(told(refused), "/incident INC-2 close"));
    }
    scene.asks("bob", "close done");
    CHECK_FALSE(scene.asks("alice", "INC-1 reopen it is back", "lobby").changes_nothing());
}

TEST_CASE("reopening tells nobody of a private incident that has the room, and leaves it there") {
    Scene free;
    free.open_here();
    free.asks("bob", "lead");
    free.asks("bob", "cancel none");
    const auto usual = told(free.asks("bob", "INC-1 reopen it is back", "lobby"));
    Scene scene;
    scene.open_here();
    scene.asks("bob", "lead");
    scene.asks("bob", "cancel none");
    scene.open_here("C1", "leak private");
    CHECK(contains(told(scene.asks("carol", "INC-1 reopen it is back", "C1")), "INC-2 (leak)"));
    CHECK(told(scene.asks("bob", "INC-1 reopen it is back", "lobby")) == usual);
    CHECK(scene.incident().status == Status::investigating);
    scene.says("carol", "m1", "keys are out");
    CHECK(scene.messages(1).empty());
    CHECK(scene.messages(2).size() == 1);
}

TEST_CASE("cancel needs a reason and is told apart from close") {
    Scene scene;
    scene.open_here();
    CHECK(contains(told(scene.asks("bob", "cancel")), "/incident cancel <reason>"));
    scene.asks("bob", "cancel test page");
    CHECK(contains(told(scene.asks("bob", "INC-1 close x")), "cancelled already"));
}

TEST_CASE("metrics do not drift when a closed incident is touched") {
    Scene scene;
    scene.open_here();
    scene.wait(10min);
    scene.asks("bob", "resolve");
    const auto resolved = scene.incident().resolved_at;
    scene.wait(10min);
    scene.asks("bob", "close enough");
    const auto closed = scene.incident();
    scene.wait(24h);
    for (const auto* command : {"INC-1 resolve", "INC-1 close again", "INC-1 mitigated",
                                "INC-1 cancel x", "INC-1 milestone", "INC-1 show"})
        scene.asks("bob", command);
    CHECK(scene.incident().resolved_at == resolved);
    CHECK(scene.incident() == closed);
}

TEST_CASE("milestones out of order are recorded and reported") {
    Scene scene;
    scene.open_here();
    scene.asks("bob", "detected at 11:00");
    const auto odd = scene.asks("bob", "acknowledged at 10:30");
    CHECK(contains(recorded<incident::MilestoneSet>(odd)[0].problem, "before detected (11:00)"));
    CHECK(contains(said_aloud(odd), "please check"));
    CHECK(
        recorded<incident::MilestoneSet>(scene.asks("bob", "started at 10:00"))[0].problem.empty());
    CHECK(scene.incident().started_at == scene.now - 2h);
    CHECK(scene.asks("bob", "detected at 2026-12-01T10:00Z").reply->refused);
    CHECK(contains(told(scene.asks("bob", "detected at 11:00")), "already"));
    CHECK(contains(told(scene.asks("bob", "milestone resolved at 11:30")), "resolve at 11:30"));
    CHECK(contains(told(scene.asks("bob", "milestone")), "detected: 11:00"));
}

TEST_CASE("a status whose time is out of order is recorded, and its sender told") {
    Scene scene;
    scene.open_here();
    scene.asks("bob", "started at 07:00");
    scene.asks("bob", "detected at 07:18");
    const auto mitigated = scene.asks("bob", "mitigated at 07:10");
    CHECK(scene.incident().status == Status::mitigated);
    CHECK(told(mitigated) == "That is before detected (07:18): please check which one is right.");
    CHECK_FALSE(contains(said_aloud(mitigated), "please check"));
    const auto resolved = scene.asks("bob", "resolve restarted at 07:05");
    CHECK(contains(told(resolved), "That is before detected (07:18): please check"));
    Scene orderly;
    orderly.open_here();
    orderly.asks("bob", "started at 07:00");
    orderly.asks("bob", "detected at 07:18");
    CHECK(told(orderly.asks("bob", "mitigated at 07:20")).empty());
    CHECK(told(orderly.asks("bob", "resolve at 07:25")).empty());
}

TEST_CASE("a status out of order at yesterday's time tells both") {
    Scene scene;
    scene.open_here();
    scene.asks("bob", "detected at 07:18");
    CHECK(contains(told(scene.asks("bob", "mitigated at 23:10")),
                   "yesterday. That is before detected (07:18): please check"));
}

TEST_CASE("which of two times was taken is told to who typed it") {
    Scene scene;
    scene.policy.time_zone = "Europe/Berlin";
    scene.now = event::from_rfc3339("2026-10-25T09:00:00Z").value();
    scene.open_here();
    const auto noted = scene.asks("bob", "note paged at 02:30");
    CHECK(contains(told(noted), "I took the second one"));
    CHECK(event::to_rfc3339(noted.facts[0].at) == "2026-10-25T01:30:00.000000Z");
}
