#include "bot/main/chat_module.hpp"

#include "bot/main/matrix_module.hpp"
#include "bot/main/sandbox_module.hpp"
#include "bot/main/slack_module.hpp"

namespace bot::main {

std::vector<std::unique_ptr<ChatModule>> make_chats(const ChatSurroundings& around) {
    std::vector<std::unique_ptr<ChatModule>> chats;
    if (around.settings.slack)
        chats.push_back(make_slack(around));
    if (around.settings.matrix)
        chats.push_back(make_matrix(around));
    if (around.settings.sandbox.enabled)
        chats.push_back(make_sandbox(around));
    return chats;
}

}  // namespace bot::main
