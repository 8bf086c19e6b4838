#include "tests/unit/decide/debrief_scene.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bot::core;
using incident::Audience;
using incident::InterviewState;

namespace {

/// alice answered the first question.
struct Answered : DebriefScene {
    Answered() {
        up_to_the_first_question();
        tells("a1", "The gauge looked stuck");
    }
    /// Words of that answer, and where they are kept, in the whole record.
    [[nodiscard]] std::size_t kept(const std::string& word) {
        std::size_t count = 0;
        for (const auto& fact : facts())
            if (const auto* body = std::get_if<incident::Debriefed>(&fact.body))
                count += contains(body->told, word) ? 1U : 0U;
        return count;
    }
    [[nodiscard]] const debrief::Asked answer(std::size_t number) {
        return interview().asked.at(number - 1);
    }
};

}  // namespace

TEST_CASE("after back all of what they say is the earlier answer, then the open question comes") {
    Answered scene;
    scene.after_a_pause();
    CHECK(contains(DebriefScene::spoken(scene.tells("w1", "back")), "1 of about"));
    scene.tells("b1", "It was the gauge of the old cluster");
    scene.tells("b2", "and it lags");
    CHECK(scene.answer(1).answer() == "It was the gauge of the old cluster\nand it lags");
    CHECK(contains(scene.after_a_pause(), "2 of about"));
    scene.tells("b3", "I expected it to move");
    CHECK(scene.answer(2).answer() == "I expected it to move");
}

TEST_CASE("an answer whose message is deleted may be said again") {
    Answered scene;
    scene.deletes("alice", "a1", "D-alice");
    CHECK_FALSE(scene.timers.contains("debrief.next:chat:Ualice"));
    CHECK_FALSE(contains(DebriefScene::spoken(scene.tells("a2", "It showed 14:02")), "not kept"));
    CHECK(scene.answer(1).answer() == "It showed 14:02");
    CHECK(contains(scene.after_a_pause(), "2 of about"));
}

TEST_CASE("whose answer is let go is told once that a deletion took it out of the documents") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.tells("a1", "The gauge looked stuck");
    scene.tells("a2", "and I asked bob");
    scene.tells("w1", "everyone 1");
    scene.tells("w2", "approve 1");
    REQUIRE(scene.interview().asked.front().shown());
    const auto out = "A message of answer 1 is gone";
    SUBCASE("in part") {
        const auto told = DebriefScene::spoken(scene.deletes("alice", "a2", "D-alice"));
        CHECK(contains(told, out));
        CHECK(contains(told, "approve 1 shows what is left"));
        CHECK_FALSE(contains(DebriefScene::spoken(scene.deletes("alice", "a1", "D-alice")), out));
    }
    SUBCASE("by an edit that keeps it off the record") {
        const auto told = DebriefScene::spoken(
            scene.edits("alice", "a1", "off the record: The gauge", "2", "D-alice"));
        CHECK(contains(told, out));
    }
    CHECK_FALSE(scene.interview().asked.front().shown());
    CHECK_FALSE(contains(DebriefScene::spoken(scene.deletes("alice", "a2", "D-alice")), out));
}

TEST_CASE("a deletion of what nobody could read is taken without a word") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.tells("a1", "The gauge looked stuck");
    CHECK(DebriefScene::spoken(scene.deletes("alice", "a1", "D-alice")).empty());
}

TEST_CASE("withdrawing the answer just given leads on to the next question") {
    Answered scene;
    scene.tells("w1", "withdraw");
    CHECK(contains(scene.after_a_pause(), "2 of about"));
}

TEST_CASE("an answer let go without a name needs its author again to stand with one") {
    Answered scene;
    scene.tells("w1", "unattributed 1");
    scene.tells("w2", "approve 1");
    CHECK(scene.answer(1).shown());
    CHECK(contains(DebriefScene::spoken(scene.tells("w3", "everyone 1")), "with your name"));
    CHECK_FALSE(scene.answer(1).shown());
}

TEST_CASE("an answer that was kept back needs its author again to be let go") {
    Answered scene;
    for (const auto* word : {"everyone 1", "approve 1", "facilitator 1", "everyone 1"})
        scene.tells(std::string{"w"} + word, word);
    CHECK_FALSE(scene.answer(1).shown());
    scene.tells("w9", "approve 1");
    CHECK(scene.answer(1).shown());
}

TEST_CASE("words that were not shown in place are shown before they can be approved") {
    Answered scene;
    scene.tells("w1", "everyone 1");
    const auto more = DebriefScene::spoken(scene.tells("a2", "and I restarted it"));
    CHECK(contains(more, "The gauge looked stuck\nand I restarted it"));
    scene.edits("alice", "a1", "The gauge was stuck", "2", "D-alice");
    scene.tells("w2", "approve 1");
    CHECK(scene.answer(1).released_words == "The gauge was stuck\nand I restarted it");
    scene.tells("w3", "only me 1");
    const auto shown = DebriefScene::spoken(scene.tells("w4", "approve 1"));
    CHECK(contains(shown, "Say first who may read it"));
}

