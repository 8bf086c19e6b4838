#include "adapters/matrix/matrix_transaction.hpp"

#include "tests/unit/matrix/matrix_stage.hpp"

using namespace adapters::matrix;
using namespace bot::core::event;
using namespace tests::matrix;

TEST_CASE("a transaction is its events, in order, and nothing else it carries") {
    const Json body{{"events",
                     {event("m.room.message", said("one"), {{"event_id", "$1"}}),
                      event("m.room.message", said("two"), {{"event_id", "$2"}})}},
                    {"ephemeral", {{{"type", "m.typing"}}}},
                    {"de.sorunome.msc2409.to_device", Json::array()}};
    const auto transaction = decode_transaction(body.dump(), us, received);
    REQUIRE(transaction);
    REQUIRE(transaction->events.size() == 2);
    CHECK(transaction->events[0].key.value == "matrix:$1");
    CHECK(transaction->events[1].key.value == "matrix:$2");
    CHECK(transaction->events[0].room.room == room);
    CHECK(transaction->unreadable.empty());
}

TEST_CASE("an event that cannot be told from others is left out and told of") {
    const Json good = event("m.room.message", said("good"));
    const Json body{{"events",
                     {7, nullptr, event("m.room.message", said("x"), {{"event_id", 5}}),
                      event("m.room.message", said("x"), {{"room_id", ""}}), good}}};
    const auto transaction = decode_transaction(body.dump(), us, received);
    REQUIRE(transaction);
    REQUIRE(transaction->events.size() == 2);
    CHECK(transaction->events[0].room.room == room);
    CHECK(std::get<MissedStretch>(transaction->events[0].body).lost);
    CHECK(transaction->events[0].key.value.size() > 20);
    CHECK(std::holds_alternative<MessagePosted>(transaction->events[1].body));
    CHECK(transaction->unreadable ==
          std::vector<std::string>{"event 1: not an object", "event 2: not an object",
                                   "event 3: no event_id", "event 4: no room_id"});
}

TEST_CASE("a transaction without events is one with none, what is no object is no transaction") {
    CHECK(decode_transaction("{}", us, received)->events.empty());
    CHECK(decode_transaction(R"({"events":"many"})", us, received)->events.empty());
    for (const auto* const odd : {"", "[]", "null", "{", "7"})
        CHECK_MESSAGE(!decode_transaction(odd, us, received), odd);
}

TEST_CASE("an event that nests deeper than anything sensible keeps no other from being read") {
    auto poison = event("m.room.message", said("poison"), {{"event_id", "$2"}}).dump();
    const auto deep = std::string(100'000, '[') + std::string(100'000, ']');
    poison.insert(poison.size() - 1, R"(,"x":)" + deep);
    const auto one = event("m.room.message", said("one"), {{"event_id", "$1"}}).dump();
    const auto body = R"({"events":[)" + one + "," + poison + "]}";
    const auto transaction = decode_transaction(body, us, received);
    REQUIRE(transaction);
    REQUIRE(transaction->events.size() == 2);
    CHECK(std::get<MessagePosted>(transaction->events[1].body).text.plain == "poison");
}

TEST_CASE("a number too large for anything keeps neither its event nor another from being read") {
    auto huge = event("m.room.message", said("huge"), {{"event_id", "$1"}}).dump();
    huge.insert(huge.size() - 1, R"(,"n":)" + std::string(400, '7'));
    const auto good = event("m.room.message", said("good"), {{"event_id", "$2"}}).dump();
    const auto transaction =
        decode_transaction(R"({"events":[)" + huge + "," + good + "]}", us, received);
    REQUIRE(transaction);
    REQUIRE(transaction->events.size() == 2);
    CHECK(std::get<MessagePosted>(transaction->events[0].body).text.plain == "huge");
    CHECK(std::get<MessagePosted>(transaction->events[1].body).text.plain == "good");
}
