#pragma once

#include "bot/ports/result.hpp"

#include <boost/asio/awaitable.hpp>

#include <cstddef>
#include <memory>
#include <string>

namespace adapters::http {

/// One WebSocket (RFC 6455) of text messages, seen by the handler that runs it. Pings and the idle
/// limit are the server's business. io thread only; the reference a handler gets is good until the
/// handler returns, so whoever else keeps it (a hub) forgets it before that.
class WebSocket {
public:
    struct Parts;
    explicit WebSocket(std::unique_ptr<Parts> parts);
    WebSocket(const WebSocket&) = delete;
    WebSocket& operator=(const WebSocket&) = delete;
    ~WebSocket();

    /// The next message. One read at a time. Fails, for good, with `transient` when the peer has
    /// gone or was too slow, `rejected` when it sent too much, `cancelled` when we are closing:
    /// in each case the handler should return.
    boost::asio::awaitable<bot::ports::Result<std::string>> read();

    /// Queues a message and returns at once; order is kept. A peer that lets the queue run over is
    /// cut off, which its handler learns from read(). After the end messages are dropped.
    void send(std::string text);

    /// Sends what is queued, says good-bye and ends the connection; read() fails then.
    void close();

    [[nodiscard]] bool open() const;
    /// Messages not yet handed to the network.
    [[nodiscard]] std::size_t queued() const;

    [[nodiscard]] Parts& parts() { return *x_parts; }

private:
    std::unique_ptr<Parts> x_parts;
};

}  // namespace adapters::http
