#include "tests/unit/decide/debrief_scene.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

namespace decide = bot::core::decide;
namespace incident = bot::core::incident;
namespace outbox = bot::core::outbox;

/// INC-1 in C1 and INC-2 in C2 are about the same thing.
struct Two : Scene {
    Two() {
        open_here("C1", "checkout down: connection pool exhausted");
        says("alice", "1.1", "the pool is exhausted on db-1");
        says("bob", "1.2", "lunch is at twelve");
        says("bob", "1.3", "connection count is back to normal");
        wait(std::chrono::hours{48});
        asks("bob", "start connection pool exhausted, checkout slow here", "C2");
    }
};

/// The number of the fact that named it.
std::string condition_of(Scene& scene) {
    for (const auto& fact : scene.facts(1))
        if (const auto* body = std::get_if<incident::Debriefed>(&fact.body))
            if (std::holds_alternative<incident::ConditionNamed>(body->step))
                return std::to_string(fact.number.number);
    return {};
}

}  // namespace

TEST_CASE("similar tells a past incident with its score and the lines that match") {
    Two scene;
    const auto answer = told(scene.asks("carol", "similar", "C2"));
    CHECK(contains(answer, "Like INC-2:"));
    CHECK(contains(answer, "INC-1 checkout down: connection pool exhausted"));
    CHECK(contains(answer, "likeness 0."));
    CHECK(contains(answer, "the pool is exhausted on db-1"));
    CHECK(contains(answer, "connection count is back to normal"));
    CHECK_FALSE(contains(answer, "lunch"));
    CHECK_FALSE(contains(answer, "alice"));
    CHECK_FALSE(contains(answer, "pattern"));
}

TEST_CASE("similar is told to the asker alone and leaves nothing on record") {
    Two scene;
    const auto decision = scene.asks("carol", "related", "C2");
    CHECK(said_aloud(decision).empty());
    CHECK(decision.facts.empty());
}

TEST_CASE("a line that was struck or removed is no match any more") {
    Two scene;
    scene.deletes("alice", "1.1");
    const auto answer = told(scene.asks("carol", "similar", "C2"));
    CHECK(contains(answer, "INC-1"));
    CHECK_FALSE(contains(answer, "db-1"));
}

TEST_CASE("a private incident leaves no trace for who is no member") {
    Two with;
    with.asks("bob", "start connection pool exhausted in checkout private here", "C3");
    Two without;
    without.wait(std::chrono::seconds{0});
    const auto seen = told(with.asks("carol", "similar", "C2"));
    CHECK(seen == told(without.asks("carol", "similar", "C2")));
    const auto member = told(with.asks("bob", "similar", "C2"));
    CHECK(contains(member, "INC-3"));
    CHECK(contains(member, "A pattern"));
    CHECK(contains(told(with.asks("carol", "INC-3 similar", "C2")), "There is no INC-3"));
}

TEST_CASE("three incidents alike are a pattern, with what to ask then") {
    Two scene;
    scene.asks("bob", "start checkout: pool of connections exhausted here", "C3");
    const auto answer = told(scene.asks("carol", "similar", "C3"));
    CHECK(contains(answer, "INC-1, INC-2 and INC-3: within 180 days"));
    CHECK(contains(answer, "Which seats have not been heard"));
}

TEST_CASE("the facilitator hears of a pattern as the debrief begins and finds it on the agenda") {
    DebriefScene scene;
    scene.asks("bob", "start api down once more here", "C2");
    CHECK_FALSE(contains(DebriefScene::spoken(scene.comes_due("debrief.open")), "A pattern"));

    DebriefScene third;
    third.asks("bob", "start api down once more here", "C2");
    third.asks("bob", "start api down private here", "C3");
    CHECK_FALSE(contains(DebriefScene::spoken(third.comes_due("debrief.open")), "A pattern"));
    third.asks("bob", "start api down yet again here", "C4");
    CHECK(contains(told(third.asks("carol", "agenda")), "INC-1, INC-2 and INC-4: within 180 days"));

    DebriefScene open;
    open.asks("bob", "start api down once more here", "C2");
    open.asks("bob", "start api down yet again here", "C3");
    const auto list = DebriefScene::spoken(open.comes_due("debrief.open"));
    CHECK(contains(list, "INC-1, INC-2 and INC-3: within 180 days"));
    CHECK(contains(list, "what held?"));
}

