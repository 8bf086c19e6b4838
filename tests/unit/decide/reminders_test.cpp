#include "bot/core/decide/reminders.hpp"

#include "tests/unit/decide/ticket_scene.hpp"

#include <doctest/doctest.h>

namespace decide = bot::core::decide;
namespace event = bot::core::event;
namespace outbox = bot::core::outbox;

namespace {

/// Alice's items t1 and so on, due on Monday the 23rd, and it is Wednesday; she is told.
struct Late : TicketScene {
    explicit Late(int items) {
        for (int number = 1; number <= items; ++number) {
            asks("alice", "ticket Rotate the keys due 2026-11-23");
            asks("alice", "ticket t" + std::to_string(number) + " accept");
        }
        now = *event::from_rfc3339("2026-11-25T10:00:00Z");
        asked = comes_due(std::string{decide::follow_up_timer});
        done("message_person", event::Posted{{room("DM"), "asked"}, {}});
    }
    Decision asked;
};

}  // namespace

TEST_CASE("every reminder is listed with its switch, those of rooms where there is an incident") {
    Scene scene;
    CHECK(contains(told(scene.asks("alice", "remind", "C9")), "half-time of items you own"));
    CHECK_FALSE(contains(told(scene.asks("alice", "remind", "C9")), "helped"));
    scene.open_here();
    CHECK(contains(told(scene.asks("alice", "remind")), "has helped: on"));
    CHECK(contains(told(scene.asks("alice", "remind helped off")), "helped of INC-1 is off"));
    CHECK(contains(told(scene.asks("bob", "remind")), "has helped: off"));
    CHECK(contains(told(scene.asks("bob", "INC-1 remind helped on", "C9")), "own room"));
    CHECK(contains(told(scene.asks("alice", "remind late off", "C9")), "off now"));
    CHECK(contains(told(scene.asks("alice", "remind")), "two working days past it: off"));
    CHECK(contains(told(scene.asks("bob", "remind")), "two working days past it: on"));
}

TEST_CASE("a reminder that there is not is no switch, nor a room's one where no incident is") {
    Scene scene;
    CHECK(contains(told(scene.asks("alice", "remind tomorrow off", "C9")), "I know no reminder"));
    CHECK(contains(told(scene.asks("alice", "remind overdue off", "C9")), "own room"));
    CHECK(scene.timers.empty());
}

TEST_CASE("muting and unmuting is one's own, and what is due is looked at anew") {
    Scene scene;
    CHECK(contains(told(scene.asks("alice", "mute", "C9")), "All your reminders are off"));
    CHECK(scene.timers.at(std::string{decide::follow_up_timer}) == scene.now);
    CHECK(
        contains(told(scene.asks("alice", "remind", "C9")), "late two working days past it: off"));
    CHECK(contains(told(scene.asks("bob", "remind", "C9")), "late two working days past it: on"));
    scene.wait(std::chrono::seconds{1});
    CHECK(contains(told(scene.asks("alice", "remind late on", "C9")), "mute off switches them on"));
    scene.asks("alice", "mute off", "C9");
    CHECK(contains(told(scene.asks("alice", "remind", "C9")), "late two working days past it: on"));
}

TEST_CASE("snoozed reminders say until when, and the newest word counts") {
    Scene scene;
    CHECK(contains(told(scene.asks("alice", "snooze 3d", "C9")), "No reminders for you before"));
    CHECK(contains(told(scene.asks("alice", "remind", "C9")), "Kept back until"));
    CHECK_FALSE(contains(told(scene.asks("bob", "remind", "C9")), "Kept back"));
    scene.wait(std::chrono::minutes{1});
    CHECK(contains(told(scene.asks("alice", "snooze off", "C9")), "come again"));
    CHECK_FALSE(contains(told(scene.asks("alice", "remind", "C9")), "Kept back"));
    scene.wait(std::chrono::minutes{1});
    scene.asks("alice", "snooze 1d", "C9");
    scene.wait(std::chrono::hours{24 * 8});
    CHECK_FALSE(contains(told(scene.asks("alice", "remind", "C9")), "Kept back"));
}

TEST_CASE("what its owner answers to the question what is in the way becomes the item's blocker") {
    Late scene{1};
    REQUIRE(all<outbox::MessagePerson>(scene.asked).size() == 1);
    CHECK(contains(TicketScene::whispered(scene.asked, "alice"), "What is in the way?"));
    CHECK(contains(TicketScene::whispered(scene.asked, "alice"), "What you say here next"));
    const auto answer = scene.says("alice", "m1", "the quota request, which nobody answers", "DM");
    CHECK(scene.item().blocked_by == "the quota request, which nobody answers");
    CHECK(contains(said_aloud(answer), "is blocked"));
    scene.says("alice", "m2", "thank you", "DM");
    CHECK(scene.item().blocked_by == "the quota request, which nobody answers");
}

