#pragma once

#include "adapters/matrix/matrix_identity.hpp"
#include "adapters/matrix/matrix_json.hpp"
#include "bot/core/event/chat_event.hpp"

#include <optional>
#include <string_view>
#include <vector>

/// Events in client format, whether they came in a transaction, from /sync or out of history.
namespace adapters::matrix {

/// What one event means to us: mostly one ChatEvent; several where it changes several pins or
/// addresses us in the middle of speech; one Unknown with the event's type where it does not
/// concern us or is broken. `room` is where it was found: /sync does not repeat it in the event.
/// Keys are "matrix:<event id>", "matrix:<event id>/2" and so on.
/// What was done long before `received` is stale; a command has the words with it as which it was
/// typed.
/// Never throws and never returns nothing.
[[nodiscard]] std::vector<bot::core::event::ChatEvent> decode_room_event(
    const Json& event, std::string_view room, const MatrixIdentity& ours,
    bot::core::event::Instant received);

/// A message as it was first posted; nothing for edits, redacted messages and all other events.
[[nodiscard]] std::optional<bot::core::event::MessagePosted> decode_message(
    const Json& event, std::string_view room, const MatrixIdentity& ours,
    bot::core::event::Instant received);

/// The same with the words of the newest edit, where the server told that along with it.
[[nodiscard]] std::optional<bot::core::event::MessagePosted> decode_newest(
    const Json& event, std::string_view room, const MatrixIdentity& ours,
    bot::core::event::Instant received);

}  // namespace adapters::matrix
