#include "bot/core/decide/interview_speech.hpp"
#include "tests/unit/decide/debrief_scene.hpp"

#include <doctest/doctest.h>

using namespace bot::core;
using incident::InterviewState;

namespace {

/// alice told what hurt, and was asked whether carol is to call her.
struct Hurt : DebriefScene {
    Hurt() {
        up_to_the_first_question();
        tells("a1", "honestly I can't sleep since");
        done("post_text", event::Posted{{room("D-alice"), "hurt"}, {}});
    }
    Decision presses(const std::string& button) {
        event::CommandGiven given;
        given.text = event::words("INC-1 " + button);
        given.origin = event::CommandOrigin::button;
        return submit(chat("alice", "D-alice", given));
    }
};

bool calls(const Scene::Decision& decision) {
    return contains(DebriefScene::spoken(decision), "asks you to get in touch");
}

bool asks_on(const Scene::Decision& decision) {
    return contains(DebriefScene::spoken(decision), "of about");
}

}  // namespace

TEST_CASE("yes to whether they are to be called calls, in whichever words") {
    for (const auto* yes : {"Yes.", "yes please", "Yes!", "yeah, please do", "YES"}) {
        CAPTURE(yes);
        Hurt scene;
        const auto said = scene.tells("w1", yes);
        CHECK(calls(said));
        CHECK_FALSE(asks_on(said));
        CHECK(scene.interview().state == InterviewState::paused);
        CHECK(scene.interview().asked.front().parts.size() == 1);
        CHECK_FALSE(calls(scene.tells("w2", "yes.")));
    }
}

TEST_CASE("no to whether they are to be called leaves it at that") {
    for (const auto* no : {"No", "no.", "no thanks", "Nope, thank you"}) {
        CAPTURE(no);
        Hurt scene;
        const auto said = scene.tells("w1", no);
        CHECK(contains(DebriefScene::spoken(said), "Noted"));
        CHECK(contains(DebriefScene::spoken(said), "start goes on"));
        CHECK_FALSE(asks_on(said));
        CHECK_FALSE(scene.timers.contains("debrief.next:chat:Ualice"));
        CHECK(scene.interview().state == InterviewState::paused);
        CHECK(scene.interview().asked.front().parts.size() == 1);
        CHECK_FALSE(asks_on(scene.tells("w2", "no")));
        CHECK(asks_on(scene.tells("w3", "start")));
    }
}

TEST_CASE("the buttons do what the words do") {
    Hurt scene;
    const auto offered = all<outbox::PostText>(scene.tells("a2", "I had a panic")).size();
    CHECK(offered == 1);
    const auto no = scene.presses("no human");
    CHECK_FALSE(asks_on(no));
    CHECK_FALSE(calls(no));
    CHECK(scene.interview().state == InterviewState::paused);
    Hurt other;
    CHECK(calls(other.presses("human")));
    CHECK(contains(DebriefScene::spoken(other.presses("no human")), "Nothing waits"));
}

TEST_CASE("what is told while that waits is kept, and asks for nothing") {
    Hurt scene;
    CHECK_FALSE(asks_on(scene.tells("a2", "it was awful")));
    CHECK_FALSE(scene.timers.contains("debrief.next:chat:Ualice"));
    CHECK_FALSE(asks_on(scene.tells("a3", "the night before was as bad")));
    CHECK(contains(scene.interview().asked.front().answer(), "as bad"));
    CHECK(contains(scene.interview().asked.front().answer(), "it was awful"));
}

TEST_CASE("a yes or a no that tells something is told, and answers no offer to call") {
    for (const auto* words : {"yes, the lag panel was green", "no, that was bob"}) {
        CAPTURE(words);
        Hurt scene;
        const auto told = scene.tells("a2", words);
        CHECK_FALSE(calls(told));
        CHECK(contains(DebriefScene::spoken(told), "yes alone asks carol to get in touch"));
        CHECK(contains(scene.interview().asked.front().answer(), words));
        CHECK(scene.interview().may_call);
        CHECK(calls(scene.tells("w1", "yes, please call me")));
    }
}

TEST_CASE("a yes or a no from before the offer to call, read back late, is told") {
    for (const auto* words : {"yes", "yes please", "no"}) {
        CAPTURE(words);
        Hurt scene;
        scene.wait(std::chrono::minutes{10});
        auto posted = scene.message("alice", "early", words, "D-alice");
        posted.posted_at -= std::chrono::minutes{11};
        auto event = scene.chat("alice", "D-alice", posted);
        event.at = posted.posted_at;
        CHECK_FALSE(calls(scene.submit(event)));
        CHECK(contains(scene.interview().asked.front().answer(), words));
        CHECK(scene.interview().may_call);
        CHECK(calls(scene.tells("w1", "yes")));
    }
}

