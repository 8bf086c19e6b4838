#pragma once

#include "adapters/slack/slack_events.hpp"
#include "adapters/slack/slack_identity.hpp"
#include "adapters/slack/slack_json.hpp"
#include "bot/core/event/chat_event.hpp"

#include <string>
#include <string_view>
#include <variant>

namespace adapters::slack {

/// The callbacks of the message shortcuts, as the manifest names them.
inline constexpr std::string_view add_to_timeline = "add_to_timeline";
inline constexpr std::string_view make_a_ticket = "make_a_ticket";

/// What somebody did with a button, a form or a shortcut.
struct Interaction {
    bot::core::event::ChatEvent event;
    /// Of a submitted form: the block an error that belongs to no field is shown at; else empty.
    std::string first_field;
    bool form = false;
};

/// The JSON in the form field `payload`. Buttons are commands by their value; a form is the command
/// in its private metadata with its values as fields (a box is "true" or "false");
/// a shortcut is the command `mark` or `ticket` about its message. Anything else becomes Unknown.
[[nodiscard]] std::variant<Interaction, Malformed> decode_interaction(
    std::string_view payload, bot::core::event::Instant received, const SlackIdentity& ours);

/// The same for JSON already read, as Socket Mode delivers it.
[[nodiscard]] std::variant<Interaction, Malformed> read_interaction(
    const Json& payload, bot::core::event::Instant received, const SlackIdentity& ours);

}  // namespace adapters::slack
