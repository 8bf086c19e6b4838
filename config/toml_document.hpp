#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace config {

/// A TOML file as plain values, each with the line it stands on (from 1), in the file's order.
struct Node;

struct Entry;

using Array = std::vector<Node>;
using Table = std::vector<Entry>;

/// Dates and times, which no key of ours takes.
struct Moment {};

struct Node {
    std::variant<std::string, std::int64_t, double, bool, Moment, Array, Table> value;
    unsigned line = 1;
};

struct Entry {
    std::string key;
    unsigned line = 1;
    Node node;
};

struct SyntaxError {
    unsigned line = 1;
    std::string what;
};

/// Never throws, whatever the bytes.
[[nodiscard]] std::variant<Table, SyntaxError> read_toml(std::string_view text);

/// "a string", "a whole number", … as a person would call what stands there.
[[nodiscard]] std::string_view kind_of(const Node& node);

}  // namespace config
