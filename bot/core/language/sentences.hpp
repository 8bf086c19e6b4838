#pragma once

#include <cstddef>
#include <string_view>

/// Stretches of a working copy that rules look at.
namespace bot::core::language {

/// The sentence that begins at `begin`: up to `.`, `!` or `?` and a blank, or to the line's end. A
/// longer one than rules can make use of is cut, at a blank where there is one. Never empty unless
/// `begin` is the end.
[[nodiscard]] std::string_view sentence_at(std::string_view words, std::size_t begin);

/// What stands before the sentence that begins at `begin`, up to 300 characters of its paragraph.
[[nodiscard]] std::string_view before_sentence(std::string_view words, std::size_t begin);

/// Up to 80 characters of the clause to which [begin, end) of `sentence` belongs: what stands
/// before it, and what behind.
[[nodiscard]] std::string_view left_window(std::string_view sentence, std::size_t begin);
[[nodiscard]] std::string_view right_window(std::string_view sentence, std::size_t end);

}  // namespace bot::core::language
