#include "bot/core/debrief/question_words.hpp"
#include "tests/unit/debrief/shipped_bank.hpp"
#include "tests/unit/debrief/told_story.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace debrief_test;
using debrief::Aspect;
using incident::PlannedQuestion;
using incident::SeatPlanned;
using incident::Tier;
using timeline::EntryKind;

namespace {

ToldStory alarm() {
    ToldStory told;
    told.alert("14:00", "LatencyHigh on checkout");
    return told;
}

SeatPlanned plan(const ToldStory& told, const std::string& name) {
    return plan_of(planned(told.story()), name);
}

std::string ids(const SeatPlanned& plan) {
    std::string all;
    for (const auto& one : plan.questions)
        all += one.id + " ";
    return all;
}

bool asks(const SeatPlanned& plan, const std::string& id) {
    return std::any_of(plan.questions.begin(), plan.questions.end(),
                       [&](const PlannedQuestion& one) { return one.id == id; });
}

std::set<Aspect> aspects(const SeatPlanned& plan) {
    std::set<Aspect> all;
    for (const auto& one : plan.questions)
        if (const auto aspect = shipped_bank().find(one.id)->aspect)
            all.insert(*aspect);
    return all;
}

/// Somebody with four moments far from each other.
void keep_busy(ToldStory& told, const std::string& who) {
    told.say("14:10", who, "restarting the workers");
    told.say("14:20", who, "huh, the pool is empty");
    told.say("14:30", who, "decided: we roll back");
    told.say("14:40", who, "rolling back 881");
}

}  // namespace

TEST_CASE("core people are asked eight questions, with four moments nine") {
    auto told = alarm();
    told.say("14:10", "Ann", "restarting the workers");
    told.say("14:20", "Ann", "huh, the pool is empty");
    told.say("14:22", "Ann", "rolling back 881");
    CHECK(plan(told, "Ann").questions.size() == 8);
    told.say("14:30", "Ann", "decided: we wait");
    CHECK(plan(told, "Ann").questions.size() == 9);
}

TEST_CASE("observers are asked two questions") {
    auto told = alarm();
    told.join("14:05", "Ann");
    CHECK(ids(plan(told, "Ann")) == "O1 Z3 ");
}

TEST_CASE("surprise and what went well are asked in turns, and so is what comes last") {
    auto told = alarm();
    for (const auto* who : {"Ann", "Bob", "Cleo", "Dan"})
        told.add("14:05", EntryKind::hypothesis, person(who), "the pool ran dry");
    CHECK(asks(plan(told, "Ann"), "W1"));
    CHECK(asks(plan(told, "Bob"), "S1"));
    CHECK(asks(plan(told, "Cleo"), "W1"));
    CHECK(asks(plan(told, "Dan"), "S1"));
    CHECK(plan(told, "Ann").questions.back().id == "Z2");
    CHECK(plan(told, "Bob").questions.back().id == "Z1");
    CHECK(plan(told, "Cleo").questions.back().id == "Z2");
}

TEST_CASE("whose turn surprise is and who showed it is asked about that moment") {
    auto told = alarm();
    told.say("14:05", "Ann", "looks like the network");
    told.say("14:06", "Ann", "huh, no");
    told.say("14:07", "Bob", "looks like the pool");
    told.say("14:20", "Bob", "whoa, it is empty");
    const auto bob = plan(told, "Bob");
    CHECK(asks(bob, "S2"));
    CHECK_FALSE(asks(bob, "S1"));
}

TEST_CASE("two who kept it from growing are not both asked how, one after the other") {
    auto told = alarm();
    told.say("14:05", "Ann", "restarting the workers");
    told.say("14:06", "Bob", "restarting the other workers");
    told.say("14:07", "Cleo", "restarting the third");
    CHECK(asks(plan(told, "Ann"), "W2"));
    CHECK(asks(plan(told, "Bob"), "W1"));
    CHECK(asks(plan(told, "Cleo"), "W2"));
}

TEST_CASE("a moment that nobody has told about goes before one that is taken") {
    // Both decide at 14:10. Bob's other decision is his alone.
    auto told = alarm();
    told.say("14:10", "Ann", "decided: we wait");
    told.say("14:10", "Ann", "restarting the workers");
    told.say("14:12", "Bob", "decided: we wait for the workers");
    told.say("14:40", "Bob", "decided: we stop here");
    const auto story = told.story();
    const auto bob = outline(story, plan(told, "Bob"));
    CHECK(bob.find("D2@14:40") != std::string::npos);
}

TEST_CASE("at most three questions hang on one moment") {
    auto told = alarm();
    told.say("14:10", "Ann", "deploying 881, we know it is a risk, but then we are done");
    told.alert("14:12", "ErrorsHigh on checkout");
    told.say("14:13", "Ann", "no idea?? looks like the pool");
    const auto found = plan(told, "Ann");
    for (const auto& one : found.questions)
        if (one.moment.number != 0)
            CHECK(std::count_if(found.questions.begin(), found.questions.end(),
                                [&](const auto& other) { return other.moment == one.moment; }) <=
                  3);
}

