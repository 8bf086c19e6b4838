#include "tests/unit/decide/scene.hpp"

#include <doctest/doctest.h>

using namespace bot::core;

TEST_CASE("what was settled before changes nothing") {
    Scene scene;
    scene.asks("alice", "start api down", "general");
    const auto row = scene.outbox.back().row;
    const event::EffectOutcome created{row, event::RoomCreated{Scene::room("C7"), "inc-1"}};
    CHECK_FALSE(scene.submit(created).changes_nothing());
    CHECK(scene.submit(created).changes_nothing());
}

TEST_CASE("a card that cannot be posted is told to the reporter") {
    Scene scene;
    scene.asks("alice", "start api down here", "C1");
    const auto failed =
        scene.done("post_card", event::Failure{event::FailureKind::rejected, "not in that room"});
    const auto messages = all<outbox::MessagePerson>(failed);
    REQUIRE(messages.size() == 1);
    CHECK(contains(messages[0].text.plain, "not in that room"));
    CHECK(contains(messages[0].text.plain, "nothing is written down"));
}

TEST_CASE("who could not be added is asked to come by themselves") {
    Scene scene;
    scene.asks("alice", "start api down", "general");
    scene.done("create_room", event::RoomCreated{Scene::room("C7"), "inc-1-api-down"});
    const auto failed =
        scene.done("invite_people", event::Failure{event::FailureKind::rejected, "guest"});
    CHECK(contains(all<outbox::MessagePerson>(failed)[0].text.plain, "#inc-1-api-down"));
}

TEST_CASE("one who could not be added is told, and nobody else is") {
    Scene scene;
    scene.open_here();
    scene.asks("alice", event::TextWriter{}
                            .plain("invite ")
                            .person(Scene::person("bob").ref, "bob")
                            .plain(" ")
                            .person(Scene::person("carol").ref, "carol")
                            .take());
    const auto done = scene.done("invite_people",
                                 event::PeopleInvited{{{Scene::person("carol").ref, "a guest"}}});
    const auto messages = all<outbox::MessagePerson>(done);
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].to == Scene::person("carol").ref);
    CHECK(contains(messages[0].text.plain, "(a guest)"));
}

TEST_CASE("found names are remembered") {
    Scene scene;
    scene.policy.chats["chat"].knows_names = false;
    scene.people.clear();
    scene.open_here();
    auto message = scene.message("bob", "m1", "hi");
    message.author.name.clear();
    scene.submit(scene.chat("bob", "C1", message));
    CHECK(scene
              .done("look_up_person",
                    event::PersonFound{{Scene::person("bob"), "bobby", "Europe/Berlin"}})
              .people.size() == 1);
}

TEST_CASE("members of a restricted room may see it from elsewhere") {
    Scene scene;
    scene.asks("alice", "start leak here private", "C1");
    scene.done("list_members",
               event::MembersFound{{Scene::person("bob"), Scene::person("ourselves")}});
    CHECK(contains(told(scene.asks("bob", "show INC-1", "lobby")), "leak"));
    CHECK(contains(told(scene.asks("mallory", "show INC-1", "lobby")), "There is no INC-1"));
}

TEST_CASE("failures of small things are not told") {
    Scene scene;
    scene.open_here();
    CHECK(scene.done("post_text", event::Failure{event::FailureKind::rejected, "full"})
              .changes_nothing());
}
