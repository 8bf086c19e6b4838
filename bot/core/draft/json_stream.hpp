#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bot::core::draft {

/// Writes JSON (RFC 8259) piece by piece, fast enough for a hundred thousand entries. Any bytes are
/// taken: what is not UTF-8 is replaced. The caller nests properly.
class JsonStream {
public:
    JsonStream& open(char bracket);   ///< '{' or '['
    JsonStream& close(char bracket);  ///< '}' or ']'
    JsonStream& key(std::string_view name);
    JsonStream& text(std::string_view value);
    JsonStream& number(std::int64_t value);
    JsonStream& truth(bool value);
    JsonStream& null();

    JsonStream& field(std::string_view name, std::string_view value) {
        return key(name).text(value);
    }
    /// Begins a new line, for the eye.
    JsonStream& line();
    void reserve(std::size_t bytes) { x_out.reserve(bytes); }
    [[nodiscard]] std::string take() { return std::move(x_out); }

private:
    void separate();
    std::string x_out;
    bool x_first = true;   ///< nothing yet in this array or object
    bool x_named = false;  ///< a key waits for its value
    bool x_line = false;
};

}  // namespace bot::core::draft
