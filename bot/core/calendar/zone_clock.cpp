#include "bot/core/calendar/zone_clock.hpp"

#include <date/tz.h>

#include <exception>

namespace bot::core::calendar {

std::string ZoneClock::shown(const char* form, event::Instant at) const {
    const auto seconds = date::floor<std::chrono::seconds>(at);
    try {
        return date::format(form, date::make_zoned(x_zone.empty() ? "UTC" : x_zone, seconds));
    } catch (const std::exception&) {
        return date::format(form, date::make_zoned("UTC", seconds));
    }
}

std::string ZoneClock::clock(event::Instant at) const {
    return shown("%H:%M", at);
}

std::string ZoneClock::zone(event::Instant at) const {
    return shown("%Z", at);
}

std::string ZoneClock::full(event::Instant at) const {
    auto out = shown("%d %b %H:%M %Z", at);
    if (zone(at) != "UTC")
        out += " (" + ZoneClock{"UTC"}.clock(at) + " UTC)";
    return out;
}

}  // namespace bot::core::calendar
