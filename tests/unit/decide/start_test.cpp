#include "bot/core/decide/card_view.hpp"
#include "tests/unit/decide/scene.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace bot::core;
using Names = std::vector<std::string>;

TEST_CASE("start makes a room, moves in and says where it is") {
    Scene scene;
    scene.policy.digest_room = Scene::room("digest");
    const auto started = scene.asks("alice", "start sev2 Checkout is slow", "general");
    CHECK(started.incident == event::IncidentId{1});
    CHECK(names(started) == Names{"create_room"});
    CHECK(all<outbox::CreateRoom>(started)[0].name == "inc-1-checkout-is-slow");
    CHECK(contains(told(started), "INC-1 is open"));
    CHECK(started.timers.size() == 1);

    const auto moved =
        scene.done("create_room", event::RoomCreated{Scene::room("C7"), "inc-1-checkout-is-slow"});
    CHECK(names(moved) ==
          Names{"invite_people", "post_card", "set_topic", "post_text", "post_text"});
    CHECK(all<outbox::InvitePeople>(moved)[0].people[0].id == "Ualice");
    const auto posts = all<outbox::PostText>(moved);
    CHECK(posts[0].room.room == "general");
    CHECK(contains(posts[0].text.plain, "#inc-1-checkout-is-slow"));
    CHECK(posts[1].room.room == "digest");
    CHECK(contains(posts[1].text.plain, "INC-1 Checkout is slow (SEV2) was opened by @alice"));

    const auto posted =
        scene.done("post_card", event::Posted{{Scene::room("C7"), "card"}, "https://chat/card"});
    CHECK(names(posted) == Names{"pin_message"});
    CHECK(scene.incident().rooms[0].card->message == "card");
    CHECK(scene.incident().severity == incident::Severity::sev2);
    CHECK(scene.incident().reporter.id == "Ualice");
    CHECK(scene.incident().roles.empty());
    CHECK_FALSE(scene.says("bob", "m1", "hello", "C7").changes_nothing());
}

TEST_CASE("start here takes the room one is in, at once") {
    Scene scene;
    const auto started = scene.asks("alice", "start here checkout slow", "C1");
    CHECK(names(started) == Names{"post_card", "list_members", "post_text"});
    CHECK(contains(said_aloud(started), "@alice opened INC-1 in this room"));
    CHECK(scene.incident().rooms[0].origin == incident::RoomOrigin::adopted);
    const auto again = scene.asks("bob", "start here other trouble", "C1");
    CHECK(again.changes_nothing());
    CHECK(again.reply->refused);
    CHECK(contains(told(again), "INC-1 (checkout slow) is already going on"));
}

TEST_CASE("an adopted room has its own name where the command tells it, also through a form") {
    Scene scene;
    event::CommandGiven given;
    given.text = event::words("start here");
    given.trigger = "t1";
    given.room_name = "ops-alerts";
    const auto opened = scene.submit(scene.chat("alice", "C1", given));
    CHECK(all<outbox::OpenForm>(opened).at(0).room_name == "ops-alerts");
    given.text = event::words("start here api down");
    scene.submit(scene.chat("alice", "C1", given));
    CHECK(scene.incident().rooms.at(0).name == "ops-alerts");
    scene.asks("alice", "start here api down", "C2");
    CHECK(scene.incident(2).rooms.at(0).name == "INC-2");
}

TEST_CASE("where no room can be made, start uses the one it is in") {
    Scene scene;
    scene.policy.chats["chat"].can_create_rooms = false;
    CHECK(names(scene.asks("alice", "start x", "C1")) ==
          Names{"post_card", "list_members", "post_text"});
    CHECK(scene.asks("alice", "start x", "").reply->refused);
}

TEST_CASE("a restricted incident is not told of anywhere else") {
    Scene scene;
    scene.policy.digest_room = Scene::room("digest");
    scene.asks("alice", "start leak private", "general");
    const auto moved =
        scene.done("create_room", event::RoomCreated{Scene::room("C7"), "inc-1-leak"});
    CHECK(all<outbox::PostText>(moved).empty());
    CHECK(all<outbox::MessagePerson>(moved)[0].to.id == "Ualice");
}

TEST_CASE("start without a title opens a form where there is one, else says how") {
    Scene scene;
    event::CommandGiven given;
    given.text = event::words("start sev2");
    given.trigger = "t1";
    const auto opened = scene.submit(scene.chat("alice", "C1", given));
    const auto forms = all<outbox::OpenForm>(opened);
    REQUIRE(forms.size() == 1);
    CHECK(forms[0].form.command == "start");
    CHECK(forms[0].form.title.size() <= 24);
    CHECK(forms[0].form.fields[1].initial == "sev2");
    const auto typed = scene.asks("alice", "start", "C1");
    CHECK(typed.reply->refused);
    CHECK(contains(told(typed), "/incident start checkout is slow"));
}

TEST_CASE("who waits for a form that does not open is told what to type") {
    Scene scene;
    event::CommandGiven given;
    given.text = event::words("start sev2");
    given.trigger = "t1";
    scene.submit(scene.chat("alice", "C1", given));
    const event::Failure late{event::FailureKind::rejected, "views.open: expired_trigger_id"};
    const auto told_so = all<outbox::PostPrivately>(scene.done("open_form", late));
    REQUIRE(told_so.size() == 1);
    CHECK(told_so[0].to == Scene::person("alice").ref);
    CHECK(told_so[0].room.room == "C1");
    CHECK(told_so[0].text.plain ==
          "The form could not be opened (views.open: expired_trigger_id). Say /incident start "
          "<title> sev2 instead.");
    scene.submit(scene.chat("alice", "", given));
    CHECK(all<outbox::MessagePerson>(scene.done("open_form", late)).size() == 1);
}

