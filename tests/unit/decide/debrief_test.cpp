#include "tests/unit/decide/debrief_scene.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bot::core;
using incident::Audience;
using incident::InterviewState;

TEST_CASE("after the end a note is offered soon and the questions come after a rest") {
    DebriefScene scene;
    const auto ended = scene.now;
    CHECK(scene.timers.at("debrief.note") == ended + std::chrono::minutes{20});
    CHECK(scene.timers.at("debrief.open") == ended + std::chrono::hours{18});
}

TEST_CASE("a note to oneself is seen by nobody else and is no question") {
    DebriefScene scene;
    scene.offers_a_note();
    scene.tells("n1", "The gauge looked stuck");
    REQUIRE(scene.interview().note);
    CHECK(scene.interview().asked.empty());
    CHECK(scene.interview().note->answer() == "The gauge looked stuck");
    CHECK(scene.interview().note->audience == Audience::only_me);
    CHECK_FALSE(scene.timers.contains("debrief.next:chat:Ualice"));
}

TEST_CASE("the facilitator gets the list and can take somebody off it before anybody is asked") {
    DebriefScene scene;
    const auto opened = scene.comes_due("debrief.open");
    CHECK(contains(DebriefScene::spoken(opened), "@alice"));
    CHECK(scene.timers.at("debrief.invite") == scene.now + std::chrono::minutes{30});
    CHECK(contains(told(scene.asks("bob", "debrief skip @alice")), "for the facilitator"));
    CHECK(contains(told(scene.asks("carol", "debrief skip alice")), "not asked any more"));
    scene.comes_due("debrief.invite");
    CHECK_FALSE(scene.timers.contains("debrief.ask:chat:Ualice"));
    CHECK(scene.timers.contains("debrief.ask:chat:Ubob"));
}

TEST_CASE("the preface says what is asked, who sees it and that all can be taken back") {
    DebriefScene scene;
    scene.comes_due("debrief.open");
    scene.comes_due("debrief.invite");
    const auto invited = scene.comes_due("debrief.ask:chat:Ualice");
    const auto words = DebriefScene::spoken(invited);
    CHECK(contains(words, "INC-1 api down"));
    CHECK(contains(words, "carol"));
    CHECK(contains(words, "Ask carol how these answers may be used."));
    CHECK(contains(words, "skip, stop, change or take back"));
    REQUIRE(all<outbox::MessagePerson>(invited).size() == 1);
    CHECK(all<outbox::MessagePerson>(invited).front().buttons.size() == 4);
    CHECK(scene.interview().state == InterviewState::invited);
}

TEST_CASE("who could not be written to within their hours is invited on their next working day") {
    DebriefScene scene;
    scene.policy.working_hours.begin = std::chrono::hours{9};
    scene.policy.working_hours.end = std::chrono::hours{17};
    const auto comes = [&](const std::string& timer) {
        Scene::Decision decision;
        while (names(decision).empty() && scene.timers.contains(timer))
            decision = scene.comes_due(timer);
        return all<outbox::MessagePerson>(decision);
    };
    comes("debrief.open");
    comes("debrief.invite");
    const auto invited = comes("debrief.ask:chat:Ualice");
    REQUIRE(invited.size() == 1);
    REQUIRE(invited[0].until);
    CHECK(event::to_rfc3339(*invited[0].until).substr(11, 5) == "17:00");
    scene.now = *invited[0].until + std::chrono::hours{5};
    const auto late =
        scene.done("message_person", event::Failure{event::FailureKind::deadline, "too late"});
    CHECK(names(late).empty());
    CHECK(scene.interview().state == InterviewState::planned);
    const auto again = comes("debrief.ask:chat:Ualice");
    REQUIRE(again.size() == 1);
    CHECK(contains(again[0].text.plain, "INC-1 api down"));
    CHECK(event::to_rfc3339(scene.now).substr(11, 5) == "09:00");
    CHECK(scene.interview().state == InterviewState::invited);
}

