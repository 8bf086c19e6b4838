#pragma once

#include "adapters/http/json_reading.hpp"
#include "bot/core/event/instant.hpp"

#include <string>

/// Moments as trackers write them.
namespace adapters::tracking {

/// RFC 3339, with or without the colon in the offset. The epoch where there is none.
[[nodiscard]] bot::core::event::Instant moment_at(const http::Json& from, const char* key);

/// "2026-11-01T12:00:00Z": what every tracker takes in a question; fractions some do not.
[[nodiscard]] std::string in_seconds(bot::core::event::Instant at);

}  // namespace adapters::tracking
