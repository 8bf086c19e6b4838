#pragma once

#include "config/settings.hpp"

#include <string>

namespace bot::main {

struct ManifestOrder {
    std::string platform;
    std::string url;  ///< empty: server.public_url
    bool socket_mode = false;
};

/// Prints the app manifest. Returns an ExitCode.
[[nodiscard]] int print_manifest(const config::Settings& settings, const ManifestOrder& order);

}  // namespace bot::main
