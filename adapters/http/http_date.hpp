#pragma once

#include "bot/core/event/instant.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace adapters::http {

/// An HTTP date (RFC 9110 5.6.7): "Sun, 06 Nov 1994 08:49:37 GMT", and the two old forms. `now`
/// tells the century of a year of two digits. The weekday is not checked.
[[nodiscard]] std::optional<bot::core::event::Instant> parse_http_date(
    std::string_view text, bot::core::event::Instant now);

/// The first of these forms, to the second.
[[nodiscard]] std::string to_http_date(bot::core::event::Instant at);

}  // namespace adapters::http
