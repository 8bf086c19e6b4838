#include "bot/core/debrief/interview.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::debrief {
namespace {

using incident::Debriefed;
using incident::Fact;
using incident::InterviewState;

Asked* find_asked(std::vector<Asked>& asked, event::FactNumber number) {
    const auto found = std::find_if(asked.begin(), asked.end(),
                                    [&](const Asked& one) { return one.number == number; });
    return found == asked.end() ? nullptr : &*found;
}

void say(Asked& asked, const Fact& fact, const Debriefed& body, const incident::Told& told) {
    const auto message = body.message.value_or(event::MessageRef{});
    const AnswerPart::Version version{fact.number, fact.at, told.revision, body.told};
    asked.offered = false;
    const auto part = std::find_if(asked.parts.begin(), asked.parts.end(),
                                   [&](const AnswerPart& one) { return one.message == message; });
    const bool reopened = std::exchange(asked.reopened, false);
    const bool replaces = !body.message || (reopened && part == asked.parts.end());
    for (auto& old : asked.parts)
        old.taken_back = old.taken_back || replaces;
    if (part == asked.parts.end()) {
        // What was read back late stands where it was said.
        const auto later =
            std::find_if(asked.parts.begin(), asked.parts.end(), [&](const AnswerPart& one) {
                return !one.taken_back && one.versions.front().at > fact.at;
            });
        asked.parts.insert(later, {message, {version}, false});
        asked.state = AnswerState::kept;
        return;
    }
    // An older edit that comes late is a version, but not the newest.
    const auto after = std::find_if(
        part->versions.begin(), part->versions.end(),
        [&](const AnswerPart::Version& one) { return one.revision > version.revision; });
    part->versions.insert(after, version);
    part->taken_back = part->taken_back && body.message;
    if (!part->taken_back)
        asked.state = AnswerState::kept;
}

/// What is left of an answer that was let go is kept for its full time, with the words that were
/// let go erased as well.
void hold_back(Asked& asked, event::Instant now) {
    asked.offered = false;
    if (asked.released_for)
        asked.unused_since = now;
    asked.released_for.reset();
    asked.released_words.clear();
}

/// Replaced or taken back before; of a message that nobody knows that is not sure.
bool is_past(const Asked& asked, const event::MessageRef& message) {
    const bool known = std::any_of(asked.parts.begin(), asked.parts.end(),
                                   [&](const AnswerPart& part) { return part.message == message; });
    return known && !asked.stands(message);
}

void take_back(Asked& asked, const std::optional<event::MessageRef>& message, event::Instant now) {
    if (asked.parts.empty() || (message && is_past(asked, *message)))
        return;
    for (auto& part : asked.parts)
        part.taken_back = part.taken_back || !message || part.message == *message;
    const bool all = std::all_of(asked.parts.begin(), asked.parts.end(),
                                 [](const AnswerPart& part) { return part.taken_back; });
    if (all)
        asked.state = AnswerState::withdrawn;
    hold_back(asked, now);
}

void mark_unused(Asked& asked, event::Instant now) {
    if (asked.unused().empty())
        asked.unused_since.reset();
    else if (!asked.unused_since)
        asked.unused_since = now;
}

/// What each step does to the interview it belongs to.
struct Stepper {
    Interview& interview;
    const Fact& fact;
    const Debriefed& body;

