#pragma once

#include "adapters/http/client_connection.hpp"
#include "adapters/http/http_request.hpp"
#include "adapters/http/url.hpp"
#include "adapters/http/websocket.hpp"
#include "bot/async/tokens.hpp"
#include "bot/async/wakeup.hpp"
#include "bot/ports/log.hpp"
#include "bot/ports/result.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ssl/stream.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <string>

namespace adapters::http {

/// How a connection reaches the WebSocket it has become.
class SocketControl {
public:
    virtual ~SocketControl() = default;
    virtual void go_away() = 0;
    virtual void abort() = 0;
};

/// What one WebSocket may take.
class SocketTerms {
public:
    using Span = std::chrono::milliseconds;

    std::size_t message;      ///< bytes of one message in; over: closed (1009)
    std::size_t queue;        ///< messages out, unsent; over: closed
    std::size_t queue_bytes;  ///< the same in bytes
    Span handshake;           ///< a good-bye gets two seconds of it at the most
    Span idle;                ///< silence: half way a ping, then the peer counts as gone
};

/// The half of a WebSocket that does not care what the bytes travel on, nor who called whom.
struct WebSocket::Parts : SocketControl {
    enum class Arrival { message, too_large, silence, gone };
    /// RFC 6455 7.4.1.
    enum class Farewell : std::uint16_t { normal = 1000, going_away = 1001 };

    Parts(boost::asio::any_io_executor executor, const SocketTerms& agreed, bot::ports::Log& lines)
        : terms{agreed}, log{lines}, wakeup{std::move(executor)} {}

    virtual boost::asio::awaitable<Arrival> read(std::string& into) = 0;
    virtual boost::asio::awaitable<bool> write(const std::string& text) = 0;
    virtual boost::asio::awaitable<void> say_goodbye(Farewell code) = 0;
    virtual void close_transport() = 0;

    void close(Farewell code);
    void go_away() override { close(Farewell::going_away); }
    void abort() override;

    /// Empties the queue as fast as the peer takes it, until the end.
    boost::asio::awaitable<void> pump();

    SocketTerms terms;
    bot::ports::Log& log;
    bot::async::Wakeup wakeup;
    std::deque<std::string> queue;
    std::size_t queued_bytes = 0;
    bool closing = false;
    bool broken = false;
    Farewell farewell = Farewell::normal;
};

using SocketParts = std::unique_ptr<WebSocket::Parts>;
using TlsStream = boost::asio::ssl::stream<bot::async::Socket>;

/// Answers an upgrade request; null where that could not be sent. `log` outlives the socket.
boost::asio::awaitable<SocketParts> accept_websocket(bot::async::Socket stream, Request request,
                                                     SocketTerms terms, bot::ports::Log& log);
boost::asio::awaitable<SocketParts> accept_websocket(TlsStream stream, Request request,
                                                     SocketTerms terms, bot::ports::Log& log);

/// Asks for an upgrade to `url`'s target. `transient` where the peer does not consent.
boost::asio::awaitable<bot::ports::Result<SocketParts>> request_websocket(
    ClientConnection::Stream stream, Url url, SocketTerms terms, bot::ports::Log& log);

/// Runs `task` over the socket to its end, then says good-bye. What the task throws is logged.
/// `parts` is gone afterwards.
boost::asio::awaitable<void> run_socket(
    SocketParts parts, std::function<boost::asio::awaitable<void>(WebSocket&)> task);

}  // namespace adapters::http
