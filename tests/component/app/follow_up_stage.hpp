#pragma once

#include "bot/app/timer_loop.hpp"
#include "tests/component/app/app_stage.hpp"

namespace tests::app {

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

inline std::string minute(Instant at) {
    return event::to_rfc3339(at).substr(0, 16);
}

inline const std::string digest = "slack:CDIGEST";
inline const auto bobs_room = to_string(war_room);

/// INC-1 was reported by Alice on Tuesday, 14 November 2023, late in the evening.
struct FollowUpStage : AppStage {
    std::optional<app::TimerLoop> timers;
    std::vector<Heard> heard;
    int asked = 0;

    FollowUpStage() {
        policy.chats["slack"].command = "/incident";
        policy.digest_room = event::RoomRef{"slack", "CDIGEST"};
        start();
    }
    ~FollowUpStage() { stop(); }
    void start() {
        timers.emplace(io.get_executor(), app::TimerLoop::Parts{*runner, *sink, clock, log},
                       14 * 24h);
        timers->start();
        submit(event::Started{clock.now()});
    }
    void stop() { run(io, timers->stop(ports::within(10s))); }
    void start_anew() {
        stop();
        restart();
        start();
    }

    /// Bob opens INC-2 in the lobby, for its members alone, with an item that is due in three days.
    void open_private_incident() {
        bot::core::incident::Opened hidden;
        hidden.title = "quiet";
        hidden.visibility = bot::core::incident::Visibility::restricted;
        const bot::core::incident::RoomLinked linked{lobby, "inc"};
        write(tests::store::write_of("open-2", {tests::store::fact(hidden, 0, bob, 2),
                                                tests::store::fact(linked, 0, bob, 2)}));
        asks(bob, "ticket Nobody is to know this due 3d", lobby);
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
        listen();
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
        Heard now{minute(clock.now()), {}, {}};
        event::Outcome outcome = event::Performed{};
        const event::Posted posted{{war_room, "p" + std::to_string(row.row)}, {}};
        const auto& body = row.effect.body;
        if (const auto* post = std::get_if<outbox::PostText>(&body)) {
            now.where = to_string(post->room);
            now.words = post->text.plain;
            outcome = posted;
        } else if (const auto* message = std::get_if<outbox::MessagePerson>(&body)) {
            now.where = to_string(message->to);
            now.words = message->text.plain;
            outcome = posted;
        } else if (const auto* order = std::get_if<outbox::FileTicket>(&body)) {
            now.where = order->tracker + " file";
            now.words = order->body;
            event::TicketFiled filed;
            filed.ticket.ticket = {order->tracker, order->marker};
            filed.ticket.due = order->due;
            outcome = std::move(filed);
        } else if (const auto* change = std::get_if<outbox::AmendTicket>(&body)) {
            now.where = change->ticket.tracker;
            now.words = change->rewritten ? change->rewritten->body : change->comment;
        }
        heard.push_back(std::move(now));
        submit(event::EffectOutcome{row.row, std::move(outcome)});
    }
};

using Times = std::vector<std::string>;

/// Alice owns an item that is due on Thursday, 14 December; Bob can make room for it.
struct Owned : FollowUpStage {
    Owned() {
        asks(bob, "role sponsor");
        asks(bob, "ticket Watch the size of the pool due 30d");
        asks(alice, "ticket t1 accept");
        heard.clear();
    }
    const std::string to_alice = to_string(alice.ref);
    const std::string to_bob = to_string(bob.ref);
};

}  // namespace tests::app
