#pragma once

#include "bot/core/event/instant.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace adapters::slack {

/// Slack's `ts` ("1700000000.123456"), which is a message's id in its channel and its time. Digits
/// only, never by way of a double, which loses some. Also read without the dot ("1515449522000016")
/// and without a fraction. Nothing for anything else, or for times no calendar of ours reaches.
[[nodiscard]] std::optional<bot::core::event::Instant> instant_of_ts(std::string_view ts);

/// "1700000000.123456"; for times from 1970 on.
[[nodiscard]] std::string ts_of_instant(bot::core::event::Instant at);

}  // namespace adapters::slack
