#pragma once

#include "bot/async/tokens.hpp"
#include "bot/ports/deadline.hpp"
#include "bot/ports/result.hpp"

#include <boost/asio/awaitable.hpp>

#include <deque>
#include <utility>

namespace bot::async {

/// A stretch of a coroutine that only one at a time may be in, for what is read, changed and
/// written back with waits in between. First come, first served. Io thread only; outlives its
/// turns.
class OneAtATime {
public:
    /// Held as long as it lives.
    class Turn {
    public:
        explicit Turn(OneAtATime& of) : x_of{&of} {}
        Turn(Turn&& other) noexcept : x_of{std::exchange(other.x_of, nullptr)} {}
        Turn& operator=(Turn&& other) noexcept {
            std::swap(x_of, other.x_of);
            return *this;
        }
        ~Turn() {
            if (x_of != nullptr)
                x_of->pass_on();
        }

    private:
        OneAtATime* x_of;
    };

    OneAtATime() = default;
    OneAtATime(const OneAtATime&) = delete;
    OneAtATime& operator=(const OneAtATime&) = delete;

    /// `deadline` where it did not come to our turn in time, `cancelled` where the task was.
    boost::asio::awaitable<ports::Result<Turn>> enter(ports::Deadline deadline);

private:
    class Waiting;
    void pass_on();

    bool x_taken = false;
    std::deque<Waiting*> x_waiting;
};

}  // namespace bot::async
