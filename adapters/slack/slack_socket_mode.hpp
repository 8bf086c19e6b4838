#pragma once

#include "adapters/http/http_client.hpp"
#include "adapters/http/websocket_client.hpp"
#include "adapters/slack/slack_api.hpp"
#include "adapters/slack/slack_backoff.hpp"
#include "adapters/slack/slack_identity.hpp"
#include "adapters/slack/slack_socket_link.hpp"
#include "bot/async/task_group.hpp"
#include "bot/async/wakeup.hpp"
#include "bot/core/event/instant.hpp"
#include "bot/ports/clock.hpp"
#include "bot/ports/deadline.hpp"
#include "bot/ports/inbound_sink.hpp"
#include "bot/ports/log.hpp"
#include "config/settings.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <chrono>
#include <cstddef>
#include <functional>
#include <list>
#include <optional>
#include <string>

namespace adapters::slack {

class SocketModeOptions {
public:
    using Span = std::chrono::milliseconds;

    std::string api_url;  ///< ends in a slash
    config::Secret app_token;
    http::WebSocketOptions sockets{};
    Backoff backoff{};
    Span call_time{15'000};   ///< for asking where to connect
    Span hello_time{15'000};  ///< from there to Slack's greeting
    /// A number in [0, 1), differently each time; empty: a generator of our own.
    std::function<double()> chance{};
};

/// Connections go to the API's own domain and to Slack's; to this machine alone, and unencrypted
/// too, where the API itself is a stand-in on this machine.
[[nodiscard]] SocketModeOptions socket_mode_options(const config::SlackSettings& settings);

/// Slack's other way in: we call Slack and it delivers over a WebSocket.
///
/// Keeps one connection, a second one while the first is being replaced. A lost one is replaced
/// after a pause that grows with each failure. A dead app token, or Socket Mode switched off, ends
/// it for good: somebody has to change something and start again. Io thread only.
class SlackSocketMode {
public:
    /// All outlives the last run of the io_context.
    struct Wiring {
        boost::asio::any_io_executor executor;
        http::HttpClient& client;
        bot::ports::InboundSink& sink;
        const bot::ports::Clock& clock;
        bot::ports::Log& log;
        const SlackIdentity& ours;  ///< may be learned later
        /// We listen again and may have missed what happened in between; also at the first
        /// connection, then since start(). Not called when one connection replaces another. May be
        /// empty.
        std::function<void(bot::core::event::Instant from, bot::core::event::Instant to)>
            reconnected;
    };
    SlackSocketMode(SocketModeOptions options, Wiring wiring);
    SlackSocketMode(const SlackSocketMode&) = delete;
    SlackSocketMode& operator=(const SlackSocketMode&) = delete;
    ~SlackSocketMode();

    void start();
    /// Takes nothing more, acknowledges what is under way, says good-bye.
    boost::asio::awaitable<void> stop(bot::ports::Deadline deadline);

    /// Asks Slack for the address of one connection (Slack: apps.connections.open), good for one
    /// use; when it is not used, that does no harm. So this also shows whether the app token works:
    /// `unauthorized` where it is dead or of another kind.
    boost::asio::awaitable<bot::ports::Result<std::string>> ask_address(
        bot::ports::Deadline deadline);

    /// "connected", or in words what is wrong or going on.
    [[nodiscard]] const std::string& state() const { return x_state; }
    [[nodiscard]] bool connected() const { return listening() != 0; }

private:
    using TimePoint = std::chrono::steady_clock::time_point;
    struct Held;  // a connection and what has become of it

    boost::asio::awaitable<void> supervise();
    boost::asio::awaitable<void> open();
    boost::asio::awaitable<void> run(Held& held, std::string url);
    boost::asio::awaitable<std::string> connect(Held& held, std::string url);
    void look_after_links();
    void look_after(Held& held);
    void greeted(Held& held);
    void depart(Held& held);
    void ended(Held& held);
    void finish_links();
    void failed(const std::string& why, std::optional<bot::core::event::Instant> not_before = {});
    void halt(const std::string& why);
    void say(bot::ports::LogLevel level, const std::string& state);
    [[nodiscard]] bool wants_link() const;
    [[nodiscard]] TimePoint next_look() const;
    [[nodiscard]] std::size_t listening() const;

    SocketModeOptions x_options;
    Wiring x_to;
    SlackApi x_api;
    http::WebSocketClient x_sockets;
    bot::async::Wakeup x_bell;
    std::list<Held> x_links;
    std::string x_state = "not started";
    std::size_t x_failures = 0;
    TimePoint x_not_before{};
    bool x_alone = false;  ///< the next connection waits until the others have gone
    bool x_over = false;
    bot::core::event::Instant x_deaf_since;
    bot::async::TaskGroup x_tasks;
    bot::async::TaskGroup x_supervisor;
};

}  // namespace adapters::slack
