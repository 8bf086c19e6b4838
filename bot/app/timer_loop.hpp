#pragma once

#include "bot/app/store_runner.hpp"
#include "bot/async/task_group.hpp"
#include "bot/async/wakeup.hpp"
#include "bot/ports/clock.hpp"
#include "bot/ports/inbound_sink.hpp"
#include "bot/ports/log.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

namespace bot::app {

/// Brings due timers through the front door, each once: firing and what follows from it are
/// committed together. Also does the store's housekeeping once an hour. io thread only.
class TimerLoop {
public:
    struct Parts {
        StoreRunner& store;
        ports::InboundSink& sink;
        const ports::Clock& clock;
        ports::Log& log;
    };

    /// The parts outlive the loop. What was delivered or settled longer than `remember` ago is
    /// forgotten.
    TimerLoop(boost::asio::any_io_executor executor, Parts parts, std::chrono::hours remember);

    void start();
    /// A timer was set or dropped, or time has moved.
    void wake();
    boost::asio::awaitable<void> stop(ports::Deadline deadline);

private:
    boost::asio::awaitable<void> loop();
    /// Fires what is due; when to look again.
    boost::asio::awaitable<async::Wakeup::TimePoint> round();
    boost::asio::awaitable<bool> fire_due();
    boost::asio::awaitable<async::Wakeup::TimePoint> next_look();
    boost::asio::awaitable<void> keep_house();

    Parts x_parts;
    const std::chrono::hours x_remember;
    core::event::Instant x_next_housekeeping;
    bool x_stopping = false;
    async::Wakeup x_wakeup;
    async::TaskGroup x_tasks;
};

}  // namespace bot::app
