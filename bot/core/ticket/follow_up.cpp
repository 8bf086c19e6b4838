#include "bot/core/ticket/follow_up.hpp"

#include "bot/core/command/due_phrase.hpp"

#include <algorithm>

/// Days and their times are those of the calendar's zone.
namespace bot::core::ticket {
namespace {

using calendar::moment_of;
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

Day working_days_on(Day day, int count, const calendar::WorkingHours& hours) {
    const days step{count < 0 ? -1 : 1};
    for (int left = std::abs(count); left > 0; left -= calendar::works_on(day, hours) ? 1 : 0)
        day += step;
    return day;
}

Instant morning(Day day, const Calendar& calendar) {
    const auto& [zone, hours] = calendar;
    const auto begin = calendar::always(hours) ? std::chrono::hours{9} : hours.begin;
    return calendar::first_working(moment_of(day, begin, zone), zone, hours);
}

void add(std::vector<Call>& all, Reminder what, Day day, const Calendar& calendar) {
    all.push_back({what, morning(day, calendar)});
}

/// What comes before the date counts from when owner and date were settled.
void add_before(std::vector<Call>& all, const Ticket& ticket, const Calendar& calendar) {
    const auto from = command::day_in(calendar.zone, ticket.settled_at);
    std::vector<Call> before;
    if (*ticket.due - from > long_enough_for_half)
        add(before, Reminder::half_time, from + (*ticket.due - from) / 2, calendar);
    add(before, Reminder::soon, working_days_on(*ticket.due, -soon_before, calendar.hours),
        calendar);
    std::copy_if(before.begin(), before.end(), std::back_inserter(all),
                 [&](const Call& call) { return call.at > ticket.settled_at; });
}

/// A new owner has heard nothing yet, nor has who was named since to make room, a new date is
/// another, and an end asks once whether it helped.
bool given(const Ticket& ticket, Reminder what) {
    return std::any_of(ticket.reminded.begin(), ticket.reminded.end(), [&](const auto& reminded) {
        if (what == Reminder::helped || reminded.what == Reminder::helped)
            return reminded.what == what && reminded.at >= ticket.ended_at;
        const bool to_another =
            (hearer_of(what) == Hearer::owner && ticket.owner &&
             reminded.to != ticket.owner->ref) ||
            (hearer_of(what) == Hearer::sponsor && reminded.at < ticket.sponsored_at);
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
            command::day_in(calendar.zone, *ticket.ended_at) + asked_whether_it_helped_after,
            calendar);
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

bool at_rest(const Ticket& ticket, Day today) {
    if (ticket.state == State::open)
        return ticket.standing == incident::ItemStanding::idea;
    const auto ended = std::chrono::floor<days>(ticket.ended_at.value_or(ticket.proposed_at));
    constexpr days one_more_digest{7};
    return std::max(ended, ticket.due.value_or(ended)) + told_of + one_more_digest < today;
}

Instant next_weekly(Instant after, const std::string& zone, std::chrono::weekday day,
                    std::chrono::minutes time) {
    const auto today = command::day_in(zone, after);
    const auto ahead = day - std::chrono::weekday{today};
    const auto at = moment_of(today + ahead, time, zone);
    return at > after ? at : moment_of(today + ahead + days{7}, time, zone);
}

}  // namespace bot::core::ticket
