#include "bot/core/draft/zone_times.hpp"

#include <date/date.h>

#include <array>
#include <cstdlib>
#include <exception>

namespace bot::core::draft {
namespace {

using std::chrono::seconds;

void append_number(std::string& out, long long value, std::size_t width) {
    const auto digits = std::to_string(value < 0 ? -value : value);
    if (value < 0)
        out.push_back('-');
    if (digits.size() < width)
        out.append(width - digits.size(), '0');
    out.append(digits);
}

seconds whole(event::Instant at) {
    return std::chrono::floor<seconds>(at.time_since_epoch());
}

seconds of_day(seconds since) {
    const auto day = std::chrono::floor<date::days>(since);
    return since - day;
}

std::string clock(seconds since) {
    const auto rest = of_day(since).count();
    std::string out;
    append_number(out, rest / 3600, 2);
    out.push_back(':');
    append_number(out, rest / 60 % 60, 2);
    out.push_back(':');
    append_number(out, rest % 60, 2);
    return out;
}

std::string day(seconds since) {
    const date::year_month_day ymd{date::sys_days{std::chrono::floor<date::days>(since)}};
    std::string out;
    append_number(out, static_cast<int>(ymd.year()), 4);
    out.push_back('-');
    append_number(out, static_cast<unsigned>(ymd.month()), 2);
    out.push_back('-');
    append_number(out, static_cast<unsigned>(ymd.day()), 2);
    return out;
}

}  // namespace

ZoneTimes::ZoneTimes(const std::string& zone) {
    if (zone.empty() || zone == "UTC" || zone == "Etc/UTC" || zone == "Z")
        return;
    try {
        x_zone = date::locate_zone(zone);
        x_info = x_zone->get_info(date::sys_seconds{seconds{0}});
    } catch (const std::exception&) {
        x_zone = nullptr;
        x_unknown = true;
    }
}

ZoneTimes ZoneTimes::since(event::Instant start) {
    ZoneTimes times{std::string{}};
    if (start != event::Instant{})
        times.x_start = start;
    return times;
}

std::string ZoneTimes::utc_date(event::Instant at) {
    return day(whole(at));
}

std::string ZoneTimes::utc_clock(event::Instant at) {
    return clock(whole(at));
}

std::string ZoneTimes::utc_short(event::Instant at) {
    return clock(whole(at)).substr(0, 5);
}

std::string ZoneTimes::local_clock(event::Instant at) const {
    if (x_start) {
        const auto minutes = std::chrono::floor<std::chrono::minutes>(at - *x_start).count();
        return (minutes < 0 ? "T−" : "T+") + std::to_string(std::abs(minutes)) + " min";
    }
    if (x_zone == nullptr)
        return {};
    const date::sys_seconds moment{whole(at)};
    if (moment < x_info.begin || moment >= x_info.end) {
        try {
            x_info = x_zone->get_info(moment);
        } catch (const std::exception&) {
            return {};
        }
    }
    const auto local = whole(at) + x_info.offset;
    std::string out;
    if (std::chrono::floor<date::days>(local) != std::chrono::floor<date::days>(whole(at)))
        out = day(local) + " ";
    return out + clock(local) + " " + x_info.abbrev;
}

std::string ZoneTimes::full(event::Instant at) const {
    auto out = utc_date(at) + " " + utc_clock(at) + " UTC";
    if (const auto local = local_clock(at); !local.empty())
        out += " (" + local + ")";
    return out;
}

std::string duration_words(std::chrono::microseconds length) {
    const auto total = std::chrono::duration_cast<seconds>(length).count();
    if (total <= 0)
        return "0 s";
    struct Unit {
        long long length;
        const char* name;
    };
    constexpr std::array<Unit, 4> units{{{86400, " d"}, {3600, " h"}, {60, " min"}, {1, " s"}}};
    std::string out;
    auto rest = total;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const auto count = rest / units[i].length;
        rest %= units[i].length;
        if (count == 0)
            continue;
        out += std::to_string(count) + units[i].name;
        // Two units tell enough, and nobody counts the seconds of an hour.
        if (i + 1 < units.size() && rest / units[i + 1].length > 0 && i < 2)
            out += " " + std::to_string(rest / units[i + 1].length) + units[i + 1].name;
        break;
    }
    return out;
}

}  // namespace bot::core::draft
