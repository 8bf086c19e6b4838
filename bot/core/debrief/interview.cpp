#include "bot/core/debrief/interview.hpp"

#include <algorithm>
#include <iterator>

namespace bot::core::debrief {

using incident::InterviewState;

bool Asked::stands(const event::MessageRef& message) const {
    return std::any_of(parts.begin(), parts.end(), [&](const AnswerPart& part) {
        return part.message == message && !part.taken_back;
    });
}

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
    return for_readers && released_for == audience && !released_words.empty() &&
           state == AnswerState::kept && released_words == answer();
}

std::vector<event::FactNumber> Asked::unused() const {
    std::vector<event::FactNumber> found;
    const bool is_shown = shown();
    for (const auto& part : parts)
        for (const auto& version : part.versions) {
            const bool stands = is_shown && !part.taken_back && &version == &part.versions.back();
            if (!version.words.empty() && !stands)
                found.push_back(version.fact);
        }
    if (!found.empty())
        std::copy_if(releases.begin(), releases.end(), std::back_inserter(found),
                     [&](auto release) { return !is_shown || release != releases.back(); });
    return found;
}

const Asked* Interview::open() const {
    if (state == InterviewState::planned)
        return note ? &*note : nullptr;
    return current ? find(*current) : nullptr;
}

bool Interview::has_added() const {
    const auto is_added = [](const incident::PlannedQuestion& question) {
        return question.id == added_id;
    };
    return std::any_of(waiting.begin(), waiting.end(), is_added) ||
           std::any_of(asked.begin(), asked.end(),
                       [&](const Asked& one) { return is_added(one.question); });
}

const Asked* Interview::find(event::FactNumber number) const {
    if (note && note->number == number)
        return &*note;
    const auto found = std::find_if(asked.begin(), asked.end(),
                                    [&](const Asked& one) { return one.number == number; });
    return found == asked.end() ? nullptr : &*found;
}

const Asked* Interview::with(const event::MessageRef& message) const {
    const auto has = [&](const Asked& one) {
        return std::any_of(one.parts.begin(), one.parts.end(),
                           [&](const AnswerPart& part) { return part.message == message; });
    };
    if (note && has(*note))
        return &*note;
    const auto found = std::find_if(asked.begin(), asked.end(), has);
    return found == asked.end() ? nullptr : &*found;
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

bool Interview::readable_by(const event::PersonRef& facilitator, event::Instant now) const {
    if (!newcomer || newcomer->who != facilitator)
        return true;
    return newcomer->introduced && *newcomer->introduced + time_to_object <= now;
}

const Interview* Debrief::of(const event::PersonRef& person) const {
    const auto found = interviews.find(person);
    return found == interviews.end() ? nullptr : &found->second;
}

}  // namespace bot::core::debrief
