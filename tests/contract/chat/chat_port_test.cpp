#include "tests/contract/chat/chat_world.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace bot::core;
using bot::ports::FailureKind;
using tests::contract::ChatWorld;
using tests::contract::worlds;

namespace {

/// Runs a story on every platform.
template <class Story>
void everywhere(Story story) {
    for (const auto& named : worlds()) {
        INFO(named.name);
        const auto world = named.make();
        story(*world);
    }
}

std::size_t how_often(const std::vector<std::string>& texts, const std::string& text) {
    return static_cast<std::size_t>(std::count(texts.begin(), texts.end(), text));
}

outbox::Card card(const std::string& title) {
    outbox::Card made;
    made.incident = {7};
    made.title = title;
    made.buttons = {{"Resolve", "INC-7 resolve", outbox::ButtonStyle::primary, ""}};
    return made;
}

}  // namespace

TEST_CASE("what is posted stands in the room, as written, and nothing in it works as markup") {
    everywhere([](ChatWorld& world) {
        const std::string odd = "a & b <!channel> *c* | <https://x|y>";
        outbox::PostText order{world.room(), event::words(odd)};
        const auto posted = world.run(world.chat().post(order, world.first("k1"), world.soon()));
        REQUIRE(posted.ok());
        CHECK(posted->message.room == world.room());
        CHECK(world.texts(world.room()) == std::vector<std::string>{odd});
    });
}

TEST_CASE("a post whose answer was lost is not posted again under the same key") {
    everywhere([](ChatWorld& world) {
        outbox::PostText order{world.room(), event::words("once")};
        world.lose_next_answer();
        const auto lost = world.run(world.chat().post(order, world.first("k1"), world.soon()));
        REQUIRE_FALSE(lost.ok());
        CHECK(lost.failure().kind == FailureKind::unknown_outcome);
        const auto found = world.run(world.chat().post(order, world.again("k1"), world.soon()));
        REQUIRE(found.ok());
        CHECK(how_often(world.texts(world.room()), "once") == 1);
        const auto other = world.run(world.chat().post(order, world.again("k2"), world.soon()));
        CHECK(other.ok());
        CHECK(how_often(world.texts(world.room()), "once") == 2);
        CHECK(found->message != other->message);
    });
}

TEST_CASE("a post in a thread goes there, also the second time") {
    everywhere([](ChatWorld& world) {
        const auto root = world.say("ann", "root", "");
        outbox::PostText order{world.room(), event::words("reply"), root};
        world.lose_next_answer();
        CHECK_FALSE(world.run(world.chat().post(order, world.first("k"), world.soon())).ok());
        CHECK(world.run(world.chat().post(order, world.again("k"), world.soon())).ok());
        CHECK(how_often(world.texts(world.room()), "reply") == 1);
    });
}

TEST_CASE("a long text comes through whole, once") {
    everywhere([](ChatWorld& world) {
        std::string text;
        for (int i = 0; i < 1000; ++i)
            text += "line " + std::to_string(i) + "\n";
        outbox::PostText order{world.room(), event::words(text)};
        REQUIRE(world.run(world.chat().post(order, world.first("k"), world.soon())).ok());
        REQUIRE(world.run(world.chat().post(order, world.again("k"), world.soon())).ok());
        std::string joined;
        for (const auto& piece : world.texts(world.room()))
            joined += piece;
        CHECK(joined == text);
    });
}

TEST_CASE("a card is posted once, pinned, and kept current in place") {
    everywhere([](ChatWorld& world) {
        outbox::PostCard order{world.room(), card("first")};
        const auto posted =
            world.run(world.chat().post_card(order, world.first("k"), world.soon()));
        REQUIRE(posted.ok());
        const auto again = world.run(world.chat().post_card(order, world.again("k"), world.soon()));
        REQUIRE(again.ok());
        CHECK(again->message == posted->message);
        outbox::PinMessage pin{posted->message};
        CHECK(world.run(world.chat().pin(pin, world.soon())).ok());
        CHECK(world.run(world.chat().pin(pin, world.soon())).ok());
        outbox::UpdateCard update{posted->message, card("second")};
        CHECK(world.run(world.chat().update_card(update, world.first("u"), world.soon())).ok());
        REQUIRE(world.texts(world.room()).size() == 1);
        CHECK(world.texts(world.room())[0].find("second") != std::string::npos);
    });
}

TEST_CASE("a post says something else in place, and has other buttons or none") {
    everywhere([](ChatWorld& world) {
        outbox::PostText order{world.room(),
                               event::words("queued"),
                               {},
                               {{"Take it", "ticket t1 accept", outbox::ButtonStyle::normal, {}}}};
        const auto posted = world.run(world.chat().post(order, world.first("k"), world.soon()));
        REQUIRE(posted.ok());
        outbox::EditPost edit{posted->message, event::words("filed as OPS-1"), {}};
        CHECK(world.run(world.chat().edit(edit, world.first("e"), world.soon())).ok());
        CHECK(world.run(world.chat().edit(edit, world.again("e"), world.soon())).ok());
        REQUIRE(world.texts(world.room()).size() == 1);
        CHECK(world.texts(world.room())[0].find("filed as OPS-1") != std::string::npos);
        CHECK(world.texts(world.room())[0].find("queued") == std::string::npos);
    });
}