TEST_CASE("who cannot be written to is told of once and left alone") {
    DebriefScene scene;
    scene.comes_due("debrief.open");
    scene.comes_due("debrief.invite");
    scene.comes_due("debrief.ask:chat:Ualice");
    const auto failed =
        scene.done("message_person", event::Failure{event::FailureKind::not_found, "account gone"});
    CHECK(contains(DebriefScene::spoken(failed), "I could not write to @alice"));
    CHECK(scene.interview().dropped);
    CHECK_FALSE(scene.timers.contains("debrief.remind:chat:Ualice"));
    CHECK_FALSE(scene.timers.contains("debrief.expire:chat:Ualice"));
}

TEST_CASE("who could not be reached for their note is not planned for again") {
    DebriefScene scene;
    scene.comes_due("debrief.note");
    const auto offered = scene.comes_due("debrief.note:chat:Ualice");
    REQUIRE(all<outbox::MessagePerson>(offered).size() == 1);
    scene.done("message_person", event::Failure{event::FailureKind::not_found, "account gone"});
    scene.comes_due("debrief.open");
    CHECK(scene.interview().dropped);
}

TEST_CASE("that answers are not used in reviews is said only where it was confirmed") {
    DebriefScene scene;
    scene.policy.not_for_reviews = true;
    scene.comes_due("debrief.open");
    scene.comes_due("debrief.invite");
    const auto words = DebriefScene::spoken(scene.comes_due("debrief.ask:chat:Ualice"));
    CHECK(contains(words, "not used in reviews of people"));
}

TEST_CASE("nobody is written to outside their working hours") {
    DebriefScene scene;
    scene.policy.working_hours = {};
    const auto at_six = scene.comes_due("debrief.open");  // Monday 06:12
    CHECK(at_six.effects.empty());
    CHECK(event::to_rfc3339(scene.timers.at("debrief.open")) == "2026-11-23T09:30:00.000000Z");
    CHECK(contains(DebriefScene::spoken(scene.comes_due("debrief.open")), "@alice"));
    CHECK(event::to_rfc3339(scene.timers.at("debrief.invite")) == "2026-11-23T10:00:00.000000Z");
    scene.comes_due("debrief.invite");
    CHECK(event::to_rfc3339(scene.timers.at("debrief.ask:chat:Ualice")) ==
          "2026-11-23T10:00:00.000000Z");
    scene.now = event::from_rfc3339("2026-11-28T10:00:00Z").value();
    const auto late = scene.submit(event::TimerFired{1, {1}, "debrief.ask:chat:Ualice"});
    CHECK(late.effects.empty());
    CHECK(event::to_rfc3339(scene.timers.at("debrief.ask:chat:Ualice")) ==
          "2026-11-30T09:30:00.000000Z");
}

TEST_CASE("that an interview is closed is told within working hours, too") {
    DebriefScene scene;
    scene.policy.working_hours = {};
    scene.comes_due("debrief.open");
    scene.comes_due("debrief.open");
    scene.comes_due("debrief.invite");
    scene.comes_due("debrief.ask:chat:Ualice");
    scene.now = event::from_rfc3339("2026-11-28T10:00:00Z").value();
    CHECK(scene.submit(event::TimerFired{1, {1}, "debrief.expire:chat:Ualice"}).effects.empty());
    CHECK(scene.interview().state == InterviewState::invited);
    CHECK(event::to_rfc3339(scene.timers.at("debrief.expire:chat:Ualice")) ==
          "2026-11-30T09:30:00.000000Z");
}

TEST_CASE("who is asked long after the end is asked one question less") {
    DebriefScene scene;
    scene.comes_due("debrief.open");
    const auto planned = scene.interview().waiting.size();
    scene.now += std::chrono::hours{24 * 9};
    scene.submit(event::TimerFired{1, {1}, "debrief.invite"});
    CHECK(scene.interview().late_recall);
    CHECK(scene.interview().waiting.size() == planned - 1);
    CHECK(scene.timers.contains("debrief.ask:chat:Ualice"));
}

TEST_CASE("one question at a time, the next one when the person has been quiet") {
    DebriefScene scene;
    const auto first = DebriefScene::spoken(scene.up_to_the_first_question());
    CHECK(contains(first, "1 of about"));
    CHECK(contains(first, "the way it reached you"));
    CHECK(scene.interview().asked.size() == 1);
    CHECK(scene.tells("a1", "I was at my desk.").effects.empty());
    CHECK(scene.timers.at("debrief.next:chat:Ualice") == scene.now + std::chrono::seconds{15});
    CHECK(scene.tells("a2", "Then the graph went up.").effects.empty());
    CHECK(scene.interview().asked.size() == 1);
    const auto second = scene.after_a_pause();
    CHECK(contains(second, "Noted. 2 of about"));
    CHECK(scene.interview().asked.front().answer() == "I was at my desk.\nThen the graph went up.");
}

