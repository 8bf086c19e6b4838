#include "adapters/http/http_client.hpp"

#include "adapters/http/connection_pool.hpp"
#include "adapters/http/input_buffer.hpp"
#include "adapters/http/message_parser.hpp"
#include "adapters/http/response_writer.hpp"
#include "bot/async/with_deadline.hpp"

#include <boost/asio/error.hpp>

#include <optional>
#include <set>

namespace adapters::http {

namespace asio = boost::asio;
using bot::ports::Deadline;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Result;

namespace {

constexpr std::size_t read_ahead = 32 * 1024;

/// How far an exchange came, readable even after it was cancelled in the middle.
class Progress {
public:
    bool begun = false;         ///< the first byte may have left
    bool write_failed = false;  ///< the last byte has certainly not left
    bool answered = false;      ///< something came back
    bool peer_closed = false;
    bool too_large = false;
};

bool is_ours(std::string_view name) {
    return same_word(name, "Host") || same_word(name, "Content-Length") ||
           same_word(name, "Connection") || same_word(name, "Transfer-Encoding");
}

/// Nothing where a header could break out of its line.
std::optional<std::string> to_bytes(const ClientRequest& request, const Url& url) {
    std::string bytes{to_string(request.method)};
    bytes.append(" ").append(url.target).append(" HTTP/1.1\r\nHost: ").append(url.authority());
    bytes.append("\r\n");
    for (std::size_t at = 0; at < request.headers.size(); ++at) {
        const auto [name, value] = request.headers.line(at);
        if (!is_header_name(name) || !is_header_value(value))
            return std::nullopt;
        if (!is_ours(name))
            bytes.append(name).append(": ").append(value).append("\r\n");
    }
    if (!request.headers.find("User-Agent"))
        bytes.append("User-Agent: second-story/" SECOND_STORY_VERSION "\r\n");
    const bool may_be_empty = request.method == Method::get || request.method == Method::head ||
                              request.method == Method::del || request.method == Method::options;
    if (!request.body.empty() || !may_be_empty)
        bytes.append("Content-Length: ").append(std::to_string(request.body.size())).append("\r\n");
    return bytes.append("\r\n").append(request.body);
}

class Answer {
public:
    explicit Answer(Response the_response) : response{std::move(the_response)} {}

    Response response;
    bool keep_alive = false;
};

Failure broken(const char* how) {
    return Failure{FailureKind::transient, how};
}

/// Reads answers until one is final: 1xx only announce it.
asio::awaitable<Result<Answer>> read_answer(ClientConnection& connection, Method method,
                                            const ClientOptions& options, Progress& progress) {
    using Body = ResponseParser::Body;
    const auto body = method == Method::head ? Body::none : Body::expected;
    InputBuffer input{options.header_bytes + read_ahead};
    std::optional<ResponseParser> parser;
    parser.emplace(options.header_bytes, options.body_bytes, body);
    auto step = ParseStep::header;
    for (;;) {
        if (!input.empty()) {
            const auto fed = parser->feed(input.bytes());
            input.consume(fed.consumed);
            step = fed.step;
        }
        if (step == ParseStep::complete && parser->response().status < 200) {
            if (parser->response().status == 101)
                co_return broken("the answer switches protocols");
            parser.emplace(options.header_bytes, options.body_bytes, body);
            step = ParseStep::header;
            if (!input.empty())
                continue;
        }
        if (step == ParseStep::complete)
            break;
        progress.too_large =
            step == ParseStep::header_too_large || step == ParseStep::body_too_large;
        if (progress.too_large)
            co_return broken("the answer is too large");
        if (step == ParseStep::malformed || input.room().size() == 0)
            co_return broken("the answer is not HTTP");
        auto [error, count] = co_await connection.read_some(input.room());
        if (error == asio::error::eof)
            step = parser->feed_end();
        if (error && step == ParseStep::complete)
            break;
        progress.peer_closed = static_cast<bool>(error);
        if (error)
            co_return broken(progress.answered ? "the answer was cut off"
                                               : "the connection was closed without an answer");
        progress.answered = true;
        input.arrived(count);
    }
    Answer answer{std::move(parser->response())};
    answer.keep_alive = parser->keep_alive() && input.empty();
    co_return answer;
}

asio::awaitable<Result<Answer>> exchange(ClientConnection& connection, const std::string& bytes,
                                         Method method, const ClientOptions& options,
                                         Progress& progress) {
    progress.begun = true;
    const auto error = co_await connection.write(bytes);
    progress.write_failed = static_cast<bool>(error);
    // Even then: the peer may have refused the rest of a large body, and said why.
    auto answer = co_await read_answer(connection, method, options, progress);
    if (error && answer)
        answer->keep_alive = false;
    co_return answer;
}

/// What a failed exchange means for somebody who thinks of repeating it.
Failure verdict(const Failure& failure, const Url& url, Method method, const Progress& progress) {
    const auto detail = url.origin() + ": " + failure.detail;
    const bool may_have_happened =
        progress.begun && !(progress.write_failed && !progress.answered) && !is_idempotent(method);
    if (may_have_happened)
        return Failure{FailureKind::unknown_outcome, detail};
    if (progress.too_large)
        return Failure{FailureKind::rejected, detail};
    return Failure{failure.kind, detail};
}

bool may_repeat(Method method, const Progress& progress) {
    return progress.peer_closed && !progress.answered &&
           (progress.write_failed || is_idempotent(method));
}

}  // namespace

struct HttpClient::Parts {
    Parts(asio::any_io_executor runs_on, ClientOptions chosen)
        : executor{std::move(runs_on)},
          options{std::move(chosen)},
          tls{client_tls(options.extra_authorities)},
          pool{options.idle_per_origin, options.idle_time} {}

