#include "tests/unit/decide/debrief_scene.hpp"

#include <doctest/doctest.h>

using namespace bot::core;
using incident::InterviewState;

namespace {

const std::string question = "What else was on your screen at two?";

std::string spoken_after_answers(DebriefScene& scene) {
    std::string all;
    for (int i = 0; i < 12; ++i) {
        scene.tells("more" + std::to_string(i), "nothing more than that, as far as I know");
        all += scene.after_a_pause();
    }
    return all;
}

}  // namespace

TEST_CASE("one more question of the facilitator's comes before the closing one, and once") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    CHECK(contains(told(scene.asks("carol", "debrief ask @alice " + question)), "1 person is"));
    CHECK(contains(told(scene.asks("carol", "debrief ask @alice And then?")), "one more already"));
    const auto& waiting = scene.interview().waiting;
    REQUIRE(waiting.size() > 1);
    CHECK(waiting[waiting.size() - 2].words == question);
    const auto asked = spoken_after_answers(scene);
    CHECK(contains(asked, "carol, who facilitates, asks:"));
    CHECK(contains(asked, question));
    CHECK(scene.interview().state == InterviewState::finished);
}

TEST_CASE("whoever has finished is asked one more, and whoever ended it is not") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    spoken_after_answers(scene);
    REQUIRE(scene.interview().state == InterviewState::finished);
    scene.asks("carol", "debrief ask responder " + question);
    CHECK(contains(DebriefScene::spoken(scene.comes_due("debrief.resume:chat:Ualice")), question));
    DebriefScene other;
    other.up_to_the_first_question();
    other.tells("w1", "done");
    CHECK(contains(told(other.asks("carol", "debrief ask @alice " + question)), "have ended it"));
    CHECK(other.interview().state == InterviewState::stopped);
}

TEST_CASE("a question that asks for blame is asked only once its author has seen what it does") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    const auto first = scene.asks("carol", "debrief ask @alice Why didn't you check the gauge?");
    CHECK(contains(told(first), "Not asked yet"));
    CHECK_FALSE(scene.interview().has_added());
    scene.asks("carol", "debrief ask as-is @alice Why didn't you check the gauge?");
    CHECK(scene.interview().has_added());
}

TEST_CASE("questions are asked for the facilitator only, and of people on the list") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    CHECK(contains(told(scene.asks("bob", "debrief ask @alice " + question)), "facilitator"));
    CHECK(contains(told(scene.asks("carol", "debrief ask management " + question)),
                   "not on the list"));
    CHECK(contains(told(scene.asks("carol", "debrief ask @alice " + std::string(501, 'x'))),
                   "500 letters"));
    CHECK_FALSE(scene.interview().has_added());
}

TEST_CASE("the facilitator gives more time, which stays when somebody goes on") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    const auto closes = [&] { return scene.timers.at("debrief.expire:chat:Ualice"); };
    const auto before = closes();
    CHECK(contains(told(scene.asks("carol", "debrief extend 5 days")), "1 person"));
    CHECK(closes() == before + std::chrono::days{5});
    scene.tells("w1", "pause");
    scene.tells("w2", "start");
    CHECK(closes() >= before + std::chrono::days{5});
    CHECK(contains(told(scene.asks("carol", "debrief extend 99d")), "up to 30"));
}

TEST_CASE("the facilitator closes the questions, and who was not asked yet is not asked") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    CHECK(contains(told(scene.asks("carol", "debrief close")), "What was told stays"));
    const auto closed = scene.comes_due("debrief.expire:chat:Ualice");
    CHECK(contains(DebriefScene::spoken(closed), "closed now"));
    CHECK(scene.interview().state == InterviewState::expired);
    CHECK(scene.interview("bob").dropped);
}
