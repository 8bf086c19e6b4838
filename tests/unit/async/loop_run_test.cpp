#include "bot/async/wakeup.hpp"
#include "tests/support/http_loop.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <doctest/doctest.h>

#include <chrono>
#include <stdexcept>

namespace asio = boost::asio;
using bot::async::Wakeup;
using tests::support::run;
using namespace std::chrono_literals;

namespace {

asio::awaitable<int> ring_then_count_turns(Wakeup& bell) {
    bell.notify();
    int turns = 0;
    while (turns < 10) {
        co_await asio::post(asio::use_awaitable);
        ++turns;
    }
    co_return turns;
}

}  // namespace

TEST_CASE("a task that was given up and ends later does not end the run of another") {
    asio::io_context io{1};
    Wakeup bell{io.get_executor()};
    CHECK_THROWS_AS(run(io, bell.wait(), 0s), std::runtime_error);
    CHECK(run(io, ring_then_count_turns(bell)) == 10);
}
