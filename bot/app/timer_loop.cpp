#include "bot/app/timer_loop.hpp"

#include "bot/app/wall_time.hpp"
#include "bot/async/outlive.hpp"

#include <string>
#include <utility>
#include <vector>

namespace bot::app {
namespace {

constexpr auto store_time = std::chrono::seconds{5};
constexpr auto housekeeping_every = std::chrono::hours{1};
constexpr std::size_t timers_at_once = 100;
constexpr std::size_t pruned_at_once = 1'000;

}  // namespace

TimerLoop::TimerLoop(boost::asio::any_io_executor executor, Parts parts,
                     std::chrono::hours remember)
    : x_parts{parts},
      x_remember{remember},
      x_next_housekeeping{parts.clock.now() + housekeeping_every},
      x_wakeup{executor},
      x_tasks{executor, x_parts.log, "timers"} {}

void TimerLoop::start() {
    x_tasks.spawn(loop());
}

void TimerLoop::wake() {
    x_wakeup.notify();
}

boost::asio::awaitable<void> TimerLoop::stop(ports::Deadline deadline) {
    x_stopping = true;
    x_wakeup.notify();
    co_await x_tasks.stop(deadline);
}

boost::asio::awaitable<void> TimerLoop::loop() {
    const std::string area = "timers";
    while (!x_stopping) {
        const auto until = co_await async::outlive(round(), later(after_a_bug), x_parts.log, area);
        if (!x_stopping)
            co_await x_wakeup.wait_until(until);
    }
}

boost::asio::awaitable<async::Wakeup::TimePoint> TimerLoop::round() {
    bool fired = true;
    while (fired && !x_stopping)
        fired = co_await fire_due();
    if (x_parts.clock.now() >= x_next_housekeeping)
        co_await keep_house();
    co_return co_await next_look();
}

/// Whether any timer fired, so that there may be more.
boost::asio::awaitable<bool> TimerLoop::fire_due() {
    const auto now = x_parts.clock.now();
    std::function<ports::Result<std::vector<ports::DueTimer>>(ports::StorePort&)> work =
        [now](ports::StorePort& store) { return store.due_timers(now, timers_at_once); };
    auto due = co_await x_parts.store.run<std::vector<ports::DueTimer>>(std::move(work),
                                                                        ports::within(store_time));
    if (!due) {
        x_parts.log.write(ports::LogLevel::error, "timers", due.failure().detail);
        co_return false;
    }
    bool fired = false;
    for (const auto& timer : *due) {
        core::event::Event event = core::event::TimerFired{timer.row, timer.incident, timer.name};
        auto receipt = co_await x_parts.sink.submit(std::move(event), ports::within(store_time));
        fired = fired || receipt.ok();
        if (!receipt)
            x_parts.log.write(ports::LogLevel::error, "timers",
                              timer.name + ": " + receipt.failure().detail);
    }
    co_return fired;
}

boost::asio::awaitable<async::Wakeup::TimePoint> TimerLoop::next_look() {
    std::function<ports::Result<std::optional<core::event::Instant>>(ports::StorePort&)> work =
        [](ports::StorePort& store) { return store.next_timer(); };
    auto due = co_await x_parts.store.run<std::optional<core::event::Instant>>(
        std::move(work), ports::within(store_time));
    if (!due || !*due)
        co_return later(longest_nap);
    // A timer that could not be fired just now is not tried in a tight circle.
    if (**due <= x_parts.clock.now())
        co_return later(std::chrono::seconds{1});
    co_return steady(**due, x_parts.clock);
}

boost::asio::awaitable<void> TimerLoop::keep_house() {
    x_next_housekeeping = x_parts.clock.now() + housekeeping_every;
    const auto before = x_parts.clock.now() - x_remember;
    bool more = true;
    while (more && !x_stopping) {
        std::function<ports::Result<bool>(ports::StorePort&)> work =
            [before](ports::StorePort& store) { return store.prune(before, pruned_at_once); };
        auto pruned = co_await x_parts.store.run<bool>(std::move(work), ports::within(store_time));
        if (!pruned)
            x_parts.log.write(ports::LogLevel::warning, "timers", pruned.failure().detail);
        more = pruned && *pruned;
    }
}

}  // namespace bot::app
