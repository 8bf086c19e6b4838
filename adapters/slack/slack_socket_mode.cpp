#include "adapters/slack/slack_socket_mode.hpp"

#include "adapters/http/loopback_guard.hpp"
#include "adapters/http/url.hpp"
#include "adapters/slack/slack_held_link.hpp"

#include <boost/asio/experimental/awaitable_operators.hpp>
#include <nlohmann/json.hpp>

#include <exception>
#include <random>
#include <utility>

namespace adapters::slack {

using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Result;
using std::chrono::steady_clock;

namespace {

constexpr std::string_view method = "apps.connections.open";

/// Slack itself refuses us, and not some proxy in between that has a bad day.
bool is_final(const Failure& failure) {
    return failure.kind == FailureKind::unauthorized &&
           !failure.detail.starts_with(std::string{method} + ": HTTP ");
}

std::function<double()> own_chance() {
    return [generator = std::minstd_rand{std::random_device{}()},
            range = std::uniform_real_distribution<double>{0.0, 1.0}]() mutable {
        return range(generator);
    };
}

}  // namespace

SocketModeOptions socket_mode_options(const config::SlackSettings& settings) {
    SocketModeOptions options;
    options.api_url = settings.api_url;
    options.app_token = settings.app_token;
    const auto api = http::parse_url(settings.api_url).value_or(http::Url{});
    options.sockets.allowed_domains.push_back(api.host);
    if (http::is_loopback_host(api.authority())) {
        options.sockets.plain = http::PlainSockets::to_loopback;
    } else {
        options.sockets.allowed_domains.emplace_back("slack.com");
        options.sockets.allowed_domains.emplace_back("slack-gov.com");
    }
    return options;
}

SlackSocketMode::SlackSocketMode(SocketModeOptions options, Wiring wiring)
    : x_options{std::move(options)},
      x_to{std::move(wiring)},
      x_api{x_to.client, x_to.clock, x_options.api_url, x_options.app_token},
      x_sockets{x_options.sockets, x_to.log},
      x_bell{x_to.executor},
      x_deaf_since{x_to.clock.now()},
      x_tasks{x_to.executor, x_to.log, "slack"},
      x_supervisor{x_to.executor, x_to.log, "slack"} {
    if (!x_options.chance)
        x_options.chance = own_chance();
}

SlackSocketMode::~SlackSocketMode() = default;

void SlackSocketMode::start() {
    x_deaf_since = x_to.clock.now();
    x_supervisor.spawn(supervise());
}

boost::asio::awaitable<void> SlackSocketMode::stop(bot::ports::Deadline deadline) {
    x_over = true;
    // It may be waiting for an answer that nobody needs any more.
    co_await x_supervisor.stop(steady_clock::now());
    finish_links();
    co_await x_tasks.stop(deadline);
    x_state = "stopped";
}

boost::asio::awaitable<void> SlackSocketMode::supervise() {
    while (!x_over) {
        look_after_links();
        if (x_over)
            break;
        if (wants_link() && steady_clock::now() >= x_not_before)
            co_await open();
        else
            co_await x_bell.wait_until(next_look());
    }
}

boost::asio::awaitable<Result<std::string>> SlackSocketMode::ask_address(
    bot::ports::Deadline deadline) {
    http::Fields nothing;
    const auto answer =
        co_await x_api.call(std::string{method}, std::move(nothing), Repeating::harmless, deadline);
    if (!answer)
        co_return answer.failure();
    const auto url = text_at(*answer, "url");
    if (url.empty())
        co_return Failure{FailureKind::transient, std::string{method} + ": no address"};
    co_return std::string{url};
}

boost::asio::awaitable<void> SlackSocketMode::open() {
    if (listening() == 0 && x_failures == 0)
        x_state = "connecting";
    const auto address = co_await ask_address(bot::ports::within(x_options.call_time));
    if (x_over)
        co_return;
    if (address) {
        const SocketLink::Surroundings around{x_to.sink, x_to.clock, x_to.log,
                                              x_to.ours, x_tasks,    x_bell};
        auto& held = x_links.emplace_back(around, x_to.executor, x_options.hello_time);
        x_tasks.spawn(run(held, *address));
    } else if (is_final(address.failure())) {
        halt("Slack does not take the app token (" + address.failure().detail + ")");
    } else {
        failed(address.failure().detail, address.failure().retry_at);
    }
}

boost::asio::awaitable<std::string> SlackSocketMode::connect(Held& held, std::string url) {
    http::WebSocketClient::Task task = [&held](http::WebSocket& socket) {
        return held.link.serve(socket);
    };
    std::string failure;
    try {
        auto work = x_sockets.run(std::move(url), std::move(task),
                                  bot::ports::within(x_options.hello_time));
        const auto ended = co_await std::move(work);
        if (!ended)
            failure = ended.failure().detail;
    } catch (const std::exception& error) {
        failure = error.what();
    }
    co_return failure;
}

boost::asio::awaitable<void> SlackSocketMode::run(Held& held, std::string url) {
    using namespace boost::asio::experimental::awaitable_operators;
    auto race = connect(held, std::move(url)) || held.link.given_up();
    auto winner = co_await std::move(race);
    if (winner.index() == 0)
        held.failure = std::get<0>(winner);
    held.link.detach();
    held.ended_at = x_to.clock.now();
    held.over = true;
    x_bell.notify();
}

}  // namespace adapters::slack
