#include "bot/core/debrief/bookkeeping.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace bot::core::debrief {
namespace {

using incident::Debriefed;
using incident::DebriefStep;
using incident::Fact;
using incident::InterviewState;

/// Says nothing: no condition has the number 0.
DebriefStep nothing() {
    return incident::ConditionDropped{};
}

/// What becomes of an interview's facts.
struct Leaving {
    const Interview& interview;
    bool named = false;                ///< an answer of theirs stands in documents
    event::PersonRef as = {};          ///< where not named: nobody, told from others by a number
    event::FactNumber last_move = {};  ///< of its state

    [[nodiscard]] bool counts() const {
        return named || interview.state != InterviewState::planned;
    }
    [[nodiscard]] bool shown(event::FactNumber asked) const {
        const auto* found = interview.find(asked);
        return found != nullptr && found->shown();
    }
};

/// A step without what was only needed to lead the interview; nothing where all of it was.
struct Left {
    const Leaving& leaving;
    const Fact& fact;
    using Step = std::optional<DebriefStep>;

    Step operator()(incident::SeatPlanned seat) const {
        if (!leaving.named)
            seat.who = {leaving.as, {}};
        seat.questions.clear();
        seat.late_recall = false;
        return seat;
    }
    Step operator()(incident::SeatDropped step) const { return step; }
    Step operator()(incident::InterviewMoved moved) const {
        moved.until.reset();
        moved.may_call = false;
        return fact.number == leaving.last_move ? Step{moved} : std::nullopt;
    }
    Step operator()(incident::QuestionAsked asked) const {
        if (leaving.shown(fact.number))
            return asked;
        if (asked.question.id == note_id && !leaving.named)
            return std::nullopt;
        asked.question.context.clear();
        asked.question.words.clear();
        return asked;
    }
    Step operator()(incident::Told told) const {
        if (!leaving.named)
            told.revision.clear();
        return told;
    }
    Step operator()(incident::TakenBack step) const { return step; }
    Step operator()(incident::QuestionSkipped step) const { return step; }
    Step operator()(incident::AudienceSet step) const { return step; }
    Step operator()(incident::Released step) const { return step; }
    Step operator()(incident::Lapsed step) const { return step; }
    Step operator()(incident::Reached step) const { return if_named(step); }
    Step operator()(incident::FacilitatorIntroduced step) const { return if_named(step); }
    Step operator()(const incident::AnswerReopened&) const { return std::nullopt; }
    Step operator()(const incident::ReleaseOffered&) const { return std::nullopt; }
    Step operator()(const incident::Reminded&) const { return std::nullopt; }
    Step operator()(const incident::QuestionAdded&) const { return std::nullopt; }
    // Of the whole debrief.
    Step operator()(incident::DebriefOpened step) const { return step; }
    Step operator()(incident::FacilitatorNamed step) const { return step; }
    Step operator()(incident::DebriefExtended step) const { return step; }
    Step operator()(incident::AccountsRead step) const { return step; }
    Step operator()(incident::PollOpened step) const { return step; }
    Step operator()(incident::Voted step) const { return step; }
    Step operator()(incident::PollClosed step) const { return step; }
    Step operator()(incident::ConditionNamed step) const { return step; }
    Step operator()(incident::ConditionDropped step) const { return step; }

private:
    template <class What>
    [[nodiscard]] Step if_named(const What& step) const {
        return leaving.named ? Step{step} : std::nullopt;
    }
};

std::map<event::PersonRef, Leaving> leavings(const Debrief& debrief) {
    std::map<event::PersonRef, Leaving> all;
    for (const auto& [person, interview] : debrief.interviews) {
        // Whoever has no id is nobody any more.
        if (person.id.empty() || goes_on(interview) || !unused_answers(interview).empty())
            continue;
        const bool named = std::any_of(interview.asked.begin(), interview.asked.end(),
                                       [](const Asked& asked) { return asked.shown(); });
        all.emplace(person, Leaving{interview, named});
    }
    return all;
}

/// All of it at one time: when what was done says when somebody was asked.
Fact reduced(const Fact& fact, const Debriefed& body, const Leaving& leaving, event::Instant at) {
    Fact left = fact;
    left.at = at;
    left.recorded = at;
    auto step = leaving.counts() ? std::visit(Left{leaving, fact}, body.step) : std::nullopt;
    if (!leaving.named || !step)
        left.actor = {};
    if (leaving.named && step)
        left.body = Debriefed{body.person, body.message, *std::move(step), body.told};
    else
        left.body = Debriefed{step ? leaving.as : event::PersonRef{},
                              std::nullopt,
                              step ? *std::move(step) : nothing(),
                              {}};
    return left;
}

}  // namespace

std::vector<event::FactNumber> unused_answers(const Interview& interview) {
    std::vector<event::FactNumber> found;
    if (interview.note && !interview.note->unused().empty())
        found.push_back(interview.note->number);
    for (const auto& asked : interview.asked)
        if (!asked.unused().empty())
            found.push_back(asked.number);
    return found;
}

bool goes_on(const Interview& interview) {
    return !interview.dropped && !interview.over() && interview.state != InterviewState::planned;
}

std::vector<Fact> without_bookkeeping(std::span<const Fact> facts) {
    const auto debrief = fold(facts);
    auto all = leavings(debrief);
    std::optional<event::Instant> begun = debrief.opened;
    for (const auto& fact : facts) {
        const auto* body = std::get_if<Debriefed>(&fact.body);
        const auto found = body == nullptr ? all.end() : all.find(body->person);
        if (found == all.end())
            continue;
        auto& leaving = found->second;
        begun = begun.value_or(fact.at);
        if (leaving.as.platform.empty())
            leaving.as.platform = std::to_string(fact.number.number);
        if (std::holds_alternative<incident::InterviewMoved>(body->step))
            leaving.last_move = fact.number;
    }
    std::vector<Fact> left;
    for (const auto& fact : facts) {
        const auto* body = std::get_if<Debriefed>(&fact.body);
        if (const auto found = body == nullptr ? all.end() : all.find(body->person);
            found != all.end())
            left.push_back(reduced(fact, *body, found->second, *begun));
    }
    return left;
}

}  // namespace bot::core::debrief
