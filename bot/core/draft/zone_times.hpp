#pragma once

#include "bot/core/event/instant.hpp"

#include <date/tz.h>

#include <chrono>
#include <optional>
#include <string>

namespace bot::core::draft {

/// Moments as people read them: in UTC, and in the incident's zone.
class ZoneTimes {
public:
    /// `zone`: an IANA name. Unknown or empty: everything is shown in UTC alone.
    explicit ZoneTimes(const std::string& zone);

    /// Instead of a local clock, minutes counted from `start`: "T+65 min". A start that is not
    /// known: UTC alone.
    [[nodiscard]] static ZoneTimes since(event::Instant start);

    /// Whether there is another clock than UTC to show.
    [[nodiscard]] bool local() const { return x_zone != nullptr || x_start; }
    /// A zone was named that is not known here.
    [[nodiscard]] bool unknown() const { return x_unknown; }

    [[nodiscard]] static std::string utc_date(event::Instant at);   ///< "2026-11-22"
    [[nodiscard]] static std::string utc_clock(event::Instant at);  ///< "14:05:09"
    [[nodiscard]] static std::string utc_short(event::Instant at);  ///< "14:05"
    /// "15:05:09 CET", with the date before it where it is another day than in UTC. Empty without
    /// a local clock.
    [[nodiscard]] std::string local_clock(event::Instant at) const;
    /// "2026-11-22 14:05:09 UTC (15:05:09 CET)".
    [[nodiscard]] std::string full(event::Instant at) const;

private:
    const date::time_zone* x_zone = nullptr;
    std::optional<event::Instant> x_start;
    bool x_unknown = false;
    mutable date::sys_info x_info{};  ///< of the moment asked for last: they come in order
};

/// "2 d 3 h", "1 h 48 min", "12 min", "9 s"; "0 s" for none and for what runs backwards.
[[nodiscard]] std::string duration_words(std::chrono::microseconds length);

}  // namespace bot::core::draft
