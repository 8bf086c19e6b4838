#pragma once

#include <string>
#include <vector>

namespace bot::main {

struct LintOrder {
    std::vector<std::string> files;   ///< "-": standard input
    std::vector<std::string> people;  ///< display names; none: they are guessed
    std::string format = "text";
};

/// Prints what the check of wording finds in files, on standard output. Returns success where that
/// is nothing, failed where it is something, misconfigured where a file cannot be read.
[[nodiscard]] int lint(const LintOrder& order);

}  // namespace bot::main
