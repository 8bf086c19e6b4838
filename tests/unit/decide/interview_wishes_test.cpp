#include "tests/unit/decide/debrief_scene.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bot::core;
using incident::InterviewState;

namespace {

/// erik is alice's other account; both wrote, and nobody knew.
struct TwoAccounts : DebriefScene {
    TwoAccounts() {
        people.push_back({person("erik"), "erik", ""});
        submit(chat("erik", "C1", event::MembershipChanged{person("erik"), event::Change::added}));
        asks("bob", "reopen it is back");
        says("erik", "m8", "I deployed the old gateway to all pods");
        says("erik", "m9", "rolled back the proxy, p95 is falling again");
        asks("bob", "resolve once more");
    }
    void are_one() { ties.push_back({person("alice").ref, person("erik").ref}); }
    Decision invites(const std::string& who) {
        const auto decision = comes_due("debrief.ask:chat:U" + who);
        done("message_person", event::Posted{{room("D-" + who), "preface-" + who}, {}});
        return decision;
    }
    void opens() {
        comes_due("debrief.open");
        comes_due("debrief.invite");
    }
};

/// alice was asked one thing, and told it.
struct Asked : DebriefScene {
    Asked() {
        up_to_the_first_question();
        tells("a1", "The gauge looked stuck");
    }
};

void work_by_day(DebriefScene& scene) {
    scene.policy.working_hours = {};
}

}  // namespace

TEST_CASE("whose accounts turn out to be one person's is asked at one of them") {
    TwoAccounts scene;
    scene.opens();
    scene.are_one();
    CHECK_FALSE(DebriefScene::spoken(scene.invites("alice")).empty());
    CHECK(DebriefScene::spoken(scene.invites("erik")).empty());
    CHECK(scene.interview("erik").dropped);
}

TEST_CASE("no thanks at one account is heard for the other, too") {
    TwoAccounts scene;
    scene.opens();
    scene.invites("alice");
    scene.invites("erik");
    scene.are_one();
    scene.says("alice", "w1", "no thanks", "D-alice");
    CHECK(scene.interview("erik").dropped);
    CHECK_FALSE(scene.timers.contains("debrief.remind:chat:Uerik"));
}

TEST_CASE("who is being asked at one account is not asked at the other as well") {
    TwoAccounts scene;
    scene.opens();
    scene.invites("alice");
    scene.invites("erik");
    scene.says("alice", "s1", "start", "D-alice");
    scene.are_one();
    CHECK(contains(DebriefScene::spoken(scene.says("erik", "s2", "start", "D-erik")),
                   "in the middle of it"));
    CHECK(scene.interview("erik").asked.empty());
}

TEST_CASE("all that was told is taken back at every account") {
    TwoAccounts scene;
    scene.opens();
    for (const auto* who : {"alice", "erik"}) {
        const std::string name{who};
        scene.invites(name);
        scene.says(name, name + "-s", "start", "D-" + name);
        scene.says(name, name + "-a", "The gauge looked stuck", "D-" + name);
    }
    scene.are_one();
    scene.says("alice", "w1", "withdraw all", "D-alice");
    CHECK(scene.interview("alice").asked.front().answer().empty());
    CHECK(scene.interview("erik").asked.front().answer().empty());
}

TEST_CASE("a plan is kept when another account of theirs is found during the hold") {
    TwoAccounts scene;
    scene.comes_due("debrief.open");
    scene.are_one();
    scene.comes_due("debrief.invite");
    CHECK(scene.timers.contains("debrief.ask:chat:Ualice") !=
          scene.timers.contains("debrief.ask:chat:Uerik"));
    CHECK(scene.interview("alice").dropped != scene.interview("erik").dropped);
}

TEST_CASE("an interview at one account lets the other incident's questions wait at another") {
    TwoAccounts scene;
    scene.opens();
    scene.are_one();
    scene.invites("erik");
    CHECK(DebriefScene::spoken(scene.ends_another()).empty());
}

TEST_CASE("taking somebody off the list is about the person, whichever account is named") {
    TwoAccounts scene;
    scene.opens();
    scene.are_one();
    scene.asks("carol", "debrief skip @erik");
    CHECK(scene.interview("alice").dropped);
    CHECK(scene.interview("erik").dropped);
}

