#pragma once

#include "bot/core/calendar/working_hours.hpp"
#include "bot/core/ticket/ticket.hpp"

#include <optional>
#include <string>
#include <vector>

/// When somebody is to be reminded of an item that stays open. All of it follows from the item and
/// the calendar, so that what was missed while nobody looked is made up for, once.
namespace bot::core::ticket {

/// Who hears of it.
enum class Hearer {
    owner,
    sponsor,  ///< whoever can make room for it
    room      ///< everybody in the incident's rooms
};
[[nodiscard]] Hearer hearer_of(incident::Reminder what);

/// The days and hours of whoever hears it.
struct Calendar {
    std::string zone;
    calendar::WorkingHours hours;
};

struct Call {
    incident::Reminder what = incident::Reminder::due;
    event::Instant at;  ///< the first working moment of its day
};

/// All reminders of the item for that hearer, in order, as it stands now: given ones, too. None for
/// one that is not open, but for asking whether one that is done has helped.
[[nodiscard]] std::vector<Call> calls(const Ticket& ticket, Hearer hearer,
                                      const Calendar& calendar);

/// The last of those that are due, unless it or a later one was given. What came before it is
/// passed over: one reminder of an item is enough.
[[nodiscard]] std::optional<Call> due_call(const Ticket& ticket, Hearer hearer,
                                           const Calendar& calendar, event::Instant now);
/// When the next one falls due.
[[nodiscard]] std::optional<event::Instant> next_call(const Ticket& ticket, Hearer hearer,
                                                      const Calendar& calendar, event::Instant now);

/// Days past its date; 0 up to the end of that day, and where there is no date.
[[nodiscard]] int days_late(const Ticket& ticket, event::Day today);
inline constexpr int stalled_after = 30;  ///< days late

/// Nothing is due of it any more, nor is it told of, until something happens to it: an idea, or
/// one whose end and date are long past.
[[nodiscard]] bool at_rest(const Ticket& ticket, event::Day today);
inline constexpr std::chrono::days told_of{90};  ///< past its date, of one that came to its end

/// The first moment after `after` that is that day and time of the week in the zone.
[[nodiscard]] event::Instant next_weekly(event::Instant after, const std::string& zone,
                                         std::chrono::weekday day, std::chrono::minutes time);

}  // namespace bot::core::ticket