    asio::awaitable<Result<ConnectionPtr>> connect(const Url& url, Deadline deadline);

    asio::any_io_executor executor;
    ClientOptions options;
    Result<TlsContext> tls;
    std::set<std::string> allowed{};
    ConnectionPool pool;
};

HttpClient::HttpClient(asio::any_io_executor executor, ClientOptions options)
    : x_parts{std::make_unique<Parts>(std::move(executor), std::move(options))} {
    for (const auto& url : x_parts->options.allowed)
        allow(url);
}

HttpClient::~HttpClient() = default;

void HttpClient::allow(std::string_view text) {
    if (const auto url = parse_url(text))
        x_parts->allowed.insert(url->origin());
}

void HttpClient::close_idle() {
    x_parts->pool.clear();
}

std::size_t HttpClient::idle() const {
    return x_parts->pool.size();
}

asio::awaitable<Result<ConnectionPtr>> HttpClient::Parts::connect(const Url& url,
                                                                  Deadline deadline) {
    if (url.secure() && !tls)
        co_return tls.failure();
    const auto patience = bot::ports::within(options.connect_time);
    auto context = url.secure() ? *tls : TlsContext{};
    auto work = connect_to(url, std::move(context));
    auto connection =
        co_await bot::async::with_deadline(std::move(work), std::min(deadline, patience));
    if (connection || connection.failure().kind != FailureKind::deadline)
        co_return connection;
    const auto kind = patience < deadline ? FailureKind::transient : FailureKind::deadline;
    co_return Failure(kind, url.origin() + ": no connection in time");
}

asio::awaitable<Result<Response>> HttpClient::send(ClientRequest request, Deadline deadline) {
    const auto url = parse_url(request.url);
    if (!url)
        co_return Failure(FailureKind::rejected, "not an http or https address");
    const auto origin = url->origin();
    if (!x_parts->allowed.contains(origin))
        co_return Failure(FailureKind::rejected, origin + " is not among the configured hosts");
    const auto bytes = to_bytes(request, *url);
    if (!bytes)
        co_return Failure(FailureKind::rejected, origin + ": a header has a line break in it");
    for (bool first = true;; first = false) {
        auto connection =
            first ? x_parts->pool.take(origin, std::chrono::steady_clock::now()) : nullptr;
        const bool reused = connection != nullptr;
        if (!reused) {
            auto fresh = co_await x_parts->connect(*url, deadline);
            if (!fresh)
                co_return fresh.failure();
            connection = std::move(*fresh);
        }
        Progress progress;
        auto work = exchange(*connection, *bytes, request.method, x_parts->options, progress);
        auto answer = co_await bot::async::with_deadline(std::move(work), deadline);
        if (answer) {
            if (answer->keep_alive)
                x_parts->pool.put(origin, std::move(connection), std::chrono::steady_clock::now());
            co_return std::move(answer->response);
        }
        if (!reused || !may_repeat(request.method, progress))
            co_return verdict(answer.failure(), *url, request.method, progress);
    }
}

}  // namespace adapters::http