TEST_CASE("only a reminder's answer in its own conversation is a blocker") {
    Late scene{1};
    scene.says("alice", "m1", "off the record: I forgot", "DM");
    scene.says("alice", "m2", "the weather", "C9");
    scene.says("alice", "m3", "the pool is empty");
    CHECK(scene.item().blocked_by.empty());
    scene.says("alice", "m4", "Not today", "DM");
    CHECK(scene.item().blocked_by.empty());
    Late two{2};
    CHECK_FALSE(contains(TicketScene::whispered(two.asked, "alice"), "What you say here next"));
    two.says("alice", "m1", "the quota request", "DM");
    CHECK(two.item(1).blocked_by.empty());
    CHECK(two.item(2).blocked_by.empty());
}

TEST_CASE("a reminder counts once it was said, and is decided anew where it came too late") {
    const auto follow_up = std::string{decide::follow_up_timer};
    TicketScene scene;
    scene.asks("alice", "ticket Rotate the keys due 2026-11-23");
    scene.asks("alice", "ticket t1 accept");
    scene.now = *event::from_rfc3339("2026-11-23T10:00:00Z");
    const auto first = all<outbox::MessagePerson>(scene.comes_due(follow_up));
    REQUIRE(first.size() == 1);
    CHECK(first[0].until == scene.now + decide::right_for);
    CHECK(scene.item().reminded.empty());
    scene.asks("bob", "ticket Another one");
    CHECK(all<outbox::MessagePerson>(scene.comes_due(follow_up)).empty());
    scene.wait(std::chrono::minutes{20});
    scene.done("message_person", event::Failure{event::FailureKind::deadline, "it came too late"});
    CHECK(all<outbox::MessagePerson>(scene.comes_due(follow_up)).size() == 1);
    scene.done("message_person", event::Posted{{TicketScene::room("DM"), "p"}, {}});
    REQUIRE(scene.item().reminded.size() == 1);
    CHECK(scene.item().reminded[0].at == scene.now);
    CHECK(all<outbox::MessagePerson>(scene.comes_due(follow_up)).empty());
}

TEST_CASE("a reminder is not right beyond the hours of whoever is told") {
    TicketScene scene;
    scene.asks("alice", "ticket Rotate the keys due 2026-11-23");
    scene.asks("alice", "ticket t1 accept");
    scene.now = *event::from_rfc3339("2026-11-23T16:25:00Z");
    const auto said =
        all<outbox::MessagePerson>(scene.comes_due(std::string{decide::follow_up_timer}));
    REQUIRE(said.size() == 1);
    CHECK(said[0].until == event::from_rfc3339("2026-11-23T16:30:00Z"));
}

TEST_CASE("an incident whose items are long over is not looked at again") {
    const auto follow_up = std::string{decide::follow_up_timer};
    TicketScene scene;
    scene.asks("alice", "ticket Rotate the keys due 2026-11-30");
    CHECK(scene.comes_due(follow_up).resting.empty());
    scene.asks("alice", "ticket t1 done they were rotated in a drill");
    scene.wait(std::chrono::days{130});
    const auto looked = scene.comes_due(follow_up);
    REQUIRE(looked.resting.size() == 1);
    CHECK(looked.resting[0].number == 1);
}

TEST_CASE("each of several items can be moved in every way, as far as a chat shows buttons") {
    const auto buttons = [](int items) {
        Late scene{items};
        REQUIRE(all<outbox::MessagePerson>(scene.asked).size() == 1);
        return all<outbox::MessagePerson>(scene.asked)[0].buttons;
    };
    const auto two = buttons(2);
    REQUIRE(two.size() == 9);
    CHECK(two[1].label == "INC-1 t1: new date");
    CHECK(two[1].command == "INC-1 ticket t1 due 14d");
    CHECK(two[6].label == "INC-1 t2: blocked");
    CHECK(two[7].command == "INC-1 ticket t2 drop");
    CHECK(two[8].label == "Not today");
    const auto eight = buttons(8);
    CHECK(eight.size() == 25);
    CHECK(eight[21].label == "INC-1 t8 is done");
    CHECK(eight[24].label == "Not today");
    CHECK(buttons(40).size() == 25);
}

