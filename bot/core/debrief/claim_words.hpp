#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

/// An account cut into words, for the rules that find claims in it.
namespace bot::core::debrief {

struct ClaimWord {
    std::string text;  ///< in small letters, without signs at its ends
    std::string said;  ///< as it was written
    std::size_t sentence = 0;
    std::size_t clause = 0;  ///< counts on through all sentences; ends at "," and "but" too
};
using ClaimWords = std::vector<ClaimWord>;

/// The first two thousand: what is longer is no answer any more.
[[nodiscard]] ClaimWords cut_into_words(std::string_view account);

using WordList = std::initializer_list<std::string_view>;
[[nodiscard]] bool is_among(std::string_view word, WordList list);
/// "not", "never", "nobody", "didn't", …
[[nodiscard]] bool denies(std::string_view word);
/// Whether one of the `reach` words before `at` in its clause denies it.
[[nodiscard]] bool denied(const ClaimWords& words, std::size_t at, std::size_t reach);
/// The same with the words behind it.
[[nodiscard]] bool denied_later(const ClaimWords& words, std::size_t at, std::size_t reach);
/// "14:05" as minutes of the day; -1 for anything else.
[[nodiscard]] int minute_of_day(std::string_view word);
/// Whether two runs of words share one of three letters or more, in whatever case.
[[nodiscard]] bool share_a_word(std::string_view one, std::string_view other);

}  // namespace bot::core::debrief
