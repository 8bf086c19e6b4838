#include "adapters/matrix/matrix_membership.hpp"

#include "adapters/matrix/matrix_ids.hpp"
#include "adapters/matrix/matrix_message.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace adapters::matrix {
namespace {

using namespace bot::core::event;
using Bodies = std::vector<ChatBody>;

/// Who has no name is called by their id.
std::string name_in(const Json& content, std::string_view id) {
    std::string name{text_at(content, "displayname")};
    std::erase(name, '\0');
    return name.empty() ? std::string{id} : name;
}

/// What the room is like, as far as an invitation shows it.
Invited invitation(const Json& event) {
    Invited invited;
    invited.direct = flag_at(member(event, "content"), "is_direct");
    const auto& state = member(member(event, "unsigned"), "invite_room_state");
    if (!state.is_array())
        return invited;
    for (const auto& stripped : state) {
        const auto type = text_at(stripped, "type");
        if (!text_at(stripped, "state_key").empty())
            continue;
        if (type == "m.room.name")
            invited.room_name = text_at(member(stripped, "content"), "name");
        invited.encrypted = invited.encrypted || type == "m.room.encryption";
    }
    std::erase(invited.room_name, '\0');
    return invited;
}

Bodies joined(const Json& event, Person person, const MatrixIdentity& ours) {
    const auto& told = member(event, "unsigned");
    const auto& before = member(told, "prev_content");
    const auto was = text_at(before, "membership");
    if (was == "join") {
        if (name_in(before, person.ref.id) == person.name)
            return {};
        const std::string handle{localpart_of(person.ref.id)};
        return {PersonRenamed{std::move(person), handle, {}}};
    }
    MembershipChanged changed{std::move(person), Change::added, std::nullopt};
    const auto inviter = text_at(told, "prev_sender");
    if (was == "invite" && is_user_id(inviter))
        changed.inviter = person_of(inviter, ours);
    return {std::move(changed)};
}

/// Only who was in the room can leave it. Where nothing is told of before, they were.
Bodies left(const Json& event, Person person) {
    const auto was = text_at(member(member(event, "unsigned"), "prev_content"), "membership");
    if (!was.empty() && was != "join")
        return {};
    return {MembershipChanged{std::move(person), Change::removed, std::nullopt}};
}

}  // namespace

Bodies read_membership(const Json& event, const MatrixIdentity& ours) {
    const auto id = text_at(event, "state_key");
    if (!is_user_id(id))
        return {};
    const auto& content = member(event, "content");
    const auto membership = text_at(content, "membership");
    auto person = person_of(id, ours);
    const bool us = person.kind == PersonKind::ourselves;
    if (membership == "invite" && us)
        return {invitation(event)};
    if (membership == "join") {
        person.name = name_in(content, id);
        return joined(event, std::move(person), ours);
    }
    if (membership == "leave" || membership == "ban")
        return left(event, std::move(person));
    return {};
}

}  // namespace adapters::matrix
