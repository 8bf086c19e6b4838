#pragma once

#include "bot/main/chat_module.hpp"

#include <memory>

namespace bot::main {

/// Matrix, as an application service or as a plain account, as configured.
[[nodiscard]] std::unique_ptr<ChatModule> make_matrix(const ChatSurroundings& around);

}  // namespace bot::main
