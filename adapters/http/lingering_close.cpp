#include "adapters/http/http_connection.hpp"

#include <algorithm>

namespace adapters::http {

namespace asio = boost::asio;
using boost::system::error_code;
using bot::async::Token;

namespace {

/// Thrown away after a refusal, so that a peer in the middle of a large body comes to reading it.
constexpr std::size_t lingered_bytes = 64 * 1024 * 1024;

}  // namespace

/// Closing a socket with unread bytes resets it, and the reset can overtake our last answer. So
/// the peer gets a while to read it and to stop talking: `longest`, unless it falls silent before.
asio::awaitable<void> Connection::linger(ServerLimits::Span longest) {
    x_phase = Phase::linger;
    x_linger_end = now() + (x_core->draining ? x_limits.linger_time : longest);
    listen_on();
    if (auto* const stream = x_wire.encrypted())
        co_await stream->async_shutdown(Token{});
    error_code ignored;
    x_wire.socket().shutdown(asio::socket_base::shutdown_send, ignored);
    x_input.clear();
    for (std::size_t thrown_away = 0; thrown_away < lingered_bytes;) {
        auto [error, count] = co_await x_wire.socket().async_read_some(x_input.room());
        if (error)
            co_return;
        thrown_away += count;
        listen_on();
        // Filled before it is emptied: that is how it grows, and reads in larger pieces.
        x_input.arrived(count);
        if (x_input.room().size() == 0)
            x_input.clear();
    }
}

void Connection::listen_on() {
    due = std::min(x_linger_end, now() + x_limits.linger_time);
}

/// Bytes that nobody has read yet are no silence of the peer's: we were late.
bool Connection::is_talking() {
    error_code gone;
    return now() < x_linger_end && x_wire.socket().available(gone) > 0;
}

}  // namespace adapters::http
