#include "tests/contract/chat/chat_world.hpp"

namespace tests::contract {

const std::vector<NamedWorld>& worlds() {
    static const std::vector<NamedWorld> all{{"Slack", make_slack_world},
                                             {"Matrix", make_matrix_world},
                                             {"sandbox", make_sandbox_world}};
    return all;
}

}  // namespace tests::contract