TEST_CASE("a new facilitator is introduced when no other interview is under way") {
    Asked scene;
    scene.tells("w1", "stop");
    scene.begins_another();
    scene.asks("dave", "INC-1 facilitator");
    CHECK(scene.comes_due("debrief.introduce:chat:Ualice").effects.empty());
    REQUIRE(scene.timers.contains("debrief.introduce:chat:Ualice"));
    CHECK_FALSE(contains(DebriefScene::spoken(scene.tells("b1", "It was the queue")), "is over"));
    scene.tells("b2", "stop");
    CHECK(contains(DebriefScene::spoken(scene.comes_due("debrief.introduce:chat:Ualice")),
                   "dave facilitates"));
}

TEST_CASE("who is off the list is told so when no other interview is under way") {
    Asked scene;
    scene.asks("carol", "debrief skip @alice");
    scene.begins_another();
    CHECK(scene.comes_due("debrief.farewell:chat:Ualice").effects.empty());
    scene.tells("b1", "It was the queue");
    CHECK(scene.interview().asked.front().answer() == "The gauge looked stuck");
    scene.tells("b2", "stop");
    CHECK(contains(DebriefScene::spoken(scene.comes_due("debrief.farewell:chat:Ualice")),
                   "Nothing more is asked about INC-1"));
}

TEST_CASE("taking a note to oneself back leaves the questions to come") {
    DebriefScene scene;
    scene.offers_a_note();
    scene.tells("n1", "gauge looked stuck");
    CHECK(contains(DebriefScene::spoken(scene.tells("w1", "withdraw all")), "is erased"));
    REQUIRE(scene.interview().note);
    CHECK(scene.interview().note->answer().empty());
    CHECK(scene.interview().state == InterviewState::planned);
    CHECK(contains(DebriefScene::spoken(scene.up_to_the_first_question()), "1 of about"));
}

TEST_CASE("who was promised to be reminded is, though they wrote not long ago") {
    Asked scene;
    CHECK(contains(told(scene.asks("carol", "debrief remind")), "1 is reminded"));
    CHECK(contains(DebriefScene::spoken(scene.comes_due("debrief.nudge:chat:Ualice")),
                   "are still here"));
    CHECK(scene.interview().reminders == 1);
}

TEST_CASE("a question that had to wait comes by day, one that did not at any hour") {
    Asked scene;
    work_by_day(scene);
    scene.asks("bob", "reopen it is back");
    scene.comes_due("debrief.next:chat:Ualice");
    scene.asks("bob", "resolve now it holds");
    scene.now = event::from_rfc3339("2026-11-24T04:00:00Z").value();
    CHECK(scene.after_a_pause().empty());
    CHECK(event::to_rfc3339(scene.timers.at("debrief.next:chat:Ualice")) ==
          "2026-11-24T09:30:00.000000Z");
    CHECK(contains(scene.after_a_pause(), "2 of about"));
    scene.now = event::from_rfc3339("2026-11-25T03:00:00Z").value();
    scene.tells("a2", "I expected it to move");
    CHECK(contains(scene.after_a_pause(), "3 of about"));
}

TEST_CASE("an edit that arrives before its message is the answer") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.wait(std::chrono::seconds{1});
    scene.edits("alice", "a1", "The gauge was slow", "2", "D-alice");
    scene.tells("a1", "The gauge was sloow");
    REQUIRE(scene.interview().asked.size() == 1);
    CHECK(scene.interview().asked.front().answer() == "The gauge was slow");
    CHECK(contains(scene.after_a_pause(), "2 of about"));
}

TEST_CASE(
    "where edits do not tell when their message was posted, that one has to be still to come") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.wait(std::chrono::seconds{1});
    const auto comes = [&](const std::string& id, event::ChatBody body) {
        auto chat = scene.chat("alice", "D-alice", std::move(body));
        chat.key.value = "chat:" + id;
        scene.submit(chat);
    };
    const auto edited = [&](const std::string& id, const std::string& of,
                            const std::string& words) {
        auto now = scene.message("alice", of, words, "D-alice");
        now.posted_at = {};
        comes(id, event::MessageEdited{std::move(now), "2", scene.now, id});
    };
    comes("$w1", scene.message("alice", "$w1", "off the record: I slept", "D-alice"));
    edited("$e1", "$w1", "I slept");
    CHECK(scene.interview().asked.front().parts.empty());
    edited("$e2", "$a1", "The gauge was slow");
    comes("$a1", scene.message("alice", "$a1", "The gauge was sloow", "D-alice"));
    CHECK(scene.interview().asked.front().answer() == "The gauge was slow");
    CHECK(contains(scene.after_a_pause(), "2 of about"));
}

