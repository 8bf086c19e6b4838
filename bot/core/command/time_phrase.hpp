#pragma once

#include "bot/core/event/instant.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace bot::core::command {

/// A time as somebody typed it, not yet placed in a zone.
struct ClockTime {
    std::chrono::seconds of_day{0};
    enum class Day { latest, today, yesterday } day = Day::latest;
    bool utc = false;  ///< "14:05Z"
};
/// "2026-11-22 14:05", without a zone.
struct LocalTime {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    std::chrono::seconds of_day{0};
};
struct AgoTime {
    std::chrono::seconds before{0};
};
using TimeWords = std::variant<ClockTime, LocalTime, AgoTime, event::Instant>;

struct TimePhrase {
    std::string typed;
    TimeWords words;
};

/// It looks like a time and is none; `why` is for the person.
struct BadTime {
    std::string why;
};
/// None: it is no time at all.
using TimeReading = std::variant<std::monostate, TimePhrase, BadTime>;

/// Reads "14:05", "14:05:30", "14:05Z", "14:05 utc", "yesterday 14:05", "14:05 today", "2h ago",
/// "1h30m ago", "2 hours ago", "now", "2026-11-22 14:05", "2026-11-22 14:05 utc",
/// "2026-11-22T14:05Z", "2026-11-22T14:05:09+01:00".
[[nodiscard]] TimeReading read_time(std::string_view text);

struct Moment {
    event::Instant at;
    std::string remark;  ///< which one was taken, where the words could mean two; else empty
};

/// Places it. `zone` is an IANA name; an unknown one counts as UTC.
/// A bare clock time is the latest one that is not in the future; one that is less than a minute
/// ahead is now, because clocks differ. Where clocks go forward and the time never was: a refusal
/// that says so. Where they go back and it was twice: the later one that is not in the future. The
/// future is refused.
[[nodiscard]] std::variant<Moment, BadTime> place(const TimePhrase& phrase, event::Instant now,
                                                  const std::string& zone);

/// "14:05" on the day of `now` in the zone, else "2026-11-21 14:05".
[[nodiscard]] std::string show_time(event::Instant at, event::Instant now, const std::string& zone);

/// "3 h 20 min", "45 s", "2 d 4 h".
[[nodiscard]] std::string show_duration(std::chrono::microseconds duration);

}  // namespace bot::core::command
