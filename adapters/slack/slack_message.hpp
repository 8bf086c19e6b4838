#pragma once

#include "adapters/slack/slack_identity.hpp"
#include "adapters/slack/slack_json.hpp"
#include "bot/core/event/chat_event.hpp"

#include <string>
#include <string_view>
#include <vector>

/// Message objects: the same whether they come as an event, from the Web API or out of an export.
namespace adapters::slack {

/// Where and when a message object was found, as far as it does not say so itself.
struct MessagePlace {
    std::string room;              ///< id of the conversation
    bot::core::event::Instant at;  ///< of the event; for a message at hand its own time
};

/// Who wrote or did it: `user` (with `user_profile`), or the program behind `bot_id`.
[[nodiscard]] bot::core::event::Person author_of(const Json& message, const SlackIdentity& ours);

/// A person of whom only the id is told.
[[nodiscard]] bot::core::event::Person person_of(std::string_view id, const SlackIdentity& ours);

/// A conversation's name as commands tell it; empty for direct messages, and for what Slack says
/// instead of a private channel's name.
[[nodiscard]] std::string room_name_of(std::string_view told);

/// `files` and, of old messages, `file`; addresses without tokens.
[[nodiscard]] std::vector<bot::core::event::File> files_of(const Json& message);

/// What was said, whatever the message's subtype.
[[nodiscard]] bot::core::event::MessagePosted posted_of(const Json& message, std::string_view room,
                                                        const SlackIdentity& ours);

/// What a message object means, by its subtype: usually MessagePosted; MembershipChanged,
/// RoomChanged, PinChanged, MessageEdited, MessageDeleted where it says so; Unknown where it says
/// nothing that concerns us, or has no `ts`.
/// The event's key is left empty.
[[nodiscard]] bot::core::event::ChatEvent read_message(const Json& message,
                                                       const MessagePlace& place,
                                                       const SlackIdentity& ours);

/// What is said between the two of us has one key, whether it comes live or is read back: of a word
/// in an interview nothing else may tell that it had its effect. Empty for all else.
[[nodiscard]] std::string key_between_us(const bot::core::event::ChatEvent& event);

/// A conversation of the two of us, by its id.
[[nodiscard]] bool is_between_us(std::string_view room);

/// A user object of `users.info`, `user_change` or an export's users.json.
[[nodiscard]] bot::core::event::PersonRenamed read_user(const Json& user,
                                                        const SlackIdentity& ours);

}  // namespace adapters::slack
