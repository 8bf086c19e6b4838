#pragma once

#include "bot/main/chat_module.hpp"

#include <memory>

namespace bot::main {

/// The chat of our own, and the pages beside it.
[[nodiscard]] std::unique_ptr<ChatModule> make_sandbox(const ChatSurroundings& around);

}  // namespace bot::main