TEST_CASE("a message that comes twice is told once") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.tells("a1", "I was at my desk.");
    const auto again = scene.tells("a1", "I was at my desk.");
    CHECK(again.facts.empty());
    CHECK(again.effects.empty());
    CHECK(scene.interview().asked.front().parts.size() == 1);
}

TEST_CASE("next goes on at once, skip leaves a question out and needs no reason") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.tells("a1", "I was at my desk.");
    CHECK(contains(DebriefScene::spoken(scene.tells("w1", "next")), "2 of about"));
    CHECK(contains(DebriefScene::spoken(scene.tells("w2", "Skip.")), "3 of about"));
    CHECK(scene.interview().asked[1].state == debrief::AnswerState::skipped);
}

TEST_CASE("skip is about the open question, also before our post of it is known to be there") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.done("post_text", event::Posted{{Scene::room("D-alice"), "q1"}, {}});
    scene.tells("a1", "I was at my desk.");
    scene.tells("w1", "next");
    CHECK(contains(DebriefScene::spoken(scene.tells("w2", "skip")), "3 of about"));
    CHECK(scene.interview().asked[1].state == debrief::AnswerState::skipped);
}

TEST_CASE("a button of an earlier question does not skip the one that is open") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.tells("w1", "skip");
    auto pressed = scene.chat("alice", "D-alice", event::CommandGiven{event::words("skip 1")});
    std::get<event::CommandGiven>(pressed.body).origin = event::CommandOrigin::button;
    CHECK(contains(DebriefScene::spoken(scene.submit(pressed)), "no longer open"));
    CHECK(scene.interview().asked.size() == 2);
}

TEST_CASE("what starts with off the record is not kept at all") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    const auto decision = scene.tells("a1", "off the record: I was asleep");
    CHECK(decision.facts.empty());
    CHECK(decision.effects.empty());
}

TEST_CASE("editing a message is a version of the answer, deleting it takes the words away") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.tells("a1", "I was at lunch");
    scene.edits("alice", "a1", "I was at my desk", "r1", "D-alice");
    scene.edits("alice", "a1", "I was at my desk", "r1", "D-alice");
    const auto part = scene.interview().asked.front().parts.front();
    CHECK(part.versions.size() == 2);
    CHECK(scene.interview().asked.front().answer() == "I was at my desk");
    const auto gone = scene.deletes("alice", "a1", "D-alice");
    CHECK(gone.erased.size() == 2);
    CHECK(scene.interview().asked.front().answer().empty());
    for (const auto& fact : scene.facts())
        if (const auto* body = std::get_if<incident::Debriefed>(&fact.body))
            CHECK_FALSE(contains(body->told, "desk"));
}

TEST_CASE("an answer leaves only after its author saw the words and let them go") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.tells("a1", "The gauge looked stuck");
    CHECK_FALSE(scene.interview().asked.front().shown());
    const auto offered = DebriefScene::spoken(scene.tells("w1", "everyone"));
    CHECK(contains(offered, "The gauge looked stuck"));
    CHECK_FALSE(scene.interview().asked.front().shown());
    scene.tells("w2", "approve");
    CHECK(scene.interview().asked.front().shown());
    scene.edits("alice", "a1", "The gauge was stuck", "r1", "D-alice");
    CHECK_FALSE(scene.interview().asked.front().shown());
    scene.tells("w3", "approve 1");
    CHECK(scene.interview().asked.front().shown());
    scene.tells("w4", "only me 1");
    CHECK_FALSE(scene.interview().asked.front().shown());
}

