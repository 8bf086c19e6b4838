#include "tests/unit/decide/debrief_scene.hpp"

#include <doctest/doctest.h>

using namespace bot::core;
using incident::Audience;
using incident::InterviewState;

namespace {

/// alice told one thing while carol facilitated.
struct Told : DebriefScene {
    Told() {
        up_to_the_first_question();
        tells("a1", "The gauge looked stuck");
    }
    std::string perspectives(const std::string& by) { return told(asks(by, "perspectives")); }
};

}  // namespace

TEST_CASE("a facilitator named later reads a day after each author was told of them") {
    Told scene;
    CHECK(contains(told(scene.asks("dave", "facilitator")), "have a day from then"));
    CHECK_FALSE(contains(scene.perspectives("dave"), "The gauge looked stuck"));
    CHECK(contains(scene.perspectives("dave"), "1 account is not yours to read yet"));
    const auto introduced = DebriefScene::spoken(scene.comes_due("debrief.introduce:chat:Ualice"));
    CHECK(contains(introduced, "dave facilitates the debrief of INC-1 now"));
    scene.wait(std::chrono::hours{23});
    CHECK_FALSE(contains(scene.perspectives("dave"), "The gauge looked stuck"));
    scene.wait(std::chrono::hours{1});
    CHECK(contains(scene.perspectives("dave"), "The gauge looked stuck"));
}

TEST_CASE("whoever was told of a new facilitator can keep an answer from them") {
    Told scene;
    scene.asks("dave", "facilitator");
    scene.comes_due("debrief.introduce:chat:Ualice");
    scene.tells("w1", "only me all");
    scene.wait(std::chrono::hours{25});
    CHECK_FALSE(contains(scene.perspectives("dave"), "The gauge looked stuck"));
}

TEST_CASE("the agenda tells a new facilitator nothing of accounts that are closed to them") {
    Told scene;
    scene.tells("a2", "everyone 1");
    scene.asks("dave", "facilitator");
    CHECK_FALSE(contains(told(scene.asks("dave", "agenda")), "The gauge looked stuck"));
    CHECK(contains(told(scene.asks("carol", "agenda")), "for the facilitator"));
}

TEST_CASE("a facilitator who comes back is announced like any other") {
    Told scene;
    scene.asks("dave", "facilitator");
    scene.asks("carol", "facilitator");
    CHECK_FALSE(contains(scene.perspectives("carol"), "The gauge looked stuck"));
    scene.comes_due("debrief.introduce:chat:Ualice");
    scene.wait(std::chrono::hours{24});
    CHECK(contains(scene.perspectives("carol"), "The gauge looked stuck"));
    CHECK(contains(scene.perspectives("dave"), "for the facilitator"));
}

TEST_CASE("who facilitates does so from any of their accounts, and from none before its time") {
    Told scene;
    scene.ties.push_back({Scene::person("carol").ref, Scene::person("caro").ref});
    scene.ties.push_back({Scene::person("dave").ref, Scene::person("davy").ref});
    CHECK(contains(scene.perspectives("caro"), "The gauge looked stuck"));
    CHECK(contains(told(scene.asks("caro", "agenda")), "Walk through the moments"));
    CHECK(contains(told(scene.asks("caro", "debrief status")), "perspectives"));
    CHECK(contains(scene.perspectives("davy"), "for the facilitator"));
    CHECK_FALSE(contains(told(scene.asks("davy", "debrief status")), "perspectives"));
    scene.asks("dave", "facilitator");
    CHECK_FALSE(contains(scene.perspectives("davy"), "The gauge looked stuck"));
    CHECK(contains(scene.perspectives("davy"), "1 account is not yours to read yet"));
    CHECK_FALSE(all<outbox::PostText>(scene.asks("davy", "debrief poll")).empty());
}

TEST_CASE("nobody is announced to people whom nobody has written to") {
    DebriefScene scene;
    scene.comes_due("debrief.open");
    CHECK_FALSE(contains(told(scene.asks("dave", "facilitator")), "a day"));
    CHECK_FALSE(scene.timers.contains("debrief.introduce:chat:Ualice"));
}

TEST_CASE("who was in the middle of it is told that accounts come freer to somebody else") {
    DebriefScene scene;
    CHECK(contains(told(scene.asks("bob", "facilitator")), "better name another"));
    CHECK_FALSE(contains(told(scene.asks("dave", "facilitator")), "better name another"));
}

TEST_CASE("people see when the facilitator last looked at what they told") {
    Told scene;
    CHECK_FALSE(contains(DebriefScene::spoken(scene.tells("w0", "who sees this")), "last looked"));
    scene.perspectives("carol");
    CHECK(contains(DebriefScene::spoken(scene.tells("w1", "who sees this")), "who last looked at"));
}

TEST_CASE("the list still goes out when an incident ends again after it was reopened") {
    DebriefScene scene;
    scene.comes_due("debrief.open");
    scene.asks("bob", "reopen it is back");
    CHECK(scene.comes_due("debrief.invite").effects.empty());
    CHECK(scene.timers.contains("debrief.invite"));
    scene.asks("bob", "resolve now it holds");
    scene.comes_due("debrief.invite");
    CHECK(scene.timers.contains("debrief.ask:chat:Ualice"));
}

