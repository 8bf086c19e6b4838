#pragma once

namespace bot::main {

/// What the shell sees.
enum ExitCode : int {
    success = 0,
    failed = 1,        ///< it could not be done, and standard error says why
    misconfigured = 2  ///< the configuration or the command line is wrong
};

}  // namespace bot::main
