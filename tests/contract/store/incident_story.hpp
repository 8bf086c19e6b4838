#pragma once

#include "bot/ports/store_port.hpp"
#include "tests/contract/store/store_factory.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace tests::store {

namespace event = bot::core::event;
namespace incident = bot::core::incident;
namespace decide = bot::core::decide;
namespace outbox = bot::core::outbox;

using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Result;
using bot::ports::StorePort;
using bot::ports::Write;
using bot::ports::Written;

/// That many seconds into the story.
inline event::Instant at(int second) {
    return event::Instant{std::chrono::seconds{1'700'000'000 + second}};
}

template <class T>
T got(Result<T> result) {
    REQUIRE_MESSAGE(result.ok(), (result.ok() ? std::string{} : result.failure().detail));
    return *std::move(result);
}

inline const event::RoomRef war_room{"slack", "C1"};
inline const event::RoomRef lobby{"slack", "C2"};
inline const event::Person alice{{"slack", "U1"}, "Alice"};
inline const event::Person bob{{"slack", "U2"}, "Bob"};

inline event::MessageRef message(const std::string& id, const event::RoomRef& room = war_room) {
    return {room, id};
}

inline incident::Fact fact(incident::FactBody body, int second = 0,
                           const event::Person& actor = alice, std::int64_t number = 1) {
    return {{number}, {}, at(second), at(second), actor, std::move(body)};
}

inline incident::Said said(const std::string& id, const std::string& text, int second = 0,
                           const event::Person& author = alice,
                           const event::RoomRef& room = war_room) {
    event::MessagePosted posted;
    posted.message = message(id, room);
    posted.posted_at = at(second);
    posted.author = author;
    posted.text = event::words(text);
    return {posted};
}

inline incident::Revised revised(const std::string& id, const std::string& revision,
                                 const std::string& text) {
    incident::Revised body;
    body.message = message(id);
    body.revision = revision;
    body.text = event::words(text);
    return body;
}

inline incident::StatusSet status(incident::Status now) {
    return {incident::Status::investigating, now, {}};
}

/// As a decision about these facts would be written.
inline Write write_of(const std::string& key, std::vector<incident::Fact> facts = {},
                      int second = 0) {
    Write write;
    write.key = {key};
    write.received = at(second);
    for (const auto& fact : facts) {
        for (const auto& name : decide::toggles_of(fact))
            write.decision.toggles[name] = {fact.at, decide::change_of(fact.body)};
    }
    write.decision.facts = std::move(facts);
    return write;
}

inline outbox::Effect post(const std::string& key, const std::string& text,
                           const event::RoomRef& room = war_room,
                           const std::string& replaces = {}) {
    return {key, {1}, outbox::PostText{room, event::words(text), {}, {}}, replaces};
}

inline std::string text_of(const outbox::Effect& effect) {
    return std::get<outbox::PostText>(effect.body).text.plain;
}

/// An incident of that number, opened by Alice, with one room.
inline Write opening(std::int64_t number = 1, const event::RoomRef& room = war_room,
                     incident::RoomOrigin origin = incident::RoomOrigin::created) {
    incident::Opened opened;
    opened.title = "checkout is down";
    return write_of("open-" + std::to_string(number),
                    {fact(opened, 0, alice, number),
                     fact(incident::RoomLinked{room, "inc", origin}, 0, alice, number)});
}

/// A store with one opened incident in `war_room`.
struct Story {
    Story() { got(store->write(opening())); }

    std::unique_ptr<StoreFactory> factory = make_factory();
    std::unique_ptr<StorePort> store = factory->open();
};

}  // namespace tests::store
