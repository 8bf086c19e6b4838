#include "bot/async/wakeup.hpp"

#include <utility>

namespace bot::async {

Wakeup::Wakeup(boost::asio::any_io_executor executor) : x_timer{std::move(executor)} {}

void Wakeup::notify() {
    x_rung = true;
    x_timer.cancel();
}

boost::asio::awaitable<void> Wakeup::wait_until(TimePoint until) {
    if (!x_rung) {
        x_timer.expires_at(until);
        co_await x_timer.async_wait();
    }
    x_rung = false;
}

boost::asio::awaitable<void> Wakeup::wait() {
    return wait_until(TimePoint::max());
}

}  // namespace bot::async
