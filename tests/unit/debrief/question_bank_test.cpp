#include "bot/core/language/code_point.hpp"
#include "tests/unit/debrief/shipped_bank.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace bot::core::debrief;
using debrief_test::shipped_bank;

namespace {

std::string follow_up(std::string_view answer) {
    const auto* found = shipped_bank().follow_up(answer);
    return found == nullptr ? "" : found->id;
}

/// The only problem of the shipped text once `change` was made to it.
template <class Change>
std::string problem_after(const Change& change) {
    auto text = debrief_test::shipped_text();
    change(text);
    std::string all;
    for (const auto& one : QuestionBank::problems(text))
        all += one.id + "." + one.key + ": " + one.what + "\n";
    return all;
}

BankText::Row& row(BankText& text, std::string_view id) {
    for (auto& one : text.questions)
        if (one.id == id)
            return one;
    throw std::out_of_range{"no such question"};
}

}  // namespace

TEST_CASE("the questions that are shipped have no problem") {
    CHECK(problem_after([](BankText&) {}) == "");
    CHECK(bot::main::question_problems(config::IncidentSettings{}).empty());
}

TEST_CASE("questions of the shipped bank are at most 138 characters long before they are filled") {
    for (const auto& question : shipped_bank().questions()) {
        INFO(question.id);
        CHECK(bot::core::language::code_points(question.words) <= 138);
    }
}

TEST_CASE("no question asks why somebody did something, or what should have been") {
    for (const auto& question : shipped_bank().questions()) {
        INFO(question.id);
        CHECK(question.words.find("hy did") == std::string::npos);
        CHECK(question.words.find("should have") == std::string::npos);
    }
}

TEST_CASE("problems of a bank name the question and the key") {
    CHECK(problem_after([](BankText& text) { row(text, "A1").when = "own_actoin"; }) ==
          "A1.when: knows no \"own_actoin\"\n");
    CHECK(problem_after([](BankText& text) {
              row(text, "A1").when = "";
          }).starts_with("A1.when: must name"));
    CHECK(problem_after([](BankText& text) { row(text, "A1").kind = "blame"; }) ==
          "A1.kind: is not a known kind: \"blame\"\n");
    CHECK(problem_after([](BankText& text) { row(text, "A1").words = "At {tiem}?"; }) ==
          "A1.words: has an unknown placeholder: {tiem}\n");
    CHECK(problem_after([](BankText& text) {
              row(text, "A1").aspect = "feelings";
          }).starts_with("A1.aspect: must be one of actions,"));
    CHECK(problem_after([](BankText& text) { text.questions.push_back(row(text, "A1")); }) ==
          "A1.id: stands twice\n");
    CHECK(problem_after([](BankText& text) { row(text, "Z2").id = "Z9"; }) ==
          "Z2.id: is missing: its place is fixed\n");
    CHECK(problem_after([](BankText& text) {
              text.follow_ups[0].cue = "(oh";
          }).starts_with("F10.cue: is no pattern: "));
    CHECK(problem_after([](BankText& text) {
              text.signs["deploy"] = "[a";
          }).starts_with("signs.deploy: is no pattern: "));
    CHECK(problem_after([](BankText& text) { text.signs["depoly"] = "a"; }) ==
          "signs.depoly: is not a known sign\n");
}

TEST_CASE("words may have 140 characters and not one more, however many bytes they are") {
    const auto with = [](std::size_t length) {
        std::string words;
        for (std::size_t i = 0; i < length; ++i)
            words += "é";
        return problem_after([&](BankText& text) { row(text, "A1").words = words; });
    };
    CHECK(with(140) == "");
    CHECK(with(141).starts_with("A1.words: has 141 characters"));
}

TEST_CASE("problems of a team's own file stand with its name and line") {
    config::IncidentSettings settings;
    settings.questions = config::shipped_questions();
    settings.questions->file = "ours.toml";
    settings.questions->questions[3].when = "never";
    const auto problems = bot::main::question_problems(settings);
    REQUIRE(problems.size() == 1);
    CHECK(config::to_string(problems[0]) ==
          "ours.toml:" + std::to_string(settings.questions->questions[3].line) +
              ": A1.when: knows no \"never\"");
    CHECK(settings.questions->questions[3].line > 20);
}

