#pragma once

#include "bot/ports/log.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/cancellation_type.hpp>
#include <boost/asio/this_coro.hpp>

#include <exception>
#include <string>
#include <utility>

namespace bot::async {

/// What an exception says of itself; never empty.
[[nodiscard]] std::string in_words(const std::exception_ptr& thrown);

/// For what must not end because one round of it goes wrong: gives what `round` gives, or, when an
/// exception leaves it, writes an error line and gives `otherwise`. Once the calling task is
/// cancelled exceptions pass through, for that is how such a task ends.
template <class T>
boost::asio::awaitable<T> outlive(boost::asio::awaitable<T> round, T otherwise, ports::Log& log,
                                  std::string area) {
    std::exception_ptr thrown;
    try {
        co_return co_await std::move(round);
    } catch (...) {
        thrown = std::current_exception();
    }
    const auto state = co_await boost::asio::this_coro::cancellation_state;
    if (state.cancelled() != boost::asio::cancellation_type::none)
        std::rethrow_exception(thrown);
    log.write(ports::LogLevel::error, area, "went wrong and goes on: " + in_words(thrown));
    co_return otherwise;
}

}  // namespace bot::async
