#include "tests/unit/decide/scene.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace bot::core;

namespace {

bool has_button(const outbox::Card& card, const std::string& command) {
    return std::any_of(card.buttons.begin(), card.buttons.end(),
                       [&](const auto& button) { return button.command == command; });
}

outbox::Card updated(const Scene::Decision& decision) {
    const auto updates = all<outbox::UpdateCard>(decision);
    REQUIRE(updates.size() == 1);
    return updates[0].card;
}

}  // namespace

TEST_CASE("the card follows what it shows, and of several updates the last is sent") {
    Scene scene;
    scene.open_here();
    const auto decision = scene.asks("bob", "severity sev1");
    CHECK(updated(decision).severity == incident::Severity::sev1);
    const auto update = std::find_if(
        decision.effects.begin(), decision.effects.end(),
        [](const auto& effect) { return std::holds_alternative<outbox::UpdateCard>(effect.body); });
    CHECK(update->replaces == "card/chat:C1");
    CHECK(all<outbox::UpdateCard>(scene.asks("bob", "note nothing new")).empty());
    CHECK(updated(scene.asks("bob", "lead")).fields[0].second.plain == "@bob");
}

TEST_CASE("no second card is ordered while the first one is on its way") {
    Scene scene;
    scene.asks("alice", "start here api down", "C1");
    const auto asked = [&] { return all<outbox::PostCard>(scene.asks("bob", "show")).size(); };
    const auto let_in = [&] {
        return all<outbox::PostCard>(
                   scene.submit(
                       scene.chat("ourselves", "C1",
                                  event::MembershipChanged{
                                      Scene::person("ourselves"), event::Change::added, {}})))
            .size();
    };
    CHECK(asked() == 0);
    SUBCASE("and one that failed is ordered anew by who asks") {
        scene.done("post_card", event::Failure{event::FailureKind::rejected, "not in the room"});
        CHECK(asked() == 1);
        CHECK(asked() == 0);
    }
    SUBCASE("nor when we are let in meanwhile") {
        CHECK(let_in() == 0);
    }
    SUBCASE("and one that failed is ordered anew once we are let in") {
        scene.done("post_card", event::Failure{event::FailureKind::rejected, "not in the room"});
        CHECK(let_in() == 1);
    }
}

TEST_CASE("a card offers what can be done next") {
    Scene scene;
    scene.open_here();
    auto card = updated(scene.asks("bob", "summary slow"));
    CHECK(has_button(card, "INC-1 lead"));
    CHECK(has_button(card, "INC-1 severity sev1"));
    CHECK(has_button(card, "INC-1 status identified"));
    CHECK(has_button(card, "INC-1 resolve"));
    CHECK(card.fields[0].second.plain == "nobody yet");
    card = updated(scene.asks("bob", "lead"));
    CHECK_FALSE(has_button(card, "INC-1 lead"));
    card = updated(scene.asks("bob", "resolve"));
    CHECK_FALSE(has_button(card, "INC-1 resolve"));
    CHECK(has_button(card, "INC-1 close"));
    card = updated(scene.asks("bob", "close enough"));
    CHECK_FALSE(has_button(card, "INC-1 close"));
    CHECK(has_button(card, "INC-1 draft html"));
}

TEST_CASE("every button of a card says a command that is understood") {
    Scene scene;
    scene.open_here();
    const auto card = updated(scene.asks("bob", "summary slow"));
    for (const auto& button : card.buttons) {
        CAPTURE(button.command);
        const auto pressed = scene.asks("carol", button.command);
        CHECK_FALSE((pressed.reply && pressed.reply->refused));
    }
}

TEST_CASE("a card that was overtaken while it was posted is put right") {
    Scene scene;
    scene.asks("alice", "start api down here", "C1");
    scene.asks("alice", "severity sev1");
    const auto posted = scene.done("post_card", event::Posted{{Scene::room("C1"), "card"}, {}});
    CHECK(updated(posted).severity == incident::Severity::sev1);
}

TEST_CASE("a card somebody deleted is posted anew") {
    Scene scene;
    scene.open_here();
    scene.asks("bob", "severity sev1");
    const auto failed =
        scene.done("update_card", event::Failure{event::FailureKind::not_found, "no message"});
    CHECK(all<outbox::PostCard>(failed).size() == 1);
}

TEST_CASE("the topic of a room of its own follows title, severity and status") {
    Scene scene;
    scene.asks("alice", "start api down", "general");
    scene.done("create_room", event::RoomCreated{Scene::room("C7"), "inc-1-api-down"});
    const auto topics = all<outbox::SetTopic>(scene.asks("bob", "severity sev1", "C7"));
    REQUIRE(topics.size() == 1);
    CHECK(topics[0].topic == "INC-1 SEV1 api down · investigating");
    Scene other;
    other.open_here();
    CHECK(all<outbox::SetTopic>(other.asks("bob", "severity sev1")).empty());
}

TEST_CASE("show gives the card in words, and posts one where none is") {
    Scene scene;
    scene.asks("alice", "start api down here", "C1");
    scene.done("post_card", event::Failure{event::FailureKind::rejected, "not a member"});
    const auto shown = scene.asks("bob", "show");
    CHECK(contains(told(shown), "INC-1 api down"));
    CHECK(contains(told(shown), "Lead: nobody yet"));
    CHECK(all<outbox::PostCard>(shown).size() == 1);
}
