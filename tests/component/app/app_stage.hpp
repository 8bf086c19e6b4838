#pragma once

#include "bot/app/event_pipeline.hpp"
#include "bot/app/store_runner.hpp"
#include "storage/sqlite/sqlite_store.hpp"
#include "tests/component/app/fake_clock.hpp"
#include "tests/contract/store/incident_story.hpp"
#include "tests/support/http_loop.hpp"

#include <boost/asio/io_context.hpp>
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace tests::app {

namespace asio = boost::asio;
namespace app = bot::app;
namespace ports = bot::ports;
using namespace std::chrono_literals;
using ports::Failure;
using ports::FailureKind;
using ports::Result;
using tests::store::got;
using tests::support::run;

/// Runs what is ready, one step at a time, until `done`.
template <class Done>
void until(asio::io_context& io, Done done) {
    const auto limit = ports::within(20s);
    io.restart();
    while (!done()) {
        const auto ran = io.run_one_until(limit);
        REQUIRE_MESSAGE(ran == 1, "it did not come to that");
    }
}

/// Notes what comes in at the front door and hands it on; fails or throws instead when told to.
class WatchedSink final : public ports::InboundSink {
public:
    explicit WatchedSink(ports::InboundSink& next) : x_next{next} {}
    asio::awaitable<Result<ports::Receipt>> submit(bot::core::event::Event event,
                                                   ports::Deadline deadline) override {
        if (std::exchange(throws, false))
            throw std::runtime_error{"broken on purpose"};
        if (std::exchange(fails, false))
            co_return Failure{FailureKind::transient, "not now"};
        const auto* chat = std::get_if<bot::core::event::ChatEvent>(&event);
        if (chat != nullptr && chat->key.value == rejects)
            co_return Failure{FailureKind::rejected, "a bug"};
        events.push_back(event);
        co_return co_await x_next.submit(std::move(event), deadline);
    }
    template <class T>
    [[nodiscard]] std::size_t count() const {
        const auto found = std::count_if(events.begin(), events.end(), [](const auto& each) {
            return std::holds_alternative<T>(each);
        });
        return static_cast<std::size_t>(found);
    }

    std::vector<bot::core::event::Event> events;
    bool fails = false;   ///< the next one
    bool throws = false;  ///< likewise
    std::string rejects;  ///< the event with this key

private:
    ports::InboundSink& x_next;
};

/// A store in memory behind its thread and the front door; `restart` is a new thread and door
/// before the same store.
struct AppStage {
    asio::io_context io{1};
    support::RecordedLog log;
    FakeClock clock{store::at(0)};
    bot::core::decide::Policy policy;
    std::unique_ptr<ports::StorePort> store = got(storage::sqlite::SqliteStore::open(":memory:"));
    std::optional<app::StoreRunner> runner;
    std::optional<app::EventPipeline> pipeline;
    std::optional<WatchedSink> sink;

    AppStage() {
        got(store->write(tests::store::opening()));
        restart();
    }
    void restart() {
        runner.emplace(io, *store, log, app::StoreRunner::Options{});
        pipeline.emplace(*runner, policy, clock);
        sink.emplace(*pipeline);
    }
    template <class T>
    T ask(std::function<Result<T>(ports::StorePort&)> work) {
        return got(run(io, runner->run<T>(std::move(work), ports::within(10s))));
    }
    void write(const ports::Write& write) {
        ask<ports::Written>([&](ports::StorePort& at) { return at.write(write); });
    }
    /// Long enough for every loop to come round several times, by the store's time.
    void settle() {
        for (int turn = 0; turn < 20; ++turn)
            ask<ports::Done>([](ports::StorePort&) { return ports::Done{}; });
    }
};

}  // namespace tests::app
