#pragma once

#include "bot/core/event/instant.hpp"

#include <array>
#include <chrono>
#include <string>

namespace bot::core::calendar {

/// When somebody may be written to, in their own local time.
struct WorkingHours {
    std::chrono::minutes begin{9 * 60 + 30};  ///< after midnight
    std::chrono::minutes end{16 * 60 + 30};   ///< may be earlier than `begin`: past midnight
    std::array<bool, 7> days{true, true, true, true, true, false, false};  ///< from Monday
};

/// `at` itself where it is inside working hours, else the next moment that is. `zone` is an IANA
/// name; an unknown one counts as UTC. Hours without a day are always.
[[nodiscard]] event::Instant first_working(event::Instant at, const std::string& zone,
                                           const WorkingHours& hours);

/// Whether any hours begin on that day.
[[nodiscard]] bool works_on(event::Day day, const WorkingHours& hours);
/// That time of the day in the zone; one that the clocks leap over is the moment they do.
[[nodiscard]] event::Instant moment_of(event::Day day, std::chrono::minutes of_day,
                                       const std::string& zone);

/// When the hours that `at` is in end; of somebody who may be written to at any time: never.
[[nodiscard]] event::Instant end_of_hours(event::Instant at, const std::string& zone,
                                          const WorkingHours& hours);

/// Whether they are of somebody who may be written to at any time: hours without a day.
[[nodiscard]] bool always(const WorkingHours& hours);
/// What of the hours is not quiet, from `quiet_from` to `quiet_to` after midnight; of somebody who
/// works always, all days that rest.
[[nodiscard]] WorkingHours without(WorkingHours hours, std::chrono::minutes quiet_from,
                                   std::chrono::minutes quiet_to);
/// Whether it is night there, from 22:00 to 06:00.
[[nodiscard]] bool at_night(event::Instant at, const std::string& zone);
/// How much of the time from `from` to `to` is outside working hours.
[[nodiscard]] event::Instant::duration time_outside(event::Instant from, event::Instant to,
                                                    const std::string& zone,
                                                    const WorkingHours& hours);

/// The first working moment of the day after `at`'s.
[[nodiscard]] event::Instant next_working_day(event::Instant at, const std::string& zone,
                                              const WorkingHours& hours);

/// `days` working days on, at the same time of day.
[[nodiscard]] event::Instant after_working_days(event::Instant at, int days,
                                                const std::string& zone, const WorkingHours& hours);

}  // namespace bot::core::calendar