TEST_CASE("an incident that was none and a drill are like no other") {
    Two scene;
    scene.asks("alice", "cancel it was none", "C1");
    CHECK(contains(told(scene.asks("carol", "similar", "C2")), "I know none like INC-2"));
    scene.asks("bob", "start connection pool exhausted in checkout drill here", "C3");
    CHECK(contains(told(scene.asks("carol", "similar", "C2")), "I know none like INC-2"));
}

TEST_CASE("whoever names a person as the pattern is asked to look further") {
    Two scene;
    scene.people.push_back({Scene::person("alice"), "alice", {}});
    CHECK(told(scene.asks("bob", "similar @alice", "C2")) ==
          "A pattern that is a person is a sign to look further: which dynamic would meet anyone "
          "in that seat?");
    CHECK(contains(told(scene.asks("bob", "similar because of zeppelins", "C2")),
                   "by what it is about"));
}

TEST_CASE("a pattern has a page: its incidents, what was promised and what became of it") {
    Two scene;
    scene.asks("alice", "ticket Raise the pool", "C1");
    scene.asks("alice", "ticket Watch the pool", "C1");
    scene.asks("alice", "ticket t1 drop the vendor does it", "C1");
    scene.asks("bob", "ticket Cap the retries due 2026-12-01", "C2");
    scene.asks("bob", "ticket t1 done the drill held", "C2");
    scene.asks("bob", "start checkout: pool of connections exhausted here", "C3");
    scene.wait(std::chrono::days{40});
    const auto page = told(scene.asks("carol", "similar", "C3"));
    CHECK(contains(page, "INC-1 checkout down: connection pool exhausted · 2026-11-22"));
    CHECK(contains(page, "INC-1 t1 Raise the pool: dropped: the vendor does it"));
    CHECK(contains(page, "INC-1 t2 Watch the pool: 10 days past its date"));
    CHECK(contains(page, "INC-2 t1 Cap the retries: kept: the drill held"));
    CHECK(contains(page, "Seats heard: none yet."));
    CHECK(contains(page, "INC-3 role pattern-owner @user"));
    scene.asks("carol", "role pattern-owner", "C3");
    const auto owned = told(scene.asks("bob", "similar", "C2"));
    CHECK(contains(owned, "The question is looked after by"));
    CHECK_FALSE(contains(owned, "Nobody looks after"));
}

TEST_CASE("a condition that something was done about and that is back is a pattern") {
    Scene scene;
    scene.open_here("C1", "payments stop");
    scene.asks("alice", "debrief condition the failover script waits for a lock", "C1");
    scene.asks("alice", "ticket c" + condition_of(scene) + " Free the lock", "C1");
    scene.asks("alice", "ticket t1 done the lock was free in a drill", "C1");
    scene.wait(std::chrono::hours{48});
    scene.open_here("C2", "search is slow");
    scene.asks("bob", "debrief condition failover script waits for the lock", "C2");
    const auto page = told(scene.asks("carol", "similar", "C2"));
    CHECK(contains(page, "“failover script waits for the lock” is back: INC-1 t1 was done"));
    CHECK(contains(page, "INC-1 t1 Free the lock: kept, and what it was about came back"));
    CHECK(contains(page, "waits for a lock”: INC-1 and INC-2"));
    CHECK_FALSE(contains(told(scene.asks("carol", "similar", "C1")), "is back"));
}

TEST_CASE("a seat counts as heard by answers with a name only") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.asks("bob", "debrief condition the failover script waits for a lock", "C1");
    scene.asks("bob", "ticket c" + condition_of(scene) + " Free the lock", "C1");
    scene.asks("bob", "ticket t1 done the lock was free in a drill", "C1");
    scene.tells("a1", "I deployed at two");
    scene.tells("w1", "unattributed 1");
    scene.tells("w2", "approve 1");
    scene.wait(std::chrono::hours{48});
    scene.open_here("C2", "search is slow");
    scene.asks("bob", "debrief condition failover script waits for the lock", "C2");
    CHECK(contains(told(scene.asks("carol", "similar", "C2")), "Seats heard: none yet."));
    scene.tells("w3", "everyone 1");
    scene.tells("w4", "approve 1");
    CHECK(contains(told(scene.asks("carol", "similar", "C2")), "Seats heard: responder."));
}
