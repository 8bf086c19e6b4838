#include "bot/core/debrief/accounts.hpp"
#include "tests/unit/decide/debrief_scene.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace bot::core;
using namespace std::chrono_literals;

namespace {

struct Ended : DebriefScene {
    explicit Ended(bool released = false) {
        up_to_the_first_question();
        tells("a1", "The gauge looked stuck");
        if (released) {
            tells("w1", "everyone 1");
            tells("w2", "approve 1");
        }
        tells("w3", "next");
        tells("w4", "skip");
        tells("w5", "stop");
    }
    /// Ninety days go by, and what has to go with them goes.
    void ninety_days_go_by() {
        for (int turn = 0; turn < 3; ++turn)
            comes_due("debrief.lapse");
    }
    [[nodiscard]] std::vector<incident::Fact> of_alice() {
        std::vector<incident::Fact> found;
        for (const auto& fact : facts())
            if (const auto* body = std::get_if<incident::Debriefed>(&fact.body);
                body != nullptr &&
                (body->person == person("alice").ref || fact.actor.ref == person("alice").ref))
                found.push_back(fact);
        return found;
    }
    [[nodiscard]] debrief::Debrief debrief() { return debrief::fold(facts()); }
};

}  // namespace

TEST_CASE("of an interview that nobody needs any more only counts are left after ninety days") {
    Ended scene;
    const auto before = debrief::progress(scene.debrief());
    const auto ended = scene.incident().resolved_at.value();
    scene.ninety_days_go_by();
    CHECK(scene.now >= ended + scene.policy.keep_answers);
    CHECK(scene.of_alice().empty());
    const auto after = debrief::progress(scene.debrief());
    CHECK(after.invited == before.invited);
    CHECK(after.started == before.started);
    CHECK(after.finished == before.finished);
    CHECK(after.not_started.empty());
    std::set<event::Instant> times;
    for (const auto& fact : scene.facts())
        if (const auto* body = std::get_if<incident::Debriefed>(&fact.body)) {
            CHECK_FALSE(body->message);
            if (body->person != event::PersonRef{})
                times.insert({fact.at, fact.recorded});
            if (const auto* asked = std::get_if<incident::QuestionAsked>(&body->step))
                CHECK(asked->question.words.empty());
            CHECK_FALSE(std::holds_alternative<incident::Reached>(body->step));
        }
    CHECK(times.size() == 1);
    CHECK_FALSE(scene.timers.contains("debrief.lapse"));
}

TEST_CASE("an answer that stands in documents stays, and its author may still take it back") {
    Ended scene{true};
    scene.ninety_days_go_by();
    REQUIRE(scene.interview().asked.size() == 3);
    CHECK(scene.interview().asked[0].shown());
    CHECK(scene.interview().person.ref == Scene::person("alice").ref);
    CHECK(scene.interview().reminders == 0);
    CHECK(scene.interview().last_touch == *scene.debrief().opened);
    CHECK(contains(DebriefScene::spoken(scene.tells("w6", "withdraw 1")), "is erased"));
    CHECK_FALSE(scene.interview().asked[0].shown());
}

TEST_CASE("an interview that goes on then is left alone until it is over") {
    Ended scene;
    scene.tells("w6", "start");
    scene.ninety_days_go_by();
    CHECK_FALSE(scene.of_alice().empty());
    REQUIRE(scene.timers.contains("debrief.lapse"));
    scene.tells("w7", "stop");
    scene.ninety_days_go_by();
    CHECK(scene.of_alice().empty());
}

TEST_CASE("what is told late is kept for thirty days from the first of it") {
    Ended scene;
    scene.tells("w6", "start");
    scene.comes_due("debrief.lapse");
    scene.comes_due("debrief.lapse");
    scene.wait(24h);
    scene.tells("b1", "The pool was empty");
    const auto number = scene.interview().open()->number;
    const auto due = scene.now + std::chrono::days{30};
    CHECK(scene.timers.at("debrief.lapse") == due);
    scene.wait(20 * 24h);
    scene.tells("b2", "and stayed so");
    scene.tells("w7", "next");
    scene.tells("c1", "I asked bob");
    const auto other = scene.interview().open()->number;
    const auto later = scene.now + std::chrono::days{30};
    REQUIRE(other != number);
    CHECK(scene.timers.at("debrief.lapse") == due);
    scene.comes_due("debrief.lapse");
    CHECK(scene.interview().find(number)->answer().empty());
    CHECK(scene.interview().find(other)->answer() == "I asked bob");
    scene.comes_due("debrief.lapse");
    CHECK(scene.timers.at("debrief.lapse") == later);
    scene.comes_due("debrief.lapse");
    CHECK(scene.interview().find(other)->answer().empty());
}

