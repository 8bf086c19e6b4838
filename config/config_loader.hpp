#pragma once

#include "config/settings.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace config {

/// What loading asks of the machine; replaced in tests.
struct Environment {
    std::function<std::optional<std::string>(const std::string& name)> variable;
    std::function<bool(const std::string& path)> exists;
    /// The whole file, or nothing where it cannot be read.
    std::function<std::optional<std::string>(const std::string& path)> read;
};

[[nodiscard]] Environment process_environment();

/// One thing an operator has to put right. Holds the names of keys, never a secret's value.
struct Problem {
    std::string file;
    unsigned line = 1;  ///< from 1
    std::string key;    ///< dotted path, "slack.bot_token"
    std::string what;   ///< what is wrong and what would be right
};

/// "FILE:LINE: key: what is wrong".
[[nodiscard]] std::string to_string(const Problem& problem);

struct Loaded {
    Settings settings;              ///< to be used only where there are no problems
    std::vector<Problem> problems;  ///< all of them, in the order of the file

    [[nodiscard]] bool ok() const { return problems.empty(); }
};

/// The file to read: the one given, else $SECONDSTORY_CONFIG, else ./secondstory.toml, else
/// /etc/secondstory/secondstory.toml, the latter two only where they exist. Nothing: sandbox
/// defaults.
[[nodiscard]] std::optional<std::string> find_file(const std::optional<std::string>& given,
                                                   const Environment& environment);

/// Reads and checks a whole file; with no file, sandbox defaults. Never throws.
[[nodiscard]] Loaded load(const std::optional<std::string>& file, const Environment& environment);

/// The same for text already read; `file` names it in problems, and paths in `<key>_file` are taken
/// from its folder where relative.
[[nodiscard]] Loaded parse(std::string_view text, const std::string& file,
                           const Environment& environment);

}  // namespace config
