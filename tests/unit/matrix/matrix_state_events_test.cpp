#include "tests/unit/matrix/matrix_stage.hpp"

using namespace bot::core::event;
using namespace tests::matrix;

namespace {

Json state(const char* type, Json content, const Json& before = nullptr) {
    Json told = Json::object();
    if (!before.is_null())
        told["prev_content"] = before;
    return event(type, std::move(content), {{"state_key", ""}, {"unsigned", told}});
}

std::string pins(const Json& now, const Json& before) {
    std::string told;
    for (const auto& one : decode(state("m.room.pinned_events", now, before))) {
        if (const auto* const pin = std::get_if<PinChanged>(&one.body))
            told += one.key.value + (pin->change == Change::added ? " +" : " -") +
                    pin->message.message + "\n";
    }
    return told;
}

}  // namespace

TEST_CASE("names and topics are told, also when they are taken away") {
    const auto named = body<RoomChanged>(state("m.room.name", {{"name", "Ops"}}));
    CHECK(named.property == RoomProperty::name);
    CHECK(named.value == "Ops");
    CHECK(body<RoomChanged>(state("m.room.name", Json::object())).value.empty());
    const auto topic = body<RoomChanged>(state("m.room.topic", {{"topic", "SEV1"}}));
    CHECK(topic.property == RoomProperty::topic);
    CHECK(topic.value == "SEV1");
}

TEST_CASE("a room that is encrypted says so") {
    const auto changed =
        body<RoomChanged>(state("m.room.encryption", {{"algorithm", "m.megolm.v1.aes-sha2"}}));
    CHECK(changed.property == RoomProperty::encrypted);
    CHECK(changed.value == "m.megolm.v1.aes-sha2");
}

TEST_CASE("a room says which one replaces it, which is only its word") {
    const auto moved = body<RoomMoved>(state("m.room.tombstone", {{"replacement_room", "!new"}}));
    CHECK(moved.now == RoomRef{"matrix", "!new"});
    CHECK(moved.claimed);
    CHECK(is_unknown(state("m.room.tombstone", {{"body", "closed"}})));
    CHECK(is_unknown(state("m.room.tombstone", {{"replacement_room", "elsewhere"}})));
    CHECK(is_unknown(state("m.room.tombstone", {{"replacement_room", room}})));
}

TEST_CASE("only opening a room to all, or closing it again, is a change of who may come") {
    const Json open{{"join_rule", "public"}};
    const Json closed{{"join_rule", "invite"}};
    CHECK(body<RoomChanged>(state("m.room.join_rules", open, closed)).property ==
          RoomProperty::made_public);
    CHECK(body<RoomChanged>(state("m.room.join_rules", closed, open)).property ==
          RoomProperty::made_private);
    CHECK(is_unknown(state("m.room.join_rules", {{"join_rule", "knock"}}, closed)));
    CHECK(is_unknown(state("m.room.join_rules", open)));
}

TEST_CASE("pins are what has changed since the list before") {
    CHECK(pins({{"pinned", {"$a", "$b"}}}, nullptr) == "matrix:$e +$a\nmatrix:$e/2 +$b\n");
    CHECK(pins({{"pinned", {"$b", "$c"}}}, {{"pinned", {"$a", "$b"}}}) ==
          "matrix:$e -$a\nmatrix:$e/2 +$c\n");
    CHECK(pins({{"pinned", {"$a", "$a", 7, "x"}}}, {{"pinned", "$a"}}) == "matrix:$e +$a\n");
    CHECK(pins(Json::object(), {{"pinned", {"$a"}}}) == "matrix:$e -$a\n");
    CHECK(pins({{"pinned", {"$b", "$a"}}}, {{"pinned", {"$a", "$b"}}}).empty());
    CHECK(is_unknown(state("m.room.pinned_events", {{"pinned", Json::array()}})));
}

TEST_CASE("a flood of pins is cut at a hundred") {
    Json flood = Json::array();
    for (int i = 0; i < 101; ++i)
        flood.push_back("$" + std::to_string(i));
    CHECK(decode(state("m.room.pinned_events", {{"pinned", flood}})).size() == 100);
}

TEST_CASE("a state that was removed, or has a key of its own, changes nothing") {
    CHECK(is_unknown(
        event("m.room.name", {{"name", "x"}},
              {{"state_key", ""}, {"unsigned", {{"redacted_because", {{"sender", "@m:hs"}}}}}})));
    CHECK(is_unknown(event("m.room.name", {{"name", "x"}}, {{"state_key", "other"}})));
    CHECK(is_unknown(state("m.room.power_levels", {{"users", Json::object()}})));
}
