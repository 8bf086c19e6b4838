#pragma once

#include "adapters/http/tls_context.hpp"
#include "adapters/http/url.hpp"
#include "adapters/http/websocket.hpp"
#include "bot/ports/deadline.hpp"
#include "bot/ports/log.hpp"
#include "bot/ports/result.hpp"

#include <boost/asio/awaitable.hpp>

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace adapters::http {

enum class PlainSockets { refused, to_loopback };

class WebSocketOptions {
public:
    using Span = std::chrono::milliseconds;

    /// Hosts that may be called: each of these and what lies below it ("slack.com" allows
    /// "wss-primary.slack.com", never "notslack.com").
    std::vector<std::string> allowed_domains{};
    /// Whether ws: to this very machine is taken, beside wss: to the domains.
    PlainSockets plain = PlainSockets::refused;
    /// A PEM file of authorities beside the system's; empty: none.
    std::string extra_authorities{};
    std::size_t message = 4 * 1024 * 1024;       ///< bytes of one message in; over: closed (1009)
    std::size_t queue = 1024;                    ///< messages out, unsent; over: closed
    std::size_t queue_bytes = 16 * 1024 * 1024;  ///< the same in bytes
    Span connect_time{10'000};                   ///< name, connection, TLS and upgrade together
    Span goodbye_time{5'000};                    ///< how long we wait for the peer's
    Span idle{20'000};  ///< silence: half way a ping, then the peer counts as gone
};

/// Calls WebSocket servers (RFC 6455); the addresses are told by somebody else, hence the rules.
/// io thread only. Lives longer than the calls it runs.
class WebSocketClient {
public:
    using Task = std::function<boost::asio::awaitable<void>(WebSocket&)>;

    /// `log` outlives the client.
    WebSocketClient(WebSocketOptions options, bot::ports::Log& log);

    /// Connects to a ws: or wss: address, by `deadline` at the latest, runs `task` to its end,
    /// which has no deadline, sends what is queued and says good-bye. Only failures to connect are
    /// failures; their details never hold a path or a query (tickets stand there):
    ///  rejected    not such an address, not allowed, or the peer is not who it should be
    ///  transient   no name, no connection, no consent
    ///  deadline, cancelled
    boost::asio::awaitable<bot::ports::Result<bot::ports::Done>> run(std::string url, Task task,
                                                                     bot::ports::Deadline deadline);

private:
    [[nodiscard]] bool allows(const Url& url) const;

    WebSocketOptions x_options;
    bot::ports::Log& x_log;
    bot::ports::Result<TlsContext> x_tls;
};

}  // namespace adapters::http
