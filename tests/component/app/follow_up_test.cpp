#include "bot/app/document_desk.hpp"
#include "tests/component/app/follow_up_stage.hpp"

namespace tests::app {

TEST_CASE("from its beginning to long past its date every reminder and digest comes once, by day") {
    Owned stage;
    stage.pass_until("2024-01-16");
    CHECK(stage.times(stage.to_alice, "half of its time") == Times{"2023-11-29T09:30"});
    CHECK(stage.times(stage.to_alice, "due soon") == Times{"2023-12-11T09:30"});
    CHECK(stage.times(stage.to_alice, "due today") == Times{"2023-12-14T09:30"});
    CHECK(stage.times(stage.to_alice, "What is in the way?") == Times{"2023-12-18T09:30"});
    CHECK(stage.times(stage.to_alice, "").size() == 4);
    CHECK(stage.times(bobs_room, "7 days past its date") == Times{"2023-12-21T09:30"});
    CHECK(stage.times(bobs_room, "").size() == 1);
    CHECK(stage.times(stage.to_bob, "needs room or a decision") == Times{"2023-12-28T09:30"});
    CHECK(stage.times(stage.to_bob, "").size() == 1);
    // Of the week it was new in, and from the first Monday past its date.
    CHECK(stage.times(digest, "") == Times{"2023-11-20T10:00", "2023-12-18T10:00",
                                           "2023-12-25T10:00", "2024-01-01T10:00",
                                           "2024-01-08T10:00", "2024-01-15T10:00"});
    CHECK(stage.times(digest, "Stalled") == Times{"2024-01-15T10:00"});
    CHECK(stage.times(digest, "Alice").empty());
    CHECK(stage.times(bobs_room, "Alice").empty());
}

TEST_CASE("what people wrote into an item stands in the digest without anybody's name") {
    Owned stage;
    stage.says(alice, "I am here");
    stage.asks(bob, "ticket t1 blocked Alice waits for the quota");
    stage.asks(bob, "ticket Rotate the certificates due 20d");
    stage.asks(bob, "ticket t2 drop Bob heard that the vendor does it");
    stage.pass_until("2023-11-21");
    CHECK(stage.times(digest, "blocked by: someone waits for the quota").size() == 1);
    CHECK(stage.times(digest, "someone heard that the vendor does it").size() == 1);
    CHECK(stage.times(digest, "Alice").empty());
}

TEST_CASE("what was put off for the day comes again after it") {
    Owned stage;
    stage.pass_until(*event::from_rfc3339("2023-11-29T09:30:00Z"));
    REQUIRE(stage.times(stage.to_alice, "half of its time") == Times{"2023-11-29T09:30"});
    stage.clock.forward(1min);
    stage.asks(alice, "snooze 1d", lobby);
    stage.pass_until("2023-12-05");
    CHECK(stage.times(stage.to_alice, "half of its time") ==
          Times{"2023-11-29T09:30", "2023-11-30T09:31"});
}

TEST_CASE("two accounts of one person are told once, as one") {
    Owned stage;
    const event::Person elsewhere{{"matrix", "@alice:example.org"}, "Alice"};
    auto write = tests::store::write_of("tie", {});
    write.decision.ties = {{alice.ref, elsewhere.ref}};
    stage.write(write);
    stage.asks(bob, "ticket Rotate the certificates due 30d");
    stage.asks(elsewhere, "INC-1 ticket t2 accept");
    stage.heard.clear();
    stage.pass_until("2023-12-02");
    CHECK(stage.times(stage.to_alice, "").size() +
              stage.times("matrix:@alice:example.org", "").size() ==
          1);
}

TEST_CASE("who was taken out of a private incident hears nothing of its items") {
    FollowUpStage stage;
    stage.open_private_incident();
    auto leave = tests::store::write_of("left", {});
    leave.decision.toggles[decide::member_toggle(lobby, bob.ref)] = {stage.clock.now(),
                                                                     event::Change::removed};
    stage.write(leave);
    stage.heard.clear();
    stage.pass_until("2024-01-20");
    CHECK(stage.times(to_string(bob.ref), "").empty());
}

TEST_CASE("a digest after a pause tells what happened since the one before") {
    Owned stage;
    stage.pass_until("2023-11-20");
    stage.clock.forward(12h);
    stage.asks(bob, "ticket t1 done the alert rang in a drill");
    stage.stop();
    stage.clock.forward(*event::from_rfc3339("2023-12-05T12:00:00Z") - stage.clock.now());
    stage.restart();
    stage.start();
    stage.pass_until("2023-12-12");
    CHECK(stage.times(digest, "the alert rang in a drill").size() == 1);
}

TEST_CASE("a restart before and after a reminder neither repeats nor loses it") {
    Owned stage;
    for (const auto* day : {"2023-11-28", "2023-11-29", "2023-12-13", "2023-12-14", "2023-12-31"}) {
        stage.pass_until(day);
        stage.start_anew();
    }
    CHECK(stage.times(stage.to_alice, "").size() == 4);
    CHECK(stage.times(stage.to_bob, "").size() == 1);
    CHECK(stage.times(bobs_room, "").size() == 1);
    CHECK(stage.times(digest, "").size() == 3);
}

TEST_CASE("after weeks without us the newest reminder and digest come, in working hours") {
    Owned stage;
    stage.stop();
    stage.clock.forward(*event::from_rfc3339("2023-12-31T01:00:00Z") - stage.clock.now());
    stage.restart();
    stage.start();
    stage.listen();
    CHECK(stage.times(stage.to_alice, "").empty());
    CHECK(stage.times(bobs_room, "").empty());
    stage.pass_until("2024-01-02");
    CHECK(stage.times(stage.to_alice, "") == Times{"2024-01-01T09:30"});
    CHECK(stage.times(stage.to_alice, "18 days past its date").size() == 1);
    CHECK(stage.times(stage.to_bob, "") == Times{"2024-01-01T09:30"});
    CHECK(stage.times(bobs_room, "") == Times{"2024-01-01T09:30"});
    CHECK(stage.times(digest, "") == Times{"2024-01-01T10:00"});
}

TEST_CASE("of what is done or decided against nobody is reminded, and the digest tells it once") {
    Owned stage;
    stage.asks(bob, "ticket Rotate the certificates due 20d");
    stage.asks(alice, "ticket t2 accept");
    stage.pass_until("2023-11-21");
    stage.asks(bob, "ticket t1 done the alert rang in a drill");
    stage.asks(bob, "ticket t2 drop the vendor does it");
    stage.heard.clear();
    stage.pass_until("2024-03-01");
    CHECK(stage.times(stage.to_alice, "").empty());
    CHECK(stage.times(stage.to_bob, "").empty());
    CHECK(stage.times(digest, "") == Times{"2023-11-27T10:00"});
    CHECK(stage.times(digest, "the vendor does it").size() == 1);
    // Sixty days later, on a Monday after a weekend: has it helped?
    CHECK(stage.times(bobs_room, "Has it helped") == Times{"2024-01-22T09:30"});
    CHECK(stage.times(bobs_room, "").size() == 1);
}

TEST_CASE("a day's reminders of several items are one message") {
    Owned stage;
    stage.asks(bob, "ticket Rotate the certificates due 30d");
    stage.asks(alice, "ticket t2 accept");
    stage.heard.clear();
    stage.pass_until("2023-12-14");
    CHECK(stage.times(stage.to_alice, "").size() == 3);
    CHECK(stage.times(stage.to_alice, "Rotate").size() == 3);
    CHECK(stage.times(stage.to_alice, "Watch").size() == 3);
}

TEST_CASE("whoever got a message today is told the rest on the next working day") {
    Owned stage;
    stage.pass_until("2023-11-28");
    stage.clock.forward(12h);
    stage.asks(bob, "ticket Rotate the certificates due 2023-11-29");
    stage.asks(alice, "ticket t2 accept");
    stage.pass_until("2023-11-30");
    CHECK(stage.times(stage.to_alice, "half of its time") == Times{"2023-11-29T11:00"});
    CHECK(stage.times(stage.to_alice, "Rotate the certificates: 1 day past its date") ==
          Times{"2023-11-30T09:30"});
}

TEST_CASE("snoozed and muted reminders stay away, a switched off kind alone") {
    Owned stage;
    stage.pass_until("2023-11-28");
    stage.asks(alice, "snooze 2d", lobby);
    stage.pass_until("2023-12-10");
    CHECK(stage.times(stage.to_alice, "half of its time") == Times{"2023-12-01T09:30"});
    stage.asks(alice, "remind soon off", lobby);
    stage.pass_until("2023-12-13");
    CHECK(stage.times(stage.to_alice, "due soon").empty());
    stage.asks(alice, "mute", lobby);
    stage.pass_until("2023-12-14");
    CHECK(stage.times(stage.to_alice, "due today").empty());
    stage.asks(alice, "mute off", lobby);
    stage.pass_until("2023-12-15");
    CHECK(stage.times(stage.to_alice, "1 day past its date") == Times{"2023-12-15T09:30"});
    stage.asks(bob, "remind overdue off");
    stage.pass_until("2023-12-22");
    CHECK(stage.times(bobs_room, "past its date").empty());
}

TEST_CASE("nobody is reminded while an incident that they are active in goes on") {
    Owned stage;
    stage.pass_until("2023-11-28");
    stage.clock.forward(10h);
    stage.says(alice, "the pool is empty again");
    stage.pass_until("2023-11-30");
    CHECK(stage.times(stage.to_alice, "half of its time") == Times{"2023-11-29T13:30"});
}

TEST_CASE("who spoke in an incident days ago is reminded while others go on, its lead is not") {
    Owned stage;
    stage.says(alice, "I saw the page");
    stage.pass_until("2023-11-28");
    stage.clock.forward(10h);
    stage.says(bob, "the pool is empty again");
    stage.pass_until(*event::from_rfc3339("2023-11-29T12:00:00Z"));
    CHECK(stage.times(stage.to_alice, "half of its time") == Times{"2023-11-29T09:30"});

    Owned led;
    led.asks(alice, "lead");
    led.pass_until("2023-11-28");
    led.clock.forward(10h);
    led.says(bob, "the pool is empty again");
    led.pass_until(*event::from_rfc3339("2023-11-29T12:00:00Z"));
    CHECK(led.times(led.to_alice, "half of its time").empty());
}

TEST_CASE("an idea that became a ticket is new in the digest of that week") {
    Owned stage;
    stage.asks(bob, "idea Rotate the certificates");
    stage.pass_until("2023-11-21");
    stage.asks(bob, "ticket idea-2 due 40d");
    stage.pass_until("2023-11-28");
    CHECK(stage.times(digest, "New (1)") == Times{"2023-11-20T10:00", "2023-11-27T10:00"});
    CHECK(stage.times(digest, "New (1)\n• INC-1 t2 Rotate") == Times{"2023-11-27T10:00"});
}

TEST_CASE("a private incident's items are in no digest") {
    FollowUpStage stage;
    stage.open_private_incident();
    stage.pass_until("2024-02-01");
    CHECK(stage.times(digest, "").empty());
    CHECK_FALSE(stage.times(to_string(lobby), "past its date").empty());
}

TEST_CASE("a ticket is written anew only where it is to say something else") {
    FollowUpStage stage;
    stage.policy.trackers = {{.name = "ops", .title = "GitHub acme/ops"}};
    auto known = tests::store::write_of("known");
    const event::Person carol{{"slack", "U3"}, "Carol"};
    known.decision.people = {{carol, "caro", ""}};
    stage.write(known);
    stage.asks(bob, "ticket Watch the size of the pool @caro");
    REQUIRE(stage.times(to_string(carol.ref), "own t1").size() == 1);
    CHECK(stage.times("ops file", "Carol").empty());
    CHECK(stage.times("ops", "").empty());
    stage.asks(carol, "ticket t1 accept");
    CHECK(stage.times("ops", "Carol").size() == 1);
    stage.asks(bob, "ticket t1 why it was empty");
    CHECK(stage.times("ops", "it was empty").size() == 1);
}

TEST_CASE(
    "what waits for a decision stands in the draft of the next incident like it, until then") {
    Owned stage;
    stage.asks(alice, "ticket t1 blocked the quota request");
    stage.pass_until("2024-01-19");
    auto next = tests::store::opening(2, lobby);
    for (auto& fact : next.decision.facts)
        fact.at = fact.recorded = stage.clock.now();
    stage.write(next);
    const auto draft = [&] {
        return stage
            .ask<ports::Document>([](ports::StorePort& at) {
                return app::draft_document(at, {2}, "md", "names", {}, {});
            })
            .content;
    };
    CHECK(draft().find("INC-1 t1 Watch the size of the pool: stalled, 36 days past its date; "
                       "blocked by: the quota request") != std::string::npos);
    stage.asks(bob, "INC-1 ticket t1 drop the vendor does it");
    CHECK(draft().find("stalled") == std::string::npos);
    CHECK(draft().find("1 will not do") != std::string::npos);
}

TEST_CASE("one message a day, by their calendar, also where clocks change") {
    struct Change {
        std::string zone;
        std::vector<std::string> dates;
        Times midnights;
    };
    // One of the days has 23 hours, or 25.
    const std::vector<Change> changes{{"Europe/Berlin",
                                       {"2024-03-30", "2024-03-31", "2024-04-01"},
                                       {"2024-03-29T23:00", "2024-03-30T23:00", "2024-03-31T22:00",
                                        "2024-04-01T22:00", "2024-04-02T22:00"}},
                                      {"America/New_York",
                                       {"2024-11-02", "2024-11-03", "2024-11-04"},
                                       {"2024-11-02T04:00", "2024-11-03T04:00", "2024-11-04T05:00",
                                        "2024-11-05T05:00", "2024-11-06T05:00"}}};
    for (const auto& change : changes) {
        CAPTURE(change.zone);
        FollowUpStage stage;
        stage.policy.time_zone = change.zone;
        stage.policy.reminder_hours = {
            0h, std::chrono::minutes{24h} - 1min, {true, true, true, true, true, true, true}};
        int number = 0;
        for (const auto& date : change.dates) {
            stage.asks(alice, "ticket Rotate the certificates due " + date);
            stage.asks(alice, "ticket t" + std::to_string(++number) + " accept");
        }
        const auto first = *event::from_rfc3339(change.midnights.front() + ":00Z");
        stage.pass_until(first - 1min);
        stage.heard.clear();
        stage.pass_until(first + 24h * 5);
        CHECK(stage.times(to_string(alice.ref), "") == change.midnights);
    }
}

}  // namespace tests::app
