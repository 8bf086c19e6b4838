#pragma once

#include "bot/core/event/instant.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace bot::core::command {

/// By when something is to be done, as somebody typed it: so many days from now, or that day.
struct DuePhrase {
    int days = 0;
    std::optional<event::Day> day;
    friend bool operator==(const DuePhrase&, const DuePhrase&) = default;
};

/// Reads "30d", "2w" and "2026-12-22"; nothing for other words, and for more than ten years.
[[nodiscard]] std::optional<DuePhrase> read_due(std::string_view words);

[[nodiscard]] event::Day day_of(const DuePhrase& phrase, event::Day today);

/// The day that it is in the zone, by its IANA name; an unknown one counts as UTC.
[[nodiscard]] event::Day day_in(const std::string& zone, event::Instant at);

}  // namespace bot::core::command
