#include "bot/core/debrief/invitation_times.hpp"

#include <algorithm>
#include <chrono>

namespace bot::core::debrief {
namespace {

using event::Instant;
using std::chrono::hours;

constexpr auto rest = hours{12};  ///< after work at night, or for long outside working hours
constexpr auto long_work = hours{4};
constexpr std::ptrdiff_t at_a_time = 3;
constexpr auto between = std::chrono::minutes{15};
constexpr auto until_late = hours{72};
constexpr int days_until_late = 5;

}  // namespace

Instant InvitationTimes::rested(const Participant& participant, const std::string& zone,
                                const calendar::WorkingHours& hours) const {
    const auto last = participant.last_seen;
    const auto ended = x_incident.resolved_at.value_or(x_now);
    const bool worked_long = calendar::time_outside(participant.first_seen, std::min(last, ended),
                                                    zone, hours) > long_work;
    return worked_long || calendar::at_night(last, zone) ? std::max(x_now, last + rest) : x_now;
}

Instant InvitationTimes::target(const std::string& zone,
                                const calendar::WorkingHours& hours) const {
    const auto ended = x_incident.resolved_at.value_or(x_now);
    const auto severity = x_incident.severity;
    const bool grave = severity == incident::Severity::sev1 || severity == incident::Severity::sev2;
    return grave ? ended + until_late
                 : calendar::after_working_days(ended, days_until_late, zone, hours);
}

bool InvitationTimes::crowded(Instant at) const {
    return std::count_if(x_taken.begin(), x_taken.end(), [&](Instant taken) {
               return std::chrono::abs(taken - at) < between;
           }) >= at_a_time;
}

InvitationTimes::Slot InvitationTimes::next(const Participant& participant, const std::string& zone,
                                            const calendar::WorkingHours& hours) {
    if (calendar::always(hours))
        return {x_now, false};
    auto at = calendar::first_working(rested(participant, zone, hours), zone, hours);
    while (crowded(at))
        at = calendar::first_working(at + between, zone, hours);
    x_taken.push_back(at);
    return {at, at > target(zone, hours)};
}

}  // namespace bot::core::debrief
