#include "bot/async/one_at_a_time.hpp"

#include <boost/asio/this_coro.hpp>

#include <algorithm>

namespace bot::async {

/// In the row for as long as it lives. Whoever is given the turn and dies before taking it hands it
/// on.
class OneAtATime::Waiting {
public:
    Waiting(OneAtATime& of, const boost::asio::any_io_executor& executor, ports::Deadline deadline)
        : bell{executor, deadline}, x_of{of} {
        x_of.x_waiting.push_back(this);
    }
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;
    ~Waiting() {
        if (given)
            x_of.pass_on();
        else
            std::erase(x_of.x_waiting, this);
    }

    Timer bell;
    bool given = false;

private:
    OneAtATime& x_of;
};

void OneAtATime::pass_on() {
    x_taken = !x_waiting.empty();
    if (!x_taken)
        return;
    x_waiting.front()->given = true;
    x_waiting.front()->bell.cancel();
    x_waiting.pop_front();
}

boost::asio::awaitable<ports::Result<OneAtATime::Turn>> OneAtATime::enter(
    ports::Deadline deadline) {
    if (!x_taken) {
        x_taken = true;
        co_return Turn{*this};
    }
    const auto executor = co_await boost::asio::this_coro::executor;
    Waiting waiting{*this, executor, deadline};
    auto [error] = co_await waiting.bell.async_wait();
    if (std::exchange(waiting.given, false))
        co_return Turn{*this};
    if (error)
        co_return ports::Failure(ports::FailureKind::cancelled, "stopped while waiting");
    co_return ports::Failure(ports::FailureKind::deadline, "it did not come to our turn in time");
}

}  // namespace bot::async
