#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bot::core::language {

struct CodePoint {
    char32_t value = 0;
    std::size_t length = 1;  ///< bytes; 1 for one that begins no valid sequence
};

/// The first code point of `text`, which is not empty; U+FFFD for a byte that is no UTF-8.
[[nodiscard]] CodePoint code_point(std::string_view text);

/// How many code points `text` has; each byte that is no UTF-8 counts as one.
[[nodiscard]] std::size_t code_points(std::string_view text);

/// At most `most` code points, the last of them "…" where something was cut.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t most);

}  // namespace bot::core::language
