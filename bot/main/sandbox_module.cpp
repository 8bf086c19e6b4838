#include "bot/main/sandbox_module.hpp"

#include "adapters/sandbox/sandbox_chat.hpp"
#include "adapters/sandbox/sandbox_ledger.hpp"
#include "adapters/sandbox/sandbox_server.hpp"
#include "adapters/web/web_pages.hpp"

#include <utility>

namespace bot::main {
namespace {

using ports::Done;
using ports::Result;

class SandboxModule final : public ChatModule {
public:
    explicit SandboxModule(const ChatSurroundings& around)
        : x_ledger{around.io.get_executor(), around.journal, around.clock, around.sink, around.log},
          x_chat{x_ledger},
          x_server{x_ledger},
          x_pages{around.documents, "/sandbox"} {}

    [[nodiscard]] std::string platform() const override { return "sandbox"; }
    [[nodiscard]] ports::ChatPort& chat() override { return x_chat; }
    void add_routes(adapters::http::Router& router) override {
        x_server.add_routes(router);
        x_pages.add_routes(router);
    }
    [[nodiscard]] Guard guard() override { return adapters::sandbox::SandboxServer::guard; }
    boost::asio::awaitable<Result<Done>> start(std::string url, ports::Deadline deadline) override {
        x_ledger.set_site(std::move(url));
        return x_ledger.start(deadline);
    }
    boost::asio::awaitable<void> stop(ports::Deadline deadline) override {
        return x_ledger.stop(deadline);
    }

private:
    adapters::sandbox::SandboxLedger x_ledger;
    adapters::sandbox::SandboxChat x_chat;
    adapters::sandbox::SandboxServer x_server;
    adapters::web::WebPages x_pages;
};

}  // namespace

std::unique_ptr<ChatModule> make_sandbox(const ChatSurroundings& around) {
    return std::make_unique<SandboxModule>(around);
}

}  // namespace bot::main
