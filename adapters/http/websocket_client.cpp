#include "adapters/http/websocket_client.hpp"

#include "adapters/http/client_connection.hpp"
#include "adapters/http/loopback_guard.hpp"
#include "adapters/http/websocket_parts.hpp"
#include "bot/async/with_deadline.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace adapters::http {

namespace asio = boost::asio;
using bot::ports::Deadline;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Log;
using bot::ports::Result;

namespace {

/// The same address as http(s): the schemes differ in name alone (RFC 6455 3).
std::optional<Url> parse_socket_url(std::string_view text) {
    if (text.starts_with("wss://"))
        return parse_url("https" + std::string{text.substr(3)});
    if (text.starts_with("ws://"))
        return parse_url("http" + std::string{text.substr(2)});
    return std::nullopt;
}

bool lies_in(std::string_view host, std::string_view domain) {
    if (domain.empty() || !host.ends_with(domain))
        return false;
    const auto above = host.size() - domain.size();
    return above == 0 || host[above - 1] == '.';
}

/// By value, since what is cancelled may outlive its caller's frame.
asio::awaitable<Result<SocketParts>> open_socket(Url url, TlsContext tls, SocketTerms terms,
                                                 Log& log) {
    auto connection = co_await connect_to(url, std::move(tls));
    if (!connection)
        co_return connection.failure();
    auto stream = (*connection)->release();
    auto parts = co_await request_websocket(std::move(stream), std::move(url), terms, log);
    co_return std::move(parts);
}

}  // namespace

WebSocketClient::WebSocketClient(WebSocketOptions options, Log& log)
    : x_options{std::move(options)}, x_log{log}, x_tls{client_tls(x_options.extra_authorities)} {}

bool WebSocketClient::allows(const Url& url) const {
    if (!url.secure())
        return x_options.plain == PlainSockets::to_loopback && is_loopback_host(url.authority());
    return std::ranges::any_of(x_options.allowed_domains, [&](const std::string& domain) {
        return lies_in(url.host, domain);
    });
}

asio::awaitable<Result<Done>> WebSocketClient::run(std::string url, Task task, Deadline deadline) {
    const auto target = parse_socket_url(url);
    if (!target)
        co_return Failure(FailureKind::rejected, "not a ws or wss address");
    if (!allows(*target))
        co_return Failure(FailureKind::rejected,
                          target->origin() + " is not among the configured hosts");
    if (target->secure() && !x_tls)
        co_return x_tls.failure();
    auto tls = target->secure() ? *x_tls : TlsContext{};
    const SocketTerms terms{x_options.message, x_options.queue, x_options.queue_bytes,
                            x_options.goodbye_time, x_options.idle};
    auto work = open_socket(*target, std::move(tls), terms, x_log);
    const auto by = std::min(deadline, bot::ports::within(x_options.connect_time));
    auto parts = co_await bot::async::with_deadline(std::move(work), by);
    if (!parts && parts.failure().kind == FailureKind::deadline)
        co_return Failure(by < deadline ? FailureKind::transient : FailureKind::deadline,
                          target->origin() + ": no connection in time");
    if (!parts)
        co_return parts.failure();
    co_await run_socket(std::move(*parts), std::move(task));
    co_return Done{};
}

}  // namespace adapters::http
