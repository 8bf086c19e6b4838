#pragma once

#include "adapters/sandbox/sandbox_state.hpp"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <cstdint>

namespace adapters::sandbox {

/// The message as the page draws it. Text comes as pieces, each with what it stands for, so that
/// the page never reads markup: [{"t": "@Alice", "person": "alice"}, {"t": " hi"}].
[[nodiscard]] nlohmann::json view(const ChatMessage& message);
[[nodiscard]] nlohmann::json view(const ChatRoom& room);
[[nodiscard]] nlohmann::json pieces(const bot::core::event::Text& text);

/// Rooms and messages that lines above `after` touched, as they stand now, looking at lines until
/// about `limit` things have been found: {"from", "upto", "more", "rooms", "messages"}. Whoever
/// knows everything up to `after` and puts these in place knows everything up to `upto`.
[[nodiscard]] nlohmann::json changes(const State& state, std::int64_t after, std::size_t limit);

}  // namespace adapters::sandbox
