#include "bot/core/incident/forgetting.hpp"

#include <doctest/doctest.h>

using namespace bot::core;
using namespace bot::core::incident;

namespace {

const event::MessageRef forgotten_one{{"chat", "C1"}, "m1"};
const std::set<event::FactNumber> its_lines{{3}};

PlannedQuestion quoting(std::int64_t moment) {
    return {"A1", {moment}, "Bob wrote: swordfish", "What did you see?", 4};
}

Debriefed asked(PlannedQuestion question) {
    return {{"chat", "carol"}, {}, QuestionAsked{std::move(question), {}}, {}};
}

}  // namespace

TEST_CASE("a question that quotes a forgotten message keeps its words and loses the quote") {
    const auto left = forgotten(asked(quoting(3)), forgotten_one, its_lines);
    REQUIRE(left);
    const auto& step = std::get<QuestionAsked>(std::get<Debriefed>(*left).step);
    CHECK(step.question.context.empty());
    CHECK(step.question.words == "What did you see?");

    SeatPlanned plan;
    plan.questions = {quoting(3), quoting(5)};
    const auto planned =
        forgotten(Debriefed{{"chat", "carol"}, {}, plan, {}}, forgotten_one, its_lines);
    REQUIRE(planned);
    const auto& questions = std::get<SeatPlanned>(std::get<Debriefed>(*planned).step).questions;
    CHECK(questions[0].context.empty());
    CHECK_FALSE(questions[1].context.empty());
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
