#pragma once

#include "config/settings.hpp"

#include <string>

namespace bot::main {

struct ManifestOrder {
    std::string platform;
    std::string url;  ///< empty: server.public_url; for Matrix where we listen, lacking that
    bool socket_mode = false;
};

/// Prints Slack's app manifest or the Matrix registration. Returns an ExitCode.
[[nodiscard]] int print_manifest(const config::Settings& settings, const ManifestOrder& order);

}  // namespace bot::main
