#include "bot/app/connection_watch.hpp"

#include "bot/async/outlive.hpp"
#include "bot/async/tokens.hpp"

#include <algorithm>
#include <utility>

namespace bot::app {
namespace {

constexpr auto answer_time = std::chrono::seconds{10};
constexpr const char* connected = "connected";

using Answer = ports::Result<std::string>;

/// A coroutine, so that a check which throws before its first wait does so in here.
boost::asio::awaitable<Answer> ask(const ConnectionWatch::Check& check) {
    co_return co_await check(ports::within(answer_time));
}

}  // namespace

ConnectionWatch::ConnectionWatch(boost::asio::any_io_executor executor,
                                 std::map<std::string, Check> checks, ports::Log& log, Pace pace)
    : x_executor{executor},
      x_checks{std::move(checks)},
      x_pace{pace},
      x_log{log},
      x_tasks{executor, log, "connections"} {
    for (const auto& [platform, check] : x_checks)
        x_states.emplace(platform, "not asked yet");
}

void ConnectionWatch::start() {
    for (const auto& [platform, check] : x_checks)
        x_tasks.spawn(watch(platform, check));
}

boost::asio::awaitable<void> ConnectionWatch::stop(ports::Deadline deadline) {
    // Its tasks sleep for a minute at a time and hold nothing worth waiting for.
    const auto soon = std::min(deadline, ports::within(std::chrono::milliseconds{1}));
    co_await x_tasks.stop(soon);
}

bool ConnectionWatch::all_connected() const {
    return std::all_of(x_states.begin(), x_states.end(),
                       [](const auto& state) { return state.second == connected; });
}

boost::asio::awaitable<void> ConnectionWatch::watch(std::string platform, const Check& check) {
    async::Timer timer{x_executor};
    while (true) {
        Answer broken{ports::Failure{ports::FailureKind::transient, "internal error"}};
        auto asked = ask(check);
        auto answer = co_await async::outlive(std::move(asked), std::move(broken), x_log, platform);
        std::string state = answer ? std::string{connected} : answer.failure().detail;
        if (state.empty())
            state = "no reason given";
        auto& known = x_states[platform];
        if (known != state)
            x_log.write(answer ? ports::LogLevel::info : ports::LogLevel::warning, platform,
                        answer ? state + ": " + *answer : state);
        known = std::move(state);
        timer.expires_after(answer ? x_pace.while_connected : x_pace.while_not);
        auto [error] = co_await timer.async_wait();
        if (error)
            co_return;
    }
}

}  // namespace bot::app
