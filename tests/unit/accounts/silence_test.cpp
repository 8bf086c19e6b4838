#include "bot/core/debrief/silence.hpp"

#include <doctest/doctest.h>

using namespace bot::core;
using debrief::AnswerState;
using incident::InterviewState;

namespace {

const std::vector<debrief::Question> questions{{"C1", "cues", {}, {}, std::nullopt},
                                               {"G1", "goals", {}, {}, std::nullopt}};

event::Instant minute(int number) {
    return event::Instant{} + std::chrono::minutes{number};
}

/// People who were asked, one after the other; each is over a minute after the one before.
struct Asked : debrief::Debrief {
    debrief::Interview& over(InterviewState state) {
        const auto number = static_cast<int>(interviews.size()) + 1;
        const event::PersonRef who{"chat", "U" + std::to_string(number)};
        auto& interview = interviews[who];
        interview.person.ref = who;
        interview.state = state;
        interview.ended_at = minute(number);
        return interview;
    }
    void answers(debrief::Interview& interview, const std::string& question,
                 const std::string& words) {
        auto& asked = ask(interview, question, AnswerState::kept);
        asked.parts.push_back({{}, {{{}, {}, {}, words}}, false});
    }
    void skips(debrief::Interview& interview, const std::string& question) {
        ask(interview, question, AnswerState::skipped);
    }

private:
    static debrief::Asked& ask(debrief::Interview& interview, const std::string& question,
                               AnswerState state) {
        auto& asked = interview.asked.emplace_back();
        asked.question.id = question;
        asked.state = state;
        return asked;
    }
};

std::optional<debrief::Silence> of(const debrief::Debrief& debrief) {
    return debrief::silence({&debrief, 1}, questions);
}

/// Five who ended, three of them with an answer on cues and two who left it out.
Asked five() {
    Asked asked;
    for (const auto* words : {"ein", "größer", "a"})
        asked.answers(asked.over(InterviewState::finished), "C1", words);
    asked.skips(asked.over(InterviewState::finished), "C1");
    asked.skips(asked.over(InterviewState::stopped), "C1");
    return asked;
}

}  // namespace

TEST_CASE("below five interviews that ended there is no sign of silence") {
    auto asked = five();
    asked.interviews.begin()->second.state = InterviewState::asking;
    CHECK_FALSE(of(asked));
}

TEST_CASE("of five the share that was skipped is told by kind of question") {
    const auto silence = of(five());
    REQUIRE(silence);
    CHECK(silence->interviews == 5);
    REQUIRE(silence->kinds.size() == 1);
    CHECK(silence->kinds.front().kind == "cues");
    CHECK(silence->kinds.front().asked == 5);
    CHECK(silence->kinds.front().skipped == 2);
}

TEST_CASE("a kind that fewer than five were asked would tell of one, and is left out") {
    auto asked = five();
    asked.skips(asked.interviews.begin()->second, "G1");
    REQUIRE(of(asked));
    CHECK(of(asked)->kinds.size() == 1);
}

TEST_CASE("the next one to end changes nothing until there are five more") {
    auto asked = five();
    const auto before = of(asked);
    for (int more = 0; more < 4; ++more) {
        asked.over(InterviewState::declined);
        CHECK(of(asked)->declined == before->declined);
        CHECK(of(asked)->interviews == 5);
    }
    asked.over(InterviewState::declined);
    CHECK(of(asked)->interviews == 10);
    CHECK(of(asked)->declined == 5);
}

TEST_CASE(
    "the middle length is of five answers at least, in characters, and of none kept to oneself") {
    auto asked = five();
    CHECK(of(asked)->kinds.front().middle == 0);
    Asked told;
    for (const auto* words : {"a", "ab", "größe", "größere", "sehr viel länger"})
        told.answers(told.over(InterviewState::finished), "C1", words);
    CHECK(of(told)->kinds.front().middle == 5);
    told.interviews.begin()->second.asked.front().audience = incident::Audience::only_me;
    CHECK(of(told)->kinds.front().middle == 0);
}

TEST_CASE("what was so before stands beside it where five ended then") {
    const auto now = of(five());
    CHECK(debrief::silence_lines(*now, std::nullopt).front() ==
          "Of the first 5 interviews that ended, declined: 0.");
    Asked before;
    for (int one = 0; one < 5; ++one)
        before.skips(before.over(InterviewState::declined), "C1");
    const auto lines = debrief::silence_lines(*now, of(before));
    CHECK(lines.front() == "Of the first 5 interviews that ended, declined: 0 (before: 5 of 5).");
    CHECK(lines[1] == "Questions on cues: skipped 2 of 5 (before: 5 of 5).");
}