TEST_CASE("a facilitator's name is no markup where the offer to call is repeated") {
    CHECK(contains(decide::still_offered_text("ca`rol").plain,
                   "yes alone asks ca`rol to get in touch, no leaves it."));
}

TEST_CASE("going on is no yes to an offer to call") {
    for (const auto* word : {"continue", "begin", "start"}) {
        CAPTURE(word);
        Hurt scene;
        const auto gone_on = scene.tells("w1", word);
        CHECK_FALSE(calls(gone_on));
        CHECK(asks_on(gone_on));
        CHECK(scene.interview().state == InterviewState::asking);
        CHECK_FALSE(scene.interview().may_call);
    }
}

TEST_CASE("no to a question is its answer") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.tells("a1", "No");
    CHECK(scene.interview().asked.front().answer() == "No");
    CHECK_FALSE(scene.after_a_pause().empty());
}

TEST_CASE("a pause of another kind right after an answer asks for no yes or no") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.tells("a1", "I restarted it");
    scene.tells("w1", "human");
    scene.tells("w2", "withdraw 1");
    CHECK_FALSE(calls(scene.tells("w3", "yes")));
}

namespace {

/// alice ended it, and changes an answer to what hurts.
struct HurtAfterwards : DebriefScene {
    HurtAfterwards() {
        up_to_the_first_question();
        tells("a1", "The gauge looked stuck");
        tells("w1", "stop");
        tells("w2", "edit 1");
        offered = spoken(tells("e1", "I was ashamed for days"));
    }
    std::string offered;
};

}  // namespace

TEST_CASE("distress after the end is met, and the end stays one") {
    HurtAfterwards scene;
    CHECK(contains(scene.offered, "That sounds hard."));
    CHECK(scene.interview().state == InterviewState::stopped);
    CHECK_FALSE(scene.timers.contains("debrief.expire:chat:Ualice"));
    SUBCASE("after a yes") {
        CHECK(calls(scene.tells("y1", "yes please")));
        CHECK_FALSE(scene.interview().may_call);
    }
    SUBCASE("after words that tell something") {
        const auto told = scene.tells("y1", "yes, for weeks");
        CHECK_FALSE(calls(told));
        CHECK(contains(DebriefScene::spoken(told), "yes alone asks"));
        CHECK(scene.interview().may_call);
    }
    SUBCASE("after a no") {
        const auto no = DebriefScene::spoken(scene.tells("n", "no"));
        CHECK(contains(no, "nobody is asked to get in touch"));
        CHECK_FALSE(contains(no, "paused"));
    }
    CHECK(scene.interview().state == InterviewState::stopped);
}

TEST_CASE("what is changed after the end while the offer stands is kept, and the offer too") {
    HurtAfterwards scene;
    scene.tells("w3", "edit 1");
    scene.tells("e2", "It was a long night");
    CHECK(contains(scene.after_a_pause(), "answer 1 is what you just told"));
    CHECK(scene.interview().asked.front().answer() == "It was a long night");
    CHECK(calls(scene.tells("y", "yes")));
}

TEST_CASE("a yes to the offer is one, also read back after what was changed since") {
    HurtAfterwards scene;
    scene.wait(std::chrono::minutes{10});
    auto posted = scene.message("alice", "late", "yes", "D-alice");
    posted.posted_at = scene.now;
    scene.wait(std::chrono::minutes{10});
    scene.tells("w3", "edit 1");
    scene.tells("e2", "It was a long night");
    scene.wait(std::chrono::minutes{10});
    REQUIRE_FALSE(scene.after_a_pause().empty());
    auto event = scene.chat("alice", "D-alice", posted);
    event.at = posted.posted_at;
    CHECK(calls(scene.submit(event)));
}

TEST_CASE("distress that an edit brings is met, once") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    scene.tells("a1", "I restarted it");
    const auto edited = [&](const std::string& words, const std::string& revision) {
        return DebriefScene::spoken(scene.edits("alice", "a1", words, revision, "D-alice"));
    };
    CHECK(contains(edited("I restarted it and was ashamd, I felt panic", "2"), "That sounds hard"));
    CHECK(scene.interview().state == InterviewState::paused);
    scene.tells("w1", "no");
    CHECK(edited("I restarted it and was ashamed, I felt panic", "3").empty());
}

TEST_CASE("whoever was taken off the list meanwhile is called all the same") {
    Hurt scene;
    scene.asks("carol", "debrief skip @alice");
    CHECK(calls(scene.tells("y", "yes")));
}
