#include "tests/contract/chat/matrix_world.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// Where a word to one person may be said, and where it may not.
using namespace bot::core;
using tests::contract::MatrixWorld;
using Json = nlohmann::json;

namespace {

const std::string ann = "@ann:hs.test";
const std::string bot_id = "@incident:hs.test";
const std::string mallory = "@mallory:hs.test";

Json is(const char* membership) {
    return Json{{"membership", membership}};
}

/// A room without a name into which we were asked, and which we hold to be one for two.
std::string taken_for_direct(MatrixWorld& world, const std::vector<std::string>& people) {
    const auto room = world.homeserver.add_room("", people);
    world.homeserver.add_state(room, people.front(), "m.room.member", bot_id, is("invite"));
    REQUIRE(world.run(world.chat().join({"matrix", room}, world.soon())).ok());
    return room;
}

/// What it says to ann alone in an answer to what she said elsewhere; the room it went to.
std::string told(MatrixWorld& world) {
    const outbox::MessagePerson order{{"matrix", ann}, event::words("for your eyes")};
    const auto said = world.run(world.chat().message_person(order, world.first("k"), world.soon()));
    REQUIRE(said.ok());
    return said->message.room.room;
}

}  // namespace

TEST_CASE("one who left a room to make it look like one for two, and is back, hears nothing") {
    MatrixWorld world;
    const auto trap = world.homeserver.add_room("", {mallory, ann});
    world.homeserver.add_state(trap, mallory, "m.room.member", bot_id, is("invite"));
    world.homeserver.add_state(trap, mallory, "m.room.member", mallory, is("leave"));
    REQUIRE(world.run(world.chat().join({"matrix", trap}, world.soon())).ok());
    world.homeserver.add_state(trap, mallory, "m.room.member", mallory, is("join"));
    CHECK(told(world) != trap);
    CHECK(world.homeserver.texts(trap).empty());
}

TEST_CASE("a room for two to which a third was asked, or may come, is none") {
    MatrixWorld world;
    const auto asked = taken_for_direct(world, {ann});
    world.homeserver.add_state(asked, ann, "m.room.member", mallory, is("invite"));
    const auto open = taken_for_direct(world, {ann});
    world.homeserver.add_state(open, ann, "m.room.join_rules", "", Json{{"join_rule", "public"}});
    const auto glass = taken_for_direct(world, {ann});
    world.homeserver.add_state(glass, ann, "m.room.history_visibility", "",
                               Json{{"history_visibility", "world_readable"}});
    const auto room = told(world);
    for (const auto& one : {asked, open, glass}) {
        CHECK(room != one);
        CHECK(world.homeserver.texts(one).empty());
    }
    CHECK(told(world) == room);
}

TEST_CASE("of two rooms for two the one in which we can read is spoken in") {
    MatrixWorld world;
    const auto plain = taken_for_direct(world, {ann});
    const auto secret = taken_for_direct(world, {ann});
    const Json algorithm{{"algorithm", "m.megolm.v1.aes-sha2"}};
    world.homeserver.add_state(secret, ann, "m.room.encryption", "", algorithm);
    CHECK(told(world) == plain);
    world.homeserver.add_state(plain, ann, "m.room.member", ann, is("leave"));
    const auto made = told(world);
    CHECK(made != secret);
    // Where even our own room became encrypted there is none to be preferred.
    world.homeserver.add_state(made, ann, "m.room.encryption", "", algorithm);
    CHECK(told(world) == made);
}
