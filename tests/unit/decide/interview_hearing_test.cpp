#include "tests/unit/decide/debrief_scene.hpp"

#include <doctest/doctest.h>

using namespace bot::core;
using incident::InterviewState;
using namespace std::chrono_literals;

namespace {

/// alice answers her first question; then nobody listens for a while.
struct Away : DebriefScene {
    Away() {
        up_to_the_first_question();
        tells("a1", "The gauge looked stuck");
        last_heard = now;
    }
    Decision missed(bool lost = false) {
        return submit(chat("ourselves", "D-alice",
                           event::MissedStretch{last_heard, now, "the bot was not running", lost}));
    }
    /// alice wrote it back then, and we read it now.
    Decision wrote(std::chrono::seconds after, const std::string& id, const std::string& words) {
        auto posted = message("alice", id, words, "D-alice");
        posted.posted_at = last_heard + after;
        auto event = chat("alice", "D-alice", posted);
        event.at = posted.posted_at;
        return submit(event);
    }
    [[nodiscard]] std::string answer(std::size_t number) {
        return interview().asked.at(number - 1).answer();
    }
    Instant last_heard;
};

void asks_in_a_room(Scene& scene, const std::string& who) {
    event::CommandGiven given;
    given.text = event::words("version");
    given.answered_inline = false;
    scene.submit(scene.chat(who, "C1", given));
}

/// What we answer goes there.
void answers_privately(Scene& scene, const std::string& who, const std::string& there) {
    asks_in_a_room(scene, who);
    scene.done("post_privately", event::Posted{{Scene::room(there), "p1"}, {}});
}

event::ChatEvent joining(Scene& scene, const std::string& who, const std::string& where) {
    return scene.chat(who, where, event::MembershipChanged{Scene::person(who), {}, {}});
}

}  // namespace

TEST_CASE("what was written in an interview while nobody listened is read back") {
    Away scene;
    scene.wait(60s);
    const auto orders = all<outbox::ReadHistory>(scene.missed());
    REQUIRE(orders.size() == 1);
    CHECK(orders[0].room == Scene::room("D-alice"));
    CHECK(orders[0].from == scene.last_heard);
    CHECK(orders[0].to == scene.now);
    CHECK(recorded<incident::Gap>(scene.done("read_history", event::HistoryRead{})).empty());
}

TEST_CASE("an interview that ended more than a day before is not looked into any more") {
    Away scene;
    scene.tells("w", "stop");
    scene.last_heard = scene.now;
    scene.wait(60s);
    CHECK(all<outbox::ReadHistory>(scene.missed()).size() == 1);
    scene.last_heard += 25h;
    scene.wait(26h);
    CHECK(all<outbox::ReadHistory>(scene.missed()).empty());
}

TEST_CASE("in a private conversation with no interview nothing is read") {
    Away scene;
    scene.wait(60s);
    const auto decision = scene.submit(scene.chat(
        "ourselves", "D-bob", event::MissedStretch{scene.last_heard, scene.now, "lost", false}));
    CHECK(decision.changes_nothing());
}

TEST_CASE("what cannot be read back is asked for once more, and is no gap in the incident") {
    Away scene;
    scene.wait(60s);
    scene.missed();
    const auto told =
        scene.done("read_history", event::Failure{event::FailureKind::rejected, "missing_scope"});
    CHECK(contains(DebriefScene::spoken(told), "please write it once more"));
    CHECK(recorded<incident::Gap>(told).empty());
    CHECK(contains(DebriefScene::spoken(scene.missed(true)), "please write it once more"));
    scene.policy.chats["chat"].can_read_back = false;
    CHECK(contains(DebriefScene::spoken(scene.missed()), "please write it once more"));
    scene.tells("w", "stop");
    CHECK(scene.missed().changes_nothing());
}

TEST_CASE("an answer that was read back leads on to the next question, once") {
    Away scene;
    scene.after_a_pause();
    scene.wait(60s);
    scene.last_heard = scene.now;
    scene.wait(60s);
    scene.missed();
    scene.wrote(10s, "b1", "I expected it to move");
    scene.wrote(20s, "b2", "and it did not");
    scene.wrote(10s, "b1", "I expected it to move");
    CHECK(scene.answer(2) == "I expected it to move\nand it did not");
    CHECK(scene.interview().asked[1].parts[0].versions[0].at == scene.last_heard + 10s);
    CHECK(contains(scene.after_a_pause(), "3 of about"));
    CHECK(scene.interview().asked.size() == 3);
}

TEST_CASE("words read back have their effect") {
    Away scene;
    scene.wait(60s);
    CHECK(contains(DebriefScene::spoken(scene.wrote(10s, "w1", "next")), "2 of about"));
    scene.last_heard = scene.now;
    scene.wait(60s);
    CHECK(contains(DebriefScene::spoken(scene.wrote(10s, "w2", "skip")), "3 of about"));
    CHECK(scene.interview().asked[1].state == debrief::AnswerState::skipped);
}

