#pragma once

#include "adapters/http/http_client.hpp"
#include "adapters/http/http_server.hpp"
#include "adapters/http/websocket.hpp"
#include "adapters/slack/slack_socket_mode.hpp"
#include "bot/async/wakeup.hpp"
#include "bot/ports/clock.hpp"
#include "bot/ports/inbound_sink.hpp"
#include "tests/support/http_loop.hpp"

#include <boost/asio/io_context.hpp>
#include <doctest/doctest.h>

#include <deque>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tests::socket_mode {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using adapters::http::Response;
using bot::core::event::ChatEvent;
using bot::core::event::Instant;

class StandingClock : public bot::ports::Clock {
public:
    [[nodiscard]] Instant now() const override { return time; }
    Instant time{std::chrono::seconds{1'700'000'000}};
};

/// Remembers what it was given; fails, throws, waits and answers as told.
class ScriptedSink : public bot::ports::InboundSink {
public:
    explicit ScriptedSink(asio::any_io_executor executor) : x_released{std::move(executor)} {}

    asio::awaitable<bot::ports::Result<bot::ports::Receipt>> submit(
        bot::core::event::Event event, bot::ports::Deadline deadline) override;
    void release();

    std::vector<ChatEvent> events;
    std::size_t failures_to_come = 0;
    std::size_t bugs_to_come = 0;  ///< exceptions that should never leave it
    bool holding = false;
    std::optional<bot::core::decide::Reply> reply;

private:
    bot::async::Wakeup x_released;
};

/// One connection as Slack sees it.
struct Line {
    adapters::http::WebSocket* socket = nullptr;  ///< null: it has ended
    std::string target;
    std::vector<std::string> heard;

    [[nodiscard]] bool open() const { return socket != nullptr; }
    void say(const std::string& text) const;
    void disconnect(const std::string& reason) const;
    /// A message event; `more` goes into the envelope.
    void event(const std::string& id, const std::string& more = {}) const;
    void command(const std::string& id, bool takes_answer) const;
    void vanish() const;
};

/// Slack's half of Socket Mode on loopback, and ours, on one io_context.
class Stage {
public:
    Stage();
    ~Stage();

    void start();
    void stop();
    /// Runs the loop until `condition` holds; fails the case when it does not within ten seconds.
    void until(const std::function<bool()>& condition);
    /// Runs the loop until the `count`-th connection has been greeted.
    Line& line(std::size_t count);
    /// Gives whatever might still happen the chance: so many calls to the server and back.
    void turns(std::size_t count = 20);
    [[nodiscard]] std::size_t open_lines() const;

    asio::io_context io{1};
    support::RecordedLog log;
    StandingClock clock;
    ScriptedSink sink{io.get_executor()};
    adapters::slack::SlackIdentity ours{"U0BOT", "B0BOT", "T01", {}, {}};
    adapters::slack::SocketModeOptions options;
    std::list<Line> lines;
    std::deque<Response> answers;          ///< to apps.connections.open, before the usual one
    std::vector<std::size_t> open_at_ask;  ///< by call: how many lines were open
    std::string authorization;
    std::deque<std::string> greetings;  ///< said first, before the usual hello; "-" says nothing
    bool listens = true;                ///< false: reads nothing, so that pings go unanswered
    std::vector<std::pair<Instant, Instant>> pauses;
    std::unique_ptr<adapters::slack::SlackSocketMode> mode;

private:
    asio::awaitable<Response> answer_open(adapters::http::Request request);
    asio::awaitable<void> serve(adapters::http::Request request, adapters::http::WebSocket& socket);
    adapters::http::Router router();

    std::unique_ptr<adapters::http::Server> x_server;
    std::unique_ptr<adapters::http::HttpClient> x_client;
    bot::async::Wakeup x_deaf;
};

}  // namespace tests::socket_mode
