#include "bot/main/matrix_module.hpp"

#include "adapters/http/http_client.hpp"
#include "adapters/matrix/matrix_chat.hpp"
#include "adapters/matrix/matrix_sync.hpp"
#include "adapters/matrix/matrix_webhook.hpp"

#include <optional>
#include <utility>

namespace bot::main {
namespace {

using ports::Done;
using ports::Failure;
using ports::FailureKind;
using ports::Result;

/// An answer of /sync or /messages holds hundreds of events of up to 64 KiB.
adapters::http::ClientOptions client_options() {
    adapters::http::ClientOptions options;
    options.body_bytes = 64 * 1024 * 1024;
    return options;
}

class MatrixModule final : public ChatModule {
public:
    explicit MatrixModule(const ChatSurroundings& around)
        : x_client{around.io.get_executor(), client_options()},
          x_chat{x_client, around.clock, *around.settings.matrix},
          x_webhook{around.settings.matrix->hs_token,
                    {around.sink, around.clock, around.log, x_chat.identity()}} {
        if (!around.settings.matrix->client_mode())
            return;
        adapters::matrix::MatrixSync::Wiring wiring{
            around.io.get_executor(),
            x_chat,
            around.sink,
            around.journal,
            around.clock,
            around.log,
            [tell = around.listening_again](const auto& missed) { tell("matrix", missed); }};
        x_sync.emplace(adapters::matrix::SyncOptions{}, std::move(wiring));
    }

    [[nodiscard]] std::string platform() const override { return "matrix"; }
    [[nodiscard]] ports::ChatPort& chat() override { return x_chat; }

    /// While the service does not run nobody can reach it, which is no fault then.
    boost::asio::awaitable<Result<std::string>> check(ports::Deadline deadline) override {
        auto answer = co_await x_chat.check(deadline);
        if (!answer)
            co_return answer;
        if (x_sync) {
            if (x_started && !x_sync->connected())
                co_return Failure{FailureKind::transient, x_sync->state()};
            co_return answer;
        }
        auto reached = co_await x_chat.ping(deadline);
        if (!reached && x_started)
            co_return reached.failure();
        if (!reached)
            co_return *answer + "; " + reached.failure().detail +
                " (it cannot while the service does not run)";
        co_return *answer + "; " + *reached;
    }

    void add_routes(adapters::http::Router& router) override {
        if (!x_sync)
            x_webhook.add_to(router);
    }

    boost::asio::awaitable<Result<Done>> start(std::string, ports::Deadline) override {
        x_started = true;
        if (x_sync)
            x_sync->start();
        co_return Done{};
    }

    boost::asio::awaitable<void> stop(ports::Deadline deadline) override {
        if (x_sync)
            co_await x_sync->stop(deadline);
        x_client.close_idle();
    }

private:
    adapters::http::HttpClient x_client;
    adapters::matrix::MatrixChat x_chat;
    adapters::matrix::MatrixWebhook x_webhook;
    std::optional<adapters::matrix::MatrixSync> x_sync;
    bool x_started = false;
};

}  // namespace

std::unique_ptr<ChatModule> make_matrix(const ChatSurroundings& around) {
    return std::make_unique<MatrixModule>(around);
}

}  // namespace bot::main