TEST_CASE("who is offered words to let go hears that they were written in a room as well") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.tells("a1", "In short: the pool graph LOOKS stuck at zero, I thought");
    CHECK_FALSE(contains(DebriefScene::spoken(scene.tells("w1", "unattributed")), "as well"));
    scene.says("bob", "b77", "the pool graph looks stuck at zero");
    scene.asks("bob", "note the gauge looks stuck at zero, I thought");
    const auto both = "“the pool graph LOOKS stuck at” was written in a room as well";
    CHECK(contains(DebriefScene::spoken(scene.tells("w2", "unattributed 1")), both));
    scene.edits("alice", "a1", "In short: I thought THE pool graph looks stuck at zero", "r1",
                "D-alice");
    scene.tells("w3", "approve 1");
    CHECK(scene.interview().asked.front().shown());
    scene.tells("w4", "facilitator 1");
    scene.tells("w5", "everyone 1");
    scene.tells("w6", "edit 1");
    CHECK(contains(DebriefScene::spoken(scene.tells("a2", "the pool graph looks stuck at zero")),
                   "was written in a room as well"));
    scene.deletes("bob", "b77");
    CHECK_FALSE(contains(DebriefScene::spoken(scene.tells("w7", "unattributed 1")), "as well"));
}

TEST_CASE("who may read an answer is told by name") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.tells("a1", "The gauge looked stuck");
    CHECK(contains(DebriefScene::spoken(scene.tells("w1", "who sees this")), "you and carol"));
}

TEST_CASE("withdrawing all erases every word and ends the interview") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.tells("a1", "I was at my desk");
    scene.after_a_pause();
    scene.tells("a2", "The gauge looked stuck");
    const auto gone = scene.tells("w1", "withdraw all");
    CHECK(gone.erased.size() == 2);
    CHECK(scene.interview().state == InterviewState::withdrawn);
    CHECK(contains(DebriefScene::spoken(gone), "erased"));
    CHECK(scene.after_a_pause().empty());
}

TEST_CASE("a follow-up asks back about what was said, and takes a place of the others") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    const auto about = scene.interview().asked.size() + scene.interview().waiting.size();
    scene.tells("a1", "Obviously the pool was full, as always on Mondays at that time");
    const auto next = scene.after_a_pause();
    CHECK(contains(next, "You call that obvious."));
    CHECK(scene.interview().asked.size() + scene.interview().waiting.size() == about);
}

TEST_CASE("distress ends the questions for now and forwards nothing by itself") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    const auto said = scene.tells("a1", "honestly I can't sleep since");
    CHECK(contains(DebriefScene::spoken(said), "That sounds hard."));
    CHECK(scene.interview().state == InterviewState::paused);
    CHECK_FALSE(contains(DebriefScene::spoken(said), "asks you to get in touch"));
    const auto yes = scene.tells("w1", "human");
    CHECK(contains(DebriefScene::spoken(yes), "asks you to get in touch"));
}

TEST_CASE("later comes back by itself, and writing goes on earlier") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.tells("w1", "later 2h");
    CHECK(scene.interview().state == InterviewState::paused);
    CHECK(scene.timers.at("debrief.resume:chat:Ualice") == scene.now + std::chrono::hours{2});
    const auto back = DebriefScene::spoken(scene.comes_due("debrief.resume:chat:Ualice"));
    CHECK(contains(back, "the way it reached you"));
    CHECK(scene.interview().asked.size() == 1);
}

TEST_CASE("no thanks is heard once and for all") {
    DebriefScene scene;
    scene.comes_due("debrief.open");
    scene.comes_due("debrief.invite");
    scene.comes_due("debrief.ask:chat:Ualice");
    scene.done("message_person", event::Posted{{Scene::room("D-alice"), "preface"}, {}});
    scene.tells("w1", "No thanks");
    CHECK(scene.interview().state == InterviewState::declined);
    CHECK_FALSE(scene.timers.contains("debrief.remind:chat:Ualice"));
    CHECK_FALSE(scene.timers.contains("debrief.expire:chat:Ualice"));
}

TEST_CASE("at most two reminders, then silence") {
    DebriefScene scene;
    scene.comes_due("debrief.open");
    scene.comes_due("debrief.invite");
    scene.comes_due("debrief.ask:chat:Ualice");
    scene.done("message_person", event::Posted{{Scene::room("D-alice"), "preface"}, {}});
    int reminders = 0;
    for (int round = 0; round < 6; ++round)
        reminders += scene.comes_due("debrief.remind:chat:Ualice").effects.empty() ? 0 : 1;
    CHECK(reminders == 2);
}

