#include "adapters/matrix/matrix_state_events.hpp"

#include "adapters/matrix/matrix_ids.hpp"
#include "adapters/matrix/matrix_membership.hpp"
#include "adapters/matrix/matrix_message.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <set>
#include <string>
#include <utility>

namespace adapters::matrix {
namespace {

using namespace bot::core::event;
using Bodies = std::vector<ChatBody>;

/// Nobody pins more than this at once; a longer list is somebody's mischief.
constexpr std::size_t most_pins = 100;

struct Occasion {
    const Json& content;
    const Json& before;  ///< the content it replaces, where told
    std::string_view room;
};

std::string readable(std::string_view text) {
    std::string out{text};
    std::erase(out, '\0');
    return out;
}

Bodies name(const Occasion& on) {
    return {RoomChanged{RoomProperty::name, readable(text_at(on.content, "name"))}};
}

Bodies topic(const Occasion& on) {
    return {RoomChanged{RoomProperty::topic, readable(text_at(on.content, "topic"))}};
}

Bodies encryption(const Occasion& on) {
    return {RoomChanged{RoomProperty::encrypted, readable(text_at(on.content, "algorithm"))}};
}

/// A room is public while anybody may join it. What it begins with is no change.
Bodies join_rules(const Occasion& on) {
    const bool was_public = text_at(on.before, "join_rule") == "public";
    const bool is_public = text_at(on.content, "join_rule") == "public";
    if (!on.before.is_object() || was_public == is_public)
        return {};
    const auto property = is_public ? RoomProperty::made_public : RoomProperty::made_private;
    return {RoomChanged{property, {}}};
}

Bodies tombstone(const Occasion& on) {
    const auto now = text_at(on.content, "replacement_room");
    if (!is_room_id(now) || now == on.room)
        return {};
    return {RoomMoved{{platform, std::string{now}}, true}};
}

std::set<std::string> pinned_in(const Json& content) {
    std::set<std::string> pinned;
    const auto& list = member(content, "pinned");
    if (!list.is_array())
        return pinned;
    for (const auto& entry : list) {
        if (is_event_id(text_in(entry)))
            pinned.emplace(text_in(entry));
    }
    return pinned;
}

Bodies pins(const Occasion& on) {
    const auto before = pinned_in(on.before);
    const auto now = pinned_in(on.content);
    Bodies changes;
    const auto add = [&](const auto& candidates, const auto& others, Change change) {
        for (const auto& id : candidates) {
            if (others.count(id) == 0 && changes.size() < most_pins)
                changes.push_back(
                    PinChanged{{{platform, std::string{on.room}}, id}, std::nullopt, change});
        }
    };
    add(before, now, Change::removed);
    add(now, before, Change::added);
    return changes;
}

using Reader = Bodies (*)(const Occasion&);

constexpr std::array<std::pair<std::string_view, Reader>, 6> readers{{
    {"m.room.name", name},
    {"m.room.topic", topic},
    {"m.room.encryption", encryption},
    {"m.room.join_rules", join_rules},
    {"m.room.tombstone", tombstone},
    {"m.room.pinned_events", pins},
}};

}  // namespace

std::vector<ChatBody> read_state_event(const Json& event, std::string_view room,
                                       const MatrixIdentity& ours) {
    const auto type = text_at(event, "type");
    if (type == "m.room.member")
        return read_membership(event, ours);
    const auto& content = member(event, "content");
    if (!text_at(event, "state_key").empty() || !content.is_object() || is_redacted(event))
        return {};
    const Occasion on{content, member(member(event, "unsigned"), "prev_content"), room};
    for (const auto& [known, read] : readers) {
        if (known == type)
            return read(on);
    }
    return {};
}

}  // namespace adapters::matrix