TEST_CASE("each follow-up has answers that ask for it") {
    CHECK(follow_up("Looking at it now, I should have checked the lag panel first.") == "F1");
    CHECK(follow_up("I couldn’t have known, but I wish I had opened the other graph.") == "F1");
    CHECK(follow_up("The database team should have told us about the limit that morning.") == "F2");
    CHECK(follow_up("Obviously the pool was the first thing to look at that night.") == "F3");
    CHECK(follow_up("I just knew it was the pool, from the shape of it.") == "F4");
    CHECK(follow_up("Normally the queue drains within a minute of a deploy.") == "F5");
    CHECK(follow_up("The graph on the left looked odd from about two minutes in.") == "F6");
    CHECK(follow_up("We went with the rollback since it was the quickest thing there was.") ==
          "F7");
    CHECK(follow_up("There was no time to read all of the page before the call.") == "F8");
    CHECK(follow_up("I was not sure which of the two clusters the alert meant.") == "F9");
    CHECK(follow_up("It was my fault, the flag was mine to check.") == "F10");
    CHECK(follow_up("In the end it came down to human error in the runbook step.") == "F11");
    CHECK(follow_up("There were too many alerts on the screen to tell them apart.") == "F12");
    CHECK(follow_up("It was the same as the thing we had in the spring.") == "F13");
    CHECK(follow_up("I had no access to the cluster, so I watched the graphs.") == "F14");
    CHECK(follow_up("it was fine") == "F15");
    CHECK(follow_up("We need to add a check to the deploy for exactly this case.") == "F16");
    CHECK(follow_up("I opened the dashboard and read the graph for checkout at 14:05.") == "");
}

TEST_CASE("asked back about a change, people are told how to keep it, not that it is kept") {
    const auto* asked = shipped_bank().follow_up("We need to add a check to the deploy for it.");
    REQUIRE(asked != nullptr);
    CHECK(asked->words.find("`idea`") != std::string::npos);
}

TEST_CASE("a short answer with a time, a number or a name in it needs no follow-up") {
    CHECK(follow_up("around 14:05") == "");
    CHECK(follow_up("I asked Grafana") == "");
    CHECK(follow_up("I was just watching") == "F15");
    CHECK(follow_up("   ") == "");
}

TEST_CASE("of several cues the one that goes first wins") {
    CHECK(follow_up("My fault, obviously I should have checked, we need to add a check.") == "F10");
    CHECK(follow_up("Obviously I was not sure.") == "F9");
}

TEST_CASE("what stands in quotes or code is nobody's cue") {
    CHECK(follow_up("Then the page said “we should have a look, obviously” and I read on.") == "");
    CHECK(follow_up("I ran `usually --again` on the second host at 14:10 and waited.") == "");
    CHECK(follow_up("> obviously not\nI read that line and opened the dashboard at 14:10.") == "");
}

TEST_CASE("an answer that shows distress asks for no follow-up") {
    constexpr std::string_view answer = "It was my fault and I couldn’t sleep for two nights.";
    CHECK(shipped_bank().distress(answer));
    CHECK(follow_up(answer) == "");
    CHECK_FALSE(shipped_bank().distress("The page woke me, I went back to sleep at four."));
}

TEST_CASE("surprise shows in words, question marks and reactions") {
    CHECK(shipped_bank().surprise("huh, why is the pool empty"));
    CHECK(shipped_bank().surprise("the pool is empty??"));
    CHECK(shipped_bank().surprise("that’s new"));
    CHECK(shipped_bank().surprise("Reacted with :flushed: to e7"));
    CHECK(shipped_bank().surprise("Reacted with :🤔: to e7"));
    CHECK_FALSE(shipped_bank().surprise("is the pool empty?"));
    CHECK(shipped_bank().surprise("wait, what is that"));
    CHECK(shipped_bank().surprise("no... wait"));
    CHECK_FALSE(shipped_bank().surprise("awaiting the deploy"));
    CHECK_FALSE(shipped_bank().surprise("we wait for the database team"));
}

TEST_CASE("what messages mean is told from how people write them") {
    const auto has = [](std::string_view text, Sign sign) {
        return shipped_bank().signs(text).contains(sign);
    };
    CHECK(has("deploying 881 to checkout", Sign::deploy));
    CHECK(has("ok, I've just deployed 881", Sign::deploy));
    CHECK_FALSE(has("who deployed last night", Sign::deploy));
    CHECK(has("rolling back 881", Sign::rollback));
    CHECK(has("rolling 881 back", Sign::rollback));
    CHECK(has("I reverted it", Sign::rollback));
    CHECK(has("restarting the workers", Sign::restart));
    CHECK(has("failing over to the standby", Sign::failover));
    CHECK(has("raising the pool limit to 80", Sign::config));
    CHECK(has("turning off the new-cart flag", Sign::flag));
    CHECK(has("ack", Sign::acknowledge));
    CHECK(has("I'm looking into it", Sign::acknowledge));
    CHECK_FALSE(has("the backlog is looking bad", Sign::acknowledge));
    CHECK(has("@someone can you look at the pool?", Sign::asks_help));
    CHECK(has("escalating to the database team", Sign::escalate));
    CHECK(has("thanks all!", Sign::thanks));
    CHECK_FALSE(has("thanks to the flag this was quick", Sign::thanks));
    CHECK(has("lag is fine on my side", Sign::claim));
    CHECK(has("change 881 to checkout by @them, reviewed by @someone", Sign::authored));
    CHECK_FALSE(has("change 881 to checkout by @someone, reviewed by @them", Sign::authored));
    CHECK(has("change 881 to checkout by @someone, reviewed by @them", Sign::reviewed));
    CHECK(has("Resolved: LatencyHigh", Sign::all_clear));
    CHECK(has("looks like the pool ran dry", Sign::diagnosis));
    CHECK(has("let's fail over", Sign::decision));
}