TEST_CASE("what was written before the next question was put belongs to the one before") {
    Away scene;
    scene.after_a_pause();
    scene.wrote(5s, "a2", "for minutes");
    CHECK(scene.answer(1) == "The gauge looked stuck\nfor minutes");
    CHECK(scene.answer(2).empty());
    CHECK(scene.interview().open()->number == scene.interview().asked[1].number);
}

TEST_CASE("next and skip from before the next question was put leave that one be") {
    Away scene;
    scene.after_a_pause();
    for (const auto* word : {"next", "skip"})
        CHECK(DebriefScene::spoken(scene.wrote(5s, word, word)).empty());
    CHECK(scene.interview().asked.size() == 2);
    CHECK(scene.interview().asked[1].state == debrief::AnswerState::open);
}

TEST_CASE("a part that is read back late stands where it was said") {
    Away scene;
    scene.wait(30s);
    scene.says("alice", "a3", "until it jumped", "D-alice");
    scene.wrote(10s, "a2", "for minutes");
    CHECK(scene.answer(1) == "The gauge looked stuck\nfor minutes\nuntil it jumped");
}

TEST_CASE("an answer from before its time was over is kept, and its author is told where") {
    Away scene;
    scene.comes_due("debrief.expire:chat:Ualice");
    REQUIRE(scene.interview().state == InterviewState::expired);
    const auto said = DebriefScene::spoken(scene.wrote(10s, "a2", "for minutes"));
    CHECK(contains(said, "before the end is in answer 1"));
    CHECK(scene.answer(1) == "The gauge looked stuck\nfor minutes");
    CHECK(scene.interview().state == InterviewState::expired);
}

TEST_CASE("what was written before all was withdrawn is not kept") {
    Away scene;
    scene.wait(60s);
    scene.tells("w", "withdraw all");
    scene.wrote(10s, "a2", "for minutes");
    CHECK(scene.answer(1).empty());
}

TEST_CASE("whoever answers before we know where our first words stand is heard") {
    DebriefScene scene;
    scene.comes_due("debrief.open");
    scene.comes_due("debrief.invite");
    scene.comes_due("debrief.ask:chat:Ualice");
    const auto invited = scene.now;
    scene.wait(1s);
    CHECK(scene.says("alice", "s", "start", "D-alice").changes_nothing());
    scene.wait(1s);
    const event::Posted posted{{Scene::room("D-alice"), "preface"}, {}};
    const auto orders = all<outbox::ReadHistory>(scene.done("message_person", posted));
    REQUIRE(orders.size() == 1);
    CHECK(orders[0].room == Scene::room("D-alice"));
    CHECK(orders[0].from < invited + 1s);
    CHECK(orders[0].to > scene.now);
    CHECK(
        contains(DebriefScene::spoken(scene.says("alice", "s", "start", "D-alice")), "1 of about"));
    scene.tells("a1", "The gauge looked stuck");
    const event::Posted turn{{Scene::room("D-alice"), "q1"}, {}};
    CHECK(all<outbox::ReadHistory>(scene.done("post_text", turn)).empty());
}

TEST_CASE("all that is written in an interview moves on how far it was heard") {
    Away scene;
    for (const auto* words : {"who sees this", "off the record: he slept", "more of it"}) {
        const auto heard = scene.tells(words, words).heard;
        REQUIRE(heard.size() == 1);
        CHECK(heard[0].room == Scene::room("D-alice"));
        CHECK(heard[0].until == scene.now);
    }
}

TEST_CASE("an interview stays one in a room that was made an incident's") {
    DebriefScene scene;
    scene.asks("bob", "INC-1 here", "D-alice");
    REQUIRE(incident::find_room(scene.incident(), Scene::room("D-alice")) != nullptr);
    scene.up_to_the_first_question();
    const auto before = scene.messages();
    scene.tells("a1", "The gauge looked stuck");
    scene.edits("alice", "a1", "The gauge stood still", "2", "D-alice");
    CHECK(scene.interview().asked.front().answer() == "The gauge stood still");
    scene.deletes("alice", "a1", "D-alice");
    CHECK(scene.interview().asked.front().state == debrief::AnswerState::withdrawn);
    CHECK(scene.messages() == before);
    CHECK(contains(DebriefScene::spoken(scene.tells("w1", "skip")), "2 of about"));
}

TEST_CASE("no incident is led in a private conversation with us") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    for (const auto* words : {"start cache cold here", "INC-1 here"}) {
        CAPTURE(words);
        const auto refused = scene.asks("alice", words, "D-alice");
        CHECK(contains(told(refused), "private conversation between you and me"));
        CHECK(refused.facts.empty());
    }
    CHECK_FALSE(scene.asks("dave", "start cache cold here", "C9").facts.empty());
}