TEST_CASE("everyone for all answers shows each in place, and lets none go") {
    Answered scene;
    scene.after_a_pause();
    scene.tells("a2", "I expected it to move");
    const auto offered = DebriefScene::spoken(scene.tells("w1", "everyone all"));
    CHECK(contains(offered, "The gauge looked stuck"));
    CHECK(contains(offered, "I expected it to move"));
    CHECK_FALSE(scene.answer(1).shown());
}

TEST_CASE("approve all lets none go, and says which wait for their author's word") {
    Answered scene;
    scene.after_a_pause();
    scene.tells("a2", "I expected it to move");
    CHECK(contains(DebriefScene::spoken(scene.tells("w1", "approve all")), "No answer waits"));
    scene.tells("w2", "everyone all");
    scene.tells("w3", "approve 1");
    scene.tells("w4", "only me 1");
    scene.tells("w5", "everyone 1");
    CHECK(
        contains(DebriefScene::spoken(scene.tells("w6", "approve all")), "approve 1, approve 2."));
    CHECK_FALSE(scene.answer(1).shown());
    CHECK_FALSE(scene.answer(2).shown());
}

TEST_CASE("withdrawing erases every version that was ever let go") {
    Answered scene;
    scene.tells("w1", "everyone 1");
    scene.tells("w2", "approve 1");
    scene.edits("alice", "a1", "The gauge was slow", "2", "D-alice");
    scene.tells("w3", "approve 1");
    CHECK(scene.kept("gauge") == 4);
    scene.tells("w4", "withdraw 1");
    CHECK(scene.kept("gauge") == 0);
}

TEST_CASE("what is said after the end is not kept, an answer changed after it is") {
    Answered scene;
    scene.after_a_pause();
    scene.tells("w1", "stop");
    CHECK(contains(DebriefScene::spoken(scene.tells("x", "fine, but there is more")), "not kept"));
    CHECK(scene.kept("there is more") == 0);
    scene.tells("w2", "edit 1");
    scene.tells("e1", "It was the old gauge");
    scene.tells("e2", "and it lags");
    CHECK(scene.answer(1).answer() == "It was the old gauge\nand it lags");
    CHECK(contains(scene.after_a_pause(), "answer 1 is what you just told"));
    CHECK(contains(DebriefScene::spoken(scene.tells("y", "thanks")), "not kept"));
    CHECK(scene.interview().state == InterviewState::stopped);
}

TEST_CASE("yes is an answer while a question waits for one") {
    Answered scene;
    scene.after_a_pause();
    scene.tells("y", "Yes");
    CHECK(scene.answer(2).answer() == "Yes");
}

TEST_CASE("the note to oneself comes before the questions and changes none of them") {
    DebriefScene scene;
    scene.offers_a_note();
    scene.tells("n1", "Gauge looked stuck");
    scene.tells("n2", "later");
    CHECK(scene.interview().state == InterviewState::planned);
    CHECK(contains(told(scene.asks("bob", "debrief")), "Nobody was asked"));
    scene.comes_due("debrief.open");
    CHECK(contains(told(scene.asks("bob", "debrief")), "0 started"));
    scene.comes_due("debrief.invite");
    scene.comes_due("debrief.ask:chat:Ualice");
    const auto first = DebriefScene::spoken(scene.tells("s", "start"));
    CHECK(contains(first, "1 of about"));
    CHECK(scene.interview().asked.front().question.id == "O1");
    CHECK_FALSE(scene.interview().asked.front().follows);
}

TEST_CASE("an interview left without a word is closed, however it was left") {
    Answered scene;
    scene.tells("d", "I could not sleep and felt ashamed");
    CHECK(scene.interview().state == InterviewState::paused);
    REQUIRE(scene.timers.contains("debrief.expire:chat:Ualice"));
    scene.comes_due("debrief.expire:chat:Ualice");
    CHECK(scene.interview().state == InterviewState::expired);
    scene.tells("s", "start");
    CHECK(scene.timers.contains("debrief.expire:chat:Ualice"));
    CHECK(scene.timers.contains("debrief.remind:chat:Ualice"));
}

TEST_CASE("an incident that goes on again asks nothing further") {
    Answered scene;
    scene.asks("bob", "reopen it is back");
    CHECK(scene.comes_due("debrief.next:chat:Ualice").effects.empty());
    CHECK(scene.timers.contains("debrief.next:chat:Ualice"));
}

TEST_CASE("in one conversation about two incidents a word says which it is about") {
    Answered scene;
    for (const auto* word : {"everyone 1", "approve 1", "stop"})
        scene.tells(std::string{"w"} + word, word);
    CHECK(scene.answer(1).shown());
    scene.begins_another();
    CHECK(contains(DebriefScene::spoken(scene.tells("f1", "withdraw all")), "Which is meant?"));
    CHECK(scene.kept("gauge") == 2);
    scene.tells("f2", "facilitator 1 INC-1");
    CHECK_FALSE(scene.answer(1).shown());
    scene.tells("f3", "INC-1 withdraw 1");
    CHECK(scene.kept("gauge") == 0);
}

