#include "bot/core/language/code_point.hpp"

#include <utf8.h>

#include <algorithm>

namespace bot::core::language {

CodePoint code_point(std::string_view text) {
    for (std::size_t length = 1; length <= std::min<std::size_t>(4, text.size()); ++length) {
        const auto piece = text.substr(0, length);
        if (utf8::is_valid(piece.begin(), piece.end()))
            return {utf8::unchecked::peek_next(piece.begin()), length};
    }
    return {0xFFFD, 1};
}

std::size_t code_points(std::string_view text) {
    std::size_t count = 0;
    for (; !text.empty(); ++count)
        text.remove_prefix(code_point(text).length);
    return count;
}

std::string shortened(std::string_view text, std::size_t most) {
    std::size_t end = 0;    // of all but the last that may stay
    std::size_t count = 0;  // of those looked at
    for (std::size_t at = 0; at < text.size(); ++count) {
        if (count + 1 == most)
            end = at;
        if (count == most)
            return std::string{text.substr(0, end)}.append("…");
        at += code_point(text.substr(at)).length;
    }
    return std::string{text};
}

}  // namespace bot::core::language
