#include "bot/core/command/time_phrase.hpp"

#include <date/tz.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <exception>

namespace bot::core::command {
namespace {

using event::Instant;
using std::chrono::minutes;
using std::chrono::seconds;
using Placed = std::variant<Moment, BadTime>;

constexpr minutes leeway{1};

const date::time_zone& zone_of(const std::string& name) {
    try {
        return *date::locate_zone(name.empty() ? "UTC" : name);
    } catch (const std::exception&) {
        return *date::locate_zone("UTC");
    }
}

Instant micros(date::sys_seconds at) {
    return std::chrono::time_point_cast<std::chrono::microseconds>(at);
}

std::string offset_text(seconds offset) {
    const auto total = std::chrono::duration_cast<minutes>(offset).count();
    const auto size = total < 0 ? -total : total;
    return fmt::format("UTC{}{:02}:{:02}", total < 0 ? '-' : '+', size / 60, size % 60);
}

std::string day_text(date::local_days day) {
    const date::year_month_day ymd{day};
    return fmt::format("{:04}-{:02}-{:02}", int{ymd.year()}, unsigned{ymd.month()},
                       unsigned{ymd.day()});
}

std::string clock_text(seconds of_day, bool with_seconds) {
    const date::hh_mm_ss time{of_day};
    if (with_seconds && time.seconds().count() != 0)
        return fmt::format("{:02}:{:02}:{:02}", time.hours().count(), time.minutes().count(),
                           time.seconds().count());
    return fmt::format("{:02}:{:02}", time.hours().count(), time.minutes().count());
}

std::string clock_text(date::local_seconds at) {
    return clock_text(at - date::floor<date::days>(at), true);
}

BadTime future(const TimePhrase& phrase) {
    return {"`" + phrase.typed +
            "` lies in the future, and a timeline only knows the past. Say when it happened, like "
            "`14:05` or `2h ago`."};
}

/// The clocks jumped over it.
BadTime never_was(date::local_seconds wished, const date::local_info& info,
                  const date::time_zone& zone) {
    const auto before = date::local_seconds{info.first.end.time_since_epoch() + info.first.offset};
    const auto after =
        date::local_seconds{info.second.begin.time_since_epoch() + info.second.offset};
    const auto day = date::floor<date::days>(wished);
    return {
        fmt::format("There was no {} on {} in {}: the clocks went from {} to {}. Say `{} {}` or "
                    "later, or the time in UTC like `14:05Z`.",
                    clock_text(wished), day_text(day), zone.name(), clock_text(before),
                    clock_text(after), day_text(day), clock_text(after))};
}

Placed place_local(const TimePhrase& phrase, date::local_seconds wished, Instant now,
                   const date::time_zone& zone) {
    const auto info = zone.get_info(wished);
    if (info.result == date::local_info::nonexistent)
        return never_was(wished, info, zone);
    const auto with = [&](seconds offset) {
        return micros(date::sys_seconds{wished.time_since_epoch() - offset});
    };
    const auto first = with(info.first.offset);
    if (info.result == date::local_info::ambiguous) {
        const auto second = with(info.second.offset);
        const bool later = second <= now;
        if (!later && first > now)
            return future(phrase);
        return Moment{later ? second : first,
                      fmt::format("{} was twice that day, when the clocks went back; I took the {} "
                                  "one ({}).",
                                  clock_text(wished), later ? "second" : "first",
                                  offset_text(later ? info.second.offset : info.first.offset))};
    }
    if (first > now + leeway)
        return future(phrase);
    return Moment{std::min(first, now), {}};
}

struct Placer {
    const TimePhrase& phrase;
    Instant now;
    const date::time_zone& zone;

    Placed operator()(const AgoTime& ago) const { return Moment{now - ago.before, {}}; }

    Placed operator()(Instant at) const {
        if (at > now + leeway)
            return future(phrase);
        return Moment{std::min(at, now), {}};
    }

    Placed operator()(const LocalTime& local) const {
        const date::year_month_day ymd{date::year{local.year}, date::month{local.month},
                                       date::day{local.day}};
        return place_local(phrase, date::local_days{ymd} + local.of_day, now, zone);
    }

    Placed operator()(const ClockTime& clock) const {
        const auto& there = clock.utc ? zone_of("UTC") : zone;
        const auto local_now = there.to_local(date::floor<seconds>(now));
        const auto today = date::floor<date::days>(local_now);
        const auto yesterday = today - date::days{1};
        switch (clock.day) {
            case ClockTime::Day::today:
                return place_local(phrase, today + clock.of_day, now, there);
            case ClockTime::Day::yesterday:
                return place_local(phrase, yesterday + clock.of_day, now, there);
            case ClockTime::Day::latest:
                break;
        }
        const auto wished = today + clock.of_day;
        const auto info = there.get_info(wished);
        const bool skipped = info.result == date::local_info::nonexistent;
        const auto earliest = date::sys_seconds{wished.time_since_epoch() - info.first.offset};
        if (skipped ? micros(info.first.end) <= now : micros(earliest) <= now + leeway)
            return place_local(phrase, wished, now, there);
        auto placed = place_local(phrase, yesterday + clock.of_day, now, there);
        if (auto* moment = std::get_if<Moment>(&placed);
            moment != nullptr && moment->remark.empty())
            moment->remark = "That is " + day_text(yesterday) + ", yesterday.";
        return placed;
    }
};

}  // namespace

std::variant<Moment, BadTime> place(const TimePhrase& phrase, Instant now,
                                    const std::string& zone) {
    return std::visit(Placer{phrase, now, zone_of(zone)}, phrase.words);
}

std::string show_time(Instant at, Instant now, const std::string& zone) {
    const auto& there = zone_of(zone);
    const auto local = there.to_local(date::floor<seconds>(at));
    const auto day = date::floor<date::days>(local);
    const auto clock = clock_text(local - day, false);
    const auto today = date::floor<date::days>(there.to_local(date::floor<seconds>(now)));
    return day == today ? clock : day_text(day) + " " + clock;
}

std::string show_duration(std::chrono::microseconds duration) {
    const auto total =
        std::max<std::int64_t>(0, std::chrono::duration_cast<seconds>(duration).count());
    if (total < 60)
        return fmt::format("{} s", total);
    if (total < 3600)
        return fmt::format("{} min", total / 60);
    if (total < 86400)
        return total % 3600 < 60 ? fmt::format("{} h", total / 3600)
                                 : fmt::format("{} h {} min", total / 3600, total % 3600 / 60);
    const auto hours = total % 86400 / 3600;
    return hours == 0 ? fmt::format("{} d", total / 86400)
                      : fmt::format("{} d {} h", total / 86400, hours);
}

}  // namespace bot::core::command
