#include "bot/core/ticket/follow_up.hpp"

#include <date/tz.h>

#include <algorithm>
#include <exception>

namespace bot::core::ticket {
namespace {

using event::Day;
using event::Instant;
using incident::Reminder;
using std::chrono::days;

constexpr days long_enough_for_half{10};
constexpr int soon_before = 3;  ///< working days
constexpr int late_after = 2;   ///< working days
constexpr days told_the_room_after{7};
constexpr days told_the_sponsor_after{14};
constexpr days asked_whether_it_helped_after{60};

const date::time_zone* zone_of(const std::string& name) {
    try {
        return date::locate_zone(name);
    } catch (const std::exception&) {
        return date::locate_zone("UTC");
    }
}

Instant placed(Day day, std::chrono::minutes of_day, const date::time_zone* zone) {
    const date::local_days local{day.time_since_epoch()};
    return date::floor<std::chrono::microseconds>(
        zone->to_sys(local + of_day, date::choose::earliest));
}

Day day_of(Instant at, const std::string& zone) {
    return Day{date::floor<date::days>(zone_of(zone)->to_local(at)).time_since_epoch()};
}

bool works(Day day, const debrief::WorkingHours& hours) {
    return debrief::always(hours) || hours.days.at(date::weekday{day}.iso_encoding() - 1);
}

Day working_days_on(Day day, int count, const debrief::WorkingHours& hours) {
    const days step{count < 0 ? -1 : 1};
    for (int left = std::abs(count); left > 0; left -= works(day, hours) ? 1 : 0)
        day += step;
    return day;
}

Instant morning(Day day, const Calendar& calendar) {
    const auto& [zone, hours] = calendar;
    const auto begin = debrief::always(hours) ? std::chrono::hours{9} : hours.begin;
    return debrief::first_working(placed(day, begin, zone_of(zone)), zone, hours);
}

void add(std::vector<Call>& all, Reminder what, Day day, const Calendar& calendar) {
    all.push_back({what, morning(day, calendar)});
}

/// What comes before the date counts from when owner and date were settled.
void add_before(std::vector<Call>& all, const Ticket& ticket, const Calendar& calendar) {
    const auto from = day_of(ticket.settled_at, calendar.zone);
    std::vector<Call> before;
    if (*ticket.due - from > long_enough_for_half)
        add(before, Reminder::half_time, from + (*ticket.due - from) / 2, calendar);
    add(before, Reminder::soon, working_days_on(*ticket.due, -soon_before, calendar.hours),
        calendar);
    std::copy_if(before.begin(), before.end(), std::back_inserter(all),
                 [&](const Call& call) { return call.at > ticket.settled_at; });
}

/// A new owner has heard nothing yet, a new date is another, and an end asks once whether it
/// helped.
bool given(const Ticket& ticket, Reminder what) {
    return std::any_of(ticket.reminded.begin(), ticket.reminded.end(), [&](const auto& reminded) {
        if (what == Reminder::helped || reminded.what == Reminder::helped)
            return reminded.what == what && reminded.at >= ticket.ended_at;
        const bool to_another =
            hearer_of(what) == Hearer::owner && ticket.owner && reminded.to != ticket.owner->ref;
        return hearer_of(reminded.what) == hearer_of(what) && !to_another &&
               reminded.due == ticket.due && reminded.what >= what;
    });
}

}  // namespace

Hearer hearer_of(Reminder what) {
    switch (what) {
        case Reminder::half_time:
        case Reminder::soon:
        case Reminder::due:
        case Reminder::late:
            return Hearer::owner;
        case Reminder::decision:
            return Hearer::sponsor;
        case Reminder::overdue:
        case Reminder::helped:
            return Hearer::room;
    }
    return Hearer::room;
}

std::vector<Call> calls(const Ticket& ticket, Hearer hearer, const Calendar& calendar) {
    std::vector<Call> all;
    if (ticket.state == State::done && hearer == Hearer::room && ticket.ended_at)
        add(all, Reminder::helped,
            day_of(*ticket.ended_at, calendar.zone) + asked_whether_it_helped_after, calendar);
    if (!ticket.active() || !ticket.due)
        return all;
    switch (hearer) {
        case Hearer::owner:
            if (!ticket.owner)
                break;
            add_before(all, ticket, calendar);
            add(all, Reminder::due, *ticket.due, calendar);
            add(all, Reminder::late, working_days_on(*ticket.due, late_after, calendar.hours),
                calendar);
            break;
        case Hearer::sponsor:
            add(all, Reminder::decision, *ticket.due + told_the_sponsor_after, calendar);
            break;
        case Hearer::room:
            add(all, Reminder::overdue, *ticket.due + told_the_room_after, calendar);
            break;
    }
    return all;
}

std::optional<Call> due_call(const Ticket& ticket, Hearer hearer, const Calendar& calendar,
                             Instant now) {
    std::optional<Call> last;
    for (const auto& call : calls(ticket, hearer, calendar))
        if (call.at <= now)
            last = call;
    return last && !given(ticket, last->what) ? last : std::nullopt;
}

std::optional<Instant> next_call(const Ticket& ticket, Hearer hearer, const Calendar& calendar,
                                 Instant now) {
    for (const auto& call : calls(ticket, hearer, calendar))
        if (call.at > now && !given(ticket, call.what))
            return call.at;
    return std::nullopt;
}

int days_late(const Ticket& ticket, Day today) {
    return ticket.overdue(today) ? static_cast<int>((today - *ticket.due).count()) : 0;
}

Instant next_weekly(Instant after, const std::string& zone, std::chrono::weekday day,
                    std::chrono::minutes time) {
    const auto today = day_of(after, zone);
    const auto ahead = day - std::chrono::weekday{today};
    const auto at = placed(today + ahead, time, zone_of(zone));
    return at > after ? at : placed(today + ahead + days{7}, time, zone_of(zone));
}

}  // namespace bot::core::ticket