TEST_CASE("what nobody let go is erased when its time is over, and what was let go stays") {
    Told scene;
    scene.tells("w1", "everyone 1");
    scene.tells("w2", "approve 1");
    scene.tells("w3", "next");
    scene.tells("a2", "I thought the cache was cold");
    const auto lapsed = scene.comes_due("debrief.lapse");
    CHECK(lapsed.erased.size() == 1);
    REQUIRE(scene.interview().asked.size() >= 2);
    CHECK(scene.interview().asked[0].answer() == "The gauge looked stuck");
    CHECK(scene.interview().asked[1].answer().empty());
    CHECK(contains(DebriefScene::spoken(scene.tells("w4", "who sees this")), "erased"));
    CHECK(scene.interview().state != InterviewState::withdrawn);
}

TEST_CASE("of an answer that a document has only its words as they were let go are kept") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.tells("a1", "the old gauge");
    scene.tells("w1", "edit 1");
    scene.tells("a2", "the new dial");
    scene.tells("w2", "everyone 1");
    scene.tells("w3", "approve 1");
    scene.comes_due("debrief.lapse");
    for (const auto& fact : scene.facts())
        if (const auto* body = std::get_if<incident::Debriefed>(&fact.body))
            CHECK_FALSE(contains(body->told, "gauge"));
    CHECK(scene.interview().asked[0].shown());
    CHECK(scene.interview().asked[0].answer() == "the new dial");
}

TEST_CASE("a note, what was replaced and what is told late are erased in time as well") {
    DebriefScene scene;
    scene.offers_a_note();
    scene.tells("n1", "gauge looked stuck");
    scene.up_to_the_first_question();
    scene.tells("a1", "the old gauge");
    scene.tells("w1", "edit 1");
    scene.tells("a2", "the new gauge");
    scene.deletes("alice", "a2", "D-alice");
    scene.comes_due("debrief.lapse");
    for (const auto& fact : scene.facts())
        if (const auto* body = std::get_if<incident::Debriefed>(&fact.body))
            CHECK_FALSE(contains(body->told, "gauge"));
    scene.timers.erase("debrief.lapse");
    scene.tells("a3", "told late");
    CHECK(scene.timers.contains("debrief.lapse"));
}

TEST_CASE("who was taken off the list keeps no later incident waiting") {
    Told scene;
    scene.asks("carol", "debrief skip @alice");
    CHECK_FALSE(DebriefScene::spoken(scene.ends_another()).empty());
}

TEST_CASE("an answer changed in its old message is whole after a pause") {
    Told scene;
    scene.after_a_pause();
    scene.tells("w1", "edit 1");
    scene.edits("alice", "a1", "The gauge was slow", "2", "D-alice");
    CHECK(contains(scene.after_a_pause(), "2 of about"));
    scene.tells("a2", "I expected it to move");
    CHECK(scene.interview().asked[1].answer() == "I expected it to move");
}

TEST_CASE("closing brings the end of unused answers nearer, and it is a setting") {
    DebriefScene scene;
    const auto ended = scene.now;
    CHECK(scene.timers.at("debrief.lapse") == ended + std::chrono::days{90});
    scene.asks("bob", "close all is said");
    CHECK(scene.timers.at("debrief.lapse") == ended + std::chrono::days{30});
    scene.policy.keep_answers = std::chrono::seconds{};
    scene.timers.erase("debrief.lapse");
    scene.asks("bob", "reopen it is back");
    scene.asks("bob", "resolve now it holds");
    CHECK_FALSE(scene.timers.contains("debrief.lapse"));
}

TEST_CASE("who was taken off the list is told of a new facilitator like everybody") {
    Told scene;
    scene.asks("carol", "debrief skip @alice");
    scene.asks("dave", "facilitator");
    CHECK(contains(DebriefScene::spoken(scene.comes_due("debrief.introduce:chat:Ualice")),
                   "dave facilitates the debrief of INC-1 now"));
    CHECK_FALSE(contains(scene.perspectives("dave"), "The gauge looked stuck"));
    scene.wait(std::chrono::hours{24});
    CHECK(contains(scene.perspectives("dave"), "The gauge looked stuck"));
}

TEST_CASE("an answer told anew after the old one was erased in time is shown as what it is") {
    Told scene;
    scene.comes_due("debrief.lapse");
    scene.tells("w1", "edit 1");
    scene.tells("a2", "The gauge was slow");
    CHECK(contains(scene.perspectives("carol"), "The gauge was slow"));
    const auto seen = DebriefScene::spoken(scene.tells("w2", "who sees this"));
    CHECK(contains(seen, "seen by you and carol"));
    CHECK_FALSE(contains(seen, "erased"));
}

TEST_CASE("who was in the middle of it is warned in the list, whichever account facilitates") {
    DebriefScene scene;
    scene.ties.push_back({Scene::person("alice").ref, Scene::person("carol").ref});
    CHECK(contains(DebriefScene::spoken(scene.comes_due("debrief.open")),
                   "you were in the middle of it yourself"));
}
