#pragma once

#include "config/settings.hpp"

namespace bot::main {

/// Runs the service until SIGTERM or SIGINT, then drains it. Returns an ExitCode.
[[nodiscard]] int serve(const config::Settings& settings);

}  // namespace bot::main
