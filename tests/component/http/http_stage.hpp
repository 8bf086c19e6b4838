#pragma once

#include "adapters/http/http_client.hpp"
#include "adapters/http/http_server.hpp"
#include "adapters/http/url.hpp"
#include "bot/async/task_group.hpp"
#include "bot/async/tokens.hpp"
#include "bot/async/wakeup.hpp"
#include "bot/async/with_deadline.hpp"
#include "tests/support/http_loop.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>
#include <doctest/doctest.h>

#include <chrono>
#include <memory>
#include <string>
#include <utility>

namespace tests::http {

namespace asio = boost::asio;
using namespace adapters::http;
using namespace std::chrono_literals;
using bot::ports::Deadline;
using bot::ports::FailureKind;
using bot::ports::within;

/// A server on a free port with a few handlers, and what it logs.
class Stage {
public:
    asio::io_context io{1};
    tests::support::RecordedLog log;
    ServerOptions options;
    Router router;
    std::unique_ptr<Server> server;

    Stage() {
        options.limits.linger_time = 200ms;
        router.add(Method::get, "/hello", [](Request, Deadline) -> asio::awaitable<Response> {
            co_return text(200, "hello");
        });
        router.add(Method::post, "/echo",
                   [](Request request, Deadline) -> asio::awaitable<Response> {
                       co_return text(200, std::move(request.body));
                   });
    }
    ~Stage() {
        if (server)
            support::run(io, server->stop(within(0s)));
    }

    Server& start() {
        server = std::make_unique<Server>(io.get_executor(), router, options, log);
        const auto listening = server->listen();
        REQUIRE_MESSAGE(listening.ok(), (listening.ok() ? "" : listening.failure().detail));
        return *server;
    }
};

/// A peer that says exactly the bytes it is told to.
class RawPeer {
public:
    RawPeer(asio::io_context& io, const Server& server) : x_io{io}, x_socket{io} {
        const auto place = parse_host_port(server.address());
        x_socket.connect({asio::ip::make_address(place->host), place->port.value()});
    }

    RawPeer& say(std::string_view bytes) {
        send(bytes);
        return *this;
    }
    /// How many of them went out.
    std::size_t send(std::string_view bytes) {
        return support::run(x_io, send_async(std::string{bytes}));
    }
    /// Everything up to the end of the connection.
    std::string hear_all() { return support::run(x_io, hear(std::string::npos)); }
    /// One answer with Content-Length, header and body.
    std::string hear_answer() { return support::run(x_io, hear_one()); }
    /// So many bytes; fewer at the end of the connection.
    std::string hear_bytes(std::size_t count) { return support::run(x_io, hear(count)); }
    bool closed() { return hear_all().empty(); }
    bot::async::Socket& socket() { return x_socket; }

private:
    asio::awaitable<std::size_t> send_async(std::string bytes) {
        auto [error, count] =
            co_await asio::async_write(x_socket, asio::buffer(bytes), bot::async::Token{});
        co_return count;
    }
    asio::awaitable<std::string> hear(std::size_t wanted) {
        std::string piece(4096, '\0');
        while (x_heard.size() < wanted) {
            auto [error, count] = co_await x_socket.async_read_some(asio::buffer(piece));
            if (error)
                break;
            x_heard.append(piece, 0, count);
        }
        const auto taken = x_heard.substr(0, wanted);
        x_heard.erase(0, wanted);
        co_return taken;
    }
    asio::awaitable<std::string> hear_one() {
        auto [error, count] = co_await asio::async_read_until(
            x_socket, asio::dynamic_buffer(x_heard), "\r\n\r\n", bot::async::Token{});
        if (error)
            co_return std::string{};
        const auto header = x_heard.substr(0, x_heard.find("\r\n\r\n") + 4);
        const auto length = header.find("Content-Length: ");
        const auto body = length == std::string::npos ? 0U : std::stoul(header.substr(length + 16));
        co_return co_await hear(header.size() + body);
    }

    asio::io_context& x_io;
    bot::async::Socket x_socket;
    std::string x_heard;
};

inline int status_of(const std::string& answer) {
    return answer.size() < 12 ? 0 : std::stoi(answer.substr(9, 3));
}

}  // namespace tests::http
