#pragma once

#include "adapters/http/http_server.hpp"
#include "adapters/http/router.hpp"
#include "bot/app/event_pipeline.hpp"
#include "bot/ports/chat_port.hpp"
#include "bot/ports/documents.hpp"
#include "bot/ports/log.hpp"
#include "config/settings.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bot::main {

/// What a chat is built from; all outlive it.
struct ChatSurroundings {
    boost::asio::io_context& io;
    const config::Settings& settings;
    const ports::Clock& clock;
    ports::Log& log;
    ports::InboundSink& sink;
    ports::Journal& journal;
    ports::Documents& documents;
    /// A platform delivers again after a pause of its own.
    std::function<void(const std::string& platform, const core::event::MissedStretch& missed)>
        listening_again;
};

/// One chat platform as the service holds it: its port, its way in, and its life.
class ChatModule {
public:
    virtual ~ChatModule() = default;
    [[nodiscard]] virtual std::string platform() const = 0;
    [[nodiscard]] virtual ports::ChatPort& chat() = 0;
    /// Whether it can be reached both ways.
    virtual boost::asio::awaitable<ports::Result<std::string>> check(ports::Deadline deadline) {
        return chat().check(deadline);
    }
    virtual void add_routes(adapters::http::Router& router) = 0;
    using Guard =
        std::function<std::optional<adapters::http::Response>(const adapters::http::Request&)>;
    /// What the public server asks before routing; empty where the chat has no say.
    [[nodiscard]] virtual Guard guard() { return {}; }
    /// The public server listens at `url` now.
    virtual boost::asio::awaitable<ports::Result<ports::Done>> start(std::string url,
                                                                     ports::Deadline deadline) = 0;
    virtual boost::asio::awaitable<void> stop(ports::Deadline deadline) = 0;
};

/// The chats that are configured.
[[nodiscard]] std::vector<std::unique_ptr<ChatModule>> make_chats(const ChatSurroundings& around);

}  // namespace bot::main
