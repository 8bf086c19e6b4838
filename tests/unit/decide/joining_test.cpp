#include "bot/core/language/wording_check.hpp"
#include "tests/unit/decide/debrief_scene.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bot::core;
using incident::InterviewState;
using incident::Tier;

namespace {

/// dora said one thing, erik was only there; both are in the room.
class JoinScene : public DebriefScene {
public:
    JoinScene() {
        for (const auto* name : {"dora", "erik"}) {
            people.push_back({person(name), name, ""});
            submit(chat(name, "C1", event::MembershipChanged{person(name), event::Change::added}));
        }
        asks("bob", "reopen it is back");
        says("bob", "m8", "dora is watching, too");
        says("dora", "m9", "the graphs of search look normal");
        asks("bob", "resolve once more");
    }
    Decision begin() {
        comes_due("debrief.open");
        return comes_due("debrief.invite");
    }
    [[nodiscard]] bool is_asked(const std::string& who) const {
        return timers.contains("debrief.ask:chat:U" + who);
    }
};

std::string posted(const Scene::Decision& decision) {
    std::string words;
    for (const auto& post : all<outbox::PostText>(decision))
        words += post.text.plain;
    return words;
}

}  // namespace

TEST_CASE("those who are not asked are invited once, in the room, and not written to") {
    JoinScene scene;
    const auto begun = scene.begin();
    CHECK(contains(posted(begun), "If you were there and want to tell how it looked"));
    REQUIRE(all<outbox::PostText>(begun).size() == 1);
    CHECK(all<outbox::PostText>(begun).front().buttons.size() == 1);
    CHECK_FALSE(scene.is_asked("dora"));
    CHECK_FALSE(scene.is_asked("erik"));
    CHECK(scene.interview("dora").tier == Tier::observer);
}

TEST_CASE("whoever comes forward is asked like everybody, in their working hours") {
    JoinScene scene;
    scene.begin();
    scene.policy.working_hours = {};
    scene.now = event::from_rfc3339("2026-11-28T10:00:00Z").value();
    const auto joined = scene.asks("dora", "debrief join");
    CHECK(contains(told(joined), "in your working hours"));
    CHECK(all<outbox::MessagePerson>(joined).empty());
    CHECK(event::to_rfc3339(scene.timers.at("debrief.ask:chat:Udora")) ==
          "2026-11-30T09:30:00.000000Z");
    const auto asked = scene.comes_due("debrief.ask:chat:Udora");
    CHECK(contains(DebriefScene::spoken(asked), "It is about 2 questions"));
    CHECK(scene.interview("dora").state == InterviewState::invited);
}

TEST_CASE("whoever left no line at all may tell, too") {
    JoinScene scene;
    scene.begin();
    scene.asks("erik", "debrief join");
    CHECK(scene.is_asked("erik"));
    CHECK(scene.interview("erik").waiting.size() == 2);
}

TEST_CASE("coming forward leaves no line with a name") {
    JoinScene scene;
    scene.begin();
    const auto lines = scene.entries().size();
    scene.asks("dora", "debrief join");
    CHECK(scene.entries().size() == lines);
}

TEST_CASE("who is on the list already, or said no thanks, is not asked anew by joining") {
    JoinScene scene;
    scene.begin();
    CHECK(contains(told(scene.asks("alice", "debrief join")), "on the list"));
    scene.asks("dora", "debrief join");
    scene.comes_due("debrief.ask:chat:Udora");
    scene.done("message_person", event::Posted{{Scene::room("D-dora"), "preface"}, {}});
    CHECK(contains(told(scene.asks("dora", "debrief join")), "private conversation"));
    scene.says("dora", "w1", "no thanks", "D-dora");
    CHECK(contains(told(scene.asks("dora", "debrief join")), "has ended"));
    CHECK(scene.interview("dora").state == InterviewState::declined);
    CHECK_FALSE(scene.is_asked("dora"));
}

TEST_CASE("nobody comes forward before the debrief begins, nor from outside its rooms") {
    JoinScene scene;
    CHECK(contains(told(scene.asks("dora", "debrief join")), "not begun"));
    scene.begin();
    CHECK(contains(told(scene.asks("gina", "INC-1 debrief join", "lobby")),
                   "Only people in the rooms"));
    CHECK_FALSE(scene.is_asked("gina"));
}

TEST_CASE("one person joins once, whichever account they take") {
    JoinScene scene;
    scene.ties.push_back({Scene::person("alice").ref, Scene::person("erik").ref});
    scene.begin();
    CHECK(contains(told(scene.asks("erik", "debrief join")), "on the list"));
}

TEST_CASE("observers are not counted among those who have not started") {
    JoinScene scene;
    scene.begin();
    CHECK_FALSE(contains(told(scene.asks("carol", "debrief")), "@dora"));
    CHECK(contains(told(scene.asks("carol", "debrief")), "@alice"));
}

