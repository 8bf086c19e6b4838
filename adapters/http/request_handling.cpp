#include "adapters/http/http_connection.hpp"
#include "adapters/http/refusals.hpp"
#include "adapters/http/websocket_session.hpp"

#include <utility>
#include <variant>

namespace adapters::http {

namespace asio = boost::asio;
using boost::system::error_code;
using bot::ports::LogLevel;

namespace {

std::string what_of(std::exception_ptr thrown) {
    try {
        std::rethrow_exception(std::move(thrown));
    } catch (const std::exception& error) {
        return error.what();
    } catch (...) {
        return "unknown exception";
    }
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

}  // namespace

Router::Match Connection::route(Request& request, bool upgrade) {
    Router::Match match;
    try {
        if (const auto& guard = x_core->options.guard)
            if (auto refusal = guard(request)) {
                match.refusal = std::move(*refusal);
                return match;
            }
        match = x_core->router.match(request, upgrade);
    } catch (...) {
        complain(request.method, request.path, std::current_exception());
        match.refusal = text(500, "Something went wrong here.\n");
    }
    return match;
}

asio::awaitable<bool> Connection::handle(Request request, const Handler& handler,
                                         Response& response) {
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
    if (x_expired || !x_wire.socket().is_open())
        co_return false;
    if (thrown) {
        complain(method, path, std::move(thrown));
        response = text(500, "Something went wrong here.\n");
    }
    co_return true;
}

void Connection::complain(Method method, const std::string& path, std::exception_ptr thrown) {
    x_core->report(LogLevel::error, std::string{to_string(method)} + " " + path +
                                        " failed: " + what_of(std::move(thrown)));
}

asio::awaitable<void> Connection::become_websocket(Request request, const SocketHandler& handler) {
    x_phase = Phase::websocket;
    due = TimePoint::max();
    // What came before our consent belongs to no protocol.
    if (!x_input.empty())
        co_return;
    error_code ignored;
    x_wire.socket().non_blocking(false, ignored);
    auto stream = x_wire.release();
    if (auto* const plain = std::get_if<Wire::Plain>(&stream))
        co_await run_websocket(x_core, std::move(*plain), std::move(request), handler, x_control);
    else
        co_await run_websocket(x_core, std::get<Wire::Encrypted>(std::move(stream)),
                               std::move(request), handler, x_control);
}

}  // namespace adapters::http