TEST_CASE("who is at work on an incident is not reminded, who spoke there long ago is") {
    const auto reminded = [](std::chrono::hours ago) {
        TicketScene scene;
        scene.asks("alice", "ticket Rotate the keys due 2026-11-23");
        scene.asks("alice", "ticket t1 accept");
        scene.now = *event::from_rfc3339("2026-11-23T10:00:00Z");
        scene.responding = {{Scene::person("alice").ref, scene.now - ago}};
        return all<outbox::MessagePerson>(scene.comes_due(std::string{decide::follow_up_timer}))
            .size();
    };
    CHECK(reminded(std::chrono::hours{3}) == 0);
    CHECK(reminded(std::chrono::hours{5}) == 1);
}

TEST_CASE("the digest leads to new write-ups and one from a year ago, and counts by team") {
    const auto timer = std::string{decide::digest_timer};
    TicketScene scene;
    scene.policy.digest_room = Scene::room("CD");
    scene.asks("alice", "ticket Cap the retries");
    scene.asks("alice", "ticket t1 team Payments");
    scene.asks("alice", "ticket t1 sponsor @bob Platform");
    scene.submit(event::Started{scene.now});
    CHECK(all<outbox::PostText>(scene.comes_due(timer)).empty());
    scene.asks("alice", "close nothing is left");
    const auto leads_to_page = [](const event::Text& text) {
        for (const auto& span : text.spans)
            if (const auto* link = std::get_if<event::Link>(&span.meaning))
                if (link->url == "https://bot.example/incidents/INC-1")
                    return true;
        return false;
    };
    const auto first = all<outbox::PostText>(scene.comes_due(timer));
    REQUIRE(first.size() == 1);
    CHECK(contains(first[0].text.plain, "New write-ups to read\n• INC-1 api down"));
    CHECK(contains(first[0].text.plain, "by team of the system\nPayments: 1"));
    CHECK_FALSE(contains(first[0].text.plain, "Platform"));
    CHECK(leads_to_page(first[0].text));
    scene.done("post_text", event::Posted{{Scene::room("CD"), "d1"}, {}});
    scene.now = *event::from_rfc3339("2027-11-23T09:00:00Z");
    std::vector<outbox::PostText> later;
    while (scene.now < *event::from_rfc3339("2027-11-29T10:00:00Z")) {
        later = all<outbox::PostText>(scene.comes_due(timer));
        scene.done("post_text", event::Posted{{Scene::room("CD"), "d2"}, {}});
    }
    REQUIRE(later.size() == 1);
    CHECK(contains(later[0].text.plain, "A year ago this week\n• INC-1 api down"));
    CHECK(contains(later[0].text.plain, "waits for Platform"));
    CHECK_FALSE(contains(later[0].text.plain, "New write-ups"));
    CHECK(leads_to_page(later[0].text));
}

TEST_CASE("a digest that its room refuses is told with the next one, a week later") {
    const std::string timer{decide::digest_timer};
    TicketScene scene;
    scene.policy.digest_room = TicketScene::room("DIGEST");
    scene.submit(event::Started{scene.now});
    scene.comes_due(timer);
    scene.asks("alice", "ticket Rotate the keys");
    const auto first = scene.comes_due(timer);
    CHECK(contains(said_aloud(first), "Rotate the keys"));
    const auto monday = scene.now;
    scene.wait(std::chrono::seconds{2});
    scene.done("post_text", event::Failure{event::FailureKind::rejected, "not_in_channel"});
    CHECK(scene.timers.at(timer) == monday + std::chrono::days{7});
    scene.asks("alice", "ticket Widen the pool");
    const auto both = said_aloud(scene.comes_due(timer));
    CHECK(contains(both, "New (2)"));
    scene.done("post_text", event::Posted{{TicketScene::room("DIGEST"), "d"}, {}});
    scene.comes_due(timer);
    CHECK_FALSE(contains(said_aloud(scene.comes_due(timer)), "New"));
}

TEST_CASE(
    "room for an item of the sponsor's own is somebody else's to decide on where there is one") {
    const auto decision = [](Late& scene) {
        scene.now = *event::from_rfc3339("2026-12-07T10:00:00Z");
        return scene.comes_due(std::string{decide::follow_up_timer});
    };
    Late led{1};
    led.asks("alice", "role sponsor @alice");
    led.asks("bob", "lead me");
    const auto asked = decision(led);
    CHECK(contains(TicketScene::whispered(asked, "bob"), "needs room or a decision"));
    CHECK_FALSE(contains(TicketScene::whispered(asked, "alice"), "needs room or a decision"));
    Late alone{1};
    const auto own = decision(alone);
    CHECK(contains(TicketScene::whispered(own, "alice"), "needs room or a decision"));
}