TEST_CASE("what is to be typed instead of a form makes the same incident") {
    Scene scene;
    event::CommandGiven given;
    given.text = event::words("start private sev3 here drill");
    given.trigger = "t1";
    scene.submit(scene.chat("alice", "C1", given));
    const event::Failure late{event::FailureKind::rejected, "expired_trigger_id"};
    const auto said = all<outbox::PostPrivately>(scene.done("open_form", late)).at(0).text.plain;
    const std::string begin = "Say /incident ";
    auto words = said.substr(said.find(begin) + begin.size());
    words.resize(words.find(" instead."));
    words.replace(words.find("<title>"), 7, "keys leaked");
    scene.asks("alice", words, "C1");
    const auto incident = scene.incident();
    CHECK(incident.title == "keys leaked");
    CHECK(incident.visibility == incident::Visibility::restricted);
    CHECK(incident.severity == incident::Severity::sev3);
    CHECK(incident.kind == incident::Kind::drill);
    REQUIRE(incident.rooms.size() == 1);
    CHECK(incident.rooms[0].room == Scene::room("C1"));
}

TEST_CASE("a form is answered by what it starts, or by what is wrong with its fields") {
    Scene scene;
    event::CommandGiven given;
    given.text = event::words("start");
    given.origin = event::CommandOrigin::form;
    const auto wrong = scene.submit(scene.chat("alice", "C1", given));
    REQUIRE(wrong.reply.has_value());
    CHECK(wrong.reply->field_errors.contains("title"));
    CHECK(wrong.changes_nothing());
    given.fields = {{"title", "api down"}, {"where", "here"}, {"severity", "sev1"}};
    scene.submit(scene.chat("alice", "C1", given));
    CHECK(scene.incident().title == "api down");
    CHECK(scene.incident().rooms.size() == 1);
}

TEST_CASE("a room that cannot be made is told to the reporter with a way on") {
    Scene scene;
    scene.asks("alice", "start api down", "general");
    const auto failed = scene.done(
        "create_room", event::Failure{event::FailureKind::rejected, "the workspace forbids it"});
    const auto messages = all<outbox::MessagePerson>(failed);
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].to.id == "Ualice");
    CHECK(contains(messages[0].text.plain, "the workspace forbids it"));
    CHECK(contains(messages[0].text.plain, "/incident INC-1 here"));
    CHECK(names(scene.asks("alice", "INC-1 here", "C1")) ==
          Names{"post_card", "list_members", "post_text"});
    CHECK(scene.incident().rooms.size() == 1);
    CHECK(scene.asks("alice", "INC-1 here", "C1").reply->refused);
    scene.asks("alice", "INC-1 here", "C2");
    CHECK(scene.incident().rooms.size() == 2);
}

TEST_CASE("a name that is taken is tried with a number, not for ever") {
    Scene scene;
    scene.asks("alice", "start api down", "general");
    const event::Failure taken{event::FailureKind::conflict, "name is taken"};
    const auto second = scene.done("create_room", taken);
    CHECK(all<outbox::CreateRoom>(second)[0].name == "inc-1-api-down-2");
    for (int i = 0; i < 3; ++i)
        CHECK(names(scene.done("create_room", taken)) == Names{"create_room"});
    CHECK(names(scene.done("create_room", taken)) == Names{"create_room"});
    CHECK(names(scene.done("create_room", taken)) == Names{"message_person"});
}

TEST_CASE("room names are short and plain in any script") {
    CHECK(decide::room_name({7}, "API is down!") == "inc-7-api-is-down");
    CHECK(decide::room_name({7}, "Größe  über Zoë") == "inc-7-grosse-uber-zoe");
    CHECK(decide::room_name({7}, "障害 発生") == "inc-7");
    CHECK(decide::room_name({7}, "") == "inc-7");
    CHECK(decide::room_name({7}, "\xff\xc3") == "inc-7");
    CHECK(decide::room_name({7}, std::string(200, 'x')).size() == 80);
}

TEST_CASE("who takes the lead stops the question for one") {
    Scene scene;
    scene.open_here();
    REQUIRE(scene.timers.contains("no_lead"));
    SUBCASE("asked once, aloud, with a button") {
        const auto asked = scene.submit(event::TimerFired{1, {1}, "no_lead"});
        CHECK(contains(said_aloud(asked), "Nobody leads INC-1 yet"));
        CHECK(all<outbox::PostText>(asked)[0].buttons[0].command == "INC-1 lead");
        CHECK(asked.timers.empty());
        CHECK(all<outbox::PostText>(asked)[0].urgency == outbox::Urgency::rings);
        CHECK(all<outbox::PostText>(asked)[0].text.spans.at(0).meaning ==
              event::Meaning{Scene::person("alice").ref});
    }
    SUBCASE("and who gets a role is told aloud, where all else is said quietly") {
        const auto given = all<outbox::PostText>(scene.asks("bob", "lead"));
        REQUIRE(given.size() == 1);
        CHECK(given[0].urgency == outbox::Urgency::rings);
        const auto rest = all<outbox::PostText>(scene.asks("bob", "severity sev1"));
        REQUIRE(rest.size() == 1);
        CHECK(rest[0].urgency == outbox::Urgency::quiet);
    }
    SUBCASE("not where somebody leads") {
        scene.asks("bob", "lead");
        CHECK_FALSE(scene.timers.contains("no_lead"));
        CHECK(scene.submit(event::TimerFired{1, {1}, "no_lead"}).changes_nothing());
    }
    SUBCASE("not where it is over") {
        scene.asks("bob", "resolve");
        CHECK(scene.submit(event::TimerFired{1, {1}, "no_lead"}).changes_nothing());
    }
}
