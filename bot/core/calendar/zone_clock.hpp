#pragma once

#include "bot/core/event/instant.hpp"

#include <string>

namespace bot::core::calendar {

/// Moments as one person reads them. An unknown zone is UTC.
class ZoneClock {
public:
    explicit ZoneClock(std::string zone) : x_zone{std::move(zone)} {}

    [[nodiscard]] std::string clock(event::Instant at) const;  ///< "15:02"
    /// "22 Nov 15:02 CET (14:02 UTC)"; in UTC "22 Nov 14:02 UTC".
    [[nodiscard]] std::string full(event::Instant at) const;
    [[nodiscard]] std::string zone(event::Instant at) const;  ///< "CET"

private:
    [[nodiscard]] std::string shown(const char* form, event::Instant at) const;
    std::string x_zone;
};

}  // namespace bot::core::calendar
