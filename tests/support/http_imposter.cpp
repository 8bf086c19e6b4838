#include "tests/support/http_imposter.hpp"

#include "adapters/http/message_parser.hpp"
#include "adapters/http/response_writer.hpp"
#include "bot/async/task_group.hpp"
#include "bot/async/tokens.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>

#include <deque>
#include <utility>

namespace tests::support {

namespace asio = boost::asio;
namespace http = adapters::http;
using asio::ip::tcp;
using bot::async::Socket;

namespace {

class SilentLog : public bot::ports::Log {
public:
    void write(bot::ports::LogLevel, std::string_view, std::string_view) override {}
};

constexpr std::size_t largest = 64 * 1024 * 1024;

}  // namespace

struct HttpImposter::State {
    State(const asio::any_io_executor& runs_on, Answer with)
        : executor{runs_on},
          acceptor{executor, tcp::endpoint{asio::ip::address_v4::loopback(), 0}},
          answer{std::move(with)},
          tasks{executor, log, "imposter"} {}

    static asio::awaitable<void> accept(std::shared_ptr<State> state);
    static asio::awaitable<void> serve(std::shared_ptr<State> state,
                                       std::shared_ptr<Socket> socket);
    asio::awaitable<bool> reply(Socket& socket, const http::Request& request, bool keep_alive);

    Fault next_fault() {
        if (faults.empty())
            return Fault::none;
        const auto fault = faults.front();
        faults.pop_front();
        return fault;
    }

    asio::any_io_executor executor;
    bot::async::Acceptor acceptor;
    Answer answer;
    std::vector<http::Request> requests;
    std::vector<std::weak_ptr<Socket>> sockets;
    std::size_t connections = 0;
    std::deque<Fault> faults;
    std::chrono::milliseconds delay{0};
    SilentLog log;
    bot::async::TaskGroup tasks;
};

asio::awaitable<void> HttpImposter::State::accept(std::shared_ptr<State> state) {
    for (;;) {
        auto socket = std::make_shared<Socket>(state->executor);
        auto [error] = co_await state->acceptor.async_accept(*socket);
        if (error)
            co_return;
        ++state->connections;
        state->sockets.push_back(socket);
        state->tasks.spawn(serve(state, std::move(socket)));
    }
}

asio::awaitable<void> HttpImposter::State::serve(std::shared_ptr<State> state,
                                                 std::shared_ptr<Socket> socket) {
    std::string input;
    std::string piece(16 * 1024, '\0');
    http::RequestParser parser{largest, largest};
    for (;;) {
        parser.reset();
        auto step = http::ParseStep::header;
        for (;;) {
            if (!input.empty()) {
                if (!state->faults.empty() && state->faults.front() == Fault::close_at_once) {
                    state->faults.pop_front();
                    co_return;
                }
                const auto fed = parser.feed(input);
                input.erase(0, fed.consumed);
                step = fed.step;
            }
            if (step != http::ParseStep::header && step != http::ParseStep::body)
                break;
            auto [error, count] = co_await socket->async_read_some(asio::buffer(piece));
            if (error)
                co_return;
            input.append(piece, 0, count);
        }
        if (step != http::ParseStep::complete)
            co_return;
        const http::Request request = std::move(parser.request());
        state->requests.push_back(request);
        if (!co_await state->reply(*socket, request, parser.keep_alive()))
            co_return;
    }
}

asio::awaitable<bool> HttpImposter::State::reply(Socket& socket, const http::Request& request,
                                                 bool keep_alive) {
    const auto fault = next_fault();
    if (fault == Fault::close_after_request)
        co_return false;
    if (delay.count() > 0 || fault == Fault::silence) {
        const auto wait = fault == Fault::silence ? std::chrono::hours{1} : delay;
        bot::async::Timer timer{executor, wait};
        co_await timer.async_wait();
    }
    auto response = answer ? answer(request) : http::json(200, "{}");
    while (response.status == not_yet) {
        bot::async::Timer timer{executor, std::chrono::milliseconds{1}};
        co_await timer.async_wait();
        response = answer(request);
    }
    if (response.status == cut_off)
        co_return false;
    std::string bytes;
    const auto persistence = keep_alive ? http::Persistence::keep : http::Persistence::close;
    if (fault == Fault::truncated_body) {
        const auto whole = std::move(response.body);
        response.body = whole + std::string(10, '.');
        http::append_head(bytes, response, "Sun, 22 Nov 2026 00:00:00 GMT", persistence);
        bytes += whole;
    } else if (fault == Fault::garbage) {
        bytes = "\x16\x03\x01 this is no HTTP\r\n\r\n";
    } else {
        http::append_head(bytes, response, "Sun, 22 Nov 2026 00:00:00 GMT", persistence);
        if (request.method != http::Method::head && !http::is_bodiless(response.status))
            bytes += response.body;
    }
    auto [error, count] =
        co_await asio::async_write(socket, asio::buffer(bytes), bot::async::Token{});
    co_return !error && keep_alive && fault == Fault::none;
}

HttpImposter::HttpImposter(asio::any_io_executor executor, Answer answer)
    : x_state{std::make_shared<State>(executor, std::move(answer))} {
    x_state->tasks.spawn(State::accept(x_state));
}

HttpImposter::~HttpImposter() {
    boost::system::error_code ignored;
    x_state->acceptor.close(ignored);
    drop_connections();
}

std::string HttpImposter::url() const {
    return "http://127.0.0.1:" + std::to_string(x_state->acceptor.local_endpoint().port());
}

const std::vector<http::Request>& HttpImposter::requests() const {
    return x_state->requests;
}

std::size_t HttpImposter::connections() const {
    return x_state->connections;
}

void HttpImposter::answer_with(Answer answer) {
    x_state->answer = std::move(answer);
}

void HttpImposter::inject(Fault fault) {
    x_state->faults.push_back(fault);
}

void HttpImposter::delay(std::chrono::milliseconds span) {
    x_state->delay = span;
}

void HttpImposter::drop_connections() {
    boost::system::error_code ignored;
    for (const auto& weak : x_state->sockets)
        if (const auto socket = weak.lock())
            socket->close(ignored);
    x_state->sockets.clear();
}

}  // namespace tests::support
