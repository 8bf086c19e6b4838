#pragma once

#include "adapters/http/rs256.hpp"
#include "adapters/tracking/tracker_api.hpp"
#include "config/settings.hpp"

#include <optional>
#include <string>

namespace adapters::github {

/// The claim of an app to be itself, for ten minutes (GitHub: Generating a JSON Web Token for a
/// GitHub App). Pure; empty where the key does not sign.
[[nodiscard]] std::string app_token(const http::Rs256Key& key, const std::string& app_id,
                                    bot::core::event::Instant now);

/// A GitHub App as it gets its tokens. An installation's token lives for an hour and is taken anew
/// after fifty minutes. Io thread only.
class GithubApp {
public:
    GithubApp(tracking::TrackerApi::Wiring wiring, const config::TrackerSettings& settings);

    /// A token of the installation.
    tracking::TrackerApi::Answer<config::Secret> token(bot::ports::Deadline deadline);
    /// The token was refused before its time.
    void forget() { x_token = {}; }
    /// What of an installation's rights is missing, as its last token told; empty where nothing.
    [[nodiscard]] const std::string& lacks() const { return x_lacks; }

private:
    tracking::TrackerApi::Answer<std::string> installation(bot::ports::Deadline deadline);

    tracking::TrackerApi x_api;
    std::string x_app_id;
    std::string x_project;
    std::string x_installation;
    std::optional<http::Rs256Key> x_key;
    config::Secret x_token;
    bot::core::event::Instant x_until{};
    std::string x_lacks;
};

}  // namespace adapters::github
