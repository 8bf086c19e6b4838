#include "adapters/matrix/matrix_direct.hpp"

#include "adapters/matrix/matrix_key.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
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

/// What the state of a room tells of whether it is for us and one person.
class RoomForTwo {
public:
    RoomForTwo(const Json& state, std::string_view ours, std::string_view person)
        : x_ours{ours}, x_person{person} {
        for (std::size_t i = 0; state.is_array() && i < state.size(); ++i)
            see(text_at(state[i], "type"), text_at(state[i], "state_key"),
                member(state[i], "content"));
    }

    [[nodiscard]] bool is_one() const {
        return x_we_are_in && x_person_is_in && !x_others_may_see && (!x_encrypted || x_made_by_us);
    }
    [[nodiscard]] bool is_readable() const { return !x_encrypted; }

private:
    void see(std::string_view type, std::string_view key, const Json& content) {
        if (type == "m.room.member")
            see_member(key, text_at(content, "membership"));
        else if (type == "m.room.join_rules")
            x_others_may_see |= text_at(content, "join_rule") != "invite";
        else if (type == "m.room.history_visibility")
            x_others_may_see |= text_at(content, "history_visibility") == "world_readable";
        else if (type == "m.room.encryption")
            x_encrypted = true;
        else if (type == marker_type)
            x_made_by_us = text_at(content, "person") == x_person;
    }
    void see_member(std::string_view who, std::string_view membership) {
        const bool in = membership == "join";
        const bool comes = in || membership == "invite";
        if (who == x_ours)
            x_we_are_in = in;
        else if (who == x_person)
            x_person_is_in = comes;
        else
            x_others_may_see |= comes;
    }

    std::string_view x_ours;
    std::string_view x_person;
    bool x_we_are_in = false;
    bool x_person_is_in = false;
    bool x_others_may_see = false;
    bool x_encrypted = false;
    bool x_made_by_us = false;
};

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

DirectRooms::Answer<DirectRooms::Fitness> DirectRooms::fitness_of(std::string room,
                                                                  std::string person,
                                                                  Deadline deadline) {
    auto ask = room_call("state", room, {"state"});
    auto state = co_await x_api.get(std::move(ask), deadline);
    if (!state && passes(state.failure()))
        co_return state.failure();
    if (!state)
        co_return Fitness::unfit;
    const RoomForTwo seen{*state, x_ours.user_id, person};
    if (!seen.is_one())
        co_return Fitness::unfit;
    co_return seen.is_readable() ? Fitness::fit : Fitness::if_need_be;
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
    std::string if_need_be;
    for (const auto& room : rooms) {
        auto fitness = co_await fitness_of(room, person, deadline);
        if (!fitness)
            co_return fitness.failure();
        if (*fitness == Fitness::fit)
            co_return room;
        if (*fitness == Fitness::if_need_be && if_need_be.empty())
            if_need_be = room;
    }
    if (!if_need_be.empty())
        co_return if_need_be;
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
            auto fitness = co_await fitness_of(*found, person, deadline);
            if (!fitness)
                co_return fitness.failure();
            if (*fitness != Fitness::unfit)
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
    const auto enough = bot::ports::within((deadline - std::chrono::steady_clock::now()) / 2);
    for (std::size_t i = 0; rooms.is_array() && i < std::min(rooms.size(), most_rooms); ++i) {
        if (std::chrono::steady_clock::now() > enough)
            break;
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
