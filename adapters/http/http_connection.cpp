#include "adapters/http/input_buffer.hpp"
#include "adapters/http/message_parser.hpp"
#include "adapters/http/response_writer.hpp"
#include "adapters/http/server_core.hpp"
#include "adapters/http/websocket_session.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <exception>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace adapters::http {

namespace asio = boost::asio;
using boost::system::error_code;
using bot::async::Socket;
using bot::async::Token;
using bot::ports::LogLevel;

namespace {

constexpr std::size_t read_ahead = 16 * 1024;
constexpr std::size_t joined_body = 16 * 1024;
constexpr std::size_t kept_output = 64 * 1024;
/// Thrown away after a refusal, so that a peer in the middle of a large body comes to reading it.
constexpr std::size_t lingered_bytes = 64 * 1024 * 1024;

Response refusal_for(ParseStep step) {
    switch (step) {
        case ParseStep::header:
            return text(408, "The header took too long.\n");
        case ParseStep::body:
            return text(408, "The body took too long.\n");
        case ParseStep::header_too_large:
            return text(431, "The header is too large.\n");
        case ParseStep::body_too_large:
            return text(413, "The body is too large.\n");
        case ParseStep::unknown_coding:
            return text(501, "The only transfer coding taken here is chunked.\n");
        case ParseStep::malformed:
        case ParseStep::complete:
            return text(400, "This is not a request in HTTP/1.1.\n");
    }
    return text(400, "This is not a request in HTTP/1.1.\n");
}

Response busy() {
    auto response = text(503, "Too busy right now. Try again.\n");
    response.headers.add("Retry-After", "1");
    return response;
}

std::string what_of(std::exception_ptr thrown) {
    try {
        std::rethrow_exception(std::move(thrown));
    } catch (const std::exception& error) {
        return error.what();
    } catch (...) {
        return "unknown exception";
    }
}

/// `Stream` is Socket or TlsStream.
template <class Stream>
class Connection final : public Session {
public:
    Connection(std::shared_ptr<ServerCore> core, Stream stream)
        : Session{std::move(core)},
          x_stream{std::move(stream)},
          x_limits{x_core->options.limits},
          x_parser{x_limits.header_bytes, x_limits.body_bytes},
          x_input{x_limits.header_bytes + read_ahead} {
        error_code ignored;
        socket().set_option(asio::ip::tcp::no_delay{true}, ignored);
        socket().non_blocking(true, ignored);
        const auto peer = socket().remote_endpoint(ignored);
        if (!ignored)
            x_peer = peer.address().to_string();
    }

    /// Counted from the outside, so that a cut reaches whatever the connection waits for.
    asio::awaitable<void> run(Admission admission) {
        auto life = admission == Admission::served ? serve() : refuse();
        co_await asio::co_spawn(x_core->executor, std::move(life),
                                asio::bind_cancellation_slot(x_cut.slot(), Token{}));
    }