TEST_CASE("a room is made once, and a name that others took is a conflict") {
    everywhere([](ChatWorld& world) {
        outbox::CreateRoom order{world.room().platform, "inc-1-db", "what it is about"};
        world.lose_next_answer();
        const auto lost =
            world.run(world.chat().create_room(order, world.first("k"), world.soon()));
        REQUIRE_FALSE(lost.ok());
        const auto made =
            world.run(world.chat().create_room(order, world.again("k"), world.soon()));
        REQUIRE(made.ok());
        CHECK(made->name == "inc-1-db");
        const auto taken =
            world.run(world.chat().create_room(order, world.first("k2"), world.soon()));
        REQUIRE_FALSE(taken.ok());
        CHECK(taken.failure().kind == FailureKind::conflict);
    });
}

TEST_CASE("people are invited, those who are there already are no trouble") {
    everywhere([](ChatWorld& world) {
        outbox::CreateRoom order{world.room().platform, "inc-2", ""};
        const auto made =
            world.run(world.chat().create_room(order, world.first("k"), world.soon()));
        REQUIRE(made.ok());
        outbox::InvitePeople one{made->room, {world.person("ann")}};
        outbox::InvitePeople both{made->room, {world.person("ann"), world.person("bob")}};
        CHECK(world.run(world.chat().invite(one, world.soon())).ok());
        CHECK(world.run(world.chat().invite(both, world.soon())).ok());
        CHECK(world.run(world.chat().invite(both, world.soon())).ok());
        const auto people = world.people_in(made->room);
        CHECK(std::count(people.begin(), people.end(), world.person("bob").id) == 1);
        const auto members = world.run(world.chat().members(made->room, world.soon()));
        REQUIRE(members.ok());
        CHECK(members->members.size() == 3);
    });
}

TEST_CASE("a message is fetched by identity, whether it stands in the room or in a thread") {
    everywhere([](ChatWorld& world) {
        world.say("ann", "before", "");
        const auto root = world.say("ann", "root", "");
        const auto reply = world.say("bob", "the reply", root);
        world.say("carol", "a neighbour", root);
        outbox::FetchMessage order;
        order.message = {world.room(), reply};
        const auto unaided = world.run(world.chat().fetch_message(order, world.soon()));
        REQUIRE(unaided.ok());
        CHECK(unaided->message.text.plain == "the reply");
        CHECK(unaided->message.thread == root);
        CHECK(unaided->message.posted_at == world.time_of(reply));
        order.thread = root;
        const auto told = world.run(world.chat().fetch_message(order, world.soon()));
        REQUIRE(told.ok());
        CHECK(told->message.author.ref == world.person("bob"));
        order.message.message = root;
        order.thread.reset();
        CHECK(world.run(world.chat().fetch_message(order, world.soon()))->message.text.plain ==
              "root");
    });
}

TEST_CASE("a message that is not there is not found, and no other comes in its place") {
    everywhere([](ChatWorld& world) {
        world.say("ann", "one", "");
        world.say("ann", "two", "");
        outbox::FetchMessage order;
        order.message = {world.room(), "1600000000.000100"};
        const auto fetched = world.run(world.chat().fetch_message(order, world.soon()));
        REQUIRE_FALSE(fetched.ok());
        CHECK(fetched.failure().kind == FailureKind::not_found);
    });
}

TEST_CASE("people are known by name") {
    everywhere([](ChatWorld& world) {
        const auto found = world.run(world.chat().look_up(world.person("ann"), world.soon()));
        REQUIRE(found.ok());
        CHECK(found->person.person.ref == world.person("ann"));
        CHECK_FALSE(found->person.person.name.empty());
    });
}

TEST_CASE("something said to one person is said once, outside the room") {
    everywhere([](ChatWorld& world) {
        outbox::MessagePerson order{world.person("ann"), event::words("psst")};
        world.lose_next_answer();
        CHECK_FALSE(
            world.run(world.chat().message_person(order, world.first("k"), world.soon())).ok());
        const auto told =
            world.run(world.chat().message_person(order, world.again("k"), world.soon()));
        REQUIRE(told.ok());
        CHECK(world.texts(told->message.room) == std::vector<std::string>{"psst"});
        CHECK(world.texts(world.room()).empty());
        outbox::PostPrivately aside{world.room(), world.person("bob"), event::words("aside")};
        CHECK(world.run(world.chat().post_privately(aside, world.first("k2"), world.soon())).ok());
        CHECK(world.texts(world.room()).empty());
    });
}

TEST_CASE("a reaction may be added twice and taken back twice") {
    everywhere([](ChatWorld& world) {
        outbox::React order{{world.room(), world.say("ann", "x", "")}, "white_check_mark"};
        CHECK(world.run(world.chat().react(order, world.first("r1"), world.soon())).ok());
        CHECK(world.run(world.chat().react(order, world.first("r2"), world.soon())).ok());
        order.change = event::Change::removed;
        CHECK(world.run(world.chat().react(order, world.first("r3"), world.soon())).ok());
        CHECK(world.run(world.chat().react(order, world.first("r4"), world.soon())).ok());
    });
}