TEST_CASE("the facilitator adds somebody from a seat, who is asked after the hold") {
    JoinScene scene;
    scene.comes_due("debrief.open");
    CHECK(contains(told(scene.asks("bob", "debrief add @erik management")), "facilitator"));
    CHECK(contains(told(scene.asks("carol", "debrief add erik management")), "on the list"));
    const auto planned = scene.interview("erik");
    REQUIRE_FALSE(planned.seats.empty());
    CHECK(planned.seats.front() == incident::Seat::management);
    CHECK(planned.tier == Tier::contributor);
    CHECK(std::any_of(planned.waiting.begin(), planned.waiting.end(),
                      [](const auto& one) { return one.id == "B3"; }));
    CHECK(scene.timers.at("debrief.ask:chat:Uerik") == scene.timers.at("debrief.invite"));
}

TEST_CASE("who was taken off the list is put on it again by the facilitator, not by joining") {
    JoinScene scene;
    scene.comes_due("debrief.open");
    scene.asks("carol", "debrief skip dora");
    CHECK(contains(told(scene.asks("dora", "debrief join")), "taken you off"));
    scene.asks("carol", "debrief add dora");
    CHECK_FALSE(scene.interview("dora").dropped);
    CHECK(scene.is_asked("dora"));
}

TEST_CASE("a grave incident proposes a seat further from the work, to the facilitator alone") {
    JoinScene scene;
    scene.asks("bob", "severity sev1");
    scene.asks("bob", "impact customers cannot pay");
    const auto opened = scene.comes_due("debrief.open");
    const auto words = DebriefScene::spoken(opened);
    CHECK(contains(words, "debrief add @user management"));
    CHECK(contains(words, "debrief add @user support"));
    CHECK(all<outbox::PostText>(opened).empty());
    for (const auto& message : all<outbox::MessagePerson>(opened))
        CHECK(message.to == Scene::person("carol").ref);
    CHECK(contains(told(scene.asks("carol", "debrief")), "add @user management"));
    CHECK_FALSE(contains(told(scene.asks("bob", "debrief")), "add @user management"));
    scene.asks("carol", "debrief add erik management");
    CHECK_FALSE(contains(told(scene.asks("carol", "debrief")), "add @user management"));
}

TEST_CASE("a small incident that no customer noticed proposes no seat") {
    JoinScene scene;
    scene.asks("bob", "severity sev3");
    CHECK_FALSE(contains(DebriefScene::spoken(scene.comes_due("debrief.open")), "To consider"));
}

TEST_CASE("wordings in the draft that stop at a person are counted for the facilitator") {
    JoinScene scene;
    scene.begin();
    CHECK_FALSE(contains(told(scene.asks("carol", "debrief")), "first story"));
    scene.asks("bob", "summary The outage was caused by human error.");
    const auto status = told(scene.asks("carol", "debrief"));
    CHECK(contains(status, "human-error 1"));
    CHECK(contains(status, "Dig here, where it stops at a person: the summary."));
    CHECK_FALSE(contains(told(scene.asks("bob", "debrief")), "human-error"));
}

TEST_CASE("what is said to those who may join and to the facilitator stops nobody's story") {
    JoinScene scene;
    scene.asks("bob", "severity sev1");
    scene.asks("bob", "impact customers cannot pay");
    const language::WordingCheck check;
    CHECK(check.look(DebriefScene::spoken(scene.comes_due("debrief.open"))).empty());
    CHECK(check.look(posted(scene.comes_due("debrief.invite"))).empty());
    CHECK(check.look(told(scene.asks("dora", "debrief join"))).empty());
}

TEST_CASE(
    "of five who ended the facilitator sees the silence of all together, and nobody else does") {
    JoinScene scene;
    for (const auto* name : {"fay", "gus", "hal"})
        scene.submit(scene.chat(
            name, "C1", event::MembershipChanged{Scene::person(name), event::Change::added}));
    scene.begin();
    for (const std::string name : {"dora", "erik", "fay", "gus", "hal"}) {
        CHECK_FALSE(contains(told(scene.asks("carol", "debrief")), "interviews that ended"));
        scene.asks(name, "debrief join");
        scene.comes_due("debrief.ask:chat:U" + name);
        scene.done("message_person", event::Posted{{Scene::room("D-" + name), "preface"}, {}});
        scene.says(name, "no-" + name, "no thanks", "D-" + name);
    }
    CHECK(contains(told(scene.asks("carol", "debrief")),
                   "Of the first 5 interviews that ended, declined: 5."));
    CHECK_FALSE(contains(told(scene.asks("bob", "debrief")), "interviews that ended"));
}
