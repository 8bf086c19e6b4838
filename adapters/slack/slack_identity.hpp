#pragma once

#include <string>

namespace adapters::slack {

/// The names of Slack's ids are told by the field they stand in.
inline const std::string platform = "slack";

/// Who we are in the workspace, as `auth.test` told; empty fields before it did. Shared between the
/// chat, which learns it, and the codec, which must not take our own posts for somebody's words.
struct SlackIdentity {
    std::string user_id;  ///< U…: whom people mention
    std::string bot_id;   ///< B…: who posts
    std::string team_id;
    std::string url;     ///< https://acme.slack.com/, with the slash at its end
    std::string app_id;  ///< A…: whose program it is; every event tells it, too
};

}  // namespace adapters::slack
