#include "adapters/http/http_connection.hpp"

namespace adapters::http {

namespace asio = boost::asio;

asio::awaitable<std::optional<ParseStep>> Connection::read_request() {
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
                    co_await x_wire.write("HTTP/1.1 100 Continue\r\n\r\n");
            }
        } else if (x_phase == Phase::idle && x_core->draining) {
            co_return std::nullopt;
        }
        const auto room = x_input.room();
        if (room.size() == 0)
            co_return ParseStep::malformed;
        auto [error, count] = co_await x_wire.read_some(room);
        // Time may run out just when bytes arrive: out is out, or nobody would watch the rest.
        if (x_expired && x_phase != Phase::idle)
            co_return step;
        if (error || x_expired)
            co_return std::nullopt;
        x_input.arrived(count);
    }
}

}  // namespace adapters::http
