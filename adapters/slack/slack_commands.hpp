#pragma once

#include "adapters/http/form.hpp"
#include "adapters/slack/slack_events.hpp"
#include "adapters/slack/slack_identity.hpp"
#include "bot/core/event/chat_event.hpp"

#include <variant>

namespace adapters::slack {

/// A slash command from its form fields. Words are read alike with the manifest's `should_escape`
/// on or off. `received` is the event's time: Slack does not tell when it was typed.
[[nodiscard]] std::variant<bot::core::event::ChatEvent, Malformed> decode_command(
    const http::Fields& form, bot::core::event::Instant received, const SlackIdentity& ours);

}  // namespace adapters::slack
