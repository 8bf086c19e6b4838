#include "adapters/http/websocket_client.hpp"

#include "adapters/http/http_server.hpp"
#include "adapters/slack/slack_socket_mode.hpp"
#include "tests/component/http/self_signed.hpp"
#include "tests/support/http_loop.hpp"

#include <boost/asio/io_context.hpp>
#include <doctest/doctest.h>

#include <memory>
#include <optional>
#include <string>
#include <utility>

using namespace adapters::http;
using namespace std::chrono_literals;
using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Result;
using bot::ports::within;
namespace asio = boost::asio;

namespace {

/// A server that says back what it is told, and a client that may call this machine.
class Stage {
public:
    Stage() {
        options.plain = PlainSockets::to_loopback;
        listen();
    }
    ~Stage() { tests::support::run(io, server->stop(within(0s))); }

    void listen() {
        if (server)
            tests::support::run(io, server->stop(within(0s)));
        Router router;
        router.add_socket("/echo", [](Request, WebSocket& socket) -> asio::awaitable<void> {
            for (;;) {
                auto text = co_await socket.read();
                if (!text)
                    co_return;
                socket.send(std::move(*text));
            }
        });
        server =
            std::make_unique<Server>(io.get_executor(), std::move(router), server_options, log);
        REQUIRE(server->listen().ok());
    }

    [[nodiscard]] std::string url(const std::string& path) const {
        return "ws" + server->url().substr(4) + path;
    }
    Result<Done> call(const std::string& address, WebSocketClient::Task task) {
        WebSocketClient client{options, log};
        return tests::support::run(io, client.run(address, std::move(task), within(5s)));
    }
    FailureKind refusal(const std::string& address) {
        const auto result = call(address, [](WebSocket&) -> asio::awaitable<void> { co_return; });
        REQUIRE_FALSE(result.ok());
        CHECK(result.failure().detail.find("ticket") == std::string::npos);
        return result.failure().kind;
    }

    asio::io_context io{1};
    tests::support::RecordedLog log;
    ServerOptions server_options;
    WebSocketOptions options;
    std::unique_ptr<Server> server;
};

}  // namespace

TEST_CASE("messages go both ways, in order, also when they are sent just before the end") {
    Stage stage;
    std::string heard;
    const auto result =
        stage.call(stage.url("/echo"), [&](WebSocket& socket) -> asio::awaitable<void> {
            socket.send("one ");
            socket.send("two");
            for (int i = 0; i < 2; ++i) {
                auto text = co_await socket.read();
                heard += text ? *text : text.failure().detail;
            }
            socket.send("good-bye");
        });
    CHECK(result.ok());
    CHECK(heard == "one two");
}

TEST_CASE("a message at the limit is read, one byte more ends the connection") {
    Stage stage;
    stage.options.message = 1000;
    std::string at_limit;
    std::optional<Failure> over;
    const auto result =
        stage.call(stage.url("/echo"), [&](WebSocket& socket) -> asio::awaitable<void> {
            socket.send(std::string(1000, 'x'));
            auto first = co_await socket.read();
            at_limit = first ? *first : "";
            socket.send(std::string(1001, 'x'));
            auto second = co_await socket.read();
            if (!second)
                over = second.failure();
        });
    CHECK(result.ok());
    CHECK(at_limit.size() == 1000);
    REQUIRE(over);
    CHECK(over->kind == FailureKind::rejected);
}

TEST_CASE("only configured hosts are called, and nothing unencrypted but this machine") {
    Stage stage;
    stage.options.allowed_domains = {"slack.com"};
    CHECK(stage.refusal("wss://slack.com.example.org/?ticket=1") == FailureKind::rejected);
    CHECK(stage.refusal("wss://notslack.com/?ticket=1") == FailureKind::rejected);
    CHECK(stage.refusal("wss://127.0.0.1/?ticket=1") == FailureKind::rejected);
    CHECK(stage.refusal("ws://wss-primary.slack.com/?ticket=1") == FailureKind::rejected);
    CHECK(stage.refusal("ws://198.51.100.7/?ticket=1") == FailureKind::rejected);
    CHECK(stage.refusal("https://slack.com/?ticket=1") == FailureKind::rejected);
    CHECK(stage.refusal("wss://user@slack.com/?ticket=1") == FailureKind::rejected);
    CHECK(stage.refusal("ticket") == FailureKind::rejected);
    stage.options.plain = PlainSockets::refused;
    CHECK(stage.refusal(stage.url("/echo?ticket=1")) == FailureKind::rejected);
}

TEST_CASE("a server that does not consent is told apart by its answer") {
    Stage stage;
    const auto result = stage.call(stage.url("/nowhere?ticket=1"),
                                   [](WebSocket&) -> asio::awaitable<void> { co_return; });
    REQUIRE_FALSE(result.ok());
    CHECK(result.failure().kind == FailureKind::transient);
    CHECK(result.failure().detail.find("404") != std::string::npos);
    CHECK(result.failure().detail.find("ticket") == std::string::npos);
}

TEST_CASE("over TLS the host must be who its certificate says") {
    Stage stage;
    const tests::http::TestCertificate certificate{"localhost"};
    stage.server_options.tls = TlsFiles{certificate.certificate_file(), certificate.key_file()};
    stage.listen();
    stage.options.allowed_domains = {"localhost", "127.0.0.1"};
    const auto port = stage.server->url().substr(stage.server->url().rfind(':'));
    CHECK(stage.refusal("wss://localhost" + port + "/echo?ticket=1") == FailureKind::rejected);
    stage.options.extra_authorities = certificate.certificate_file();
    std::string heard;
    const auto result = stage.call("wss://localhost" + port + "/echo",
                                   [&](WebSocket& socket) -> asio::awaitable<void> {
                                       socket.send("hidden");
                                       auto text = co_await socket.read();
                                       heard = text ? *text : text.failure().detail;
                                   });
    CHECK(result.ok());
    CHECK(heard == "hidden");
    CHECK(stage.refusal("wss://127.0.0.1" + port + "/echo?ticket=1") == FailureKind::rejected);
}

TEST_CASE("a TLS handshake with something else is a failure in words") {
    Stage stage;
    stage.options.allowed_domains = {"127.0.0.1"};
    CHECK(stage.refusal("wss" + stage.server->url().substr(4) + "/echo") == FailureKind::transient);
}

TEST_CASE("Slack's own domains are allowed, a stand-in on this machine allows this machine alone") {
    config::SlackSettings settings;
    const auto real = adapters::slack::socket_mode_options(settings);
    CHECK(real.sockets.plain == PlainSockets::refused);
    CHECK(real.sockets.allowed_domains.front() == "slack.com");
    settings.api_url = "http://127.0.0.1:4711/api/";
    const auto stand_in = adapters::slack::socket_mode_options(settings);
    CHECK(stand_in.sockets.plain == PlainSockets::to_loopback);
    CHECK(stand_in.sockets.allowed_domains == std::vector<std::string>{"127.0.0.1"});
}
