#include "bot/core/likeness/telling_words.hpp"

#include "bot/core/language/letter_case.hpp"
#include "bot/core/language/words.hpp"

#include <algorithm>
#include <iterator>

namespace bot::core::likeness {
namespace {

/// In any text, or in any about an incident; ordered.
constexpr std::string_view everywhere[] = {
    "about",   "after",  "again",   "all",   "also",    "am",     "an",       "and",   "another",
    "any",     "are",    "as",      "at",    "back",    "be",     "because",  "been",  "before",
    "being",   "both",   "but",     "by",    "can",     "cannot", "could",    "did",   "do",
    "does",    "doing",  "down",    "due",   "during",  "each",   "few",      "for",   "from",
    "further", "get",    "got",     "had",   "has",     "have",   "having",   "he",    "her",
    "here",    "him",    "his",     "how",   "if",      "in",     "incident", "into",  "is",
    "issue",   "it",     "its",     "just",  "like",    "many",   "may",      "me",    "more",
    "most",    "much",   "my",      "no",    "nor",     "not",    "now",      "of",    "off",
    "on",      "once",   "one",     "only",  "or",      "other",  "our",      "out",   "over",
    "own",     "please", "problem", "same",  "she",     "should", "since",    "so",    "some",
    "still",   "such",   "than",    "that",  "the",     "their",  "them",     "then",  "there",
    "these",   "they",   "this",    "those", "through", "to",     "too",      "under", "until",
    "up",      "us",     "very",    "was",   "we",      "were",   "what",     "when",  "where",
    "which",   "while",  "who",     "why",   "will",    "with",   "would",    "you",   "your"};
static_assert(std::is_sorted(std::begin(everywhere), std::end(everywhere)));

bool is_of_word(char byte) {
    return language::is_word(byte) || static_cast<unsigned char>(byte) >= 0x80;
}

bool is_number(std::string_view word) {
    return std::all_of(word.begin(), word.end(),
                       [](char byte) { return '0' <= byte && byte <= '9'; });
}

/// "timeouts" is "timeout"; "status", "access" and "redis" are themselves.
std::string_view singular(std::string_view word) {
    const bool plural = word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") &&
                        !word.ends_with("us") && !word.ends_with("is");
    return plural ? word.substr(0, word.size() - 1) : word;
}

bool says_something(std::string_view word) {
    return word.size() > 1 && !is_number(word) &&
           !std::binary_search(std::begin(everywhere), std::end(everywhere), word);
}

/// Dashes, quotes and the like of many bytes become blanks: U+0080 to U+00BF, U+2000 to U+207F.
std::string without_signs(std::string text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool latin = text[at] == '\xC2' && at + 1 < text.size();
        const bool general = text[at] == '\xE2' && at + 2 < text.size() &&
                             (text[at + 1] == '\x80' || text[at + 1] == '\x81');
        if (latin || general)
            text.replace(at, latin ? 2 : 3, latin ? 2 : 3, ' ');
    }
    return text;
}

/// Calls `look(word, after_at)` for each word.
template <class Look>
void each_of(std::string_view text, const Look& look) {
    const auto small = without_signs(language::small_letters(text));
    for (std::size_t begin = 0; begin < small.size();) {
        auto end = begin;
        while (end < small.size() && is_of_word(small[end]))
            ++end;
        if (end > begin)
            look(std::string_view{small}.substr(begin, end - begin),
                 begin > 0 && small[begin - 1] == '@');
        begin = std::max(end, begin + 1);
    }
}

}  // namespace

std::vector<std::string> telling_words(std::string_view text, const std::set<std::string>& names) {
    std::vector<std::string> words;
    each_of(text, [&](std::string_view word, bool after_at) {
        std::string found{singular(word)};
        if (!after_at && says_something(word) && !names.contains(found))
            words.push_back(std::move(found));
    });
    return words;
}

std::set<std::string> words_of_names(std::span<const std::string> names) {
    std::set<std::string> words;
    for (const auto& name : names)
        each_of(name, [&](std::string_view word, bool) { words.emplace(singular(word)); });
    return words;
}

}  // namespace bot::core::likeness