    void operator()(const incident::DebriefOpened&) const {}
    void operator()(const incident::FacilitatorNamed& named) const {
        if (interview.state != InterviewState::planned)
            interview.newcomer = Newcomer{named.who, std::nullopt};
    }
    void operator()(const incident::FacilitatorIntroduced& introduced) const {
        if (interview.newcomer && interview.newcomer->who == introduced.who)
            interview.newcomer->introduced = fact.at;
    }
    void operator()(const incident::AccountsRead&) const {}
    void operator()(const incident::PollOpened&) const {}
    void operator()(const incident::Voted&) const {}
    void operator()(const incident::PollClosed&) const {}
    void operator()(const incident::ConditionNamed&) const {}
    void operator()(const incident::ConditionDropped&) const {}
    void operator()(const incident::DebriefExtended&) const {}
    /// Before the closing question, if that waits still.
    void operator()(const incident::QuestionAdded& added) const {
        auto& waiting = interview.waiting;
        waiting.insert(waiting.empty() ? waiting.end() : waiting.end() - 1, added.question);
    }
    void operator()(const incident::SeatPlanned& planned) const {
        interview.person = planned.who;
        interview.tier = planned.tier;
        interview.seats = planned.seats;
        interview.late_recall = planned.late_recall;
        interview.dropped = false;
        if (interview.state == InterviewState::planned || interview.asked.empty())
            interview.waiting = planned.questions;
    }
    void operator()(const incident::SeatDropped&) const { interview.dropped = true; }
    void operator()(const incident::Reached&) const {
        if (!interview.preface)
            interview.preface = body.message;
        interview.reached = true;
        touch();
    }
    void operator()(const incident::InterviewMoved& moved) const {
        interview.state = moved.now;
        if (interview.over() && interview.ended_at == event::Instant{})
            interview.ended_at = fact.at;
        interview.until = moved.until;
        interview.moved_at = fact.at;
        interview.reached = false;
        if (moved.may_call && !interview.may_call)
            interview.may_call_since = fact.at;
        interview.may_call = moved.may_call;
        if (interview.over())
            interview.current.reset();
        touch();
    }
    void operator()(const incident::QuestionAsked& asked) const {
        touch();
        if (asked.question.id == note_id) {
            interview.note = Asked{fact.number, asked.question, fact.at, {}};
            return;
        }
        interview.asked.push_back({fact.number, asked.question, fact.at, asked.follows});
        interview.current = fact.number;
        auto& waiting = interview.waiting;
        if (!asked.follows) {
            std::erase_if(waiting, [&](const auto& one) { return one == asked.question; });
            return;
        }
        // A follow-up stands in for the lightest that waits, the last of equals; never for the
        // closing question.
        if (waiting.size() < 2)
            return;
        const auto lightest = std::min_element(
            waiting.rbegin() + 1, waiting.rend(),
            [](const auto& one, const auto& other) { return one.weight < other.weight; });
        waiting.erase(std::next(lightest).base());
    }
    void operator()(const incident::Told& told) const {
        if (auto* asked = find(told.asked)) {
            say(*asked, fact, body, told);
            asked->lapsed = asked->lapsed && asked->answer().empty();
            touch();
        }
    }
    void operator()(const incident::TakenBack& taken) const {
        if (auto* asked = find(taken.asked))
            take_back(*asked, body.message, fact.recorded);
    }
    void operator()(const incident::QuestionSkipped& skipped) const {
        if (auto* asked = find(skipped.asked)) {
            asked->reopened = false;
            if (asked->state == AnswerState::open)
                asked->state = AnswerState::skipped;
            if (interview.current == skipped.asked)
                interview.current.reset();
        }
        touch();
    }
    void operator()(const incident::AnswerReopened& reopened) const {
        if (auto* asked = find(reopened.asked)) {
            asked->reopened = asked->state == AnswerState::kept;
            if (!asked->reopened)
                asked->state = AnswerState::open;
            interview.current = reopened.asked;
        }
        touch();
    }
    void operator()(const incident::AudienceSet& set) const {
        auto* asked = find(set.asked);
        if (asked != nullptr && asked->audience != set.audience) {
            asked->audience = set.audience;
            hold_back(*asked, fact.recorded);
        }
        touch();
    }
    void operator()(const incident::ReleaseOffered& offered) const {
        if (auto* asked = find(offered.asked))
            asked->offered = true;
        touch();
    }
    void operator()(const incident::Released& released) const {
        if (auto* asked = find(released.asked)) {
            asked->released_for = released.audience;
            asked->released_words = body.told;
            asked->releases.push_back(fact.number);
        }
        touch();
    }
    void operator()(const incident::Reminded&) const {
        ++interview.reminders;
        touch();
    }
    void operator()(const incident::Lapsed& lapsed) const {
        auto* asked = find(lapsed.asked);
        if (asked == nullptr)
            return;
        asked->lapsed = !asked->shown();
        const auto gone = asked->unused();
        for (auto& part : asked->parts)
            for (auto& version : part.versions)
                if (std::find(gone.begin(), gone.end(), version.fact) != gone.end())
                    version.words.clear();
    }

private:
    void touch() const { interview.last_touch = std::max(interview.last_touch, fact.at); }
    [[nodiscard]] Asked* find(event::FactNumber number) const {
        if (interview.note && interview.note->number == number)
            return &*interview.note;
        return find_asked(interview.asked, number);
    }
};

}  // namespace

void apply(Debrief& debrief, const Fact& fact) {
    const auto* body = std::get_if<Debriefed>(&fact.body);
    if (body == nullptr || apply(debrief.poll, fact))
        return;
    if (const auto* opened = std::get_if<incident::DebriefOpened>(&body->step)) {
        if (!debrief.opened)
            debrief.opened = fact.at;
        debrief.invites_at = opened->invites_at;
        return;
    }
    if (const auto* named = std::get_if<incident::ConditionNamed>(&body->step)) {
        debrief.conditions.push_back({fact.number, body->told, *named});
        return;
    }
    if (const auto* dropped = std::get_if<incident::ConditionDropped>(&body->step)) {
        std::erase_if(debrief.conditions,
                      [&](const Condition& one) { return one.number == dropped->named; });
        return;
    }
    if (const auto* extended = std::get_if<incident::DebriefExtended>(&body->step)) {
        debrief.extended_by += extended->working_days;
        return;
    }
    if (std::holds_alternative<incident::AccountsRead>(body->step)) {
        debrief.read_at = fact.at;
        return;
    }
    if (std::holds_alternative<incident::FacilitatorNamed>(body->step)) {
        for (auto& [person, interview] : debrief.interviews)
            std::visit(Stepper{interview, fact, *body}, body->step);
        return;
    }
    auto& interview = debrief.interviews[body->person];
    std::visit(Stepper{interview, fact, *body}, body->step);
    for (auto& asked : interview.asked)
        mark_unused(asked, fact.recorded);
    if (interview.note)
        mark_unused(*interview.note, fact.recorded);
}

Debrief fold(std::span<const Fact> facts) {
    Debrief debrief;
    for (const auto& fact : facts)
        apply(debrief, fact);
    return debrief;
}

}  // namespace bot::core::debrief
