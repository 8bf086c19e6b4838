#include "tests/contract/chat/matrix_world.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

/// Messages in several parts, rooms that put us out or let us in, and stretches of history.
using namespace bot::core;
using bot::ports::FailureKind;
using tests::contract::MatrixWorld;
using Json = nlohmann::json;
namespace http = adapters::http;

namespace {

outbox::PostText long_post(MatrixWorld& world) {
    std::string text;
    for (int line = 0; line < 2000; ++line)
        text += "line " + std::to_string(line) + "\n";
    outbox::PostText order{world.room(), event::words(text)};
    order.buttons = {{"Yes", "yes", outbox::ButtonStyle::normal, ""}};
    return order;
}

std::string own_room(MatrixWorld& world, const char* membership) {
    const auto room = world.homeserver.add_room("", {"@ann:hs.test"});
    world.homeserver.add_state(room, "@ann:hs.test", "m.room.join_rules", "",
                               Json{{"join_rule", "public"}});
    if (*membership)
        world.homeserver.add_state(room, "@ann:hs.test", "m.room.member", "@incident:hs.test",
                                   Json{{"membership", membership}});
    return room;
}

}  // namespace

TEST_CASE("a message of which the homeserver took only a part is looked for before the rest") {
    MatrixWorld world;
    auto refusal = http::json(429, R"({"errcode":"M_LIMIT_EXCEEDED","error":"slow"})");
    refusal.headers.set("Retry-After", "7");
    world.homeserver.answer_once("send", refusal, 1);
    const auto order = long_post(world);
    const auto posted = world.run(world.chat().post(order, world.first("k"), world.soon()));
    REQUIRE_FALSE(posted.ok());
    CHECK(posted.failure().kind == FailureKind::unknown_outcome);
    CHECK(posted.failure().retry_at == world.clock.at + std::chrono::seconds{7});
    world.clock.at += std::chrono::seconds{7};
    world.homeserver.forget_transactions();
    REQUIRE(world.run(world.chat().post(order, world.again("k"), world.soon())).ok());
    const auto texts = world.texts(world.room());
    CHECK(texts.size() == 3);
    CHECK(std::count_if(texts.begin(), texts.end(), [](const auto& text) {
              return text.find("line 0\n") != std::string::npos;
          }) == 1);
}

TEST_CASE("the message that is told of is the one under which the choices stand") {
    MatrixWorld world;
    const auto order = long_post(world);
    const auto posted = world.run(world.chat().post(order, world.first("k"), world.soon()));
    REQUIRE(posted.ok());
    CHECK(world.homeserver.reactions(posted->message.message) ==
          std::vector<std::string>{"1️⃣"});
    const auto body = world.homeserver.event(posted->message.message)["content"]["body"];
    CHECK(body.get<std::string>().find("or type !incident yes") != std::string::npos);
}

TEST_CASE("we do not walk back in where we were put out, and do go in where nobody minds") {
    MatrixWorld world;
    for (const auto* const membership : {"leave", "ban"}) {
        const auto room = own_room(world, membership);
        outbox::PostText order{{"matrix", room}, event::words("hello")};
        const auto posted = world.run(world.chat().post(order, world.first(room), world.soon()));
        REQUIRE_FALSE(posted.ok());
        CHECK(posted.failure().kind == FailureKind::rejected);
        CHECK(world.homeserver.members(room) == std::vector<std::string>{"@ann:hs.test"});
    }
    CHECK(world.homeserver.count("join") == 0);
    const auto open = own_room(world, "");
    outbox::PostText order{{"matrix", open}, event::words("hello")};
    CHECK(world.run(world.chat().post(order, world.first(open), world.soon())).ok());
    CHECK(world.homeserver.texts(open) == std::vector<std::string>{"hello"});
}

TEST_CASE("in a room of others nothing is pinned without their leave, and that is told") {
    MatrixWorld world;
    const auto room = world.homeserver.add_room("lobby", {"@ann:hs.test", "@incident:hs.test"});
    const auto said = world.homeserver.say(room, "@incident:hs.test", "card");
    const outbox::PinMessage order{{{"matrix", room}, said}};
    const auto pinned = world.run(world.chat().pin(order, world.soon()));
    REQUIRE_FALSE(pinned.ok());
    CHECK(pinned.failure().kind == FailureKind::rejected);
    CHECK(pinned.failure().detail == "pinned: M_FORBIDDEN, your power level is too low");
}

TEST_CASE("where a homeserver encrypts whatever is made on it, that is seen at once") {
    MatrixWorld world;
    outbox::CreateRoom order{"matrix", "inc-9", "", incident::Visibility::open, {}};
    const auto plain = world.run(world.chat().create_room(order, world.first("k"), world.soon()));
    REQUIRE(plain.ok());
    CHECK_FALSE(plain->encrypted);
    world.homeserver.encrypts_rooms = true;
    order.name = "inc-10";
    world.homeserver.refuse_once("get_state", 502, "M_UNKNOWN");
    const auto blind = world.run(world.chat().create_room(order, world.first("l"), world.soon()));
    REQUIRE_FALSE(blind.ok());
    CHECK(blind.failure().kind == FailureKind::unknown_outcome);
    const auto made = world.run(world.chat().create_room(order, world.again("l"), world.soon()));
    REQUIRE(made.ok());
    CHECK(made->encrypted);
}

