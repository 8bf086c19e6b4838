#include "adapters/matrix/matrix_chat.hpp"
#include "adapters/matrix/matrix_ids.hpp"

#include <nlohmann/json.hpp>

#include <utility>

/// Coming into a room at somebody's wish: who else may be there, and where the room comes from.
namespace adapters::matrix {

using namespace bot::core;
using bot::ports::Deadline;
using event::RoomJoined;

/// Null where the room has no such state.
MatrixChat::Answer<Json> MatrixChat::state_of(std::string room, std::string type, std::string key,
                                              Deadline deadline) {
    auto call = room_call("state", room, {"state", type, key});
    auto state = co_await x_api.get(std::move(call), deadline);
    if (state || passes(state.failure()))
        co_return state;
    co_return Json();
}

/// Whoever wants to can join, or read without joining.
MatrixChat::Answer<bool> MatrixChat::is_public(std::string room, Deadline deadline) {
    const std::string no_key;
    const std::string joining = "m.room.join_rules";
    auto rules = co_await state_of(room, joining, no_key, deadline);
    if (!rules)
        co_return rules.failure();
    if (text_at(*rules, "join_rule") == "public")
        co_return true;
    const std::string reading = "m.room.history_visibility";
    auto history = co_await state_of(std::move(room), reading, no_key, deadline);
    if (!history)
        co_return history.failure();
    co_return text_at(*history, "history_visibility") == "world_readable";
}

MatrixChat::Answer<bool> MatrixChat::is_inside(std::string room,
                                               std::vector<event::PersonRef> accounts,
                                               Deadline deadline) {
    const std::string type = "m.room.member";
    for (const auto& account : accounts) {
        if (account.platform != platform)
            continue;
        auto member = co_await state_of(room, type, account.id, deadline);
        if (!member)
            co_return member.failure();
        if (text_at(*member, "membership") == "join")
            co_return true;
    }
    co_return false;
}

MatrixChat::Answer<RoomJoined> MatrixChat::join(outbox::JoinRoom order, Deadline deadline) {
    auto there = co_await join(std::move(order.room), std::move(order.asked_by), deadline);
    if (!there)
        co_return there;
    auto open = co_await is_public(there->room.room, deadline);
    if (!open)
        co_return open.failure();
    there->is_public = *open;
    auto inside = co_await is_inside(there->room.room, std::move(order.accounts), deadline);
    if (!inside)
        co_return inside.failure();
    there->asker_inside = *inside;
    const std::string type = "m.room.create";
    const std::string no_key;
    auto creation = co_await state_of(there->room.room, type, no_key, deadline);
    if (!creation)
        co_return creation.failure();
    const auto before = text_at(member(*creation, "predecessor"), "room_id");
    if (is_room_id(before))
        there->predecessor = event::RoomRef{platform, std::string{before}};
    co_return there;
}

}  // namespace adapters::matrix
