#include "adapters/slack/slack_subtype.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string>

namespace adapters::slack {
namespace {

using bot::core::event::RoomProperty;

/// Subtypes that are not plain speech. What is not listed and has words is a system note.
constexpr std::array<Subtype, 25> subtypes{{
    {"", MessageMeaning::said},
    {"bot_message", MessageMeaning::said},
    {"file_share", MessageMeaning::said},
    {"me_message", MessageMeaning::said},
    {"thread_broadcast", MessageMeaning::said},
    {"reply_broadcast", MessageMeaning::said},
    {"file_comment", MessageMeaning::said},
    {"file_mention", MessageMeaning::said},
    {"ekm_access_denied", MessageMeaning::said},
    {"message_changed", MessageMeaning::edited},
    {"message_deleted", MessageMeaning::deleted},
    {"tombstone", MessageMeaning::deleted},
    {"message_replied", MessageMeaning::ignored},
    {"channel_join", MessageMeaning::joined},
    {"channel_leave", MessageMeaning::left},
    {"channel_topic", MessageMeaning::property, RoomProperty::topic, "topic"},
    {"channel_purpose", MessageMeaning::property, RoomProperty::purpose, "purpose"},
    {"channel_name", MessageMeaning::property, RoomProperty::name, "name"},
    {"channel_archive", MessageMeaning::property, RoomProperty::archived},
    {"channel_unarchive", MessageMeaning::property, RoomProperty::restored},
    {"channel_convert_to_private", MessageMeaning::property, RoomProperty::made_private},
    {"channel_convert_to_public", MessageMeaning::property, RoomProperty::made_public},
    {"channel_posting_permissions", MessageMeaning::property, RoomProperty::posting_rules},
    {"pinned_item", MessageMeaning::pinned},
    {"unpinned_item", MessageMeaning::unpinned},
}};

}  // namespace

Subtype subtype_of(const Json& message) {
    auto name = std::string{text_at(message, "subtype")};
    if (name.starts_with("group_"))
        name.replace(0, std::string_view{"group"}.size(), "channel");
    const auto* const known = std::find_if(subtypes.begin(), subtypes.end(),
                                           [&](const auto& entry) { return entry.name == name; });
    return known == subtypes.end() ? Subtype{"", MessageMeaning::noted} : *known;
}

}  // namespace adapters::slack
