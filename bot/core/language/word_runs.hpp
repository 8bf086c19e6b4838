#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace bot::core::language {

/// The runs of so many words that a text has, to be found in others: case, and whatever stands
/// between words, do not matter.
class WordRuns {
public:
    WordRuns(std::string_view text, std::size_t length);

    /// The first run of `other` that the text has too, in the text's own spelling.
    [[nodiscard]] std::optional<std::string> first_in(std::string_view other) const;

private:
    std::size_t x_length;
    std::unordered_set<std::string> x_words;              ///< in small letters
    std::unordered_map<std::string, std::string> x_runs;  ///< of those → as written
};

}  // namespace bot::core::language
