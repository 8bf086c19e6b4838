#include "bot/core/incident/forgetting.hpp"

#include <doctest/doctest.h>

using namespace bot::core;
using namespace bot::core::incident;

namespace {

const event::MessageRef forgotten_one{{"chat", "C1"}, "m1"};
const std::set<event::FactNumber> its_lines{{3}};

PlannedQuestion quoting(std::int64_t moment) {
    return {"C2",
            {moment},
            "14:02: you wrote “swordfish”",
            "You wrote “swordfish” at 14:02. What were you looking at?",
            4};
}

Debriefed asked(PlannedQuestion question) {
    return {{"chat", "carol"}, {}, QuestionAsked{std::move(question), {}}, {}};
}

}  // namespace

TEST_CASE("a question that was put about a forgotten message keeps its place and loses its words") {
    const auto left = forgotten(asked(quoting(3)), forgotten_one, its_lines);
    REQUIRE(left);
    const auto& step = std::get<QuestionAsked>(std::get<Debriefed>(*left).step);
    CHECK(step.question.context.empty());
    CHECK(step.question.words == forgotten_question);
    CHECK(step.question.id == "C2");
}

TEST_CASE(
    "a question to be put about a forgotten message keeps its place and is not put any more") {
    SeatPlanned plan;
    plan.questions = {quoting(3), quoting(5)};
    const auto planned =
        forgotten(Debriefed{{"chat", "carol"}, {}, plan, {}}, forgotten_one, its_lines);
    REQUIRE(planned);
    const auto& questions = std::get<SeatPlanned>(std::get<Debriefed>(*planned).step).questions;
    REQUIRE(questions.size() == 2);
    CHECK(questions[0].context.empty());
    CHECK(questions[0].words == forgotten_question);
    CHECK(is_forgotten(questions[0]));
    CHECK(questions[1] == quoting(5));
    CHECK(still_put(questions) == 1);
}

TEST_CASE("facts that have none of a forgotten message's words stay as they are") {
    event::MessagePosted other;
    other.message = {{"chat", "C1"}, "m2"};
    CHECK_FALSE(forgotten(Said{other}, forgotten_one, its_lines));
    CHECK_FALSE(forgotten(asked(quoting(5)), forgotten_one, its_lines));
    CHECK_FALSE(forgotten(EntryRevised{{5}, event::words("x")}, forgotten_one, its_lines));
    CHECK_FALSE(forgotten(Removed{forgotten_one}, forgotten_one, its_lines));
}

TEST_CASE("a line that was reworded from a forgotten message loses its words") {
    const auto left =
        forgotten(EntryRevised{{3}, event::words("swordfish")}, forgotten_one, its_lines);
    REQUIRE(left);
    CHECK(std::get<EntryRevised>(*left).text.plain.empty());
}
