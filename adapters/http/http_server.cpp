#include "adapters/http/http_server.hpp"

#include "adapters/http/server_core.hpp"
#include "adapters/http/tls_context.hpp"
#include "adapters/http/url.hpp"
#include "bot/async/task_group.hpp"

#include <boost/asio/ip/tcp.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace adapters::http {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using bot::async::Socket;
using bot::ports::Deadline;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::LogLevel;
using bot::ports::Result;

namespace {

constexpr auto accept_pause = std::chrono::milliseconds{50};
constexpr auto after_cutting = std::chrono::seconds{1};
constexpr std::size_t refused_at_a_time = 64;

Failure no_address(const std::string& address, const std::string& why) {
    return Failure{FailureKind::rejected, "cannot listen on " + address + ": " + why};
}

std::string to_text(const tcp::endpoint& endpoint) {
    const auto host = endpoint.address().to_string();
    std::string place = endpoint.address().is_v6() ? std::string{'['} : std::string{};
    place.append(host).append(endpoint.address().is_v6() ? "]:" : ":");
    return place.append(std::to_string(endpoint.port()));
}

Result<tcp::endpoint> endpoint_of(const std::string& address) {
    const auto place = parse_host_port(address);
    if (!place || !place->port)
        return no_address(address, "expected HOST:PORT");
    error_code error;
    const auto host = place->host == "localhost" ? std::string{"127.0.0.1"} : place->host;
    const auto ip = asio::ip::make_address(host, error);
    if (error)
        return no_address(address, "the host must be an IP address or localhost");
    return tcp::endpoint{ip, *place->port};
}

ServerLimits::Span shortest_of(const ServerLimits& limits) {
    return std::min({limits.header_time, limits.body_time, limits.handler_time, limits.write_time,
                     limits.idle_time, limits.linger_time});
}

}  // namespace

struct Server::Parts {
    Parts(std::shared_ptr<ServerCore> shared, bot::ports::Log& log)
        : core{std::move(shared)},
          acceptor{core->executor},
          sweeper{core->executor},
          tasks{core->executor, log, "http"} {}

    asio::awaitable<void> accept();
    asio::awaitable<void> sweep();
    Result<Done> open(const tcp::endpoint& endpoint);

    std::shared_ptr<ServerCore> core;
    bot::async::Acceptor acceptor;
    bot::async::Wakeup sweeper;
    std::string address{};
    bot::async::TaskGroup tasks;
};

Server::Server(asio::any_io_executor executor, Router router, ServerOptions options,
               bot::ports::Log& log)
    : x_parts{std::make_unique<Parts>(
          std::make_shared<ServerCore>(std::move(executor), std::move(router), std::move(options),
                                       log),
          log)} {}

Server::~Server() = default;

Result<Done> Server::bind() {
    const auto& options = x_parts->core->options;
    if (options.tls) {
        auto context = server_tls(options.tls->certificate, options.tls->key);
        if (!context)
            return context.failure();
        x_parts->core->tls = *context;
    }
    const auto endpoint = endpoint_of(options.address);
    if (!endpoint)
        return endpoint.failure();
    return x_parts->open(*endpoint);
}

void Server::accept() {
    x_parts->tasks.spawn(x_parts->accept());
    x_parts->tasks.spawn(x_parts->sweep());
}

Result<Done> Server::listen() {
    auto bound = bind();
    if (bound)
        accept();
    return bound;
}

Result<Done> Server::Parts::open(const tcp::endpoint& endpoint) {
    error_code error;
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address{true}, error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return no_address(core->options.address, error.message());
    address = to_text(acceptor.local_endpoint(error));
    return Done{};
}

/// Never ends for an error: a machine out of descriptors gets them back when connections end, so
/// the loop rests for a moment, says so once, and goes on.
asio::awaitable<void> Server::Parts::accept() {
    bool complained = false;
    bot::async::Timer pause{core->executor};
    while (!core->draining) {
        Socket socket{core->executor};
        auto [error] = co_await acceptor.async_accept(socket);
        if (!error) {
            complained = false;
            const bool full = core->sessions.size() >= core->options.limits.connections;
            if (core->sessions.size() >= core->options.limits.connections + refused_at_a_time)
                continue;
            tasks.spawn(serve_connection(core, std::move(socket),
                                         full ? Admission::refused : Admission::served));
            sweeper.notify();
            continue;
        }
        if (core->draining || error == asio::error::operation_aborted)
            co_return;
        if (error == asio::error::connection_aborted)
            continue;
        if (!std::exchange(complained, true))
            core->report(LogLevel::error, "cannot accept connections: " + error.message());
        pause.expires_after(accept_pause);
        co_await pause.async_wait();
    }
}

/// One timer for all: no time that is set after a look lies nearer than the shortest limit, so
/// looking then, or when the nearest known time comes, misses none.
asio::awaitable<void> Server::Parts::sweep() {
    for (;;) {
        const auto now = std::chrono::steady_clock::now();
        auto next =
            core->sessions.empty() ? Deadline::max() : now + shortest_of(core->options.limits);
        for (auto at = core->sessions.begin(); at != core->sessions.end();) {
            Session& session = **at++;
            if (session.due <= now)
                session.expire();
            else
                next = std::min(next, session.due);
        }
        co_await sweeper.wait_until(next);
    }
}

std::string Server::address() const {
    return x_parts->address;
}

std::string Server::url() const {
    return (x_parts->core->tls ? "https://" : "http://") + x_parts->address;
}

ServerCounts Server::counts() const {
    auto counts = x_parts->core->counts;
    counts.connections = x_parts->core->sessions.size();
    return counts;
}

asio::awaitable<void> Server::stop(Deadline deadline) {
    const auto core = x_parts->core;
    core->draining = true;
    error_code ignored;
    x_parts->acceptor.close(ignored);
    // A session may leave the list while it is spoken to, but takes no other with it.
    for (auto at = core->sessions.begin(); at != core->sessions.end();)
        (*at++)->drain();
    while (!core->sessions.empty() && std::chrono::steady_clock::now() < deadline)
        co_await core->session_ended.wait_until(deadline);
    for (auto at = core->sessions.begin(); at != core->sessions.end();)
        (*at++)->cut();
    while (!core->sessions.empty() && std::chrono::steady_clock::now() < deadline + after_cutting)
        co_await core->session_ended.wait_until(deadline + after_cutting);
    co_await x_parts->tasks.stop(std::chrono::steady_clock::now());
}

}  // namespace adapters::http
