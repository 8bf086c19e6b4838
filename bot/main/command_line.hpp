#pragma once

namespace bot::main {

/// Reads the command line, does what it asks, and returns an ExitCode.
[[nodiscard]] int run(int argc, char** argv);

}  // namespace bot::main