TEST_CASE("an incident that goes on again keeps its questions back") {
    DebriefScene scene;
    scene.comes_due("debrief.open");
    scene.comes_due("debrief.invite");
    scene.asks("bob", "reopen it is back");
    CHECK(scene.comes_due("debrief.ask:chat:Ualice").effects.empty());
    CHECK(scene.timers.contains("debrief.ask:chat:Ualice"));
}

TEST_CASE("the last answer ends it, and says how answers get into the draft") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    std::string last;
    for (int turn = 0; turn < 12 && !scene.interview().over(); ++turn) {
        scene.tells("a" + std::to_string(turn), "Something I saw at 14:0" + std::to_string(turn));
        last = scene.after_a_pause();
    }
    CHECK(scene.interview().state == InterviewState::finished);
    CHECK(contains(last, "That was all I wanted to ask."));
    CHECK(scene.interview().asked.size() >= 4);
    CHECK(contains(DebriefScene::spoken(scene.tells("z", "one more thing")), "not kept"));
}

TEST_CASE("progress is numbers for everybody and names of those not started for the facilitator") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    const auto open = told(scene.asks("bob", "debrief"));
    CHECK(contains(open, "1 started"));
    CHECK_FALSE(contains(open, "Not started"));
    CHECK(contains(told(scene.asks("bob", "perspectives")), "for the facilitator"));
}

TEST_CASE("the facilitator reads what its author lets them, and nothing else") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.tells("a1", "The gauge looked stuck");
    CHECK(contains(told(scene.asks("carol", "perspectives")), "The gauge looked stuck"));
    scene.tells("w1", "only me");
    CHECK_FALSE(contains(told(scene.asks("carol", "perspectives")), "The gauge looked stuck"));
}

TEST_CASE("wording is offered to the author alone, when the answer is about to be used") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.tells("a1", "Bob should have checked the lag before the failover");
    CHECK_FALSE(contains(scene.after_a_pause(), "You may want to look at"));
    const auto offered = DebriefScene::spoken(scene.tells("w1", "everyone 1"));
    CHECK(contains(offered, "You may want to look at “"));
    CHECK(contains(offered, "should have checked"));
    CHECK(contains(offered, "for you alone"));
}

TEST_CASE("lint tells how a text is worded, and only to whoever asks") {
    DebriefScene scene;
    const auto answer = scene.asks("bob", "lint it was human error", "lobby");
    CHECK(contains(told(answer), "human error"));
    CHECK(answer.effects.empty());
    CHECK(answer.facts.empty());
    CHECK(contains(told(scene.asks("bob", "lint the pool was full", "lobby")), "Nothing in it"));
}

TEST_CASE("two pictures of neighbouring moments are shown for either of them") {
    DebriefScene scene;
    auto puzzled = scene.message("bob", "m9", "huh, the proxy is gone since then");
    puzzled.posted_at -= std::chrono::minutes{2};
    scene.submit(scene.chat("bob", "C1", puzzled));
    scene.comes_due("debrief.open");
    scene.comes_due("debrief.invite");
    const auto answers = [&](const std::string& who, const std::string& words) {
        scene.comes_due("debrief.ask:chat:U" + who);
        scene.done("message_person", event::Posted{{Scene::room("D-" + who), "p-" + who}, {}});
        scene.says(who, "s-" + who, "start", "D-" + who);
        for (int turn = 0; turn < 12 && !scene.interview(who).over(); ++turn) {
            scene.says(who, who + std::to_string(turn), words, "D-" + who);
            scene.comes_due("debrief.next:chat:U" + who);
        }
    };
    answers("alice", "The deploy was over at 14:05 and I looked at the graph");
    answers("bob", "The deploy ended at 14:18 and I looked at the graph");
    for (const auto* words : {"rolled back the gateway", "huh, the proxy is gone"})
        for (const auto& entry : scene.entries())
            if (entry.text.plain.starts_with(words)) {
                CAPTURE(words);
                CHECK(contains(
                    told(scene.asks("carol", "perspectives " + event::to_string(entry.id))),
                    "Two pictures"));
            }
}
