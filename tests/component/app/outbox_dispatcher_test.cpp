#include "bot/app/outbox_dispatcher.hpp"

#include "bot/app/document_desk.hpp"
#include "tests/component/app/app_stage.hpp"
#include "tests/component/app/scripted_chat.hpp"
#include "tests/component/app/scripted_store.hpp"

namespace tests::app {
namespace {

using tests::store::lobby;
using tests::store::war_room;

struct Stage : AppStage {
    bot::async::Timer gate{io, bot::async::Timer::time_point::max()};
    ScriptedChat chat;
    ScriptedChat other;
    std::optional<app::DocumentDesk> desk;
    std::optional<app::OutboxDispatcher> dispatcher;

    explicit Stage(app::OutboxDispatcher::Options options = {}, bool two_chats = false) {
        desk.emplace(io.get_executor(), *runner, app::DraftTerms{});
        std::map<std::string, ports::ChatPort*> chats{{"slack", &chat}};
        if (two_chats)
            chats.emplace("other", &other);
        dispatcher.emplace(
            io.get_executor(),
            app::OutboxDispatcher::Parts{*runner, *sink, *desk, chats, {}, clock, log}, options);
        dispatcher->start();
    }
    ~Stage() {
        gate.cancel();
        run(io, dispatcher->stop(ports::within(10s)));
    }
    void owe(const std::string& text, const event::RoomRef& room = war_room) {
        auto write = tests::store::write_of("owe-" + text);
        write.received = clock.now();
        write.decision.effects.push_back(tests::store::post("key-" + text, text, room));
        this->write(write);
        dispatcher->wake();
    }
    /// Time passes, and everything that follows from it is done.
    void forward(std::chrono::seconds span) {
        clock.forward(span);
        dispatcher->wake();
        settle();
    }
    app::EffectCounts counts() {
        app::EffectCounts sum;
        for (const auto& [key, counts] : dispatcher->counts()) {
            if (key.first != "post_text")
                continue;
            sum.done += counts.done;
            sum.postponed += counts.postponed;
            sum.failed += counts.failed;
        }
        return sum;
    }
    bool owes_nothing() {
        return !ask<std::optional<event::Instant>>(
            [](ports::StorePort& at) { return at.next_effect(); });
    }
};

}  // namespace

TEST_CASE("what the outbox owes is sent once and settled") {
    Stage stage;
    stage.owe("hello");
    until(stage.io, [&] { return stage.counts().done == 1; });
    stage.forward(48h);
    REQUIRE(stage.chat.posts.size() == 1);
    CHECK(stage.chat.posts[0].text == "hello");
    CHECK(stage.chat.posts[0].attempt.key == "key-hello");
    CHECK_FALSE(stage.chat.posts[0].attempt.repeated);
    CHECK(stage.owes_nothing());
}

TEST_CASE("a platform that says when to come again is not asked before") {
    Stage stage;
    stage.chat.script = {ScriptedChat::fails(
        Failure{FailureKind::rate_limited, "slow down", stage.clock.now() + 120s})};
    stage.owe("hello");
    until(stage.io, [&] { return stage.counts().postponed == 1; });
    stage.forward(119s);
    CHECK(stage.chat.posts.size() == 1);
    stage.forward(1s);
    until(stage.io, [&] { return stage.counts().done == 1; });
    CHECK(stage.chat.posts.size() == 2);
}

TEST_CASE("what may have got through is sent again as a repetition, so that it is looked for") {
    Stage stage;
    stage.chat.script = {ScriptedChat::fails(Failure{FailureKind::unknown_outcome, "cut off"})};
    const auto begun = stage.clock.now();
    stage.owe("hello");
    until(stage.io, [&] { return stage.counts().postponed == 1; });
    stage.forward(2s);
    until(stage.io, [&] { return stage.counts().done == 1; });
    REQUIRE(stage.chat.posts.size() == 2);
    const auto& again = stage.chat.posts[1].attempt;
    CHECK(again.repeated);
    CHECK(again.key == "key-hello");
    CHECK(again.first_try == begun);
    CHECK(again.last_over == begun + app::OutboxDispatcher::Options{}.send_time);
}

TEST_CASE("what cannot have got through is sent anew without being looked for") {
    Stage stage;
    stage.chat.script = {ScriptedChat::fails(Failure{FailureKind::unauthorized, "401"}),
                         ScriptedChat::fails(Failure{FailureKind::rate_limited, "429"}),
                         ScriptedChat::fails(Failure{FailureKind::transient, "refused"})};
    stage.owe("hello");
    for (std::uint64_t tries = 1; tries <= 3; ++tries) {
        until(stage.io, [&] { return stage.counts().postponed == tries; });
        stage.forward(8s);
    }
    until(stage.io, [&] { return stage.counts().done == 1; });
    REQUIRE(stage.chat.posts.size() == 4);
    for (const auto& post : stage.chat.posts)
        CHECK_FALSE(post.attempt.repeated);
}

TEST_CASE("what is refused is settled as failed and not tried again") {
    Stage stage;
    stage.chat.script = {ScriptedChat::fails(Failure{FailureKind::rejected, "no such room"})};
    stage.owe("hello");
    until(stage.io, [&] { return stage.counts().failed == 1; });
    stage.forward(48h);
    CHECK(stage.chat.posts.size() == 1);
    CHECK(stage.owes_nothing());
}

TEST_CASE("a row whose lease ends while it is being sent is not sent a second time") {
    Stage stage;
    stage.chat.script = {ScriptedChat::waits(stage.gate)};
    stage.owe("slow");
    until(stage.io, [&] { return stage.chat.posts.size() == 1; });
    stage.forward(31s);
    stage.forward(31s);
    CHECK(stage.chat.posts.size() == 1);
    stage.gate.cancel();
    until(stage.io, [&] { return stage.counts().done == 1; });
    stage.forward(31s);
    CHECK(stage.chat.posts.size() == 1);
    CHECK(stage.owes_nothing());
}

TEST_CASE("a port that throws gives its slot back, and what it did is unknown") {
    Stage stage{{.in_flight = 1}};
    stage.chat.script = {ScriptedChat::throws()};
    stage.owe("broken");
    until(stage.io, [&] { return stage.counts().postponed == 1; });
    CHECK(stage.log.has("outbox: went wrong and goes on: broken on purpose"));
    stage.owe("well", lobby);
    until(stage.io, [&] { return stage.counts().done == 1; });
    CHECK(stage.chat.posts.back().text == "well");
    stage.forward(2s);
    until(stage.io, [&] { return stage.counts().done == 2; });
    CHECK(stage.chat.posts.back().text == "broken");
    CHECK(stage.chat.posts.back().attempt.repeated);
}

TEST_CASE("effects of one room are sent in order, other rooms do not wait for it") {
    Stage stage;
    stage.chat.script = {ScriptedChat::waits(stage.gate)};
    stage.owe("first");
    stage.owe("second");
    stage.owe("elsewhere", lobby);
    until(stage.io, [&] { return stage.counts().done == 1; });
    stage.settle();
    REQUIRE(stage.chat.posts.size() == 2);
    CHECK(stage.chat.posts[1].text == "elsewhere");
    stage.gate.cancel();
    until(stage.io, [&] { return stage.counts().done == 3; });
    CHECK(stage.chat.posts[2].text == "second");
}

TEST_CASE("a platform that does not answer leaves the others their share") {
    Stage stage{{.in_flight = 4}, true};
    for (int number = 0; number < 6; ++number) {
        stage.chat.script.push_back(ScriptedChat::waits(stage.gate));
        stage.owe("slow " + std::to_string(number), {"slack", "C" + std::to_string(number)});
    }
    stage.settle();
    CHECK(stage.chat.posts.size() == 2);
    stage.owe("quick", {"other", "C1"});
    until(stage.io, [&] { return stage.counts().done == 1; });
    CHECK(stage.other.posts.size() == 1);
    CHECK(stage.chat.posts.size() == 2);
    stage.gate.cancel();
    until(stage.io, [&] { return stage.chat.posts.size() == 4; });
}

TEST_CASE("an outcome the store does not take leaves the row to be tried again") {
    Stage stage;
    stage.sink->fails = true;
    stage.owe("hello");
    until(stage.io, [&] { return stage.log.has("outcome not kept"); });
    stage.forward(31s);
    until(stage.io, [&] { return stage.counts().done == 1; });
    REQUIRE(stage.chat.posts.size() == 2);
    CHECK(stage.chat.posts[1].attempt.repeated);
}

TEST_CASE("of what is read back the poisonous is stepped over, and the rest is taken in") {
    Stage stage;
    stage.chat.history.emplace();
    for (const auto* key : {"one", "poison", "three"}) {
        event::ChatEvent said;
        said.key.value = key;
        said.room = war_room;
        said.at = stage.clock.now() - 60s;
        said.arrived_at = stage.clock.now();
        said.body = event::MessagePosted{};
        stage.chat.history->events.push_back(std::move(said));
    }
    stage.sink->rejects = "poison";
    auto write = tests::store::write_of("owe");
    write.decision.effects.push_back(
        {"read", {1}, outbox::ReadHistory{war_room, {}, stage.clock.now(), {}}, {}});
    stage.write(write);
    stage.dispatcher->wake();
    until(stage.io, [&] { return stage.sink->count<event::EffectOutcome>() == 1; });
    CHECK(stage.log.has("stepped over poison, which was rejected: a bug"));
    REQUIRE(stage.sink->count<event::ChatEvent>() == 2);
    const auto& first = std::get<event::ChatEvent>(stage.sink->events[0]);
    CHECK(first.key.value == "one");
    CHECK(first.arrived_at == first.at);
    stage.forward(1s);
    CHECK(stage.owes_nothing());
}

TEST_CASE("what is due and cannot be claimed is not asked for in a tight circle") {
    AppStage stage;
    ScriptedStore stuck;
    stuck.next = stage.clock.now();
    app::StoreRunner runner{stage.io, stuck, stage.log, app::StoreRunner::Options{}};
    app::DocumentDesk desk{stage.io.get_executor(), runner, {}};
    app::OutboxDispatcher dispatcher{
        stage.io.get_executor(), {runner, *stage.sink, desk, {}, {}, stage.clock, stage.log}, {}};
    dispatcher.start();
    for (int turn = 0; turn < 50; ++turn) {
        std::function<Result<ports::Done>(ports::StorePort&)> nothing = [](ports::StorePort&) {
            return ports::Done{};
        };
        CHECK(run(stage.io, runner.run<ports::Done>(std::move(nothing), ports::within(10s))).ok());
    }
    CHECK(stuck.claims == 1);
    run(stage.io, dispatcher.stop(ports::within(10s)));
}

}  // namespace tests::app
