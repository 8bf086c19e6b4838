#pragma once

#include "bot/async/tokens.hpp"
#include "bot/ports/deadline.hpp"
#include "bot/ports/result.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/this_coro.hpp>

#include <exception>
#include <optional>
#include <utility>
#include <variant>

namespace bot::async {

namespace detail {

/// What an operation came to. Exceptions travel as values: a race takes a thrown exception for "not
/// finished yet" and would wait for the clock.
template <class T>
class Ending {
public:
    Ending() = default;

    std::optional<ports::Result<T>> result;
    std::exception_ptr thrown;
};

template <class T>
boost::asio::awaitable<Ending<T>> run_to_end(boost::asio::awaitable<ports::Result<T>> operation) {
    Ending<T> ending;
    try {
        ending.result.emplace(co_await std::move(operation));
    } catch (...) {
        ending.thrown = std::current_exception();
    }
    co_return ending;
}

}  // namespace detail

/// Runs `operation` until it ends or the deadline passes; then it is cancelled, its result dropped,
/// and the failure is `deadline`. Who came first decides, so an operation that ends in time is
/// never reported late. When the calling task is cancelled, the failure is `cancelled`. Exceptions
/// of the operation pass through. An operation that ignores cancellation is waited for all the
/// same.
template <class T>
boost::asio::awaitable<ports::Result<T>> with_deadline(
    boost::asio::awaitable<ports::Result<T>> operation, ports::Deadline deadline) {
    using namespace boost::asio::experimental::awaitable_operators;
    const auto executor = co_await boost::asio::this_coro::executor;
    Timer timer{executor, deadline};
    auto race = detail::run_to_end(std::move(operation)) || timer.async_wait();
    auto winner = co_await std::move(race);
    if (winner.index() == 1) {
        const bool cancelled = static_cast<bool>(std::get<0>(std::get<1>(winner)));
        if (cancelled)
            co_return ports::Failure(ports::FailureKind::cancelled, "stopped while waiting");
        co_return ports::Failure(ports::FailureKind::deadline, "no answer in time");
    }
    auto& ending = std::get<0>(winner);
    if (ending.thrown)
        std::rethrow_exception(ending.thrown);
    co_return std::move(*ending.result);
}

}  // namespace bot::async
