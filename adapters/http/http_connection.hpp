#pragma once

#include "adapters/http/input_buffer.hpp"
#include "adapters/http/message_parser.hpp"
#include "adapters/http/response_writer.hpp"
#include "adapters/http/server_core.hpp"
#include "adapters/http/wire.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/cancellation_signal.hpp>

#include <chrono>
#include <exception>
#include <memory>
#include <optional>
#include <string>

namespace adapters::http {

class SocketControl;

/// One accepted connection: request after request, until one side has had enough. Its parts lie in
/// request_reading.cpp, request_handling.cpp, answer_writing.cpp and lingering_close.cpp.
class Connection final : public Session {
public:
    Connection(std::shared_ptr<ServerCore> core, Wire wire);

    /// Counted from the outside, so that a cut reaches whatever the connection waits for.
    boost::asio::awaitable<void> run(Admission admission);

    void expire() override;
    void drain() override;
    void cut() override;

private:
    enum class Phase { idle, header, body, handler, writing, websocket, linger };
    enum class Next { another_request, linger, close };

    static TimePoint now() { return std::chrono::steady_clock::now(); }
    void enter(Phase phase, ServerLimits::Span span);
    void stop_io();
    void close();

    boost::asio::awaitable<void> serve();
    boost::asio::awaitable<void> refuse();
    boost::asio::awaitable<Next> exchange();

    /// The step it ended in: `header` or `body` when time ran out, nothing when the connection is
    /// over without anybody to answer.
    boost::asio::awaitable<std::optional<ParseStep>> read_request();

    Router::Match route(Request& request, bool upgrade);
    /// False where the server has answered in the handler's place, or is gone.
    boost::asio::awaitable<bool> handle(Request request, const Handler& handler,
                                        Response& response);
    boost::asio::awaitable<void> become_websocket(Request request, const SocketHandler& handler);
    void complain(Method method, const std::string& path, std::exception_ptr thrown);

    /// False where the peer has gone or did not take the answer in time.
    boost::asio::awaitable<bool> write(const Response& response, Method method,
                                       Persistence persistence);
    void answer_for_handler();

    boost::asio::awaitable<void> linger(ServerLimits::Span longest);
    void listen_on();
    bool is_talking();

    Wire x_wire;
    const ServerLimits& x_limits;
    RequestParser x_parser;
    InputBuffer x_input;
    std::string x_output;
    std::string x_peer;
    Phase x_phase = Phase::idle;
    TimePoint x_linger_end{};
    bool x_expired = false;
    bool x_served_one = false;
    SocketControl* x_control = nullptr;
    boost::asio::cancellation_signal x_cut;
};

}  // namespace adapters::http
