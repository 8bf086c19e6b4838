#include "bot/core/language/sentences.hpp"

#include "bot/core/language/words.hpp"

#include <algorithm>
#include <array>

namespace bot::core::language {
namespace {

constexpr std::size_t longest_sentence = 1000;
constexpr std::size_t window = 80;

bool ends_sentence(char byte) {
    return byte == '.' || byte == '!' || byte == '?';
}
bool ends_clause(char byte) {
    return ends_sentence(byte) || byte == ';' || byte == ':';
}

/// "Mrs." and its like end nothing.
bool is_title(std::string_view words, std::size_t at) {
    constexpr std::array<std::string_view, 5> titles{"Mr", "Mrs", "Ms", "Dr", "Prof"};
    const auto before = words.substr(0, at);
    return words[at] == '.' && std::any_of(titles.begin(), titles.end(), [&](auto title) {
               return before.ends_with(title) &&
                      (at == title.size() || !is_word(words[at - title.size() - 1]));
           });
}

/// A sign that ends something ends it only before a blank.
bool blank_follows(std::string_view words, std::size_t at) {
    return (at + 1 == words.size() || words[at + 1] == ' ' || words[at + 1] == '\n' ||
            words[at + 1] == ')' || words[at + 1] == '"');
}

/// A comma and a word that begins a clause.
bool new_clause(std::string_view words, std::size_t at) {
    constexpr std::array<std::string_view, 7> openers{"and ",   "but ",     "so ",  "yet ",
                                                      "while ", "because ", "then "};
    if (words[at] != ',' || at + 1 == words.size() || words[at + 1] != ' ')
        return false;
    const auto rest = words.substr(at + 2);
    return std::any_of(openers.begin(), openers.end(),
                       [&](std::string_view opener) { return rest.starts_with(opener); });
}

bool clause_ends(std::string_view words, std::size_t at) {
    return (ends_clause(words[at]) && blank_follows(words, at) && !is_title(words, at)) ||
           new_clause(words, at);
}

}  // namespace

std::string_view sentence_at(std::string_view words, std::size_t begin) {
    const auto rest = words.substr(begin, longest_sentence);
    for (std::size_t at = 0; at < rest.size(); ++at) {
        if (rest[at] == '\n' ||
            (ends_sentence(rest[at]) && blank_follows(rest, at) && !is_title(rest, at)))
            return rest.substr(0, at + 1);
    }
    const auto blank = rest.rfind(' ');
    return rest.size() < longest_sentence || blank == std::string_view::npos || blank == 0
               ? rest
               : rest.substr(0, blank);
}

std::string_view before_sentence(std::string_view words, std::size_t begin) {
    constexpr std::size_t look_back = 300;
    const auto first = begin > look_back ? begin - look_back : 0;
    const auto before = words.substr(first, begin - first);
    const auto paragraph = before.rfind("\n\n");
    return paragraph == std::string_view::npos ? before : before.substr(paragraph + 2);
}

std::string_view left_window(std::string_view sentence, std::size_t begin) {
    const auto first = begin > window ? begin - window : 0;
    auto at = begin;
    while (at > first && !clause_ends(sentence, at - 1))
        --at;
    while (at < begin && sentence[at] == ' ')
        ++at;
    return sentence.substr(at, begin - at);
}

std::string_view right_window(std::string_view sentence, std::size_t end) {
    const auto last = std::min(sentence.size(), end + window);
    auto at = end;
    while (at < last && !clause_ends(sentence, at))
        ++at;
    return sentence.substr(end, at - end);
}

}  // namespace bot::core::language