TEST_CASE("nor in one that never held an interview") {
    DebriefScene scene;
    SUBCASE("which the platform's ids tell") {
        scene.policy.chats["chat"].direct_prefix = "P-";
    }
    SUBCASE("in which we answered them") {
        answers_privately(scene, "dave", "P-dave");
    }
    SUBCASE("in which we told them what could not be said elsewhere") {
        asks_in_a_room(scene, "dave");
        scene.done("post_privately", event::Failure{event::FailureKind::rejected, "not there"});
        scene.done("message_person", event::Posted{{Scene::room("P-dave"), "p1"}, {}});
    }
    SUBCASE("into which they came after our word") {
        answers_privately(scene, "dave", "P-dave");
        scene.submit(joining(scene, "dave", "P-dave"));
    }
    SUBCASE("in which we said so before it was told that somebody else had been there") {
        answers_privately(scene, "dave", "P-dave");
        auto earlier = joining(scene, "carol", "P-dave");
        earlier.at -= 60s;
        scene.submit(earlier);
    }
    const auto refused = scene.asks("dave", "start cache cold here", "P-dave");
    CHECK(contains(told(refused), "private conversation between you and me"));
    CHECK(refused.facts.empty());
    CHECK_FALSE(scene.asks("dave", "start cache cold here", "C9").facts.empty());
}

TEST_CASE("a conversation of several people may lead one, whatever it was called") {
    DebriefScene scene;
    SUBCASE("as we were asked into it") {
        scene.submit(scene.chat("dave", "P-dave", event::Invited{true, {}, false}));
    }
    SUBCASE("once somebody else came in") {
        answers_privately(scene, "dave", "P-dave");
        scene.wait(60s);
        scene.submit(joining(scene, "carol", "P-dave"));
    }
    CHECK_FALSE(scene.asks("dave", "start cache cold here", "P-dave").facts.empty());
}

TEST_CASE("no private conversation is linked to an incident") {
    Scene scene;
    scene.open_here();
    answers_privately(scene, "alice", "P-alice");
    scene.asks("alice", "link chat:P-alice");
    const auto joined =
        scene.done("join_room", event::RoomJoined{Scene::room("P-alice"), {}, false, false, true});
    CHECK(joined.facts.empty());
    REQUIRE(all<outbox::MessagePerson>(joined).size() == 1);
    CHECK(contains(all<outbox::MessagePerson>(joined)[0].text.plain, "private conversation"));
}

TEST_CASE("an interview is read back in a room that was made another incident's") {
    DebriefScene scene;
    scene.open_here("C2", "queue full");
    scene.asks("alice", "INC-2 here", "D-alice");
    REQUIRE(incident::find_room(scene.incident(2), Scene::room("D-alice")) != nullptr);
    SUBCASE("which goes on") {}
    SUBCASE("which is over") {
        scene.asks("alice", "close it drains", "C2");
    }
    scene.up_to_the_first_question();
    scene.wait(72h);
    const auto from = scene.now;
    scene.wait(60s);
    const auto missed = scene.submit(scene.chat(
        "ourselves", "D-alice", event::MissedStretch{from, scene.now, "restart", false}));
    REQUIRE(all<outbox::ReadHistory>(missed).size() == 1);
    CHECK(missed.effects.front().incident == event::IncidentId{1});
    const auto unread =
        scene.done("read_history", event::Failure{event::FailureKind::rejected, "missing_scope"});
    CHECK(contains(DebriefScene::spoken(unread), "please write it once more"));
    CHECK(recorded<incident::Gap>(unread).empty());
}

TEST_CASE("that nobody listened is said in their hours, or at once to whoever is at it") {
    Away scene;
    scene.policy.working_hours = {};
    scene.now = event::from_rfc3339("2026-11-25T03:10:00Z").value();
    SUBCASE("hours after they last wrote") {
        CHECK(scene.missed(true).effects.empty());
        CHECK(event::to_rfc3339(scene.timers.at("debrief.unheard:chat:Ualice")) ==
              "2026-11-25T09:30:00.000000Z");
        CHECK(contains(DebriefScene::spoken(scene.comes_due("debrief.unheard:chat:Ualice")),
                       "I was not listening for a while"));
    }
    SUBCASE("in the middle of an answer") {
        scene.tells("a2", "and the pool");
        CHECK(contains(DebriefScene::spoken(scene.missed(true)), "I was not listening from"));
    }
}

TEST_CASE("whoever was asked nothing yet is not asked to say it again") {
    DebriefScene scene;
    scene.is_invited();
    scene.wait(60s);
    const event::MissedStretch lost{scene.now - 60s, scene.now, "restart", true};
    CHECK(scene.submit(scene.chat("ourselves", "D-alice", lost)).changes_nothing());
}
