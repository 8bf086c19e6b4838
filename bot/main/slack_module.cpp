#include "bot/main/slack_module.hpp"

#include "adapters/http/http_client.hpp"
#include "adapters/slack/slack_chat.hpp"
#include "adapters/slack/slack_signature.hpp"
#include "adapters/slack/slack_socket_mode.hpp"
#include "adapters/slack/slack_webhook.hpp"

#include <optional>
#include <utility>

namespace bot::main {
namespace {

using ports::Done;
using ports::Failure;
using ports::FailureKind;
using ports::Result;

class SlackModule final : public ChatModule {
public:
    explicit SlackModule(const ChatSurroundings& around)
        : x_client{around.io.get_executor(), {}},
          x_chat{x_client, around.clock, *around.settings.slack},
          x_webhook{
              adapters::slack::SlackSignature{{around.settings.slack->signing_secret,
                                               around.settings.slack->previous_signing_secret}},
              {around.sink, around.clock, around.log, x_chat.identity()}} {
        if (!around.settings.slack->socket_mode())
            return;
        adapters::slack::SlackSocketMode::Wiring wiring{
            around.io.get_executor(),
            x_client,
            around.sink,
            around.clock,
            around.log,
            x_chat.identity(),
            [tell = around.listening_again](core::event::Instant from, core::event::Instant to) {
                tell("slack", {from, to, "the connection to Slack was lost"});
            }};
        x_socket.emplace(adapters::slack::socket_mode_options(*around.settings.slack),
                         std::move(wiring));
    }

    [[nodiscard]] std::string platform() const override { return "slack"; }
    [[nodiscard]] ports::ChatPort& chat() override { return x_chat; }

    boost::asio::awaitable<Result<std::string>> check(ports::Deadline deadline) override {
        auto answer = co_await x_chat.check(deadline);
        if (answer && x_socket && x_started && !x_socket->connected())
            co_return Failure{FailureKind::transient, x_socket->state()};
        co_return answer;
    }

    void add_routes(adapters::http::Router& router) override {
        if (!x_socket)
            x_webhook.add_to(router);
    }

    boost::asio::awaitable<Result<Done>> start(std::string, ports::Deadline) override {
        x_started = true;
        if (x_socket)
            x_socket->start();
        co_return Done{};
    }

    boost::asio::awaitable<void> stop(ports::Deadline deadline) override {
        if (x_socket)
            co_await x_socket->stop(deadline);
        x_client.close_idle();
    }

private:
    adapters::http::HttpClient x_client;
    adapters::slack::SlackChat x_chat;
    adapters::slack::SlackWebhook x_webhook;
    std::optional<adapters::slack::SlackSocketMode> x_socket;
    bool x_started = false;
};

}  // namespace

std::unique_ptr<ChatModule> make_slack(const ChatSurroundings& around) {
    return std::make_unique<SlackModule>(around);
}

}  // namespace bot::main
