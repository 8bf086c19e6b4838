#include "bot/app/timer_loop.hpp"
#include "tests/component/app/app_stage.hpp"

namespace tests::app {
namespace {

namespace decide = bot::core::decide;
namespace event = bot::core::event;
namespace outbox = bot::core::outbox;
using event::Instant;
using tests::store::alice;
using tests::store::bob;
using tests::store::lobby;
using tests::store::war_room;

/// Something that was said, where or to whom, and when.
struct Heard {
    std::string at;
    std::string where;
    std::string words;
};

std::string minute(Instant at) {
    return event::to_rfc3339(at).substr(0, 16);
}

const std::string digest = "slack:CDIGEST";
const auto bobs_room = to_string(war_room);

/// INC-1 was reported by Alice on Tuesday, 14 November 2023, late in the evening.
struct Stage : AppStage {
    std::optional<app::TimerLoop> timers;
    std::vector<Heard> heard;
    int asked = 0;

    Stage() {
        policy.chats["slack"].command = "/incident";
        policy.digest_room = event::RoomRef{"slack", "CDIGEST"};
        start();
    }
    ~Stage() { stop(); }
    void start() {
        timers.emplace(io.get_executor(), app::TimerLoop::Parts{*runner, *sink, clock, log},
                       14 * 24h);
        timers->start();
        settle();
    }
    void stop() { run(io, timers->stop(ports::within(10s))); }
    void start_anew() {
        stop();
        restart();
        start();
    }

    void submit(event::Event event) {
        const auto receipt = run(io, sink->submit(std::move(event), ports::within(10s)));
        REQUIRE_MESSAGE(receipt.ok(), (receipt.ok() ? "" : receipt.failure().detail));
        timers->wake();
        settle();
    }
    void chat(const event::Person& who, event::ChatBody body, const event::RoomRef& room) {
        event::ChatEvent event;
        event.key.value = "asked-" + std::to_string(++asked);
        event.room = room;
        event.at = clock.now();
        event.actor = who;
        event.body = std::move(body);
        submit(std::move(event));
    }
    void asks(const event::Person& who, const std::string& command,
              const event::RoomRef& room = war_room) {
        event::CommandGiven given;
        given.text = event::words(command);
        chat(who, given, room);
        listen();
    }
    void says(const event::Person& who, const std::string& words) {
        auto message = tests::store::said(words, words, 0, who).message;
        message.posted_at = clock.now();
        chat(who, std::move(message), war_room);
    }

    /// All that is to be said is said, by nobody's delay.
    void listen() {
        for (bool any = true; any;) {
            const auto rows = ask<std::vector<ports::OutboxRow>>([&](ports::StorePort& at) {
                return at.claim_effects(clock.now(), clock.now() + 1min, 100, {});
            });
            any = !rows.empty();
            for (const auto& row : rows)
                say(row);
        }
    }
    /// To the next moment at which anything is due, and on, up to `end`.
    void pass_until(Instant end) {
        for (;;) {
            const auto next =
                ask<std::optional<Instant>>([](ports::StorePort& at) { return at.next_timer(); });
            if (!next || *next > end)
                break;
            if (*next > clock.now())
                clock.forward(*next - clock.now());
            timers->wake();
            settle();
            listen();
        }
        clock.forward(end - clock.now());
    }
    void pass_until(const std::string& date) {
        pass_until(*event::from_rfc3339(date + "T23:00:00Z"));
    }
    /// What was heard since, of what has these words.
    [[nodiscard]] std::vector<std::string> times(const std::string& where,
                                                 const std::string& words) const {
        std::vector<std::string> found;
        for (const auto& each : heard)
            if (each.where == where && each.words.find(words) != std::string::npos)
                found.push_back(each.at);
        return found;
    }

private:
    void say(const ports::OutboxRow& row) {
        std::string where;
        std::string words;
        if (const auto* post = std::get_if<outbox::PostText>(&row.effect.body)) {
            where = to_string(post->room);
            words = post->text.plain;
        } else if (const auto* message = std::get_if<outbox::MessagePerson>(&row.effect.body)) {
            where = to_string(message->to);
            words = message->text.plain;
        }
        heard.push_back({minute(clock.now()), where, words});
        event::Outcome outcome = event::Performed{};
        if (!where.empty())
            outcome = event::Posted{{war_room, "p" + std::to_string(row.row)}, {}};
        submit(event::EffectOutcome{row.row, std::move(outcome)});
    }
};

using Times = std::vector<std::string>;

/// Alice owns an item that is due on Thursday, 14 December; Bob can make room for it.
struct Owned : Stage {
    Owned() {
        asks(bob, "role sponsor");
        asks(bob, "ticket Watch the size of the pool due 30d");
        asks(alice, "ticket t1 accept");
        heard.clear();
    }
    const std::string to_alice = to_string(alice.ref);
    const std::string to_bob = to_string(bob.ref);
};

}  // namespace

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
    Stage stage;
    bot::core::incident::Opened hidden;
    hidden.title = "quiet";
    hidden.visibility = bot::core::incident::Visibility::restricted;
    stage.write(tests::store::write_of(
        "open-2", {tests::store::fact(hidden, 0, bob, 2),
                   tests::store::fact(bot::core::incident::RoomLinked{lobby, "inc"}, 0, bob, 2)}));
    stage.asks(bob, "ticket Nobody is to know this due 3d", lobby);
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
    CHECK(stage.times(stage.to_alice, "half of its time") == Times{"2023-11-30T09:30"});
}

TEST_CASE("a private incident's items are in no digest") {
    Stage stage;
    bot::core::incident::Opened hidden;
    hidden.title = "quiet";
    hidden.visibility = bot::core::incident::Visibility::restricted;
    stage.write(tests::store::write_of(
        "open-2", {tests::store::fact(hidden, 0, bob, 2),
                   tests::store::fact(bot::core::incident::RoomLinked{lobby, "inc"}, 0, bob, 2)}));
    stage.asks(bob, "ticket Nobody is to know this due 3d", lobby);
    stage.pass_until("2024-02-01");
    CHECK(stage.times(digest, "").empty());
    CHECK_FALSE(stage.times(to_string(lobby), "past its date").empty());
}

}  // namespace tests::app
