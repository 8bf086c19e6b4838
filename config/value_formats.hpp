#pragma once

#include "config/settings.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How single values are written in the file. Nothing for what is not of the form; never throws.
namespace config {

/// "15s", "5m", "18h", "30d", "2w", and sums of them such as "1h30m". Up to ten years.
[[nodiscard]] std::optional<std::chrono::seconds> parse_duration(std::string_view text);

/// "127.0.0.1:8080", "[::1]:8080", "localhost:0".
[[nodiscard]] std::optional<Address> parse_address(std::string_view text);

/// "22:00-07:00", local time.
[[nodiscard]] std::optional<DaySpan> parse_day_span(std::string_view text);

/// "mon" or "Monday".
[[nodiscard]] std::optional<std::chrono::weekday> parse_weekday(std::string_view text);

/// "mon 10:00", local time; "off" is never.
[[nodiscard]] std::optional<WeeklyMoment> parse_weekly_moment(std::string_view text);

/// "slack:C0123".
[[nodiscard]] std::optional<RoomName> parse_room(std::string_view text);

/// What is wrong with an http or https address that others build upon; nothing where it is good.
[[nodiscard]] std::optional<std::string> url_fault(std::string_view url);

[[nodiscard]] bool is_time_zone(const std::string& name);

/// The candidate that differs least from what was written, for "did you mean". The first candidate
/// where all differ alike; empty only without candidates.
[[nodiscard]] std::string nearest(std::string_view written,
                                  const std::vector<std::string>& candidates);

}  // namespace config
