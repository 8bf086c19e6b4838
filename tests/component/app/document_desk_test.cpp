#include "bot/app/document_desk.hpp"

#include "bot/async/task_group.hpp"
#include "tests/component/app/app_stage.hpp"
#include "tests/component/app/scripted_store.hpp"

#include <future>

namespace tests::app {
namespace {

using bot::core::event::FactNumber;

struct Stage {
    asio::io_context io{1};
    support::RecordedLog log;
    ScriptedStore store;
    app::StoreRunner runner{io, store, log, {app::StoreUse::reading}};
    app::DocumentDesk desk{io.get_executor(), runner, {}};
    std::promise<void> release;
    std::vector<Result<FactNumber>> told;
    bot::async::TaskGroup readers{io.get_executor(), log, "readers"};

    void wait_for_news(int count) {
        for (int each = 0; each < count; ++each)
            readers.spawn(read());
        until(io, [&] { return store.looks == count; });
        settle();
    }
    void commit(std::int64_t newest) {
        store.newest = newest;
        app::Commit commit;
        commit.incidents = {{1}};
        desk.announce(commit);
    }
    void settle() {
        for (int turn = 0; turn < 5; ++turn)
            CHECK(run(io, desk.newest({1}, {0}, ports::within(10s))).ok());
        store.looks -= 5;
    }
    /// Keeps the store thread busy until the readers go away.
    void occupy() {
        readers.spawn(block());
        io.poll();
    }
    asio::awaitable<void> go_away() {
        release.set_value();
        co_await readers.stop(std::chrono::steady_clock::now());
    }
    asio::awaitable<void> block() {
        std::function<Result<ports::Done>(ports::StorePort&)> work = [this](ports::StorePort&) {
            release.get_future().wait();
            return ports::Done{};
        };
        const auto done = co_await runner.run<ports::Done>(std::move(work), ports::within(10s));
        CHECK(done.ok());
    }
    asio::awaitable<void> read() {
        const bot::core::event::IncidentId incident{1};
        told.push_back(co_await desk.newest(incident, FactNumber{1}, ports::within(1h)));
    }
};

}  // namespace

TEST_CASE("whoever waits for news is told of the commit that brings them") {
    Stage stage;
    stage.wait_for_news(3);
    CHECK(stage.told.empty());
    CHECK(stage.desk.waiting() == 3);
    stage.commit(2);
    until(stage.io, [&] { return stage.told.size() == 3; });
    CHECK(stage.told[0]->number == 2);
    CHECK(stage.desk.waiting() == 0);
}

TEST_CASE("many commits at once make a reader look once") {
    Stage stage;
    stage.wait_for_news(1);
    for (int number = 2; number < 50; ++number)
        stage.commit(number);
    until(stage.io, [&] { return stage.told.size() == 1; });
    CHECK(stage.told[0]->number == 49);
    CHECK(stage.store.looks == 2);
}

TEST_CASE("news of another incident wake nobody") {
    Stage stage;
    stage.wait_for_news(1);
    app::Commit other;
    other.incidents = {{2}};
    stage.desk.announce(other);
    stage.settle();
    CHECK(stage.store.looks == 1);
    stage.desk.close();
    until(stage.io, [&] { return stage.told.size() == 1; });
}

TEST_CASE("a reader who goes away while the store is looking leaves nothing behind") {
    Stage stage;
    stage.occupy();
    stage.readers.spawn(stage.read());
    stage.io.poll();
    CHECK(stage.desk.waiting() == 1);
    run(stage.io, stage.go_away());
    CHECK(stage.told.empty());
    CHECK(stage.desk.waiting() == 0);
}

}  // namespace tests::app
