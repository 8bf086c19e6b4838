#pragma once

#include "bot/async/tokens.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <chrono>

namespace bot::async {

/// A bell for one waiting loop: "there is something to do, or it is time". A ring while nobody
/// waits is remembered, any number of rings count as one. Used on the io thread only: another
/// thread posts to the executor and rings from there.
class Wakeup {
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    explicit Wakeup(boost::asio::any_io_executor executor);

    void notify();

    /// Returns when rung or at `until`, whichever comes first, and when the task is cancelled (then
    /// the task's next wait throws, which ends it). At most one task waits at a time.
    boost::asio::awaitable<void> wait_until(TimePoint until);

    /// Like wait_until, without a time.
    boost::asio::awaitable<void> wait();

private:
    Timer x_timer;
    bool x_rung = false;
};

}  // namespace bot::async
