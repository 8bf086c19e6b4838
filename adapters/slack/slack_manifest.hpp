#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace adapters::slack {

struct ManifestOptions {
    std::string url;  ///< where Slack reaches us, no slash at the end; unused in Socket Mode
    bool socket_mode = false;
    std::string command = "/incident";
};

/// The app manifest as JSON (Slack: App manifest reference), to be pasted into "Create an app".
[[nodiscard]] std::string manifest(const ManifestOptions& options);

/// The bot scopes it asks for: what `check` expects the token to have.
[[nodiscard]] const std::vector<std::string_view>& bot_scopes();

}  // namespace adapters::slack
