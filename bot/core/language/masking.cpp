#include "bot/core/language/masking.hpp"

#include "bot/core/language/words.hpp"
#include "bot/core/language/working_copy.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <string_view>

namespace bot::core::language {
namespace {

constexpr std::size_t longest_quote = 300;
constexpr auto none = std::string::npos;

void blank(std::string& words, std::size_t begin, std::size_t end) {
    std::replace_if(
        words.begin() + static_cast<std::ptrdiff_t>(begin),
        words.begin() + static_cast<std::ptrdiff_t>(std::min(end, words.size())),
        [](char byte) { return byte != '\n'; }, masked_byte);
}

/// From each `opening` to the end of the `closing` behind it, or to the end of the text.
void mask_regions(std::string& words, std::string_view opening, std::string_view closing) {
    auto begin = words.find(opening);
    while (begin != none) {
        const auto close = words.find(closing, begin + opening.size());
        const auto end = close == none ? words.size() : close + closing.size();
        blank(words, begin, end);
        begin = words.find(opening, end);
    }
}

/// Where a quote that begins at `begin` ends: at the next `sign` that may close one, in the same
/// paragraph and not too far off. `none` where there is no such.
std::size_t quote_end(std::string_view words, std::size_t begin, char sign) {
    const auto stretch = words.substr(begin + 1, longest_quote + 1);
    for (std::size_t at = 0; at < stretch.size(); ++at) {
        if (stretch[at] == '\n' && at + 1 < stretch.size() && stretch[at + 1] == '\n')
            return none;
        const bool word_follows = at + 1 < stretch.size() && is_word(stretch[at + 1]);
        if (stretch[at] == sign && !word_follows)
            return at < 2 ? none : begin + 1 + at;
    }
    return none;
}

void mask_quotes(std::string& words) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto sign = words[at];
        if (sign != '"' && sign != opening_quote && sign != '`')
            continue;
        if (sign == '"' && at > 0 && is_word(words[at - 1]))
            continue;
        const auto end = sign == '`' ? words.find_first_of("`\n", at + 1)
                                     : quote_end(words, at, sign == '"' ? '"' : '\'');
        if (end == none || words[end] == '\n')
            continue;
        const auto inside = std::string_view{words}.substr(at + 1, end - at - 1);
        if (sign == opening_quote && inside.find(' ') == none)
            continue;
        blank(words, at, end + 1);
        at = end;
    }
}

void mask_addresses(std::string& words) {
    for (auto at = words.find("://"); at != none; at = words.find("://", at + 1)) {
        auto begin = at;
        while (begin > 0 && is_letter(words[begin - 1]))
            --begin;
        at = std::min(words.find_first_of(" \n>)\"", at), words.size());
        blank(words, begin, at);
    }
}

/// A line that is quoted, or that a program wrote.
bool is_foreign(std::string_view line) {
    static const re2::RE2 logged{
        R"(^\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d\S*\s+\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|)"
        R"(ERROR|CRITICAL|FATAL|PANIC)\b)",
        re2::RE2::Latin1};
    const auto first = line.find_first_not_of(' ');
    if (first == none)
        return false;
    if (line[first] == '>')
        return true;
    const bool may_be_time = line[first] == '[' || ('0' <= line[first] && line[first] <= '9');
    return may_be_time &&
           re2::RE2::PartialMatch({line.data() + first, line.size() - first}, logged);
}

void mask_lines(std::string& words) {
    for (std::size_t begin = 0; begin < words.size();) {
        const auto end = std::min(words.find('\n', begin), words.size());
        if (is_foreign(std::string_view{words}.substr(begin, end - begin)))
            blank(words, begin, end);
        begin = end + 1;
    }
}

}  // namespace

void mask_foreign(std::string& words) {
    mask_regions(words, "<!-- language: off -->", "<!-- language: on -->");
    mask_regions(words, "```", "```");
    mask_lines(words);
    mask_addresses(words);
    mask_quotes(words);
}

}  // namespace bot::core::language
