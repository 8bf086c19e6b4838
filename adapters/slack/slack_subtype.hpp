#pragma once

#include "adapters/slack/slack_json.hpp"
#include "bot/core/event/chat_event.hpp"

#include <string_view>

namespace adapters::slack {

/// What a message object stands for.
enum class MessageMeaning {
    said,
    noted,
    edited,
    deleted,
    joined,
    left,
    property,
    pinned,
    unpinned,
    ignored
};

struct Subtype {
    std::string_view name;  ///< as written, "group_…" as "channel_…"
    MessageMeaning meaning;
    bot::core::event::RoomProperty property = bot::core::event::RoomProperty::other;
    const char* value = nullptr;  ///< where the property's new value stands, if it has one
};

[[nodiscard]] Subtype subtype_of(const Json& message);

}  // namespace adapters::slack
