#pragma once

#include <cstddef>
#include <string_view>

/// Where words begin and end in running text of any script. Any bytes; what is no UTF-8 is no word.
namespace bot::core::language {

/// Whether the signs on both sides of `at` are of one word: letters with letters, digits with
/// digits, so that "alice2" and "alice_laptop" still tell of Alice. Between the letters of a script
/// that is written without spaces, or whose particles are written onto the word, nothing tells.
[[nodiscard]] bool word_goes_on(std::string_view text, std::size_t at);

/// Where the word of letters, marks and digits that begins at `at` ends; `at` where none does.
[[nodiscard]] std::size_t word_end(std::string_view text, std::size_t at);

/// Whether it begins with a small letter. Many scripts have none.
[[nodiscard]] bool begins_small(std::string_view text);

/// Whether one sign can be somebody's name: true of scripts in which it is a word.
[[nodiscard]] bool begins_with_word_sign(std::string_view text);

}  // namespace bot::core::language