    void expire() override {
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

    void drain() override {
        if (x_control != nullptr)
            x_control->go_away();
        else if (x_phase == Phase::idle)
            stop_io();
        else if (x_phase == Phase::linger)
            x_linger_end = std::min(x_linger_end, now() + x_limits.linger_time);
    }

    void cut() override {
        if (x_control != nullptr)
            x_control->abort();
        close();
        x_cut.emit(asio::cancellation_type::terminal);
    }

private:
    enum class Phase { idle, header, body, handler, writing, websocket, linger };
    enum class Next { another_request, linger, close };

    static constexpr bool is_tls = std::is_same_v<Stream, TlsStream>;

    auto& socket() {
        if constexpr (is_tls)
            return x_stream.next_layer();
        else
            return x_stream;
    }

    void enter(Phase phase, ServerLimits::Span span) {
        x_phase = phase;
        due = now() + span;
    }
    static TimePoint now() { return std::chrono::steady_clock::now(); }

    void stop_io() {
        error_code ignored;
        socket().cancel(ignored);
    }
    void close() {
        error_code ignored;
        socket().close(ignored);
    }

    asio::awaitable<void> serve() {
        // A connection that never speaks has no request to time out: it counts as idle, for a
        // shorter time.
        enter(Phase::idle, x_limits.header_time);
        if constexpr (is_tls) {
            auto [error] = co_await x_stream.async_handshake(TlsStream::server, Token{});
            if (error)
                co_return;
        }
        auto next = Next::another_request;
        while (next == Next::another_request)
            next = co_await exchange();
        if (next == Next::linger)
            co_await linger();
    }

    asio::awaitable<void> refuse() {
        ++x_core->counts.refused;
        if constexpr (!is_tls) {
            const auto response = busy();
            (void)co_await write(response, Method::get, Persistence::close);
            co_await linger();
        }
    }

    asio::awaitable<Next> exchange() {
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

    /// The step it ended in: `header` or `body` when time ran out, nothing when the connection is
    /// over without anybody to answer.
    asio::awaitable<std::optional<ParseStep>> read_request() {
        x_parser.reset();
        auto step = ParseStep::header;
        if (x_served_one && x_input.empty())
            enter(Phase::idle, x_limits.idle_time);
        else if (!x_input.empty())
            enter(Phase::header, x_limits.header_time);
        x_served_one = true;
        for (;;) {
            if (!x_input.empty()) {
                if (x_phase == Phase::idle)
                    enter(Phase::header, x_limits.header_time);
                const auto fed = x_parser.feed(x_input.bytes());
                x_input.consume(fed.consumed);
                step = fed.step;
                if (step != ParseStep::header && step != ParseStep::body)
                    co_return step;
                if (step == ParseStep::body && x_phase == Phase::header) {
                    enter(Phase::body, x_limits.body_time);
                    if (x_parser.expects_continue() && x_input.empty())
                        co_await ask_for_body();
                }
            } else if (x_phase == Phase::idle && x_core->draining) {
                co_return std::nullopt;
            }
            const auto room = x_input.room();
            if (room.size() == 0)
                co_return ParseStep::malformed;
            auto [error, count] = co_await x_stream.async_read_some(room, Token{});
            // Time may run out just when bytes arrive: out is out, or nobody would watch the rest.
            if (x_expired && x_phase != Phase::idle)
                co_return step;
            if (error || x_expired)
                co_return std::nullopt;
            x_input.arrived(count);
        }
    }

    asio::awaitable<void> ask_for_body() {
        constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
        co_await asio::async_write(x_stream, asio::buffer(go_on.data(), go_on.size()), Token{});
    }

    Router::Match route(Request& request, bool upgrade) {
        Router::Match match;
        try {
            if (const auto& guard = x_core->options.guard)
                if (auto refusal = guard(request)) {
                    match.refusal = std::move(*refusal);
                    return match;
                }
            match = x_core->router.match(request, upgrade);
        } catch (...) {
            complain(request, std::current_exception());
            match.refusal = text(500, "Something went wrong here.\n");
        }
        return match;
    }

    /// False where the server has answered in the handler's place, or is gone.
    asio::awaitable<bool> handle(Request request, const Handler& handler, Response& response) {
        if (x_core->counts.waiting >= x_limits.waiting) {
            ++x_core->counts.refused;
            response = busy();
            co_return true;
        }
        enter(Phase::handler, x_limits.handler_time);
        const Waiting waiting{x_core->counts.waiting};
        // For the log only; the request itself goes with the handler.
        const auto method = request.method;
        const std::string path = request.path;
        std::exception_ptr thrown;
        try {
            auto answer = handler(std::move(request), due);
            response = co_await std::move(answer);
        } catch (...) {
            thrown = std::current_exception();
        }
        if (x_expired || !socket().is_open())
            co_return false;
        if (thrown) {
            complain(method, path, std::move(thrown));
            response = text(500, "Something went wrong here.\n");
        }
        co_return true;
    }

    void complain(const Request& request, std::exception_ptr thrown) {
        complain(request.method, request.path, std::move(thrown));
    }
    void complain(Method method, const std::string& path, std::exception_ptr thrown) {
        x_core->report(LogLevel::error, std::string{to_string(method)} + " " + path +
                                            " failed: " + what_of(std::move(thrown)));
    }

    /// The handler has this coroutine; nothing else uses the stream, so the answer goes out beside.
    void answer_for_handler() {
        x_core->report(LogLevel::warning, "a handler took too long and was cancelled");
        ++x_core->counts.refused;
        const auto late = busy();
        std::string out;
        append_head(out, late, x_core->date(), Persistence::close);
        out += late.body;
        error_code ignored;
        x_stream.write_some(asio::buffer(out), ignored);
        socket().shutdown(asio::socket_base::shutdown_send, ignored);
    }

    /// False where the peer has gone or did not take the answer in time.
    asio::awaitable<bool> write(const Response& response, Method method, Persistence persistence) {
        x_output.clear();
        append_head(x_output, response, x_core->date(), persistence);
        const bool has_body = method != Method::head && !is_bodiless(response.status);
        const bool joined = has_body && response.body.size() <= joined_body;
        if (joined)
            x_output += response.body;
        enter(Phase::writing, x_limits.write_time);
        std::array<asio::const_buffer, 2> pieces{asio::buffer(x_output), asio::const_buffer{}};
        if (has_body && !joined)
            pieces[1] = asio::buffer(response.body);
        std::size_t sent = 0;
        if constexpr (!is_tls) {
            // Nearly always the kernel takes it all at once; no need to go round the event loop.
            error_code would_block;
            sent = x_stream.write_some(pieces, would_block);
        }
        if (sent < asio::buffer_size(pieces)) {
            const auto first = std::min(sent, pieces[0].size());
            pieces[0] += first;
            pieces[1] += sent - first;
            auto [error, count] = co_await asio::async_write(x_stream, pieces, Token{});
            if (error)
                co_return false;
        }
        if (x_output.capacity() > kept_output)
            x_output = std::string{};
        co_return true;
    }

    asio::awaitable<void> become_websocket(Request request, const SocketHandler& handler) {
        x_phase = Phase::websocket;
        due = TimePoint::max();
        // What came before our consent belongs to no protocol.
        if (!x_input.empty())
            co_return;
        error_code ignored;
        socket().non_blocking(false, ignored);
        co_await run_websocket(x_core, std::move(x_stream), std::move(request), handler, x_control);
    }

    /// Closing a socket with unread bytes resets it, and the reset can overtake our last answer. So
    /// the peer gets a while to read it and to stop talking: as long as it is not silent, what a
    /// body may take.
    asio::awaitable<void> linger() {
        x_phase = Phase::linger;
        x_linger_end = now() + (x_core->draining ? x_limits.linger_time : x_limits.body_time);
        listen_on();
        if constexpr (is_tls)
            co_await x_stream.async_shutdown(Token{});
        error_code ignored;
        socket().shutdown(asio::socket_base::shutdown_send, ignored);
        x_input.clear();
        for (std::size_t thrown_away = 0; thrown_away < lingered_bytes;) {
            auto [error, count] = co_await socket().async_read_some(x_input.room(), Token{});
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

    void listen_on() { due = std::min(x_linger_end, now() + x_limits.linger_time); }

    /// Bytes that nobody has read yet are no silence of the peer's: we were late.
    bool is_talking() {
        error_code gone;
        return now() < x_linger_end && socket().available(gone) > 0;
    }

    /// One request more in a handler, as long as it lives.
    class Waiting {
    public:
        explicit Waiting(std::size_t& count) : x_count{count} { ++x_count; }
        Waiting(const Waiting&) = delete;
        Waiting& operator=(const Waiting&) = delete;
        ~Waiting() { --x_count; }

    private:
        std::size_t& x_count;
    };

    Stream x_stream;
    const ServerLimits& x_limits;
    RequestParser x_parser;
    InputBuffer x_input;
    std::string x_output;
    std::string x_peer;
    Phase x_phase = Phase::idle;
    TimePoint x_linger_end{};
    bool x_expired = false;
    bool x_served_one = false;
    SocketControl* x_control = nullptr;
    asio::cancellation_signal x_cut;
};

}  // namespace

asio::awaitable<void> serve_connection(std::shared_ptr<ServerCore> core, Socket socket,
                                       Admission admission) {
    if (core->tls == nullptr) {
        Connection<Socket> connection{core, std::move(socket)};
        co_await connection.run(admission);
    } else {
        TlsStream stream{std::move(socket), *core->tls};
        Connection<TlsStream> connection{core, std::move(stream)};
        co_await connection.run(admission);
    }
}

}  // namespace adapters::http
