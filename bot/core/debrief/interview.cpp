#include "bot/core/debrief/interview.hpp"

#include <algorithm>

namespace bot::core::debrief {
namespace {

using incident::Debriefed;
using incident::Fact;
using incident::InterviewState;

/// In a constant interview or in one that changes.
template <class List>
auto find_asked(List& asked, event::FactNumber number) -> decltype(asked.data()) {
    const auto found = std::find_if(asked.begin(), asked.end(),
                                    [&](const Asked& one) { return one.number == number; });
    return found == asked.end() ? nullptr : &*found;
}

void say(Asked& asked, const Fact& fact, const Debriefed& body, const incident::Told& told) {
    const auto message = body.message.value_or(event::MessageRef{});
    const AnswerPart::Version version{fact.number, fact.at, told.revision, body.told};
    const auto part = std::find_if(asked.parts.begin(), asked.parts.end(),
                                   [&](const AnswerPart& one) { return one.message == message; });
    if (part == asked.parts.end()) {
        asked.parts.push_back({message, {version}, false});
        asked.state = AnswerState::kept;
        return;
    }
    // An older edit that comes late is a version, but not the newest.
    const auto after = std::find_if(
        part->versions.begin(), part->versions.end(),
        [&](const AnswerPart::Version& one) { return one.revision > version.revision; });
    part->versions.insert(after, version);
    if (!part->taken_back)
        asked.state = AnswerState::kept;
}

void take_back(Asked& asked, const std::optional<event::MessageRef>& message) {
    if (asked.parts.empty())
        return;
    for (auto& part : asked.parts)
        part.taken_back = part.taken_back || !message || part.message == *message;
    const bool all = std::all_of(asked.parts.begin(), asked.parts.end(),
                                 [](const AnswerPart& part) { return part.taken_back; });
    if (all)
        asked.state = AnswerState::withdrawn;
    asked.released.reset();
    asked.released_words.clear();
}

/// What each step does to the interview it belongs to.
struct Stepper {
    Interview& interview;
    const Fact& fact;
    const Debriefed& body;

    void operator()(const incident::DebriefOpened&) const {}
    void operator()(const incident::PollOpened&) const {}
    void operator()(const incident::Voted&) const {}
    void operator()(const incident::PollClosed&) const {}
    void operator()(const incident::ConditionNamed&) const {}
    void operator()(const incident::ConditionDropped&) const {}
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
        touch();
    }
    void operator()(const incident::InterviewMoved& moved) const {
        interview.state = moved.now;
        interview.until = moved.until;
        interview.moved_at = fact.at;
        touch();
    }
    void operator()(const incident::QuestionAsked& asked) const {
        interview.asked.push_back({fact.number, asked.question, fact.at, asked.follows});
        touch();
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
            touch();
        }
    }
    void operator()(const incident::TakenBack& taken) const {
        if (auto* asked = find(taken.asked))
            take_back(*asked, body.message);
    }
    void operator()(const incident::QuestionSkipped& skipped) const {
        if (auto* asked = find(skipped.asked);
            asked != nullptr && asked->state == AnswerState::open)
            asked->state = AnswerState::skipped;
        touch();
    }
    void operator()(const incident::AnswerReopened& reopened) const {
        if (auto* asked = find(reopened.asked)) {
            take_back(*asked, std::nullopt);
            asked->state = AnswerState::open;
        }
        touch();
    }
    void operator()(const incident::AudienceSet& set) const {
        if (auto* asked = find(set.asked))
            asked->audience = set.audience;
        touch();
    }
    void operator()(const incident::Released& released) const {
        if (auto* asked = find(released.asked)) {
            asked->released = fact.number;
            asked->released_words = body.told;
        }
        touch();
    }
    void operator()(const incident::Reminded&) const {
        ++interview.reminders;
        touch();
    }

private:
    void touch() const { interview.last_touch = std::max(interview.last_touch, fact.at); }
    [[nodiscard]] Asked* find(event::FactNumber number) const {
        return find_asked(interview.asked, number);
    }
};

}  // namespace

std::string Asked::answer() const {
    std::string all;
    for (const auto& part : parts) {
        if (part.taken_back || part.versions.empty() || part.versions.back().words.empty())
            continue;
        all += (all.empty() ? "" : "\n") + part.versions.back().words;
    }
    return all;
}

bool Asked::shown() const {
    const bool for_readers =
        audience == incident::Audience::everyone || audience == incident::Audience::unattributed;
    return for_readers && released && !released_words.empty() && state == AnswerState::kept &&
           released_words == answer();
}

const Asked* Interview::open() const {
    const auto waits = [](const Asked& one) { return one.state == AnswerState::open; };
    const auto found = std::find_if(asked.begin(), asked.end(), waits);
    if (found != asked.end())
        return &*found;
    return asked.empty() || asked.back().state != AnswerState::kept ? nullptr : &asked.back();
}

const Asked* Interview::find(event::FactNumber number) const {
    return find_asked(asked, number);
}

const Asked* Interview::with(const event::MessageRef& message) const {
    for (const auto& one : asked)
        for (const auto& part : one.parts)
            if (part.message == message)
                return &one;
    return nullptr;
}

bool Interview::over() const {
    switch (state) {
        case InterviewState::planned:
        case InterviewState::invited:
        case InterviewState::asking:
        case InterviewState::paused:
            return false;
        case InterviewState::finished:
        case InterviewState::declined:
        case InterviewState::expired:
        case InterviewState::stopped:
        case InterviewState::withdrawn:
            return true;
    }
    return true;
}

const Interview* Debrief::of(const event::PersonRef& person) const {
    const auto found = interviews.find(person);
    return found == interviews.end() ? nullptr : &found->second;
}

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
    auto& interview = debrief.interviews[body->person];
    std::visit(Stepper{interview, fact, *body}, body->step);
}

Debrief fold(std::span<const Fact> facts) {
    Debrief debrief;
    for (const auto& fact : facts)
        apply(debrief, fact);
    return debrief;
}

}  // namespace bot::core::debrief
