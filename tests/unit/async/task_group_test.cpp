#include "bot/async/task_group.hpp"

#include "bot/async/tokens.hpp"
#include "bot/async/wakeup.hpp"
#include "tests/support/http_loop.hpp"

#include <boost/asio/io_context.hpp>
#include <doctest/doctest.h>

#include <chrono>
#include <stdexcept>

namespace asio = boost::asio;
using bot::async::TaskGroup;
using bot::async::Wakeup;
using bot::ports::within;
using namespace std::chrono_literals;

namespace {

struct Stage {
    asio::io_context io{1};
    tests::support::RecordedLog log;
};

asio::awaitable<void> wait_then_count(Wakeup& bell, int& ended) {
    co_await bell.wait();
    ++ended;
}

asio::awaitable<void> wait_for_ever(asio::any_io_executor executor, bool& destroyed) {
    struct Mark {
        explicit Mark(bool& flag) : x_flag{flag} {}
        ~Mark() { x_flag = true; }
        bool& x_flag;
    };
    Mark mark{destroyed};
    bot::async::Timer timer{executor, std::chrono::steady_clock::time_point::max()};
    co_await timer.async_wait();
    for (;;)
        co_await timer.async_wait();
}

asio::awaitable<void> fail() {
    throw std::runtime_error{"broken on purpose"};
    co_return;
}

}  // namespace

TEST_CASE("stopping a group waits for tasks that end by themselves") {
    Stage stage;
    int ended = 0;
    Wakeup bell{stage.io.get_executor()};
    TaskGroup group{stage.io.get_executor(), stage.log, "unit"};
    group.spawn(wait_then_count(bell, ended));
    bell.notify();
    tests::support::run(stage.io, group.stop(within(10s)));
    CHECK(ended == 1);
    CHECK(group.size() == 0);
    CHECK(stage.log.lines.empty());
}

TEST_CASE("a task that outlasts the deadline is cancelled and gone when stop returns") {
    Stage stage;
    bool destroyed = false;
    TaskGroup group{stage.io.get_executor(), stage.log, "unit"};
    group.spawn(wait_for_ever(stage.io.get_executor(), destroyed));
    tests::support::run(stage.io, group.stop(within(20ms)));
    CHECK(destroyed);
    CHECK(stage.log.lines.empty());
}

TEST_CASE("an exception ends its task only and is logged with the area") {
    Stage stage;
    int ended = 0;
    Wakeup bell{stage.io.get_executor()};
    TaskGroup group{stage.io.get_executor(), stage.log, "unit"};
    group.spawn(fail());
    group.spawn(wait_then_count(bell, ended));
    bell.notify();
    tests::support::run(stage.io, group.stop(within(10s)));
    CHECK(ended == 1);
    CHECK(stage.log.has("unit: task failed: broken on purpose"));
}

TEST_CASE("a group that is stopping takes no new task") {
    Stage stage;
    int ended = 0;
    Wakeup bell{stage.io.get_executor()};
    TaskGroup group{stage.io.get_executor(), stage.log, "unit"};
    tests::support::run(stage.io, group.stop(within(10s)));
    bell.notify();
    group.spawn(wait_then_count(bell, ended));
    stage.io.restart();
    stage.io.poll();
    CHECK(ended == 0);
}

TEST_CASE("a bell rung before anybody waits is heard, once") {
    Stage stage;
    Wakeup bell{stage.io.get_executor()};
    bell.notify();
    bell.notify();
    tests::support::run(stage.io, bell.wait());
    const auto before = std::chrono::steady_clock::now();
    tests::support::run(stage.io, bell.wait_until(before + 20ms));
    CHECK(std::chrono::steady_clock::now() >= before + 20ms);
}
