#pragma once

#include "config/settings.hpp"

namespace bot::main {

/// The configuration was read without a problem; says so. `online`: also asks each platform, and
/// says what is missing. Returns an ExitCode.
[[nodiscard]] int check(const config::Settings& settings, bool online);

}  // namespace bot::main
