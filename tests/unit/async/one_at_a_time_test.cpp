#include "bot/async/one_at_a_time.hpp"

#include "tests/support/http_loop.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <doctest/doctest.h>

#include <optional>
#include <string>

namespace asio = boost::asio;
using bot::async::OneAtATime;
using bot::ports::FailureKind;

namespace {

asio::awaitable<void> note(OneAtATime& door, std::string& log, char name) {
    auto turn = co_await door.enter(bot::ports::within(std::chrono::seconds{10}));
    REQUIRE(turn);
    log += name;
    const auto executor = co_await asio::this_coro::executor;
    bot::async::Timer timer{executor, std::chrono::milliseconds{1}};
    co_await timer.async_wait();
    log += static_cast<char>(name - 'a' + 'A');
}

}  // namespace

TEST_CASE("those who come while one is inside go in after it, in the order in which they came") {
    asio::io_context io;
    OneAtATime door;
    std::string log;
    int ended = 0;
    for (const char name : {'a', 'b', 'c'})
        asio::co_spawn(io, note(door, log, name), [&ended](const std::exception_ptr&) { ++ended; });
    io.run();
    CHECK(ended == 3);
    CHECK(log == "aAbBcC");
}

TEST_CASE("who waits for too long goes away, and the turn passes it by") {
    asio::io_context io;
    OneAtATime door;
    std::optional<OneAtATime::Turn> held;
    auto first = tests::support::run(io, door.enter(bot::ports::within(std::chrono::seconds{1})));
    REQUIRE(first);
    held.emplace(std::move(*first));
    const auto late = tests::support::run(io, door.enter(bot::ports::Deadline::min()));
    REQUIRE_FALSE(late);
    CHECK(late.failure().kind == FailureKind::deadline);
    held.reset();
    CHECK(tests::support::run(io, door.enter(bot::ports::within(std::chrono::seconds{1}))));
}

TEST_CASE("a task that is destroyed when its turn has come hands it on") {
    OneAtATime door;
    std::optional<OneAtATime::Turn> held;
    asio::io_context io;
    auto first = tests::support::run(io, door.enter(bot::ports::within(std::chrono::seconds{1})));
    REQUIRE(first);
    held.emplace(std::move(*first));
    std::string log;
    {
        asio::io_context other;
        asio::co_spawn(other, note(door, log, 'a'), [](const std::exception_ptr&) {});
        other.poll();
        held.reset();
    }
    CHECK(log.empty());
    CHECK(tests::support::run(io, door.enter(bot::ports::within(std::chrono::seconds{1}))));
}
