#include "adapters/http/json_nesting.hpp"

namespace adapters::http {
namespace {

/// How deep we are in a JSON text, character by character.
class Nesting {
public:
    /// Whether `c`, which comes next, lies deeper than `deepest_json`.
    bool is_too_deep_at(char c) {
        const auto before = x_depth;
        if (x_in_string)
            go_on_in_string(c);
        else if (c == '"')
            x_in_string = true;
        else if (c == '[' || c == '{')
            ++x_depth;
        else if ((c == ']' || c == '}') && x_depth > 0)
            --x_depth;
        return before > deepest_json || x_depth > deepest_json;
    }

private:
    void go_on_in_string(char c) {
        if (x_escaped)
            x_escaped = false;
        else if (c == '\\')
            x_escaped = true;
        else if (c == '"')
            x_in_string = false;
    }

    std::size_t x_depth = 0;
    bool x_in_string = false;
    bool x_escaped = false;
};

}  // namespace

bool nests_too_deep(std::string_view text) {
    Nesting nesting;
    for (const char c : text) {
        if (nesting.is_too_deep_at(c))
            return true;
    }
    return false;
}

std::string without_depths(std::string_view text) {
    std::string out;
    Nesting nesting;
    bool cutting = false;
    for (const char c : text) {
        const bool cut = nesting.is_too_deep_at(c);
        if (!cut)
            out += c;
        else if (!cutting)
            out += "null";
        cutting = cut;
    }
    return out;
}

}  // namespace adapters::http
