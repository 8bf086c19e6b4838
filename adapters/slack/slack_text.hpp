#pragma once

#include "adapters/slack/slack_json.hpp"
#include "bot/core/event/text.hpp"

#include <optional>
#include <string>
#include <string_view>

/// What people wrote, from Slack's notations to ours (Slack: Formatting message text).
namespace adapters::slack {

/// What a group of people is called after its "@" where only its id is given, which says nothing to
/// anybody.
inline constexpr std::string_view unnamed_group = "a group";

/// From mrkdwn: `<…>` tokens become mentions and links, then the three entities are decoded. The
/// marks of style stay as they were typed: whether `*.log` was meant as bold, nobody can tell.
[[nodiscard]] bot::core::event::Text read_mrkdwn(std::string_view mrkdwn);

/// From a message's `blocks`, whatever their kinds; empty where they show no words.
[[nodiscard]] bot::core::event::Text read_blocks(const Json& blocks);

/// From old-style `attachments`, except link previews.
[[nodiscard]] bot::core::event::Text read_attachments(const Json& attachments);

/// The whole message as a person sees it: rich text before mrkdwn; what a program laid out in
/// blocks and attachments before the short `text` it sent along for notifications.
[[nodiscard]] bot::core::event::Text read_message_text(const Json& message);

/// The message a link of the form `https://acme.slack.com/archives/C1/p1700000000000100` leads to.
[[nodiscard]] std::optional<bot::core::event::MessageRef> message_of_permalink(
    std::string_view url);

/// The canonical short name: without colons and skin tone, aliases resolved ("thumbsup" is "+1").
[[nodiscard]] std::string reaction_name(std::string_view name);

}  // namespace adapters::slack
