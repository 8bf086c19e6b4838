#pragma once

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bot::core::likeness {

/// The words that say what a text is about, in order and in small letters, a plural as its
/// singular. Left out: words that stand in any text, numbers, what follows an "@", and `names`.
/// Any bytes; whatever is no ASCII is part of a word.
[[nodiscard]] std::vector<std::string> telling_words(std::string_view text,
                                                     const std::set<std::string>& names);

/// The words of people's names and handles, as `telling_words` leaves them out.
[[nodiscard]] std::set<std::string> words_of_names(std::span<const std::string> names);

}  // namespace bot::core::likeness
