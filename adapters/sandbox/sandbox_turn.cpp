#include "adapters/sandbox/sandbox_turn.hpp"

#include <algorithm>

namespace adapters::sandbox {

boost::asio::awaitable<Turn::Holder> Turn::take(bot::ports::Deadline deadline) {
    if (!x_taken) {
        x_taken = true;
        co_return Holder{this};
    }
    auto waiter = std::make_shared<Waiter>(Waiter{bot::async::Timer{x_executor, deadline}});
    x_waiting.push_back(waiter);
    co_await waiter->timer.async_wait();
    if (waiter->has_turn)
        co_return Holder{this};
    x_waiting.erase(std::remove(x_waiting.begin(), x_waiting.end(), waiter), x_waiting.end());
    co_return Holder{nullptr};
}

void Turn::pass_on() {
    if (x_waiting.empty()) {
        x_taken = false;
        return;
    }
    const auto next = x_waiting.front();
    x_waiting.pop_front();
    next->has_turn = true;
    next->timer.cancel();
}

}  // namespace adapters::sandbox
