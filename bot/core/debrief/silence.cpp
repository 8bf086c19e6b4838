#include "bot/core/debrief/silence.hpp"

#include "bot/core/debrief/accounts.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace bot::core::debrief {
namespace {

using incident::InterviewState;

constexpr std::size_t fewest = 5;

std::vector<const Interview*> whole_fives(std::span<const Debrief> debriefs) {
    std::vector<const Interview*> ended;
    for (const auto& debrief : debriefs) {
        for (const auto& [person, interview] : debrief.interviews) {
            if (interview.over())
                ended.push_back(&interview);
        }
    }
    std::sort(ended.begin(), ended.end(), [](const Interview* one, const Interview* other) {
        return std::tie(one->ended_at, one->person.ref) <
               std::tie(other->ended_at, other->person.ref);
    });
    ended.resize(ended.size() / fewest * fewest);
    return ended;
}

std::size_t characters(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

struct Tally {
    std::size_t people = 0;
    Silence::Kind kind;
    std::vector<std::size_t> lengths;
};

void count(const Interview& interview, std::span<const Question> questions,
           std::map<std::string, Tally>& tallies) {
    std::map<std::string, int> met;
    for (const auto& asked : interview.asked) {
        const auto* question = bank_question(interview, asked, questions);
        if (question == nullptr || asked.state == AnswerState::open)
            continue;
        auto& tally = tallies[question->kind];
        tally.people += met[question->kind]++ == 0 ? 1U : 0U;
        ++tally.kind.asked;
        tally.kind.skipped += asked.state == AnswerState::skipped ? 1 : 0;
        const auto told = asked.answer();
        if (asked.state == AnswerState::kept && asked.audience != incident::Audience::only_me &&
            !told.empty())
            tally.lengths.push_back(characters(told));
    }
}

std::size_t middle_of(std::vector<std::size_t>& lengths) {
    if (lengths.empty())
        return 0;
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    return *middle;
}

std::string share(int part, int whole) {
    return std::to_string(part) + " of " + std::to_string(whole);
}

const Silence::Kind* same_kind(const std::optional<Silence>& before, const std::string& kind) {
    if (!before)
        return nullptr;
    const auto found = std::find_if(before->kinds.begin(), before->kinds.end(),
                                    [&](const Silence::Kind& one) { return one.kind == kind; });
    return found == before->kinds.end() ? nullptr : &*found;
}

}  // namespace

std::optional<Silence> silence(std::span<const Debrief> debriefs,
                               std::span<const Question> questions) {
    const auto ended = whole_fives(debriefs);
    if (ended.empty())
        return std::nullopt;
    Silence all;
    std::map<std::string, Tally> tallies;
    for (const auto* interview : ended) {
        ++all.interviews;
        all.declined += interview->state == InterviewState::declined ? 1 : 0;
        count(*interview, questions, tallies);
    }
    for (auto& [kind, tally] : tallies) {
        if (tally.people < fewest)
            continue;
        tally.kind.kind = kind;
        tally.kind.middle = tally.lengths.size() < fewest ? 0 : middle_of(tally.lengths);
        all.kinds.push_back(tally.kind);
    }
    return all;
}

std::vector<std::string> silence_lines(const Silence& now, const std::optional<Silence>& before) {
    std::vector<std::string> lines;
    lines.push_back("Of the first " + std::to_string(now.interviews) +
                    " interviews that ended, declined: " + std::to_string(now.declined) +
                    (before ? " (before: " + share(before->declined, before->interviews) + ")"
                            : std::string{}) +
                    ".");
    for (const auto& kind : now.kinds) {
        const auto* earlier = same_kind(before, kind.kind);
        auto line = "Questions on " + kind.kind + ": skipped " + share(kind.skipped, kind.asked);
        if (earlier != nullptr)
            line += " (before: " + share(earlier->skipped, earlier->asked) + ")";
        if (kind.middle > 0)
            line += ", middle length " + std::to_string(kind.middle) + " characters";
        if (kind.middle > 0 && earlier != nullptr && earlier->middle > 0)
            line += " (before: " + std::to_string(earlier->middle) + ")";
        lines.push_back(line + ".");
    }
    lines.emplace_back("A rise is a sign about trust, and about nobody in particular.");
    return lines;
}

}  // namespace bot::core::debrief
