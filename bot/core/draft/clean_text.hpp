#pragma once

#include <string>
#include <string_view>

namespace bot::core::draft {

/// Any bytes as UTF-8: what is not, and what no document may hold, is U+FFFD.
[[nodiscard]] std::string valid_utf8(std::string_view bytes);

/// Any bytes as text that is safe to look at. Line ends of every sort are '\n'; control characters
/// and those that turn the direction of reading are made visible ("␀", "⟦U+202E⟧"), a byte order
/// mark goes. Tabs stay.
[[nodiscard]] std::string clean(std::string_view bytes);

/// The same on one line, without space at its ends, at most `most` characters: names, titles.
[[nodiscard]] std::string one_line(std::string_view bytes, std::size_t most = 200);

}  // namespace bot::core::draft
