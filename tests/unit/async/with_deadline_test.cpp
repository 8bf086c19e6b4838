#include "bot/async/with_deadline.hpp"

#include "bot/async/task_group.hpp"
#include "tests/support/http_loop.hpp"

#include <boost/asio/io_context.hpp>
#include <doctest/doctest.h>

#include <chrono>
#include <memory>
#include <stdexcept>
#include <string>

namespace asio = boost::asio;
using bot::async::with_deadline;
using bot::ports::FailureKind;
using bot::ports::Result;
using bot::ports::within;
using namespace std::chrono_literals;

namespace {

using Text = Result<std::string>;

asio::awaitable<Text> answer(std::chrono::milliseconds after) {
    const auto executor = co_await asio::this_coro::executor;
    bot::async::Timer timer{executor, after};
    auto [error] = co_await timer.async_wait();
    if (error)
        co_return bot::ports::Failure(FailureKind::transient, "operation was cancelled");
    co_return std::string{"answer"};
}

asio::awaitable<Text> explode() {
    throw std::runtime_error{"bug"};
    co_return std::string{};
}

asio::awaitable<void> keep(asio::awaitable<Text> task, std::shared_ptr<std::optional<Text>> into) {
    into->emplace(co_await std::move(task));
}

}  // namespace

TEST_CASE("an operation that ends in time gives its result") {
    asio::io_context io{1};
    const auto result = tests::support::run(io, with_deadline(answer(0ms), within(10s)));
    REQUIRE(result.ok());
    CHECK(*result == "answer");
}

TEST_CASE("an operation that is late gives the failure deadline") {
    asio::io_context io{1};
    const auto result = tests::support::run(io, with_deadline(answer(1h), within(10ms)));
    REQUIRE(!result.ok());
    CHECK(result.failure().kind == FailureKind::deadline);
}

TEST_CASE("a deadline that has passed already is a deadline") {
    asio::io_context io{1};
    const auto result = tests::support::run(io, with_deadline(answer(1h), within(-1s)));
    REQUIRE(!result.ok());
    CHECK(result.failure().kind == FailureKind::deadline);
}

TEST_CASE("an exception of the operation comes out at once") {
    asio::io_context io{1};
    const auto before = std::chrono::steady_clock::now();
    CHECK_THROWS_AS(tests::support::run(io, with_deadline(explode(), within(5s))),
                    std::runtime_error);
    CHECK(std::chrono::steady_clock::now() < before + 4s);
}

TEST_CASE("cancelling the task that waits does not read as a deadline") {
    asio::io_context io{1};
    tests::support::RecordedLog log;
    auto result = std::make_shared<std::optional<Text>>();
    bot::async::TaskGroup group{io.get_executor(), log, "unit"};
    group.spawn(keep(with_deadline(answer(1h), within(1h)), result));
    tests::support::run(io, group.stop(within(0ms)));
    CHECK(group.size() == 0);
    if (*result)
        CHECK((*result)->failure().kind != FailureKind::deadline);
}