TEST_CASE("a late change of who may read an answer starts the time it is kept for") {
    Ended scene{true};
    scene.ninety_days_go_by();
    scene.wait(24h);
    scene.tells("w6", "unattributed 1");
    CHECK(scene.timers.at("debrief.lapse") == scene.now + std::chrono::days{30});
    CHECK_FALSE(scene.interview().asked[0].answer().empty());
    scene.comes_due("debrief.lapse");
    CHECK(scene.interview().asked[0].answer().empty());
}

TEST_CASE("what is left of a released answer after a late deletion is kept for thirty days") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.tells("a1", "The gauge looked stuck");
    scene.tells("a2", "and the pool was empty");
    scene.tells("w1", "everyone 1");
    scene.tells("w2", "approve 1");
    scene.tells("w3", "stop");
    for (int turn = 0; turn < 3; ++turn)
        scene.comes_due("debrief.lapse");
    scene.wait(24h);
    REQUIRE(scene.interview().asked[0].shown());
    scene.deletes("alice", "a2", "D-alice");
    REQUIRE(scene.interview().asked[0].answer() == "The gauge looked stuck");
    const auto due = scene.now + std::chrono::days{30};
    CHECK(scene.interview().asked[0].unused_since == scene.now);
    REQUIRE(scene.timers.contains("debrief.lapse"));
    CHECK(scene.timers.at("debrief.lapse") == due);
    scene.wait(24h);
    scene.tells("w4", "unattributed 1");
    CHECK(scene.timers.at("debrief.lapse") == due);
    CHECK(scene.interview().asked[0].answer() == "The gauge looked stuck");
    scene.comes_due("debrief.lapse");
    CHECK(scene.interview().asked[0].answer().empty());
}

TEST_CASE("a late interview that is dropped keeps its bookkeeping for thirty days") {
    Ended scene{true};
    scene.ninety_days_go_by();
    scene.wait(24h);
    scene.tells("w6", "start");
    REQUIRE_FALSE(scene.timers.contains("debrief.lapse"));
    scene.wait(24h);
    scene.asks("carol", "debrief skip @alice");
    REQUIRE(scene.interview().dropped);
    REQUIRE(scene.timers.contains("debrief.lapse"));
    CHECK(scene.timers.at("debrief.lapse") > scene.now);
    CHECK(scene.timers.at("debrief.lapse") <= scene.now + std::chrono::days{30});
    scene.comes_due("debrief.lapse");
    CHECK(scene.interview().last_touch == *scene.debrief().opened);
}

TEST_CASE("what somebody tells late puts off nobody else's bookkeeping") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.comes_due("debrief.ask:chat:Ubob");
    scene.done("message_person", event::Posted{{Scene::room("D-bob"), "preface-2"}, {}});
    scene.comes_due("debrief.expire:chat:Ubob");
    REQUIRE(scene.interview("bob").over());
    scene.tells("w1", "start");
    scene.tells("a1", "The gauge looked stuck");
    scene.comes_due("debrief.lapse");
    REQUIRE(scene.interview().asked[0].answer().empty());
    const auto soon = scene.timers.at("debrief.lapse");
    REQUIRE(soon <= scene.now + 1h);
    scene.tells("a2", "The pool was empty");
    REQUIRE(scene.interview().asked[0].answer() == "The pool was empty");
    CHECK(scene.timers.at("debrief.lapse") <= scene.now + 1h);
    scene.comes_due("debrief.lapse");
    CHECK_FALSE(debrief::fold(scene.facts()).of(Scene::person("bob").ref));
    CHECK(scene.interview().asked[0].answer() == "The pool was empty");
    CHECK(scene.timers.contains("debrief.lapse"));
}

TEST_CASE("what somebody tells late puts off the bookkeeping of nobody who was never asked") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.asks("carol", "debrief skip @bob");
    REQUIRE(scene.interview("bob").dropped);
    scene.tells("a1", "The gauge looked stuck");
    scene.comes_due("debrief.lapse");
    REQUIRE(scene.timers.at("debrief.lapse") <= scene.now + 1h);
    scene.tells("a2", "The pool was empty");
    CHECK(scene.timers.at("debrief.lapse") <= scene.now + 1h);
    scene.comes_due("debrief.lapse");
    CHECK_FALSE(debrief::fold(scene.facts()).of(Scene::person("bob").ref));
    CHECK(scene.interview().asked[0].answer() == "The pool was empty");
}

TEST_CASE("whoever keeps answers for good keeps their bookkeeping") {
    Ended scene;
    scene.policy.keep_answers = 0s;
    scene.asks("bob", "reopen again");
    scene.timers.erase("debrief.lapse");
    scene.asks("bob", "resolve again");
    CHECK_FALSE(scene.timers.contains("debrief.lapse"));
    CHECK_FALSE(scene.of_alice().empty());
}
