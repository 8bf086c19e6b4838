#include "bot/app/store_runner.hpp"

#include "bot/async/task_group.hpp"
#include "tests/component/app/app_stage.hpp"
#include "tests/component/app/scripted_store.hpp"

#include <future>
#include <stdexcept>
#include <string>

namespace tests::app {
namespace {

using ports::Done;
using Work = std::function<Result<Done>(ports::StorePort&)>;

/// What became of one job, and how many commits there had been when it was told.
struct Told {
    Result<Done> answer;
    int commits = 0;
};

struct Stage {
    asio::io_context io{1};
    support::RecordedLog log;
    ScriptedStore store;
    std::promise<void> release;
    std::vector<Told> told;
    std::atomic<int> ran = 0;
    std::optional<app::StoreRunner> runner;
    bot::async::TaskGroup tasks{io.get_executor(), log, "case"};

    explicit Stage(app::StoreRunner::Options options = {}) {
        runner.emplace(io, store, log, options);
    }
    void give(Work work, ports::Deadline deadline = ports::within(20s)) {
        tasks.spawn(tell(std::move(work), deadline));
        io.restart();
        io.poll();
    }
    void give_many(int count) {
        for (int each = 0; each < count; ++each)
            give(counting());
    }
    Work counting() {
        return [this](ports::StorePort&) {
            ++ran;
            return Done{};
        };
    }
    /// Keeps the store thread busy until `release` is set, so that others pile up behind it.
    void occupy() {
        std::promise<void> busy;
        give([this, &busy](ports::StorePort&) {
            busy.set_value();
            release.get_future().wait();
            return Done{};
        });
        busy.get_future().wait();
    }
    void until_told(std::size_t count) {
        until(io, [&] { return told.size() == count; });
    }

private:
    asio::awaitable<void> tell(Work work, ports::Deadline deadline) {
        auto answer = co_await runner->run<Done>(std::move(work), deadline);
        told.push_back({std::move(answer), store.commits});
    }
};

}  // namespace

TEST_CASE("all that waits is written in one commit") {
    Stage stage;
    stage.occupy();
    stage.give_many(50);
    stage.release.set_value();
    stage.until_told(51);
    CHECK(stage.store.commits == 2);
    CHECK(stage.ran == 50);
    for (const auto& each : stage.told)
        CHECK(each.answer.ok());
    CHECK(stage.told.back().commits == 2);
}

TEST_CASE("nobody hears of a write before it is durable") {
    Stage stage;
    std::promise<void> committing;
    stage.store.on_commit = [&]() -> Result<Done> {
        committing.set_value();
        stage.release.get_future().wait();
        return Done{};
    };
    stage.give_many(1);
    committing.get_future().wait();
    stage.io.poll();
    CHECK(stage.ran == 1);
    CHECK(stage.told.empty());
    stage.release.set_value();
    stage.until_told(1);
    CHECK(stage.told[0].commits == 1);
}

TEST_CASE("a commit that fails is told to every waiter, and undone") {
    Stage stage;
    stage.store.on_commit = [] { return Failure{FailureKind::transient, "the disk is full"}; };
    stage.occupy();
    stage.give_many(9);
    stage.release.set_value();
    stage.until_told(10);
    for (const auto& each : stage.told) {
        REQUIRE_FALSE(each.answer.ok());
        CHECK(each.answer.failure().detail == "the disk is full");
    }
    CHECK(stage.store.rollbacks == 2);
    CHECK(stage.log.has("nothing was written: the disk is full"));
}

TEST_CASE("where no transaction can begin, nothing is run and everybody is told") {
    Stage stage;
    stage.store.on_begin = [] { return Failure{FailureKind::transient, "locked"}; };
    stage.give_many(3);
    stage.until_told(3);
    CHECK(stage.ran == 0);
    CHECK(stage.store.commits == 0);
    CHECK(stage.told[2].answer.failure().detail == "locked");
}

TEST_CASE("a job that throws fails alone") {
    Stage stage;
    stage.occupy();
    stage.give([](ports::StorePort&) -> Result<Done> { throw std::runtime_error{"on purpose"}; });
    stage.give_many(1);
    stage.release.set_value();
    stage.until_told(3);
    CHECK_FALSE(stage.told[1].answer.ok());
    CHECK(stage.told[2].answer.ok());
    CHECK(stage.log.has("store: on purpose"));
}

TEST_CASE("a job whose time has passed before its turn is not run") {
    Stage stage;
    stage.give(stage.counting(), std::chrono::steady_clock::now() - 1s);
    stage.until_told(1);
    CHECK(stage.ran == 0);
    CHECK(stage.told[0].answer.failure().kind == FailureKind::deadline);
}

TEST_CASE("one job more than the queue holds is refused at once, to be sent again") {
    Stage stage{{.queue_limit = 3}};
    stage.occupy();
    stage.give_many(4);
    stage.until_told(1);
    CHECK(stage.told[0].answer.failure().kind == FailureKind::transient);
    stage.release.set_value();
    stage.until_told(5);
    CHECK(stage.ran == 3);
}

TEST_CASE("what waits when the service ends is still written and answered") {
    Stage stage;
    stage.occupy();
    stage.give_many(5);
    stage.release.set_value();
    stage.runner.reset();
    CHECK(stage.ran == 5);
    CHECK(stage.store.commits == 2);
    stage.until_told(6);
    CHECK(stage.told[5].answer.ok());
}

}  // namespace tests::app
