#include "adapters/http/http_connection.hpp"
#include "adapters/http/refusals.hpp"

#include <boost/asio/buffer.hpp>

#include <algorithm>

namespace adapters::http {

namespace asio = boost::asio;
using boost::system::error_code;

namespace {

constexpr std::size_t joined_body = 16 * 1024;
constexpr std::size_t kept_output = 64 * 1024;

}  // namespace

asio::awaitable<bool> Connection::write(const Response& response, Method method,
                                        Persistence persistence) {
    x_output.clear();
    append_head(x_output, response, x_core->date(), persistence);
    const bool has_body = method != Method::head && !is_bodiless(response.status);
    const bool joined = has_body && response.body.size() <= joined_body;
    if (joined)
        x_output += response.body;
    enter(Phase::writing, x_limits.write_time);
    Wire::Pieces pieces{asio::buffer(x_output), asio::const_buffer{}};
    if (has_body && !joined)
        pieces[1] = asio::buffer(response.body);
    // Nearly always the kernel takes it all at once; no need to go round the event loop.
    const auto sent = x_wire.encrypted() == nullptr ? x_wire.write_at_once(pieces) : 0;
    if (sent < asio::buffer_size(pieces)) {
        const auto first = std::min(sent, pieces[0].size());
        pieces[0] += first;
        pieces[1] += sent - first;
        if (co_await x_wire.write(pieces))
            co_return false;
    }
    if (x_output.capacity() > kept_output)
        x_output = std::string{};
    co_return true;
}

/// The handler has this coroutine; nothing else uses the stream, so the answer goes out beside.
void Connection::answer_for_handler() {
    x_core->report(bot::ports::LogLevel::warning, "a handler took too long and was cancelled");
    ++x_core->counts.refused;
    const auto late = busy();
    std::string out;
    append_head(out, late, x_core->date(), Persistence::close);
    out += late.body;
    error_code ignored;
    (void)x_wire.write_at_once(Wire::Pieces{asio::buffer(out), asio::const_buffer{}});
    x_wire.socket().shutdown(asio::socket_base::shutdown_send, ignored);
}

}  // namespace adapters::http
