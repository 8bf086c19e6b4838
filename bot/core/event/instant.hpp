#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace bot::core::event {

/// A moment in UTC with microseconds: the finest any of our platforms gives.
using Instant = std::chrono::sys_time<std::chrono::microseconds>;

/// "2026-11-22T14:05:09.123456Z". Always UTC, always six digits, so that text order is time order.
[[nodiscard]] std::string to_rfc3339(Instant at);

/// Reads RFC 3339 with any number of fractional digits (cut after six) and `Z` or an offset.
/// Nothing for anything else.
[[nodiscard]] std::optional<Instant> from_rfc3339(std::string_view text);

/// A calendar day, in no zone: what people mean by a due date.
using Day = std::chrono::sys_days;

[[nodiscard]] std::string to_date(Day day);  ///< "2026-12-22"
/// Reads "2026-12-22", a day that there is; nothing for anything else.
[[nodiscard]] std::optional<Day> from_date(std::string_view text);

}  // namespace bot::core::event
