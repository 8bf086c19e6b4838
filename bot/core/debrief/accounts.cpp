#include "bot/core/debrief/accounts.hpp"

#include <algorithm>
#include <tuple>

namespace bot::core::debrief {
namespace {

using incident::Audience;
using incident::InterviewState;

bool may_read(const Asked& asked, Reader reader) {
    if (reader == Reader::everybody)
        return asked.shown();
    return asked.state == AnswerState::kept && asked.audience != Audience::only_me &&
           !asked.answer().empty();
}

Telling telling(const Interview& interview, const Asked& asked, std::span<const Question> questions,
                Reader reader) {
    Telling told;
    told.person = interview.person;
    if (!interview.seats.empty())
        told.seat = interview.seats.front();
    told.question = asked.question.id;
    if (const auto* question = bank_question(interview, asked, questions)) {
        told.kind = question->kind;
        told.aspect = question->aspect;
    }
    told.moment = asked.question.moment;
    told.asked = asked.number;
    told.audience = asked.audience;
    told.words = reader == Reader::everybody ? asked.released_words : asked.answer();
    told.named = asked.audience == Audience::everyone;
    return told;
}

}  // namespace

const Question* bank_question(const Interview& interview, const Asked& asked,
                              std::span<const Question> questions) {
    const auto* root = asked.follows ? interview.find(*asked.follows) : &asked;
    if (root == nullptr)
        return nullptr;
    const auto found = std::find_if(questions.begin(), questions.end(), [&](const Question& one) {
        return one.id == root->question.id;
    });
    return found == questions.end() ? nullptr : &*found;
}

std::vector<Telling> tellings(const Debrief& debrief, std::span<const Question> questions,
                              Reader reader) {
    std::vector<Telling> all;
    for (const auto& [person, interview] : debrief.interviews) {
        if (interview.state == InterviewState::withdrawn)
            continue;
        for (const auto& asked : interview.asked) {
            if (may_read(asked, reader))
                all.push_back(telling(interview, asked, questions, reader));
        }
    }
    std::sort(all.begin(), all.end(), [](const Telling& one, const Telling& other) {
        return std::tie(one.moment, one.seat, one.asked) <
               std::tie(other.moment, other.seat, other.asked);
    });
    return all;
}

Debrief read_by(Debrief debrief, const event::PersonRef& facilitator, event::Instant now) {
    for (auto& [person, interview] : debrief.interviews)
        if (!interview.readable_by(facilitator, now))
            for (auto& asked : interview.asked) {
                asked.lapsed = asked.lapsed || !asked.answer().empty();
                asked.parts.clear();
            }
    return debrief;
}

bool heard(const Interview& interview) {
    return interview.state != InterviewState::withdrawn &&
           std::any_of(interview.asked.begin(), interview.asked.end(), [](const Asked& asked) {
               return asked.state == AnswerState::kept && asked.audience != Audience::only_me &&
                      (asked.lapsed || !asked.answer().empty());
           });
}

Progress progress(const Debrief& debrief) {
    Progress now;
    for (const auto& [person, interview] : debrief.interviews) {
        // Whoever was dropped before anybody wrote to them was never part of it.
        const bool written = interview.state != InterviewState::planned;
        if (interview.dropped && !written)
            continue;
        const bool declined = interview.state == InterviewState::declined;
        const bool started = !interview.asked.empty();
        now.invited += written ? 1 : 0;
        now.started += started ? 1 : 0;
        now.finished += interview.state == InterviewState::finished ? 1 : 0;
        now.declined += declined ? 1 : 0;
        const bool asked_for = written || interview.tier != incident::Tier::observer;
        if (!started && asked_for && !interview.over())
            now.not_started.push_back(person);
    }
    return now;
}

}  // namespace bot::core::debrief