TEST_CASE("what is said next is about the incident we spoke of last") {
    Answered scene;
    scene.tells("w", "stop");
    scene.begins_another();
    const auto again = scene.tells("f1", "edit 1 INC-1");
    const auto posts = all<outbox::PostText>(again);
    REQUIRE(posts.size() == 1);
    for (const auto& button : posts[0].buttons)
        CHECK(contains(button.command, "INC-1 "));
    scene.wait(std::chrono::seconds{1});
    scene.done("post_text", event::Posted{{Scene::room("D-alice"), "q9"}, {}});
    scene.tells("f2", "It was the new gauge");
    CHECK(scene.answer(1).answer() == "It was the new gauge");
}

TEST_CASE("the button under the words as they would stand lets them go") {
    Answered scene;
    const auto posts = all<outbox::PostText>(scene.tells("w1", "everyone 1"));
    REQUIRE(posts.size() == 1);
    REQUIRE(posts[0].buttons.size() == 1);
    event::CommandGiven given;
    given.text = event::words(posts[0].buttons[0].command);
    given.origin = event::CommandOrigin::button;
    scene.submit(scene.chat("alice", "D-alice", given));
    CHECK(scene.answer(1).shown());
}

TEST_CASE("who is in the middle of one interview is offered no note about another incident") {
    Answered scene;
    CHECK(DebriefScene::spoken(scene.ends_another()).empty());
}

TEST_CASE("yes to a question that is shown once more replaces its answer") {
    Answered scene;
    scene.after_a_pause();
    bool over = false;
    SUBCASE("in the middle") {}
    SUBCASE("after the end") {
        scene.tells("w0", "stop");
        over = true;
    }
    scene.tells("w1", "edit 1");
    scene.tells("y", "Yes");
    CHECK(scene.answer(1).answer() == "Yes");
    CHECK(contains(scene.after_a_pause(), over ? "answer 1 is what you just told" : "2 of about"));
    CHECK((scene.interview().state == InterviewState::stopped) == over);
}

TEST_CASE("yes behind an answer is part of it, continue goes on") {
    Answered scene;
    scene.after_a_pause();
    scene.tells("a2", "let me think");
    scene.tells("y", "Yes");
    CHECK(contains(DebriefScene::spoken(scene.tells("c", "continue")), "3 of about"));
    CHECK(scene.answer(2).answer() == "let me think\nYes");
    scene.tells("w1", "edit 2");
    CHECK(contains(DebriefScene::spoken(scene.tells("d", "continue")), "3 of about"));
    CHECK(scene.answer(2).answer() == "let me think\nYes");
}

TEST_CASE("how an interview ended stays when its end is said once more") {
    Answered scene;
    for (int turn = 0; turn < 12 && !scene.interview().over(); ++turn)
        scene.tells("s" + std::to_string(turn), "skip");
    REQUIRE(scene.interview().state == InterviewState::finished);
    CHECK(contains(DebriefScene::spoken(scene.tells("w1", "done")), "nothing more is asked"));
    scene.tells("w2", "no thanks");
    CHECK(scene.interview().state == InterviewState::finished);
    CHECK(contains(told(scene.asks("bob", "debrief")), "1 finished, 0 would rather not"));
    scene.tells("w3", "withdraw all");
    CHECK(scene.interview().state == InterviewState::withdrawn);
}

TEST_CASE("whoever ends it once more leaves the answer that was shown again as it is") {
    Answered scene;
    scene.tells("w1", "stop");
    scene.tells("w2", "edit 1");
    scene.tells("w3", "done");
    CHECK(contains(DebriefScene::spoken(scene.tells("x", "thanks")), "not kept"));
    CHECK(scene.answer(1).answer() == "The gauge looked stuck");
}

TEST_CASE("a message that was replaced goes, and leaves the words that were let go since") {
    Answered scene;
    for (const auto* word : {"everyone 1", "approve 1", "edit 1"})
        scene.tells(std::string{"w"} + word, word);
    scene.tells("b1", "It was slow");
    scene.tells("w4", "approve 1");
    scene.deletes("alice", "a1", "D-alice");
    CHECK(scene.kept("gauge") == 0);
    CHECK(scene.answer(1).shown());
    scene.deletes("alice", "b1", "D-alice");
    CHECK(scene.kept("slow") == 0);
    CHECK_FALSE(scene.answer(1).shown());
}

TEST_CASE("readers chosen for all before anything is told are for nothing, and it says so") {
    DebriefScene scene;
    scene.is_invited();
    CHECK(contains(DebriefScene::spoken(scene.tells("w1", "only me all")), "Nothing is told yet"));
}