TEST_CASE("a later effect is named only behind what was done, thought or seen there") {
    auto told = alarm();
    told.say("14:10", "Ann", "deploying 881");
    told.alert("14:12", "ErrorsHigh on checkout");
    told.say("14:40", "Ann", "the graph is flat");
    const auto found = plan(told, "Ann");
    const auto risk = std::find_if(found.questions.begin(), found.questions.end(),
                                   [](const auto& one) { return one.id == "A6"; });
    REQUIRE(risk != found.questions.end());
    CHECK(risk->words.find("the alert “ErrorsHigh on checkout”") != std::string::npos);
    const auto before = std::prev(risk);
    CHECK(before->moment == risk->moment);
    CHECK(before->id.starts_with("A"));
    for (const auto& one : found.questions)
        if (one.id != "A6")
            CHECK(one.words.find("ErrorsHigh") == std::string::npos);
}

TEST_CASE("core people are asked for three aspects, leads for two") {
    auto told = alarm();
    keep_busy(told, "Ann");
    told.role("14:05", "Bob", "lead", "Bob");
    told.severity("14:35", "Bob", "SEV3 → SEV2");
    CHECK(aspects(plan(told, "Ann")).size() >= 3);
    CHECK(aspects(plan(told, "Bob")).size() >= 2);
}

TEST_CASE("engineers have one question on the organisation at most") {
    auto told = alarm();
    told.say("14:10", "Ann", "deploying 881");
    told.say("14:20", "Ann", "still");
    told.role("14:05", "Bob", "on-call", "Ann");
    const auto found = plan(told, "Ann");
    CHECK(int{asks(found, "B1")} + int{asks(found, "B2")} <= 1);
    CHECK_FALSE(asks(found, "B3"));
}

TEST_CASE("managers are asked how they saw the work, about their decision, and twice anchored") {
    auto told = alarm();
    told.role("14:05", "Bob", "duty-manager", "Ann");
    told.say("14:10", "Ann", "decided: the release waits");
    told.say("14:20", "Ann", "huh, the pool is empty");
    told.say("14:40", "Ann", "told the customers");
    const auto found = plan(told, "Ann");
    CHECK(asks(found, "B3"));
    CHECK(asks(found, "B4"));
    CHECK_FALSE(asks(found, "B1"));
    CHECK(std::count_if(found.questions.begin(), found.questions.end(), [](const auto& one) {
              return one.moment.number != 0 && one.id != "B4";
          }) >= 2);
}

TEST_CASE("what would help comes last but one, behind all moments") {
    auto told = alarm();
    told.say("14:10", "Ann", "rolling back 881");
    told.say("14:12", "Ann", "the graph is flat");
    auto bank = shipped_text();
    std::erase_if(bank.questions, [](const auto& row) {
        return std::string{"OZWSXD"}.find(row.id[0]) == std::string::npos;
    });
    const debrief::QuestionBank small{bank};
    const auto people = debrief::participants(told.story(), small);
    const auto plans = debrief::choose_questions(told.story(), people, small);
    CHECK(ids(plan_of(plans, "Ann")) == "O1 O3 D1 D2 W2 X1 Z1 ");
}

TEST_CASE("the words of a team's own bank are used") {
    auto told = alarm();
    told.say("14:10", "Ann", "deploying 881");
    auto text = shipped_text();
    for (auto& row : text.questions)
        if (row.id == "O1")
            row.words = "Tell us how it reached you.";
    const debrief::QuestionBank bank{text};
    const auto people = debrief::participants(told.story(), bank);
    const auto plans = debrief::choose_questions(told.story(), people, bank);
    CHECK(plans.front().questions.front().words == "Tell us how it reached you.");
}

TEST_CASE("an unknown zone is UTC") {
    auto told = alarm();
    told.say("14:10", "Ann", "deploying 881");
    told.incident().time_zone = "Nowhere/Else";
    const auto plans = planned(told.story());
    CHECK(plans.front().questions.at(1).context.starts_with("18 Nov 14:10 UTC: "));
}

TEST_CASE("who is asked for a change has room for what it may bring, be they the lead") {
    auto told = alarm();
    told.role("14:05", "Bob", "lead", "Ann");
    keep_busy(told, "Ann");
    auto bank = shipped_text();
    const std::set<std::string> left{"O1", "O3", "W1", "W2", "S1", "S2", "Z1",
                                     "Z2", "X1", "D1", "D2", "G1", "A1"};
    std::erase_if(bank.questions, [&](const auto& row) { return !left.contains(row.id); });
    const debrief::QuestionBank small{bank};
    const auto people = debrief::participants(told.story(), small);
    const auto found = plan_of(debrief::choose_questions(told.story(), people, small), "Ann");
    CHECK(asks(found, "X1"));
    CHECK(found.questions.size() == 8);
}
