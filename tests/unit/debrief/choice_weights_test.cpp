#include "tests/unit/debrief/shipped_bank.hpp"
#include "tests/unit/debrief/told_story.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace debrief_test;
using Row = bot::core::debrief::BankText::Row;

namespace {

/// What is asked with a bank of the questions of fixed place and `rows`.
struct Asked {
    ToldStory told;
    std::vector<incident::SeatPlanned> plans;

    Asked(ToldStory story, std::vector<Row> rows) : told{std::move(story)} {
        auto text = shipped_text();
        for (const auto& row : text.questions)
            if (std::string{"O1 O3 S1 S2 W1 Z1 Z2 Z3 B3 B4"}.find(row.id) != std::string::npos)
                rows.push_back(row);
        text.questions = std::move(rows);
        const debrief::QuestionBank bank{std::move(text)};
        const auto people = debrief::participants(told.story(), bank);
        plans = debrief::choose_questions(told.story(), people, bank);
    }
    /// The weight of a question in halves; nothing where it is not asked.
    [[nodiscard]] std::optional<std::int64_t> weight(const std::string& who,
                                                     const std::string& id) const {
        for (const auto& one : plan_of(plans, who).questions)
            if (one.id == id)
                return one.weight;
        return std::nullopt;
    }
};

Row row(const std::string& id, const std::string& kind, const std::string& when,
        const std::string& aspect = {}) {
    return {id, kind, "What about " + id + "?", when, aspect};
}

ToldStory alarm() {
    ToldStory told;
    told.alert("14:00", "LatencyHigh on checkout");
    return told;
}

}  // namespace

TEST_CASE("the base is the rank, two points more where nobody told and one for a new aspect") {
    auto told = alarm();
    told.say("14:30", "Ann", "decided: we wait");
    const Asked asked{told, {row("D2", "options", "decision", "assumptions")}};
    CHECK(asked.weight("Ann", "D2") == 8 + 4 + 2);
}

TEST_CASE("two points less for each question of the same kind") {
    auto told = alarm();
    told.say("14:05", "Bob", "I see it too");
    told.say("14:10", "Ann", "looks like the pool ran dry");
    told.say("14:30", "Ann", "huh, odd");
    told.say("14:50", "Ann", "rolling back 881");
    const Asked asked{told,
                      {row("C2", "cues", "surprise_message", "effects"),
                       row("C3", "cues", "first_diagnosis", "effects"),
                       row("C4", "cues", "recovery", "effects")}};
    CHECK(asked.weight("Ann", "C2") == 8 + 4 + 2);
    CHECK(asked.weight("Ann", "C4") == 6 + 4 + 2 - 4);
    CHECK(asked.weight("Ann", "C3") == 4 + 4 + 2 - 8);
}

TEST_CASE("half a point more where somebody else was near, one less once two tell an aspect") {
    auto told = alarm();
    told.say("14:30", "Ann", "decided: we wait");
    told.say("14:31", "Bob", "decided: we wait too");
    told.say("14:32", "Cleo", "decided: all wait");
    told.say("14:33", "Dan", "decided: nobody moves");
    const Asked asked{told, {row("D2", "options", "decision", "assumptions")}};
    CHECK(asked.weight("Ann", "D2") == 8 + 1 + 4 + 2);
    CHECK(asked.weight("Bob", "D2") == 8 + 1);
    CHECK(asked.weight("Cleo", "D2") == 8 + 1 - 2);
}

TEST_CASE("a third question at one moment weighs a point less") {
    auto told = alarm();
    told.say("14:10", "Ann", "rolling back 881");
    told.say("14:50", "Ann", "the graph is flat");
    const Asked asked{told,
                      {row("D2", "options", "decision", "assumptions"),
                       row("R2", "recovery", "recovery", "actions"), row("G1", "goals", "decision"),
                       row("T1", "time-pressure", "decision")}};
    CHECK(asked.weight("Ann", "D2") == 8 + 4 + 2);
    CHECK(asked.weight("Ann", "R2") == 6 + 2);
    CHECK(asked.weight("Ann", "G1") == 8 - 2);
    CHECK_FALSE(asked.weight("Ann", "T1"));
}

TEST_CASE("of equal weights an aspect goes before none, then the lower id") {
    auto told = alarm();
    told.say("14:10", "Ann", "looks like the pool ran dry");
    const auto first = [&](const Row& one, const Row& other) {
        const Asked asked{told, {other, one}};
        const auto& plan = plan_of(asked.plans, "Ann");
        REQUIRE(plan.questions.size() == 4);
        return plan.questions.at(1).id;
    };
    CHECK(first(row("C8", "cues", "first_diagnosis", "effects"),
                row("C7", "goals", "first_diagnosis", "expectations")) == "C7");
    CHECK(first(row("C8", "cues", "first_diagnosis", "expectations"),
                row("C7", "goals", "first_diagnosis", "effects")) == "C8");
    CHECK(first(row("C8", "cues", "first_diagnosis"), row("C7", "goals", "first_diagnosis")) ==
          "C7");
}

TEST_CASE("core people are asked for three aspects even where one would weigh more") {
    auto told = alarm();
    told.role("13:30", "Bob", "service-owner", "Ann");
    told.say("14:10", "Ann", "deploying 881");
    told.say("14:30", "Ann", "deploying 882");
    const Asked asked{
        told,
        {row("E1", "cues", "own_action", "effects"), row("E2", "goals", "own_action", "effects"),
         row("E3", "options", "own_action", "effects"),
         row("E4", "experience", "own_action", "effects"),
         row("M1", "mitigators", "owner_or_lead", "assumptions"),
         row("M2", "risks", "rota_or_owner", "timeline_view")}};
    CHECK(plan_of(asked.plans, "Ann").questions.size() == 8);
    CHECK(asked.weight("Ann", "M1") == 2);
    CHECK(asked.weight("Ann", "M2") == 2);
}

TEST_CASE("managers are asked about two moments beside their own questions") {
    auto told = alarm();
    told.role("13:30", "Bob", "duty-manager", "Ann");
    told.say("14:10", "Ann", "decided: the release waits");
    told.say("14:30", "Ann", "customers are reporting errors");
    told.say("14:40", "Ann", "huh, odd");
    const Asked asked{
        told,
        {row("C2", "cues", "surprise_message", "effects"), row("C3", "cues", "surprise_message"),
         row("U1", "outside-view", "customer_seat"), row("U2", "mitigators", "customer_seat")}};
    CHECK(asked.weight("Ann", "B3"));
    CHECK(asked.weight("Ann", "B4"));
    CHECK(asked.weight("Ann", "C2"));
    CHECK(asked.weight("Ann", "C3") == 8 - 4);
}
