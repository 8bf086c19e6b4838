#include "bot/core/debrief/asking_plan.hpp"
#include "bot/core/debrief/interview.hpp"
#include "bot/core/incident/forgetting.hpp"

#include <algorithm>

namespace bot::core::debrief {
namespace {

constexpr auto most_follow_ups = 3;
constexpr std::size_t most_questions = 9;
constexpr std::string_view time_placeholder = "{time}";

/// "14:02" of the context line a follow-up stays with; empty where it is about no moment.
std::string time_of(const incident::PlannedQuestion& question) {
    const auto& context = question.context;
    const auto colon = context.find(':');
    const bool placed = question.moment.number != 0 && colon != std::string::npos && colon >= 2;
    return placed ? context.substr(colon - 2, 5) : std::string{};
}

/// The follow-up's words at the moment of the question that led to it.
std::string placed(std::string words, const incident::PlannedQuestion& question) {
    const auto at = words.find(time_placeholder);
    if (at == std::string::npos)
        return words;
    const auto time = time_of(question);
    return words.replace(at, time_placeholder.size(), time.empty() ? "that point" : time);
}

/// Whoever named a change is asked what it may bring, where that takes a place that waits or there
/// is room still.
std::optional<Next> about_the_idea(const Interview& interview, const QuestionBank& bank) {
    const auto& asked = interview.asked;
    const auto& waiting = interview.waiting;
    if (asked.empty() || asked.back().state != AnswerState::kept ||
        (waiting.size() < 2 && asked.size() + waiting.size() >= most_questions) ||
        bank.distress(asked.back().answer()))
        return std::nullopt;
    const auto& about = asked.back().question;
    const auto* told = bank.find(about.id);
    if (told == nullptr || !has(*told, Trigger::remediation))
        return std::nullopt;
    const auto& all = bank.questions();
    const auto next = std::find_if(
        all.begin(), all.end(), [](const Question& one) { return has(one, Trigger::idea_given); });
    if (next == all.end())
        return std::nullopt;
    return Next{{next->id, about.moment, about.context, next->words, 0}, asked.back().number};
}

}  // namespace

std::optional<Next> next_question(const Interview& interview, const QuestionBank& bank) {
    if (auto next = about_the_idea(interview, bank))
        return next;
    const auto& asked = interview.asked;
    const auto follow_ups = std::count_if(asked.begin(), asked.end(),
                                          [](const Asked& one) { return one.follows.has_value(); });
    // One that follows takes a place that waits, so with nothing left but the end there is none.
    if (!asked.empty() && asked.back().state == AnswerState::kept && !asked.back().follows &&
        follow_ups < most_follow_ups && interview.waiting.size() > 1) {
        const auto answer = asked.back().answer();
        const auto* follow = bank.distress(answer) ? nullptr : bank.follow_up(answer);
        const bool before =
            follow != nullptr && std::any_of(asked.begin(), asked.end(), [&](const Asked& one) {
                return one.question.id == follow->id;
            });
        if (follow != nullptr && !before) {
            const auto& question = asked.back().question;
            return Next{
                {follow->id, question.moment, question.context, placed(follow->words, question), 0},
                asked.back().number};
        }
    }
    const auto& waiting = interview.waiting;
    const auto next = std::find_if_not(waiting.begin(), waiting.end(), incident::is_forgotten);
    return next == waiting.end() ? std::nullopt : std::optional{Next{*next, std::nullopt}};
}

}  // namespace bot::core::debrief
