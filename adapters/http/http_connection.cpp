#include "adapters/http/http_connection.hpp"

#include "adapters/http/refusals.hpp"
#include "adapters/http/websocket_parts.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/co_spawn.hpp>

#include <algorithm>
#include <utility>

namespace adapters::http {

namespace asio = boost::asio;
using boost::system::error_code;
using bot::async::Socket;
using bot::async::Token;

namespace {

constexpr std::size_t read_ahead = 16 * 1024;

Wire wire_over(Socket socket, asio::ssl::context* tls) {
    if (tls == nullptr)
        return Wire{std::move(socket)};
    return Wire{Wire::Encrypted{std::move(socket), *tls}};
}

}  // namespace

Connection::Connection(std::shared_ptr<ServerCore> core, Wire wire)
    : Session{std::move(core)},
      x_wire{std::move(wire)},
      x_limits{x_core->options.limits},
      x_parser{x_limits.header_bytes,
               [&router = x_core->router, usual = x_limits.body_bytes](const Request& header) {
                   return router.body_limit(header, usual);
               }},
      x_input{x_limits.header_bytes + read_ahead} {
    error_code ignored;
    x_wire.socket().set_option(asio::ip::tcp::no_delay{true}, ignored);
    x_wire.socket().non_blocking(true, ignored);
    const auto peer = x_wire.socket().remote_endpoint(ignored);
    if (!ignored)
        x_peer = peer.address().to_string();
}

asio::awaitable<void> Connection::run(Admission admission) {
    auto life = admission == Admission::served ? serve() : refuse();
    co_await asio::co_spawn(x_core->executor, std::move(life),
                            asio::bind_cancellation_slot(x_cut.slot(), Token{}));
}

void Connection::expire() {
    due = TimePoint::max();
    x_expired = true;
    switch (x_phase) {
        case Phase::handler:
            answer_for_handler();
            x_cut.emit(asio::cancellation_type::terminal);
            break;
        case Phase::idle:
        case Phase::header:
        case Phase::body:
            stop_io();
            break;
        case Phase::linger:
            if (is_talking())
                listen_on();
            else
                close();
            break;
        case Phase::writing:
            close();
            break;
        case Phase::websocket:
            break;
    }
}

void Connection::drain() {
    if (x_control != nullptr)
        x_control->go_away();
    else if (x_phase == Phase::idle)
        stop_io();
    else if (x_phase == Phase::linger)
        x_linger_end = std::min(x_linger_end, now() + x_limits.linger_time);
}

void Connection::cut() {
    if (x_control != nullptr)
        x_control->abort();
    close();
    x_cut.emit(asio::cancellation_type::terminal);
}

void Connection::enter(Phase phase, ServerLimits::Span span) {
    x_phase = phase;
    due = now() + span;
}

void Connection::stop_io() {
    error_code ignored;
    x_wire.socket().cancel(ignored);
}

void Connection::close() {
    error_code ignored;
    x_wire.socket().close(ignored);
}

asio::awaitable<void> Connection::serve() {
    // A connection that never speaks has no request to time out: it counts as idle, for a
    // shorter time.
    enter(Phase::idle, x_limits.header_time);
    if (auto* const stream = x_wire.encrypted()) {
        auto [error] = co_await stream->async_handshake(Wire::Encrypted::server, Token{});
        if (error)
            co_return;
    }
    auto next = Next::another_request;
    while (next == Next::another_request)
        next = co_await exchange();
    if (next == Next::linger)
        co_await linger(x_limits.body_time);
}

asio::awaitable<void> Connection::refuse() {
    ++x_core->counts.refused;
    if (x_wire.encrypted() == nullptr) {
        const auto response = busy();
        (void)co_await write(response, Method::get, Persistence::close);
        // Its place is one of few, and others are waiting to be told the same.
        co_await linger(x_limits.linger_time);
    }
}

asio::awaitable<Connection::Next> Connection::exchange() {
    const auto step = co_await read_request();
    if (!step)
        co_return Next::close;
    if (*step != ParseStep::complete) {
        ++x_core->counts.refused;
        const auto refusal = refusal_for(*step);
        (void)co_await write(refusal, Method::get, Persistence::close);
        co_return Next::linger;
    }
    ++x_core->counts.requests;
    const bool upgrade = x_parser.wants_websocket();
    const bool keep = x_parser.keep_alive();
    const bool old = x_parser.is_http_1_0();
    Request request = std::move(x_parser.request());
    request.peer = x_peer;
    const auto method = request.method;

    Response response{500};
    auto match = route(request, upgrade);
    if (match.socket != nullptr) {
        co_await become_websocket(std::move(request), *match.socket);
        co_return Next::close;
    }
    if (match.handler == nullptr)
        response = std::move(match.refusal);
    else if (!co_await handle(std::move(request), *match.handler, response))
        co_return Next::close;

    auto persistence = old ? Persistence::keep_for_1_0 : Persistence::keep;
    if (!keep || x_core->draining)
        persistence = Persistence::close;
    if (!co_await write(response, method, persistence))
        co_return Next::close;
    if (persistence == Persistence::close)
        co_return Next::linger;
    co_return Next::another_request;
}

asio::awaitable<void> serve_connection(std::shared_ptr<ServerCore> core, Socket socket,
                                       Admission admission) {
    Connection connection{core, wire_over(std::move(socket), core->tls.get())};
    co_await connection.run(admission);
}

}  // namespace adapters::http
