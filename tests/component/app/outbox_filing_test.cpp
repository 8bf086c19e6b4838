#include "bot/app/document_desk.hpp"
#include "bot/app/outbox_dispatcher.hpp"
#include "bot/core/ticket/ticket.hpp"
#include "tests/component/app/app_stage.hpp"

#include <deque>

namespace tests::app {
namespace {

namespace event = bot::core::event;
namespace outbox = bot::core::outbox;
namespace incident = bot::core::incident;
namespace ticket = bot::core::ticket;

/// Files as the script says, and well when the script is at its end. Does nothing else.
class ScriptedTracker final : public ports::TrackerPort {
public:
    std::deque<Failure> script;
    std::vector<ports::Attempt> attempts;

    Answer<std::string> check(ports::Deadline) override { co_return none(); }
    Answer<event::TicketFiled> file(outbox::FileTicket, ports::Attempt attempt,
                                    ports::Deadline) override {
        attempts.push_back(std::move(attempt));
        if (!script.empty()) {
            const auto failure = std::move(script.front());
            script.pop_front();
            co_return failure;
        }
        event::TicketFiled filed;
        filed.ticket.ticket = {"ops", "7"};
        filed.ticket.key = "OPS-7";
        co_return filed;
    }
    Answer<event::TicketRead> read(event::TicketRef, ports::Deadline) override { co_return none(); }
    Answer<event::ChangesRead> read_changes(outbox::ReadChanges, ports::Deadline) override {
        co_return none();
    }
    Answer<event::TicketRead> amend(outbox::AmendTicket, ports::Attempt, ports::Deadline) override {
        co_return none();
    }
    Answer<event::AccountFound> find_account(std::string, ports::Deadline) override {
        co_return none();
    }

private:
    static Failure none() { return Failure{FailureKind::rejected, "not in the script"}; }
};

struct Stage : AppStage {
    ScriptedTracker ops;
    app::DocumentDesk desk{io.get_executor(), *runner, app::DraftTerms{}};
    app::OutboxDispatcher dispatcher{
        io.get_executor(),
        app::OutboxDispatcher::Parts{*runner, *sink, desk, {}, {{"ops", &ops}}, clock, log},
        {}};

    Stage() { dispatcher.start(); }
    ~Stage() { run(io, dispatcher.stop(ports::within(10s))); }

    void order(const std::string& key, bool again = false, event::Instant ordered_at = {}) {
        auto write = tests::store::write_of(
            key, {tests::store::fact(incident::Ticketed{1, incident::ItemProposed{}, {}}),
                  tests::store::fact(
                      incident::Ticketed{1, incident::ItemOrdered{"ops", "m1", {}}, {}})});
        write.received = clock.now();
        outbox::FileTicket file;
        file.tracker = "ops";
        file.marker = "m1";
        file.again = again;
        file.ordered_at = ordered_at;
        write.decision.effects.push_back({key, {1}, file, {}});
        this->write(write);
        dispatcher.wake();
    }
    ticket::Ticket item() {
        const auto record = ask<ports::Record>([](ports::StorePort& at) { return at.record({1}); });
        return ticket::fold(record.facts).at(0);
    }
    app::EffectCounts counts() {
        const auto found = dispatcher.counts().find({"file_ticket", "ops"});
        return found == dispatcher.counts().end() ? app::EffectCounts{} : found->second;
    }
};

}  // namespace

TEST_CASE("a tracker that lets nobody in for days gets the ticket once it does") {
    Stage stage;
    stage.ops.script = {Failure{FailureKind::unauthorized, "the token is wrong"},
                        Failure{FailureKind::transient, "down"}};
    stage.order("a");
    until(stage.io, [&] { return stage.counts().postponed == 1; });
    stage.settle();
    CHECK(stage.item().filing == ticket::Filing::queued);
    CHECK(stage.item().trouble == "the token is wrong");
    stage.clock.forward(std::chrono::hours{72});
    stage.dispatcher.wake();
    until(stage.io, [&] { return stage.counts().postponed == 2; });
    stage.clock.forward(std::chrono::hours{72});
    stage.dispatcher.wake();
    until(stage.io, [&] { return stage.counts().done == 1; });
    CHECK(stage.item().filing == ticket::Filing::filed);
    CHECK(stage.item().view->key == "OPS-7");
    CHECK(stage.item().trouble.empty());
}

TEST_CASE("a ticket ordered once more is looked for before it is filed") {
    Stage stage;
    stage.order("a");
    until(stage.io, [&] { return stage.counts().done == 1; });
    CHECK_FALSE(stage.ops.attempts.at(0).repeated);
    stage.order("b", true);
    until(stage.io, [&] { return stage.counts().done == 2; });
    CHECK(stage.ops.attempts.at(1).repeated);
}

TEST_CASE("a ticket ordered once more is looked for from its first order on") {
    Stage stage;
    const auto ordered_at = stage.clock.now() - std::chrono::hours{5};
    stage.order("a", true, ordered_at);
    until(stage.io, [&] { return stage.counts().done == 1; });
    CHECK(stage.ops.attempts.at(0).first_try == ordered_at);
}

TEST_CASE("that a tracker lets nobody in is known even where it was away before") {
    Stage stage;
    stage.ops.script = {Failure{FailureKind::transient, "down"},
                        Failure{FailureKind::unauthorized, "the token is wrong"}};
    stage.order("a");
    until(stage.io, [&] { return stage.counts().postponed == 1; });
    stage.settle();
    CHECK(stage.item().trouble == "down");
    stage.clock.forward(std::chrono::hours{1});
    stage.dispatcher.wake();
    until(stage.io, [&] { return stage.counts().postponed == 2; });
    stage.settle();
    CHECK(stage.item().trouble == "the token is wrong");
}

}  // namespace tests::app
