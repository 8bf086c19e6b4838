#include "bot/main/serve_command.hpp"

#include "bot/async/outlive.hpp"
#include "bot/async/tokens.hpp"
#include "bot/main/console_log.hpp"
#include "bot/main/exit_code.hpp"
#include "bot/main/service.hpp"
#include "bot/main/system_clock.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <optional>
#include <utility>

namespace bot::main {
namespace {

/// Everything has ended within this time after the signal.
constexpr auto drain_time = std::chrono::seconds{8};

void announce(const Service& service, const config::Settings& settings, ConsoleLog& log) {
    log.announce("listening on " + service.url());
    log.announce("admin on " + service.admin_url());
    if (settings.sandbox.enabled)
        log.announce(
            "open " + service.url() +
            "/sandbox to try it: be alice, bob, carol, dave or erin, and type /incident start");
}

boost::asio::awaitable<int> live(Service& service, const config::Settings& settings,
                                 ConsoleLog& log) {
    const auto executor = co_await boost::asio::this_coro::executor;
    boost::asio::signal_set signals{executor, SIGTERM, SIGINT};
    auto started = co_await service.start();
    if (!started) {
        log.announce("secondstory: " + started.failure().detail);
        co_await service.stop(ports::within(drain_time));
        co_return ExitCode::failed;
    }
    announce(service, settings, log);
    co_await signals.async_wait(async::Token{});
    log.write(ports::LogLevel::info, "service", "shutting down");
    co_await service.stop(ports::within(drain_time));
    co_return ExitCode::success;
}

}  // namespace

int serve(const config::Settings& settings) {
    ConsoleLog log;
    const SystemClock clock;
    boost::asio::io_context io{1};
    std::optional<Service> service{std::in_place, io, settings, clock, log};
    int code = ExitCode::failed;
    std::exception_ptr bug;
    boost::asio::co_spawn(io, live(*service, settings, log),
                          [&code, &bug, &io](std::exception_ptr thrown, int result) {
                              bug = thrown;
                              code = result;
                              io.stop();
                          });
    io.run();
    // Ends the store threads: what was accepted is on disk.
    service.reset();
    if (bug)
        log.announce("secondstory: internal error: " + async::in_words(bug));
    // What did not end by its deadline (a name being looked up, a lock being waited for) is left
    // where it stands; taking the io_context apart would wait for it.
    std::fflush(nullptr);
    std::_Exit(code);
}

}  // namespace bot::main
