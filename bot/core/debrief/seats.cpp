#include "bot/core/debrief/seats.hpp"

#include "bot/core/debrief/attendance.hpp"

#include <algorithm>

namespace bot::core::debrief {
namespace {

using incident::Seat;
using incident::Tier;

bool asked_before(const Participant& one, const Participant& other) {
    if (one.points != other.points)
        return one.points > other.points;
    if (one.first_seen != other.first_seen)
        return one.first_seen < other.first_seen;
    return one.person.ref < other.person.ref;
}

}  // namespace

bool has_seat(const Participant& participant, Seat seat) {
    const auto& seats = participant.seats;
    return std::find(seats.begin(), seats.end(), seat) != seats.end();
}

std::size_t invitations(const incident::Incident& incident) {
    if (incident.kind == incident::Kind::drill)
        return 3;
    switch (incident.severity) {
        case incident::Severity::sev1:
            return 10;
        case incident::Severity::sev2:
            return 6;
        case incident::Severity::unset:
        case incident::Severity::sev3:
            return 4;
        case incident::Severity::sev4:
            return 3;
    }
    return 3;
}

std::vector<Participant> participants(const Story& story, const QuestionBank& bank) {
    return participants(StoryReading{story, bank});
}

std::vector<Participant> participants(const StoryReading& reading) {
    auto people = everybody(reading);
    std::sort(people.begin(), people.end(), asked_before);
    const auto invited = invitations(reading.story().incident);
    for (auto i = std::min(invited, people.size()); i < people.size(); ++i)
        people[i].tier = Tier::observer;
    return people;
}

}  // namespace bot::core::debrief
