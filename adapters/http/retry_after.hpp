#pragma once

#include "bot/core/event/instant.hpp"

#include <optional>
#include <string_view>

namespace adapters::http {

/// When a `Retry-After` header (RFC 9110 10.2.3) allows the next try: seconds from `now`, or one of
/// the three HTTP date forms. Never before `now` and never more than an hour away: who is asked too
/// early says so again. Nothing where the value is neither.
[[nodiscard]] std::optional<bot::core::event::Instant> parse_retry_after(
    std::string_view value, bot::core::event::Instant now);

}  // namespace adapters::http
