#include "adapters/http/websocket.hpp"

#include "adapters/http/websocket_parts.hpp"
#include "adapters/http/websocket_session.hpp"

#include <boost/asio/experimental/awaitable_operators.hpp>

#include <exception>
#include <utility>

namespace adapters::http {

namespace asio = boost::asio;
using bot::async::Socket;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::LogLevel;
using bot::ports::Result;

void WebSocket::Parts::close(Farewell code) {
    if (closing)
        return;
    closing = true;
    farewell = code;
    wakeup.notify();
}

void WebSocket::Parts::abort() {
    closing = broken = true;
    close_transport();
    wakeup.notify();
}

asio::awaitable<void> WebSocket::Parts::pump() {
    while (!broken) {
        if (queue.empty() && closing)
            break;
        if (queue.empty()) {
            co_await wakeup.wait();
            continue;
        }
        const std::string text = std::move(queue.front());
        queue.pop_front();
        const bool sent = co_await write(text);
        queued_bytes -= text.size();
        if (!sent)
            abort();
    }
    if (!broken)
        co_await say_goodbye(farewell);
    broken = true;
}

WebSocket::WebSocket(std::unique_ptr<Parts> parts) : x_parts{std::move(parts)} {}
WebSocket::~WebSocket() = default;

asio::awaitable<Result<std::string>> WebSocket::read() {
    using Arrival = Parts::Arrival;
    std::string text;
    const auto arrival = co_await x_parts->read(text);
    if (arrival == Arrival::message)
        co_return text;
    if (arrival == Arrival::too_large)
        co_return Failure(FailureKind::rejected, "the message is too large");
    if (x_parts->closing && !x_parts->broken)
        co_return Failure(FailureKind::cancelled, "the connection is closing");
    if (arrival == Arrival::silence)
        co_return Failure(FailureKind::transient, "the peer gives no sign of life");
    co_return Failure(FailureKind::transient, "the peer has gone");
}

void WebSocket::send(std::string text) {
    if (!open())
        return;
    const auto& terms = x_parts->terms;
    if (x_parts->queue.size() >= terms.queue ||
        x_parts->queued_bytes + text.size() > terms.queue_bytes) {
        x_parts->log.write(LogLevel::info, "http", "a WebSocket peer too slow was cut off");
        x_parts->abort();
        return;
    }
    x_parts->queued_bytes += text.size();
    x_parts->queue.push_back(std::move(text));
    x_parts->wakeup.notify();
}

void WebSocket::close() {
    x_parts->close(Parts::Farewell::normal);
}

bool WebSocket::open() const {
    return !x_parts->closing && !x_parts->broken;
}

std::size_t WebSocket::queued() const {
    return x_parts->queue.size();
}

namespace {

using SocketTask = std::function<asio::awaitable<void>(WebSocket&)>;

asio::awaitable<void> run_task(const SocketTask& task, WebSocket& socket) {
    try {
        auto running = task(socket);
        co_await std::move(running);
    } catch (const std::exception& error) {
        if (socket.open())
            socket.parts().log.write(LogLevel::error, "http",
                                     std::string{"a WebSocket handler failed: "} + error.what());
    }
    socket.close();
}

SocketTerms terms_of(const ServerLimits& limits) {
    return {limits.socket_message, limits.socket_queue, limits.socket_queue_bytes,
            limits.header_time, limits.socket_idle};
}

template <class Stream>
asio::awaitable<void> run(std::shared_ptr<ServerCore> core, Stream stream, Request request,
                          const SocketHandler& handler, SocketControl*& control) {
    const auto terms = terms_of(core->options.limits);
    auto parts = co_await accept_websocket(std::move(stream), request, terms, core->log);
    if (!parts)
        co_return;
    const struct Registered {
        Registered(SocketControl*& slot, SocketControl* value) : x_slot{slot} { x_slot = value; }
        ~Registered() { x_slot = nullptr; }
        SocketControl*& x_slot;
    } registered{control, parts.get()};
    SocketTask task = [&](WebSocket& socket) { return handler(std::move(request), socket); };
    co_await run_socket(std::move(parts), std::move(task));
}

}  // namespace

asio::awaitable<void> run_socket(SocketParts parts, SocketTask task) {
    using namespace asio::experimental::awaitable_operators;
    WebSocket socket{std::move(parts)};
    auto both = run_task(task, socket) && socket.parts().pump();
    co_await std::move(both);
}

asio::awaitable<void> run_websocket(std::shared_ptr<ServerCore> core, Socket stream,
                                    Request request, const SocketHandler& handler,
                                    SocketControl*& control) {
    return run(std::move(core), std::move(stream), std::move(request), handler, control);
}

asio::awaitable<void> run_websocket(std::shared_ptr<ServerCore> core, TlsStream stream,
                                    Request request, const SocketHandler& handler,
                                    SocketControl*& control) {
    return run(std::move(core), std::move(stream), std::move(request), handler, control);
}

}  // namespace adapters::http
