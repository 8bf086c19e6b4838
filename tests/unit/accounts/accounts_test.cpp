#include "tests/unit/accounts/account_scene.hpp"

#include <doctest/doctest.h>

namespace debrief = bot::core::debrief;
using namespace bot::core::incident;
using debrief::Reader;

namespace {

std::vector<std::string> words(const std::vector<debrief::Telling>& tellings) {
    std::vector<std::string> all;
    for (const auto& telling : tellings)
        all.push_back(telling.words);
    return all;
}

}  // namespace

TEST_CASE("the facilitator reads every answer but those for its author alone") {
    AccountScene scene;
    scene.plan(scene.alice, Seat::lead);
    const auto moment = scene.entry(2, scene.alice, "deploying");
    scene.tell(scene.alice, "A1", moment, "mine", Audience::only_me);
    scene.tell(scene.alice, "A2", moment, "for one", Audience::facilitator);
    scene.tell(scene.alice, "A3", moment, "for all, one day", Audience::everyone);
    CHECK(words(scene.tellings(Reader::facilitator)) ==
          std::vector<std::string>{"for one", "for all, one day"});
}

TEST_CASE("everybody reads what was let go and nothing else") {
    AccountScene scene;
    scene.plan(scene.alice, Seat::lead);
    const auto moment = scene.entry(2, scene.alice, "deploying");
    scene.tell(scene.alice, "A1", moment, "not yet let go", Audience::everyone);
    scene.tell(scene.alice, "A2", moment, "let go", Audience::everyone, true);
    scene.tell(scene.alice, "A3", moment, "let go without a name", Audience::unattributed, true);
    const auto shown = scene.tellings(Reader::everybody);
    CHECK(words(shown) == std::vector<std::string>{"let go", "let go without a name"});
    CHECK(shown[0].named);
    CHECK_FALSE(shown[1].named);
}

TEST_CASE("an answer changed or narrowed after its release is shown to nobody") {
    AccountScene scene;
    scene.plan(scene.alice, Seat::lead);
    const auto moment = scene.entry(2, scene.alice, "deploying");
    const auto changed = scene.tell(scene.alice, "A1", moment, "first", Audience::everyone, true);
    scene.answer(scene.alice, changed, "and more");
    const auto narrowed = scene.tell(scene.alice, "A2", moment, "second", Audience::everyone, true);
    scene.step(scene.alice, AudienceSet{narrowed, Audience::facilitator});
    const auto taken = scene.tell(scene.alice, "A3", moment, "third", Audience::everyone, true);
    scene.step(scene.alice, TakenBack{taken});
    CHECK(scene.tellings(Reader::everybody).empty());
}

TEST_CASE("nothing of an interview that was withdrawn is read by anybody") {
    AccountScene scene;
    scene.plan(scene.alice, Seat::lead);
    scene.tell(scene.alice, "A1", scene.entry(2, scene.alice, "x"), "y", Audience::everyone, true);
    scene.move(scene.alice, InterviewState::withdrawn);
    CHECK(scene.tellings(Reader::facilitator).empty());
    CHECK(scene.tellings(Reader::everybody).empty());
}

TEST_CASE("a follow-up is told under what it follows") {
    AccountScene scene;
    scene.plan(scene.bob, Seat::on_rota);
    const auto moment = scene.entry(2, scene.bob, "x");
    const auto first = scene.tell(scene.bob, "A3", moment, "the gauge to come back");
    scene.answer(scene.bob, scene.ask(scene.bob, "F9", moment, first), "two explanations");
    const auto all = scene.tellings(Reader::facilitator);
    REQUIRE(all.size() == 2);
    CHECK(all[1].question == "F9");
    CHECK(all[1].kind == "expectations");
    CHECK(all[1].aspect == debrief::Aspect::expectations);
}

TEST_CASE("accounts come in order of moments, then seats, whoever answered first") {
    AccountScene scene;
    scene.plan(scene.alice, Seat::reviewer);
    scene.plan(scene.bob, Seat::lead);
    const auto early = scene.entry(2, scene.alice, "x");
    const auto late = scene.entry(9, scene.alice, "y");
    scene.tell(scene.alice, "A1", late, "reviewer, late");
    scene.tell(scene.alice, "A1", early, "reviewer, early");
    scene.tell(scene.bob, "A1", early, "lead, early");
    CHECK(words(scene.tellings(Reader::facilitator)) ==
          std::vector<std::string>{"lead, early", "reviewer, early", "reviewer, late"});
}

TEST_CASE("a question that the bank no longer has is told without an aspect") {
    AccountScene scene;
    scene.plan(scene.bob, Seat::on_rota);
    scene.tell(scene.bob, "T99", scene.entry(2, scene.bob, "x"), "still here");
    const auto all = scene.tellings(Reader::facilitator);
    REQUIRE(all.size() == 1);
    CHECK_FALSE(all[0].aspect);
    CHECK(all[0].kind.empty());
}
