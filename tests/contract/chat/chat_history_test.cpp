#include "tests/contract/chat/chat_world.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace bot::core;
using tests::contract::ChatWorld;
using tests::contract::worlds;

namespace {

std::vector<event::ChatEvent> read_all(ChatWorld& world, outbox::ReadHistory order) {
    std::vector<event::ChatEvent> events;
    for (int page = 0; page < 100; ++page) {
        auto read = world.run(world.chat().read_history(order, world.soon()));
        REQUIRE(read.ok());
        for (std::size_t i = 1; i < read->events.size(); ++i)
            CHECK(read->events[i - 1].at <= read->events[i].at);
        for (auto& one : read->events)
            events.push_back(std::move(one));
        if (read->next.empty())
            return events;
        order.page = read->next;
    }
    FAIL("it never ends");
    return events;
}

std::set<std::string> texts(const std::vector<event::ChatEvent>& events) {
    std::set<std::string> found;
    for (const auto& one : events) {
        if (const auto* const posted = std::get_if<event::MessagePosted>(&one.body))
            found.insert(posted->text.plain);
    }
    return found;
}

}  // namespace

TEST_CASE("a stretch is read back whole: pages, threads, and replies to what was said before") {
    for (const auto& named : worlds()) {
        INFO(named.name);
        const auto world = named.make();
        const auto old_root = world->say("ann", "old root", "");
        const auto begin = world->say("ann", "last seen", "");
        std::set<std::string> expected;
        std::string root;
        for (int i = 0; i < 10; ++i) {
            root = world->say("bob", "message " + std::to_string(i), "");
            expected.insert("message " + std::to_string(i));
        }
        for (int i = 0; i < 5; ++i) {
            world->say("carol", "reply " + std::to_string(i), root);
            expected.insert("reply " + std::to_string(i));
        }
        world->say("ann", "to the old one", old_root);
        expected.insert("to the old one");
        const auto end = world->say("ann", "first seen again", "");
        outbox::ReadHistory order{world->room(), world->time_of(begin), world->time_of(end), ""};
        const auto events = read_all(*world, order);
        CHECK(texts(events) == expected);
        CHECK(events.size() == expected.size());
    }
}

TEST_CASE("a page tells what is still unread: nothing of what it brought") {
    for (const auto& named : worlds()) {
        INFO(named.name);
        const auto world = named.make();
        const auto begin = world->say("ann", "last seen", "");
        for (int i = 0; i < 10; ++i)
            world->say("bob", "message", "");
        const auto end = world->say("ann", "first seen again", "");
        outbox::ReadHistory order{world->room(), world->time_of(begin), world->time_of(end), ""};
        const event::Stretch whole{order.from, order.to};
        auto left = whole;
        for (std::size_t seen = 0; seen < 7;) {
            const auto read = world->run(world->chat().read_history(order, world->soon()));
            REQUIRE(read.ok());
            REQUIRE(read->unread);
            CHECK((read->events.empty() || *read->unread != left));
            left = *read->unread;
            CHECK(left.from >= whole.from);
            CHECK(left.to <= whole.to);
            for (const auto& one : read->events)
                CHECK_FALSE((one.at > left.from && one.at < left.to));
            seen += read->events.size();
            order.page = read->next;
        }
    }
}

TEST_CASE("read twice, the same happenings have the same keys, each its own") {
    for (const auto& named : worlds()) {
        INFO(named.name);
        const auto world = named.make();
        const auto begin = world->say("ann", "a", "");
        const auto edited = world->say("ann", "b", "");
        world->say("ann", "c", "");
        world->edit(edited, "b2");
        const auto end = world->say("ann", "d", "");
        outbox::ReadHistory order{world->room(), world->time_of(begin), world->time_of(end), ""};
        std::set<std::string> keys;
        std::set<std::string> again;
        const auto events = read_all(*world, order);
        for (const auto& one : events)
            keys.insert(one.key.value);
        for (const auto& one : read_all(*world, order))
            again.insert(one.key.value);
        CHECK(keys == again);
        CHECK(keys.size() == events.size());
        bool version = false;
        for (const auto& one : events) {
            if (const auto* const edit = std::get_if<event::MessageEdited>(&one.body))
                version = edit->now.text.plain == "b2" && !edit->revision.empty();
        }
        CHECK(version);
    }
}