TEST_CASE("an edit of what was said before the question, or off the record, is no answer") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.wait(std::chrono::seconds{1});
    scene.edits("alice", "a1", "off the record: I slept", "2", "D-alice");
    auto earlier = scene.message("alice", "start", "I slept", "D-alice");
    earlier.posted_at -= std::chrono::hours{1};
    scene.submit(scene.chat("alice", "D-alice", event::MessageEdited{earlier, "2", scene.now}));
    CHECK(scene.interview().asked.front().parts.empty());
}

TEST_CASE("what an edit brings late is erased in time as well") {
    Asked scene;
    scene.comes_due("debrief.lapse");
    scene.edits("alice", "a1", "The gauge was slow", "2", "D-alice");
    REQUIRE(scene.interview().asked.front().answer() == "The gauge was slow");
    const auto late = scene.now + std::chrono::days{30};
    scene.comes_due("debrief.lapse");  // first who was never asked is counted
    CHECK(scene.timers.at("debrief.lapse") == late);
    scene.comes_due("debrief.lapse");
    CHECK(scene.interview().asked.front().answer().empty());
}

TEST_CASE("who is taken off the list in the middle is told once and asked nothing more") {
    Asked scene;
    scene.asks("carol", "debrief skip @alice");
    CHECK(scene.after_a_pause().empty());
    CHECK(contains(DebriefScene::spoken(scene.comes_due("debrief.farewell:chat:Ualice")),
                   "Nothing more is asked about INC-1"));
    CHECK_FALSE(scene.timers.contains("debrief.farewell:chat:Ualice"));
    CHECK(contains(DebriefScene::spoken(scene.tells("w1", "next")), "Nothing more is asked"));
    CHECK(scene.interview().asked.size() == 1);
    scene.tells("w2", "withdraw 1");
    CHECK(scene.interview().asked.front().answer().empty());
}

TEST_CASE("who is taken off the list before the first question is not told to start") {
    TwoAccounts scene;
    scene.opens();
    scene.invites("alice");
    scene.asks("carol", "debrief skip @alice");
    const auto spoken = DebriefScene::spoken(scene.says("alice", "a1", "I was out", "D-alice"));
    CHECK(contains(spoken, "Nothing more is asked"));
    CHECK_FALSE(contains(spoken, "`start`"));
}

TEST_CASE("whoever is put on the list again goes on where they were") {
    Asked scene;
    scene.asks("carol", "debrief skip @alice");
    scene.asks("carol", "debrief add @alice");
    CHECK(contains(DebriefScene::spoken(scene.comes_due("debrief.resume:chat:Ualice")),
                   "2 of about"));
}

TEST_CASE("an interview is not closed before the pause that was promised is over") {
    Asked scene;
    scene.tells("w1", "later 10d");
    CHECK(scene.timers.at("debrief.expire:chat:Ualice") >
          scene.timers.at("debrief.resume:chat:Ualice"));
    CHECK(contains(DebriefScene::spoken(scene.comes_due("debrief.resume:chat:Ualice")),
                   "2 of about"));
}

TEST_CASE("nor is one that was put off before it began") {
    DebriefScene scene;
    scene.comes_due("debrief.open");
    scene.comes_due("debrief.invite");
    scene.comes_due("debrief.ask:chat:Ualice");
    scene.done("message_person", event::Posted{{Scene::room("D-alice"), "preface"}, {}});
    scene.tells("w1", "later 10d");
    CHECK(scene.timers.at("debrief.expire:chat:Ualice") >
          scene.timers.at("debrief.resume:chat:Ualice"));
}

TEST_CASE("a word without a number is about the answer just given, whichever question it was to") {
    Asked scene;
    scene.after_a_pause();
    scene.tells("a2", "I expected it to move");
    scene.tells("w1", "edit 1");
    scene.tells("a3", "The gauge stood at three");
    scene.tells("w2", "only me");
    CHECK(scene.interview().asked[0].audience == incident::Audience::only_me);
    CHECK(scene.interview().asked[1].audience == incident::Audience::facilitator);
    scene.tells("w3", "withdraw");
    CHECK(scene.interview().asked[0].state == debrief::AnswerState::withdrawn);
    CHECK(scene.interview().asked[1].answer() == "I expected it to move");
    scene.tells("w4", "only me");
    CHECK(scene.interview().asked[1].audience == incident::Audience::only_me);
}

TEST_CASE("a pause that cannot be read is asked for in other words, and is no answer") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    CHECK(contains(DebriefScene::spoken(scene.tells("w1", "later next week")),
                   "do not understand that time"));
    CHECK(scene.interview().asked.front().parts.empty());
    CHECK(scene.interview().state == InterviewState::asking);
}
