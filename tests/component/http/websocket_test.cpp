#include "adapters/http/websocket.hpp"

#include "tests/component/http/http_stage.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <utility>

using namespace tests::http;

namespace {

const std::string upgrade =
    "GET /live HTTP/1.1\r\nHost: x\r\nConnection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n"
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

enum : std::uint8_t { text_frame = 0x81, close_frame = 0x88, ping_frame = 0x89, pong_frame = 0x8A };

/// A client's frame, masked with zeros.
std::string frame(std::uint8_t kind, const std::string& payload) {
    std::string bytes(1, static_cast<char>(kind));
    if (payload.size() < 126) {
        bytes += static_cast<char>(0x80U | payload.size());
    } else {
        bytes += static_cast<char>(0x80U | 126U);
        bytes += static_cast<char>(payload.size() >> 8U);
        bytes += static_cast<char>(payload.size() & 255U);
    }
    return bytes + std::string(4, '\0') + payload;
}

/// A browser's end of a WebSocket, without a library of its own to hide what travels.
class SocketPeer : public RawPeer {
public:
    SocketPeer(asio::io_context& io, const Server& server) : RawPeer{io, server} {}

    int open() { return status_of(say(upgrade).hear_answer()); }

    /// Kind and payload of the next frame from the server; nothing at the end.
    std::optional<std::pair<std::uint8_t, std::string>> next() {
        const auto head = hear_bytes(2);
        if (head.size() < 2)
            return std::nullopt;
        std::size_t length = static_cast<std::uint8_t>(head[1]);
        if (length == 126) {
            const auto more = hear_bytes(2);
            length = static_cast<std::size_t>(static_cast<std::uint8_t>(more[0])) << 8U |
                     static_cast<std::uint8_t>(more[1]);
        }
        return std::pair(static_cast<std::uint8_t>(head[0]), hear_bytes(length));
    }
};

unsigned code_of(const std::string& payload) {
    if (payload.size() < 2)
        return 0;
    return static_cast<unsigned>(static_cast<std::uint8_t>(payload[0])) << 8U |
           static_cast<std::uint8_t>(payload[1]);
}

asio::awaitable<void> echo(Request, WebSocket& socket) {
    for (;;) {
        auto message = co_await socket.read();
        if (!message)
            co_return;
        if (*message == "bye")
            co_return;
        socket.send("echo " + *message);
    }
}

}  // namespace

TEST_CASE("messages go both ways over a WebSocket") {
    Stage stage;
    stage.router.add_socket("/live", echo);
    SocketPeer peer{stage.io, stage.start()};
    REQUIRE(peer.open() == 101);
    peer.say(frame(text_frame, "one") + frame(text_frame, "two"));
    CHECK(peer.next() == std::pair(std::uint8_t{text_frame}, std::string{"echo one"}));
    CHECK(peer.next() == std::pair(std::uint8_t{text_frame}, std::string{"echo two"}));
    peer.say(frame(ping_frame, "p"));
    CHECK(peer.next() == std::pair(std::uint8_t{pong_frame}, std::string{"p"}));
}

TEST_CASE("a WebSocket whose handler returns is closed after its queue is sent") {
    Stage stage;
    stage.router.add_socket("/live", [](Request, WebSocket& socket) -> asio::awaitable<void> {
        socket.send("first");
        socket.send("second");
        co_return;
    });
    SocketPeer peer{stage.io, stage.start()};
    REQUIRE(peer.open() == 101);
    CHECK(peer.next()->second == "first");
    CHECK(peer.next()->second == "second");
    const auto last = peer.next();
    REQUIRE(last);
    CHECK(last->first == close_frame);
    CHECK(code_of(last->second) == 1000);
    peer.say(frame(close_frame, last->second));
    CHECK(peer.closed());
}

TEST_CASE("a message at the limit passes and one byte more closes with 1009") {
    Stage stage;
    stage.options.limits.socket_message = 200;
    stage.router.add_socket("/live", echo);
    SocketPeer peer{stage.io, stage.start()};
    REQUIRE(peer.open() == 101);
    peer.say(frame(text_frame, std::string(200, 'a')));
    CHECK(peer.next()->second.size() == 205);
    peer.say(frame(text_frame, std::string(201, 'a')));
    const auto last = peer.next();
    REQUIRE(last);
    CHECK(last->first == close_frame);
    CHECK(code_of(last->second) == 1009);
}

TEST_CASE("a peer that does not take its messages is cut off and its handler told") {
    Stage stage;
    stage.options.limits.socket_queue = 8;
    std::optional<FailureKind> told;
    bool open_at_the_end = true;
    stage.router.add_socket("/live", [&](Request, WebSocket& socket) -> asio::awaitable<void> {
        const std::string large(1024 * 1024, 'x');
        for (int sent = 0; sent < 64 && socket.open(); ++sent)
            socket.send(large);
        open_at_the_end = socket.open();
        auto message = co_await socket.read();
        if (!message)
            told = message.failure().kind;
    });
    SocketPeer peer{stage.io, stage.start()};
    REQUIRE(peer.open() == 101);
    tests::support::run(stage.io, stage.server->stop(within(5s)));
    CHECK(!open_at_the_end);
    CHECK(told == FailureKind::transient);
    CHECK(stage.log.has("too slow"));
}

TEST_CASE("stopping the server says good-bye to WebSockets") {
    Stage stage;
    stage.router.add_socket("/live", echo);
    SocketPeer peer{stage.io, stage.start()};
    REQUIRE(peer.open() == 101);
    bot::async::TaskGroup tasks{stage.io.get_executor(), stage.log, "test"};
    tasks.spawn(stage.server->stop(within(10s)));
    const auto last = peer.next();
    REQUIRE(last);
    CHECK(last->first == close_frame);
    CHECK(code_of(last->second) == 1001);
    peer.say(frame(close_frame, last->second));
    tests::support::run(stage.io, tasks.stop(within(10s)));
    CHECK(stage.server->counts().connections == 0);
}

TEST_CASE("a WebSocket peer that falls silent is pinged and then given up") {
    Stage stage;
    stage.options.limits.socket_idle = 100ms;
    bool ended = false;
    stage.router.add_socket("/live",
                            [&](Request request, WebSocket& socket) -> asio::awaitable<void> {
                                co_await echo(std::move(request), socket);
                                ended = true;
                            });
    SocketPeer peer{stage.io, stage.start()};
    REQUIRE(peer.open() == 101);
    const auto ping = peer.next();
    REQUIRE(ping);
    CHECK(ping->first == ping_frame);
    while (peer.next()) {
    }
    CHECK(ended);
}

TEST_CASE("a WebSocket address without an upgrade is 426, an upgrade elsewhere is plain HTTP") {
    Stage stage;
    stage.router.add_socket("/live", echo);
    RawPeer peer{stage.io, stage.start()};
    CHECK(status_of(peer.say("GET /live HTTP/1.1\r\nHost: x\r\n\r\n").hear_answer()) == 426);
    std::string elsewhere = upgrade;
    elsewhere.replace(4, 5, "/hello");
    CHECK(status_of(peer.say(elsewhere).hear_answer()) == 200);
}

TEST_CASE("a guard also stands before WebSockets") {
    Stage stage;
    stage.options.guard = [](const Request&) -> std::optional<Response> { return text(403, ""); };
    stage.router.add_socket("/live", echo);
    SocketPeer peer{stage.io, stage.start()};
    CHECK(peer.open() == 403);
}
