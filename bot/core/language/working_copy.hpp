#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bot::core::language {

/// What stands in a working copy where words are nobody's business: code, quotes, addresses.
inline constexpr char masked_byte = '\x02';
/// An opening curly single quote, so that it can be told from an apostrophe.
inline constexpr char opening_quote = '\x03';

/// A text made plain for the rules, in ASCII, with the way back to the bytes it came from.
///
/// Apostrophes, quotes and dashes are straight; blanks are single, and a line that goes on in the
/// next is one; entities are read; emphasis, combining marks and what has no width are gone.
/// Letters beyond ASCII are an `x` a byte, underscores an `0`, everything else is masked_byte.
struct WorkingCopy {
    std::string words;

    /// Where the character at `at` begins in the original, and where it ends.
    [[nodiscard]] std::size_t original_begin(std::size_t at) const;
    [[nodiscard]] std::size_t original_end(std::size_t at) const;

    /// From `at` on, a byte is a byte of the original from `original` on; the first is `width`
    /// there.
    struct Step {
        std::size_t at;
        std::size_t original;
        std::size_t width;
    };
    std::vector<Step> steps;  ///< ascending
};

/// Any bytes; linear.
[[nodiscard]] WorkingCopy working_copy(std::string_view text);

}  // namespace bot::core::language
