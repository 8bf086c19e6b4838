#include "bot/core/calendar/working_hours.hpp"

#include <date/tz.h>

#include <algorithm>
#include <exception>
#include <utility>

namespace bot::core::calendar {
namespace {

using event::Instant;
using std::chrono::minutes;

const date::time_zone* zone_of(const std::string& name) {
    try {
        return date::locate_zone(name);
    } catch (const std::exception&) {
        return date::locate_zone("UTC");
    }
}

bool works(date::local_days day, const WorkingHours& hours) {
    return hours.days.at(date::weekday{day}.iso_encoding() - 1);
}

/// A local time that the clocks leap over stands for the moment they do.
Instant placed(const date::time_zone* zone, date::local_days day, minutes of_day) {
    return date::floor<std::chrono::microseconds>(
        zone->to_sys(day + of_day, date::choose::earliest));
}

minutes length(const WorkingHours& hours) {
    const auto span = hours.end - hours.begin;
    return span > minutes{0} ? span : span + minutes{24 * 60};
}

/// What of the hours that begin on `day` is behind `from`; ends before it begins where none is.
std::pair<Instant, Instant> shift_on(date::local_days day, Instant from,
                                     const date::time_zone* where, const WorkingHours& hours) {
    if (!works(day, hours))
        return {from, from};
    return {std::max(from, placed(where, day, hours.begin)),
            placed(where, day, hours.begin + length(hours))};
}

}  // namespace

bool always(const WorkingHours& hours) {
    return std::none_of(hours.days.begin(), hours.days.end(), [](bool day) { return day; });
}

WorkingHours without(WorkingHours hours, minutes quiet_from, minutes quiet_to) {
    if (quiet_from == quiet_to)
        return hours;
    if (always(hours))
        return {quiet_to, quiet_from, {true, true, true, true, true, true, true}};
    const auto quiet = [&](minutes at) {
        return quiet_from < quiet_to ? at >= quiet_from && at < quiet_to
                                     : at >= quiet_from || at < quiet_to;
    };
    if (quiet(hours.begin))
        hours.begin = quiet_to;
    if (quiet(hours.end - minutes{1}))
        hours.end = quiet_from;
    return hours;
}

bool at_night(Instant at, const std::string& zone) {
    const auto* where = zone_of(zone);
    const auto local = where->to_local(at);
    const auto hour = local - date::floor<date::days>(local);
    return hour >= std::chrono::hours{22} || hour < std::chrono::hours{6};
}

Instant::duration time_outside(Instant from, Instant to, const std::string& zone,
                               const WorkingHours& hours) {
    if (always(hours) || to <= from)
        return {};
    const auto* where = zone_of(zone);
    auto outside = to - from;
    const auto last = date::floor<date::days>(where->to_local(to));
    // Yesterday's hours may run past midnight.
    for (auto day = date::floor<date::days>(where->to_local(from)) - date::days{1}; day <= last;
         day += date::days{1}) {
        const auto [begin, end] = shift_on(day, from, where, hours);
        outside -= std::max(std::min(end, to) - begin, Instant::duration{});
    }
    return outside;
}

Instant first_working(Instant at, const std::string& zone, const WorkingHours& hours) {
    if (always(hours))
        return at;
    const auto* where = zone_of(zone);
    const auto today = date::floor<date::days>(where->to_local(at));
    // Yesterday's hours may run past midnight; within nine days there is a working one.
    for (auto day = today - date::days{1}; day <= today + date::days{8}; day += date::days{1}) {
        const auto [begin, end] = shift_on(day, at, where, hours);
        if (at < end)
            return begin;
    }
    return at;
}

bool works_on(event::Day day, const WorkingHours& hours) {
    return always(hours) || works(date::local_days{day.time_since_epoch()}, hours);
}

Instant moment_of(event::Day day, minutes of_day, const std::string& zone) {
    return placed(zone_of(zone), date::local_days{day.time_since_epoch()}, of_day);
}

Instant end_of_hours(Instant at, const std::string& zone, const WorkingHours& hours) {
    if (always(hours))
        return Instant::max();
    const auto* where = zone_of(zone);
    const auto today = date::floor<date::days>(where->to_local(at));
    for (auto day = today - date::days{1}; day <= today; day += date::days{1}) {
        const auto [begin, end] = shift_on(day, at, where, hours);
        if (begin == at && at < end)
            return end;
    }
    return at;
}

Instant next_working_day(Instant at, const std::string& zone, const WorkingHours& hours) {
    const auto* where = zone_of(zone);
    const auto tomorrow = date::floor<date::days>(where->to_local(at)) + date::days{1};
    return first_working(placed(where, tomorrow, hours.begin), zone, hours);
}

Instant after_working_days(Instant at, int days, const std::string& zone,
                           const WorkingHours& hours) {
    if (always(hours))
        return at + std::chrono::hours{24} * days;
    const auto* where = zone_of(zone);
    const auto local = where->to_local(at);
    auto day = date::floor<date::days>(local);
    const auto of_day = date::floor<minutes>(local - day);
    while (days > 0) {
        day += date::days{1};
        days -= works(day, hours) ? 1 : 0;
    }
    return placed(where, day, of_day);
}

}  // namespace bot::core::calendar
