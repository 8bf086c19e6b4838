#pragma once

#include "adapters/http/http_request.hpp"
#include "adapters/http/http_response.hpp"
#include "adapters/http/router.hpp"
#include "adapters/http/server_limits.hpp"
#include "bot/ports/deadline.hpp"
#include "bot/ports/log.hpp"
#include "bot/ports/result.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace adapters::http {

/// PEM files. The certificate file holds the chain, our own certificate first.
class TlsFiles {
public:
    std::string certificate;
    std::string key;
};

class ServerOptions {
public:
    /// "127.0.0.1:8080", "[::1]:8080", "localhost:8080"; port 0 takes a free one.
    std::string address = "127.0.0.1:0";
    ServerLimits limits{};
    /// Present: HTTPS, TLS 1.2 or newer. Absent: plain HTTP.
    std::optional<TlsFiles> tls{};
    /// Asked before routing, body already read; an answer ends the request there.
    std::function<std::optional<Response>(const Request&)> guard{};
};

class ServerCounts {
public:
    std::size_t connections = 0;  ///< now open
    std::size_t waiting = 0;      ///< requests in handlers now
    std::uint64_t requests = 0;   ///< taken since the start
    std::uint64_t refused = 0;    ///< of these and of connections: for a limit or bad HTTP
};

/// An HTTP/1.1 server on one io thread. Every exchange is contained: whatever a handler or a peer
/// does ends at most that connection. Lives until stop() has been awaited.
class Server {
public:
    Server(boost::asio::any_io_executor executor, Router router, ServerOptions options,
           bot::ports::Log& log);
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;
    ~Server();

    /// Takes the address: who connects now waits until accept(). `rejected` with the reason where
    /// the address cannot be read or taken or a TLS file is no good (the file is named).
    bot::ports::Result<bot::ports::Done> bind();
    /// Lets in who waits and who comes. Once, after bind() has succeeded.
    void accept();
    /// Both.
    bot::ports::Result<bot::ports::Done> listen();

    /// "127.0.0.1:8080" with the real port, once bind() has succeeded.
    [[nodiscard]] std::string address() const;
    /// The same with "http://" or "https://".
    [[nodiscard]] std::string url() const;
    [[nodiscard]] ServerCounts counts() const;

    /// Stops accepting, closes idle connections, lets exchanges finish with "Connection: close",
    /// says good-bye to WebSockets; at the deadline cuts what is left.
    boost::asio::awaitable<void> stop(bot::ports::Deadline deadline);

private:
    struct Parts;
    std::unique_ptr<Parts> x_parts;
};

}  // namespace adapters::http
