#pragma once

#include "config/settings.hpp"

#include <string>
#include <vector>

namespace bot::main {

struct ImportOrder {
    std::string path;
    std::vector<std::string> channels;
    std::string from;  ///< RFC 3339; empty: from the beginning
    std::string to;
    std::string title;
};

/// Makes an incident out of a Slack export and prints its number on standard output: the same
/// number when the same comes again. Returns an ExitCode.
[[nodiscard]] int import_slack(const config::Settings& settings, const ImportOrder& order);

}  // namespace bot::main
