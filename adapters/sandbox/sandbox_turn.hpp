#pragma once

#include "bot/async/tokens.hpp"
#include "bot/ports/deadline.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <deque>
#include <memory>
#include <utility>

namespace adapters::sandbox {

/// One at a time, first come, first served. io thread only.
class Turn {
public:
    explicit Turn(boost::asio::any_io_executor executor) : x_executor{std::move(executor)} {}

    /// Gives the turn back when it goes.
    class Holder {
    public:
        explicit Holder(Turn* turn) : x_turn{turn} {}
        Holder(Holder&& other) noexcept : x_turn{std::exchange(other.x_turn, nullptr)} {}
        Holder& operator=(Holder&&) = delete;
        ~Holder() {
            if (x_turn != nullptr)
                x_turn->pass_on();
        }
        explicit operator bool() const { return x_turn != nullptr; }

    private:
        Turn* x_turn;
    };

    /// Holds the turn; nothing when the deadline came first or the task was cancelled.
    boost::asio::awaitable<Holder> take(bot::ports::Deadline deadline);

private:
    struct Waiter {
        bot::async::Timer timer;
        bool has_turn = false;
    };
    void pass_on();

    boost::asio::any_io_executor x_executor;
    bool x_taken = false;
    std::deque<std::shared_ptr<Waiter>> x_waiting;
};

}  // namespace adapters::sandbox
