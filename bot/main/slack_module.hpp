#pragma once

#include "bot/main/chat_module.hpp"

#include <memory>

namespace bot::main {

/// Slack, over inbound HTTP or Socket Mode, as configured.
[[nodiscard]] std::unique_ptr<ChatModule> make_slack(const ChatSurroundings& around);

}  // namespace bot::main