TEST_CASE("a room that an earlier attempt made is looked for among 500, and else made anew") {
    MatrixWorld world;
    for (int i = 0; i < 499; ++i)
        world.homeserver.add_room("", {"@incident:hs.test"});
    const std::string last = "!room9:hs.test";
    world.homeserver.add_state(last, "@incident:hs.test", "org.secondstory.room", "",
                               Json{{"key", "k"}});
    const outbox::CreateRoom order{"matrix", "inc-9", "", incident::Visibility::restricted, {}};
    const auto make = [&] {
        const auto made =
            world.run(world.chat().create_room(order, world.again("k"), world.soon()));
        REQUIRE(made.ok());
        return made->room.room;
    };
    CHECK(make() == last);
    world.homeserver.add_room("", {"@incident:hs.test"});
    const auto rooms = world.homeserver.rooms().size();
    CHECK(make() != last);
    CHECK(world.homeserver.rooms().size() == rooms + 1);
    const outbox::MessagePerson word{world.person("ann"), event::words("for your eyes")};
    const auto told = world.run(world.chat().message_person(word, world.again("l"), world.soon()));
    REQUIRE(told.ok());
    CHECK(world.homeserver.texts(told->message.room.room) ==
          std::vector<std::string>{"for your eyes"});
}

TEST_CASE("a stretch is what reached the homeserver in it, whatever the senders' clocks say") {
    MatrixWorld world;
    const auto now = world.clock.at;
    const auto say = [&](const char* text, std::chrono::minutes claimed, std::chrono::minutes ago) {
        const auto at = std::chrono::floor<std::chrono::milliseconds>(now + claimed);
        const Json more{{"origin_server_ts", at.time_since_epoch().count()},
                        {"unsigned", {{"age", std::chrono::milliseconds{ago}.count()}}}};
        world.homeserver.add_event(world.room().room, "@bob:far.test", "m.room.message",
                                   Json{{"msgtype", "m.text"}, {"body", text}}, more);
    };
    using std::chrono::minutes;
    say("before it, by a fast clock", minutes{-15}, minutes{30});
    say("in it, by a slow clock", minutes{-60}, minutes{16});
    say("in it, by a fast clock", minutes{60}, minutes{14});
    say("behind it, by a slow clock", minutes{-15}, minutes{5});
    world.homeserver.longest_page = 100;
    const outbox::ReadHistory order{world.room(), now - minutes{20}, now - minutes{10}, ""};
    const auto read = world.run(world.chat().read_history(order, world.soon()));
    REQUIRE(read.ok());
    std::vector<std::string> texts;
    for (const auto& one : read->events)
        texts.push_back(std::get<event::MessagePosted>(one.body).text.plain);
    CHECK(texts == std::vector<std::string>{"in it, by a slow clock", "in it, by a fast clock"});
}

TEST_CASE("a command is read back as it comes live, and done while it is young") {
    MatrixWorld world;
    const auto now = world.clock.at;
    const auto say = [&](const char* text, std::chrono::minutes ago) {
        const auto at = std::chrono::floor<std::chrono::milliseconds>(now - ago);
        const Json more{{"origin_server_ts", at.time_since_epoch().count()},
                        {"unsigned", {{"age", std::chrono::milliseconds{ago}.count()}}}};
        return "matrix:" +
               world.homeserver.add_event(world.room().room, "@ann:hs.test", "m.room.message",
                                          Json{{"msgtype", "m.text"}, {"body", text}}, more);
    };
    using std::chrono::minutes;
    const auto overtaken = say("!incident sev1", minutes{9});
    const auto old = say("!incident lead", minutes{20});
    const auto young = say("!incident sev2", minutes{5});
    world.homeserver.longest_page = 2;
    outbox::ReadHistory order{world.room(), now - minutes{30}, now, ""};
    const auto read = [&] {
        auto page = world.run(world.chat().read_history(order, world.soon()));
        REQUIRE(page.ok());
        order.page = page->next;
        return std::move(page->events);
    };
    const auto newest = read();
    REQUIRE(newest.size() == 2);
    CHECK(newest[0].key.value == old);
    CHECK(newest[0].stale);
    const auto& lead = std::get<event::CommandGiven>(newest[0].body);
    CHECK(lead.text.plain == "lead");
    REQUIRE(lead.said);
    CHECK(lead.said->text.plain == "!incident lead");
    CHECK(newest[1].key.value == young);
    CHECK(std::holds_alternative<event::CommandGiven>(newest[1].body));
    CHECK_FALSE(newest[1].stale);
    // What was asked before is not done after it.
    const auto older = read();
    REQUIRE(older.size() == 1);
    CHECK(older[0].key.value == overtaken);
    CHECK(std::holds_alternative<event::CommandGiven>(older[0].body));
    CHECK(older[0].stale);
}

TEST_CASE("what is read back was said before it is obeyed") {
    MatrixWorld world;
    const auto before = world.say("ann", "hello", "");
    const auto asked = world.say("ann", "@incident status", "");
    const auto now = world.time_of(asked) + std::chrono::minutes{1};
    const outbox::ReadHistory order{world.room(), world.time_of(before), now, ""};
    const auto read = world.run(world.chat().read_history(order, world.soon()));
    REQUIRE(read.ok());
    REQUIRE(read->events.size() == 2);
    CHECK(std::holds_alternative<event::MessagePosted>(read->events[0].body));
    CHECK(std::holds_alternative<event::CommandGiven>(read->events[1].body));
}
