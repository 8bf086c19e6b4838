#pragma once

#include "adapters/slack/slack_identity.hpp"
#include "adapters/slack/slack_json.hpp"
#include "bot/core/event/chat_event.hpp"

#include <optional>
#include <string_view>

namespace adapters::slack {

/// What an inner event other than `message` and `app_mention` means; nothing where its type is
/// not known or it lacks what makes it usable. `room` is the event's, by whatever name it gives it.
[[nodiscard]] std::optional<bot::core::event::ChatBody> read_room_event(const Json& event,
                                                                        std::string_view room,
                                                                        const SlackIdentity& ours);

/// The event's conversation: a string, an object, a member of `item`, or under an older name.
[[nodiscard]] std::string_view room_of_event(const Json& event);

}  // namespace adapters::slack
