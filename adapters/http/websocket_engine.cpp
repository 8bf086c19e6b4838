#include "adapters/http/websocket_parts.hpp"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <boost/beast/websocket/stream.hpp>

#include <algorithm>
#include <chrono>
#include <utility>

namespace adapters::http {

namespace asio = boost::asio;
namespace beast = boost::beast;
using boost::system::error_code;
using bot::async::Socket;
using bot::async::Token;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Log;
using bot::ports::Result;

namespace {

using Upgrade = beast::http::request<beast::http::empty_body>;

constexpr std::chrono::seconds longest_goodbye{2};

template <class Stream>
class Engine final : public WebSocket::Parts {
public:
    Engine(Stream stream, const SocketTerms& agreed, Log& lines)
        : Parts{stream.get_executor(), agreed, lines}, x_stream{std::move(stream)} {
        beast::websocket::stream_base::timeout timeout{};
        timeout.handshake_timeout = terms.handshake;
        timeout.idle_timeout = terms.idle;
        timeout.keep_alive_pings = true;
        x_stream.set_option(timeout);
        x_stream.read_message_max(terms.message);
        x_stream.text(true);
    }

    asio::awaitable<bool> accept(Upgrade request) {
        auto [error] = co_await x_stream.async_accept(request, Token{});
        co_return !error;
    }

    /// Empty where the peer consented, else what it said instead.
    asio::awaitable<std::string> ask(Url url) {
        auto introduce = [](beast::websocket::request_type& request) {
            request.set(beast::http::field::user_agent, "second-story/" SECOND_STORY_VERSION);
        };
        x_stream.set_option(beast::websocket::stream_base::decorator{introduce});
        const auto host = url.authority();
        beast::websocket::response_type answer;
        auto [error] = co_await x_stream.async_handshake(answer, host, url.target, Token{});
        if (!error)
            co_return std::string{};
        if (error == beast::websocket::error::upgrade_declined)
            co_return "answered " + std::to_string(answer.result_int());
        co_return error.message();
    }

    asio::awaitable<Arrival> read(std::string& into) override {
        beast::flat_buffer buffer;
        auto [error, count] = co_await x_stream.async_read(buffer, Token{});
        if (error == beast::websocket::error::message_too_big)
            co_return Arrival::too_large;
        if (error == beast::error::timeout)
            co_return Arrival::silence;
        if (error)
            co_return Arrival::gone;
        into.assign(static_cast<const char*>(buffer.cdata().data()), buffer.size());
        co_return Arrival::message;
    }
    asio::awaitable<bool> write(const std::string& text) override {
        auto [error, count] = co_await x_stream.async_write(asio::buffer(text), Token{});
        co_return !error;
    }
    asio::awaitable<void> say_goodbye(Farewell code) override {
        // A peer that does not answer, or does not hang up, is not waited for long.
        beast::websocket::stream_base::timeout timeout{};
        x_stream.get_option(timeout);
        timeout.handshake_timeout = std::min<SocketTerms::Span>(terms.handshake, longest_goodbye);
        x_stream.set_option(timeout);
        const beast::websocket::close_reason reason{static_cast<std::uint16_t>(code)};
        co_await x_stream.async_close(reason, Token{});
    }
    void close_transport() override {
        error_code ignored;
        beast::get_lowest_layer(x_stream).close(ignored);
    }

private:
    beast::websocket::stream<Stream, false> x_stream;
};

Upgrade to_beast(const Request& request) {
    Upgrade upgrade{beast::http::verb::get, request.target, 11};
    for (std::size_t at = 0; at < request.headers.size(); ++at) {
        const auto [name, value] = request.headers.line(at);
        upgrade.insert(beast::string_view{name.data(), name.size()},
                       beast::string_view{value.data(), value.size()});
    }
    return upgrade;
}

template <class Stream>
asio::awaitable<SocketParts> accept(Stream stream, Request request, SocketTerms terms, Log& log) {
    auto engine = std::make_unique<Engine<Stream>>(std::move(stream), terms, log);
    auto upgrade = to_beast(request);
    const bool consented = co_await engine->accept(std::move(upgrade));
    if (!consented)
        co_return SocketParts{};
    co_return std::move(engine);
}

template <class Stream>
asio::awaitable<Result<SocketParts>> ask(Stream stream, Url url, SocketTerms terms, Log& log) {
    auto engine = std::make_unique<Engine<Stream>>(std::move(stream), terms, log);
    const auto refusal = co_await engine->ask(url);
    if (!refusal.empty())
        co_return Failure(FailureKind::transient, url.origin() + ": no WebSocket: " + refusal);
    co_return SocketParts{std::move(engine)};
}

}  // namespace

asio::awaitable<SocketParts> accept_websocket(Socket stream, Request request, SocketTerms terms,
                                              Log& log) {
    return accept(std::move(stream), std::move(request), terms, log);
}

asio::awaitable<SocketParts> accept_websocket(TlsStream stream, Request request, SocketTerms terms,
                                              Log& log) {
    return accept(std::move(stream), std::move(request), terms, log);
}

asio::awaitable<Result<SocketParts>> request_websocket(ClientConnection::Stream stream, Url url,
                                                       SocketTerms terms, Log& log) {
    if (auto* const plain = std::get_if<ClientConnection::Plain>(&stream))
        return ask(std::move(*plain), std::move(url), terms, log);
    auto& encrypted = std::get<ClientConnection::Encrypted>(stream);
    return ask(std::move(encrypted), std::move(url), terms, log);
}

}  // namespace adapters::http
