#include "adapters/matrix/matrix_direct.hpp"

#include "adapters/matrix/matrix_key.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace adapters::matrix {

using bot::ports::Attempt;
using bot::ports::Deadline;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Result;

namespace {

constexpr std::size_t most_rooms = 500;

MatrixCall account_data(std::string_view user) {
    MatrixCall call;
    call.name = "m.direct";
    call.path = client_path({"user", user, "account_data", "m.direct"});
    return call;
}

/// Used last first.
std::vector<std::string> rooms_with(const Json& direct, const std::string& person) {
    std::vector<std::string> rooms;
    const auto& list = member(direct, person.c_str());
    for (std::size_t i = 0; list.is_array() && i < list.size(); ++i)
        rooms.emplace_back(text_in(list[i]));
    std::reverse(rooms.begin(), rooms.end());
    return rooms;
}

}  // namespace

DirectRooms::Answer<Json> DirectRooms::read(Deadline deadline) {
    auto call = account_data(x_ours.user_id);
    auto direct = co_await x_api.get(std::move(call), deadline);
    if (!direct && direct.failure().kind == FailureKind::not_found)
        co_return Json(Json::value_t::object);
    co_return direct;
}

/// Inside the door only.
DirectRooms::Answer<Done> DirectRooms::note(std::string person, std::string room,
                                            Deadline deadline) {
    auto direct = co_await read(deadline);
    if (!direct)
        co_return direct.failure();
    auto& list = (*direct)[person];
    if (!list.is_array())
        list = Json(Json::value_t::array);
    if (std::find(list.begin(), list.end(), room) != list.end())
        co_return Done{};
    list.push_back(room);
    auto call = account_data(x_ours.user_id);
    auto written = co_await x_api.put(std::move(call), std::move(*direct), deadline);
    if (!written)
        co_return written.failure();
    co_return Done{};
}

DirectRooms::Answer<Done> DirectRooms::remember(std::string person, std::string room,
                                                Deadline deadline) {
    auto turn = co_await x_door.enter(deadline);
    if (!turn)
        co_return turn.failure();
    co_return co_await note(std::move(person), std::move(room), deadline);
}

/// Whether we are in the room, and the person is or was asked to be.
DirectRooms::Answer<bool> DirectRooms::is_shared(std::string room, std::string person,
                                                 Deadline deadline) {
    auto list = room_call("joined_members", room, {"joined_members"});
    auto members = co_await x_api.get(std::move(list), deadline);
    if (!members && passes(members.failure()))
        co_return members.failure();
    if (!members)
        co_return false;
    const auto& joined = member(*members, "joined");
    if (!member(joined, x_ours.user_id.c_str()).is_object())
        co_return false;
    if (member(joined, person.c_str()).is_object())
        co_return true;
    auto one = room_call("member", room, {"state", "m.room.member", person});
    auto state = co_await x_api.get(std::move(one), deadline);
    if (!state && passes(state.failure()))
        co_return state.failure();
    co_return state&& text_at(*state, "membership") == "invite";
}

DirectRooms::Answer<std::string> DirectRooms::room_for(std::string person, std::string here,
                                                       Attempt attempt, Deadline deadline) {
    auto turn = co_await x_door.enter(deadline);
    if (!turn)
        co_return turn.failure();
    auto direct = co_await read(deadline);
    if (!direct)
        co_return direct.failure();
    auto rooms = rooms_with(*direct, person);
    // The one in which we are spoken to comes first.
    std::stable_partition(rooms.begin(), rooms.end(),
                          [&](const auto& room) { return room == here; });
    for (const auto& room : rooms) {
        auto shared = co_await is_shared(room, person, deadline);
        if (!shared)
            co_return shared.failure();
        if (*shared)
            co_return room;
    }
    auto made = co_await make(person, std::move(attempt), deadline);
    if (!made)
        co_return made.failure();
    auto noted = co_await note(std::move(person), *made, deadline);
    if (!noted)
        co_return noted.failure();
    co_return made;
}

DirectRooms::Answer<std::string> DirectRooms::make(std::string person, Attempt attempt,
                                                   Deadline deadline) {
    if (attempt.repeated) {
        auto found = co_await find_marked(x_api, "person", person, deadline);
        if (!found)
            co_return found.failure();
        if (!found->empty()) {
            auto shared = co_await is_shared(*found, person, deadline);
            if (!shared)
                co_return shared.failure();
            if (*shared)
                co_return found;
        }
    }
    Json marker{{"type", marker_type}, {"state_key", ""}, {"content", Json{{"person", person}}}};
    Json order{{"preset", "trusted_private_chat"},
               {"is_direct", true},
               {"visibility", "private"},
               {"invite", Json::array({person})},
               {"initial_state", Json::array({std::move(marker)})}};
    co_return co_await x_api.create_room(std::move(order), deadline);
}

boost::asio::awaitable<Result<std::string>> find_marked(MatrixApi& api, std::string field,
                                                        std::string value, Deadline deadline) {
    MatrixCall list;
    list.name = "joined_rooms";
    list.path = client_path({"joined_rooms"});
    auto joined = co_await api.get(std::move(list), deadline);
    if (!joined)
        co_return joined.failure();
    const auto& rooms = member(*joined, "joined_rooms");
    for (std::size_t i = 0; rooms.is_array() && i < std::min(rooms.size(), most_rooms); ++i) {
        const std::string room{text_in(rooms[i])};
        auto call = room_call("marker", room, {"state", marker_type, ""});
        auto marker = co_await api.get(std::move(call), deadline);
        if (!marker && passes(marker.failure()))
            co_return marker.failure();
        if (marker && text_at(*marker, field.c_str()) == value)
            co_return room;
    }
    co_return std::string{};
}

}  // namespace adapters::matrix
