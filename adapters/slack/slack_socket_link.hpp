#pragma once

#include "adapters/http/websocket.hpp"
#include "adapters/slack/slack_envelope.hpp"
#include "adapters/slack/slack_identity.hpp"
#include "bot/async/task_group.hpp"
#include "bot/async/wakeup.hpp"
#include "bot/core/event/instant.hpp"
#include "bot/ports/clock.hpp"
#include "bot/ports/inbound_sink.hpp"
#include "bot/ports/log.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <cstddef>
#include <optional>
#include <string>

namespace adapters::slack {

/// One connection of Socket Mode: takes what Slack delivers, hands it in, acknowledges it here.
/// Any number of deliveries is under way at once, up to a limit beyond which nothing is read.
/// Io thread only. Lives until serve() has returned and nothing is under way any more.
class SocketLink {
public:
    /// All outlives the link; `changed` rings when something below has changed.
    struct Surroundings {
        bot::ports::InboundSink& sink;
        const bot::ports::Clock& clock;
        bot::ports::Log& log;
        const SlackIdentity& ours;
        bot::async::TaskGroup& tasks;
        bot::async::Wakeup& changed;
    };
    SocketLink(Surroundings around, boost::asio::any_io_executor executor);
    SocketLink(const SocketLink&) = delete;
    SocketLink& operator=(const SocketLink&) = delete;

    /// Runs the connection until either side ends it.
    boost::asio::awaitable<void> serve(http::WebSocket& socket);

    /// Ends it once what is under way has been acknowledged; what comes meanwhile is still taken.
    void retire();
    /// The same, and nothing more is taken: Slack will send it again.
    void finish();

    /// The socket serve() got is no more, however that ended.
    void detach() { x_socket = nullptr; }

    /// Comes back when give_up() was called; for a connection that is not even there yet.
    boost::asio::awaitable<void> given_up();
    void give_up() { x_give_up.notify(); }

    [[nodiscard]] bool connected() const { return x_socket != nullptr; }
    [[nodiscard]] bool greeted() const { return x_greeted; }
    /// Slack's wish, once it has told one.
    [[nodiscard]] const std::optional<Disconnect>& departing() const { return x_departing; }
    [[nodiscard]] bot::core::event::Instant last_heard() const { return x_last_heard; }
    /// Why the connection ended, after it did.
    [[nodiscard]] const std::string& ending() const { return x_ending; }
    [[nodiscard]] std::size_t under_way() const { return x_under_way; }

private:
    class UnderWay;

    void take(SocketMessage message);
    void take_envelope(Envelope envelope);
    void report(bot::ports::LogLevel level, const std::string& line);
    void close_when_idle();
    boost::asio::awaitable<void> deliver(std::string id, bool takes_answer, Delivery delivery);
    void acknowledge(const std::string& id, const Json& answer);

    Surroundings x_around;
    bot::async::Wakeup x_room;
    bot::async::Wakeup x_give_up;
    http::WebSocket* x_socket = nullptr;
    std::size_t x_under_way = 0;
    bool x_greeted = false;
    bool x_retiring = false;
    bool x_taking = true;
    std::optional<Disconnect> x_departing;
    bot::core::event::Instant x_last_heard;
    std::string x_ending;
};

}  // namespace adapters::slack
