#include "tests/contract/chat/matrix_world.hpp"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace tests::contract {

using namespace bot::core::event;

namespace {

config::MatrixSettings settings_for(const support::MatrixImposter& homeserver) {
    config::MatrixSettings settings;
    settings.homeserver_url = homeserver.url();
    settings.server_name = "hs.test";
    settings.as_token = config::Secret{"test-token"};
    settings.hs_token = config::Secret{"other-token"};
    return settings;
}

std::string id_of(const std::string& name) {
    return "@" + name + ":hs.test";
}

}  // namespace

MatrixWorld::MatrixWorld()
    : x_room{homeserver.add_room("ops",
                                 {id_of("ann"), id_of("bob"), id_of("carol"), id_of("incident")})},
      x_client{io.get_executor(), {}},
      x_chat{x_client, clock, settings_for(homeserver)} {
    homeserver.add_state(x_room, id_of("ann"), "m.room.power_levels", "",
                         {{"users", {{id_of("ann"), 100}, {id_of("incident"), 50}}}});
    if (!run(x_chat.check(soon())))
        throw std::runtime_error{"the imposter did not let us in"};
}

PersonRef MatrixWorld::person(const std::string& name) {
    return {"matrix", id_of(name)};
}

std::string MatrixWorld::say(const std::string& name, const std::string& text,
                             const std::string& thread) {
    return homeserver.say(x_room, id_of(name), text, thread);
}

void MatrixWorld::edit(const std::string& message, const std::string& text) {
    homeserver.edit(x_room, message, text);
}

std::vector<std::string> MatrixWorld::texts(const RoomRef& room) {
    return homeserver.texts(room.room);
}

std::vector<std::string> MatrixWorld::people_in(const RoomRef& room) {
    return homeserver.members(room.room);
}

void MatrixWorld::lose_next_answer() {
    homeserver.lose_answer_once({"send", "createRoom"});
}

Instant MatrixWorld::time_of(const std::string& message) {
    const auto event = homeserver.event(message);
    return Instant{std::chrono::milliseconds{event["origin_server_ts"].get<std::int64_t>()}};
}

std::unique_ptr<ChatWorld> make_matrix_world() {
    return std::make_unique<MatrixWorld>();
}

}  // namespace tests::contract
