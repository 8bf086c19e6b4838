#include "adapters/slack/slack_room_events.hpp"

#include "adapters/slack/slack_message.hpp"
#include "adapters/slack/slack_text.hpp"
#include "adapters/slack/slack_time.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <string>
#include <utility>

namespace adapters::slack {
namespace {

using namespace bot::core::event;
using Body = std::optional<ChatBody>;

struct Occasion {
    const Json& event;
    std::string_view room;
    const SlackIdentity& ours;
};

MessageRef ref(std::string_view room, std::string_view ts) {
    return {{platform, std::string{room}}, std::string{ts}};
}

template <Change change>
Body reaction(const Occasion& on) {
    const auto& item = member(on.event, "item");
    const auto ts = text_at(item, "ts");
    const auto posted_at = instant_of_ts(ts);
    const auto name = reaction_name(text_at(on.event, "reaction"));
    if (text_at(item, "type") != "message" || !posted_at || on.room.empty() || name.empty())
        return std::nullopt;
    return ReactionChanged{ref(on.room, ts), posted_at, std::nullopt, name, change};
}

template <Change change>
Body pin(const Occasion& on) {
    const auto ts = text_at(member(member(on.event, "item"), "message"), "ts");
    const auto posted_at = instant_of_ts(ts);
    if (!posted_at || on.room.empty())
        return std::nullopt;
    return PinChanged{ref(on.room, ts), posted_at, change};
}

template <Change change>
Body membership(const Occasion& on) {
    const auto user = text_at(on.event, "user");
    if (user.empty() || on.room.empty())
        return std::nullopt;
    MembershipChanged changed{person_of(user, on.ours), change, std::nullopt};
    const auto inviter = text_at(on.event, "inviter");
    if (!inviter.empty())
        changed.inviter = person_of(inviter, on.ours);
    return changed;
}

/// It is we who were put out of the room.
Body removed(const Occasion& on) {
    if (on.room.empty())
        return std::nullopt;
    Person us{{platform, on.ours.user_id}, {}, PersonKind::ourselves};
    return MembershipChanged{us, Change::removed, std::nullopt};
}

template <RoomProperty property>
Body state(const Occasion& on) {
    if (on.room.empty())
        return std::nullopt;
    return RoomChanged{property, {}};
}

Body renamed(const Occasion& on) {
    const auto name = text_at(member(on.event, "channel"), "name");
    if (name.empty() || on.room.empty())
        return std::nullopt;
    return RoomChanged{RoomProperty::name, std::string{name}};
}

Body moved(const Occasion& on) {
    const auto now = text_at(on.event, "new_channel_id");
    if (now.empty() || on.room.empty())
        return std::nullopt;
    return RoomMoved{{platform, std::string{now}}};
}

Body user(const Occasion& on) {
    const auto& object = member(on.event, "user");
    if (text_at(object, "id").empty())
        return std::nullopt;
    return read_user(object, on.ours);
}

using Reader = Body (*)(const Occasion&);

constexpr std::array<std::pair<std::string_view, Reader>, 20> readers{{
    {"reaction_added", reaction<Change::added>},
    {"reaction_removed", reaction<Change::removed>},
    {"pin_added", pin<Change::added>},
    {"pin_removed", pin<Change::removed>},
    {"member_joined_channel", membership<Change::added>},
    {"member_left_channel", membership<Change::removed>},
    {"channel_left", removed},
    {"group_left", removed},
    {"channel_rename", renamed},
    {"group_rename", renamed},
    {"channel_archive", state<RoomProperty::archived>},
    {"group_archive", state<RoomProperty::archived>},
    {"channel_unarchive", state<RoomProperty::restored>},
    {"group_unarchive", state<RoomProperty::restored>},
    {"channel_deleted", state<RoomProperty::deleted>},
    {"group_deleted", state<RoomProperty::deleted>},
    {"channel_id_changed", moved},
    {"user_change", user},
    {"user_profile_changed", user},
    {"team_join", user},
}};

}  // namespace

Body read_room_event(const Json& event, std::string_view room, const SlackIdentity& ours) {
    const auto type = text_at(event, "type");
    for (const auto& [name, read] : readers) {
        if (name == type)
            return read(Occasion{event, room, ours});
    }
    return std::nullopt;
}

std::string_view room_of_event(const Json& event) {
    const auto& channel = member(event, "channel");
    if (channel.is_object())
        return text_at(channel, "id");
    const std::array<std::string_view, 4> candidates{
        text_in(channel), text_at(member(event, "item"), "channel"), text_at(event, "channel_id"),
        text_at(event, "old_channel_id")};
    for (const auto candidate : candidates) {
        if (!candidate.empty())
            return candidate;
    }
    return {};
}

}  // namespace adapters::slack
