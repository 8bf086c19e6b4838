#pragma once

#include <chrono>
#include <cstddef>

namespace adapters::http {

/// What a server takes from strangers. Everything up to and including the limit passes.
class ServerLimits {
public:
    using Span = std::chrono::milliseconds;

    std::size_t header_bytes = 16 * 1024;  ///< first line to empty line; over: 431
    std::size_t body_bytes = 1024 * 1024;  ///< over: 413, without reading on; see Router::add_below
    Span header_time{10'000};              ///< first byte to empty line; over: 408
    Span body_time{30'000};                ///< over: 408
    Span handler_time{10'000};             ///< over: 503, and the handler is cancelled
    Span write_time{30'000};               ///< a peer that does not take its answer: closed
    Span idle_time{75'000};                ///< between requests; over: closed without a word
    /// After the last answer: silence of the peer, over: closed. A peer that goes on sending may do
    /// so for body_time, for what is closed with bytes unread is reset, and the answer lost; one
    /// that there was no room for, for linger_time.
    Span linger_time{1'000};
    std::size_t connections = 1024;          ///< over: 503 at once and closed
    std::size_t waiting = 512;               ///< requests in handlers at a time; over: 503
    std::size_t socket_message = 64 * 1024;  ///< one WebSocket message in; over: closed (1009)
    std::size_t socket_queue = 256;          ///< WebSocket messages out, unsent; over: closed
    std::size_t socket_queue_bytes = 4 * 1024 * 1024;  ///< the same in bytes
    Span socket_idle{60'000};  ///< silence: half way a ping, then the peer counts as gone
};

}  // namespace adapters::http
