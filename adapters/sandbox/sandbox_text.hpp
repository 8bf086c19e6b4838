#pragma once

#include "adapters/sandbox/sandbox_state.hpp"
#include "bot/core/event/text.hpp"

#include <string>
#include <string_view>

namespace adapters::sandbox {

/// Reads what a person typed: "@alice" (case does not matter) for people and the bot, "#general"
/// for rooms that there are, "/sandbox#general/m12" bare or behind a host for messages that there
/// are, http(s) addresses as links. A sign inside a word ("bob@example.org", "a#b") means nothing.
[[nodiscard]] bot::core::event::Text read_text(std::string_view typed, const State& state);

/// Where a message is found on the page, from the root of the site.
[[nodiscard]] std::string message_path(const ChatMessage& message);

}  // namespace adapters::sandbox
