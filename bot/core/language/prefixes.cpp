#include "bot/core/language/prefixes.hpp"

#include <algorithm>

namespace bot::core::language {
namespace {

bool blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    while (at < text.size() && blank(text[at]))
        ++at;
    return at;
}

/// Where `text` goes on behind `word` and a colon, from `at`; 0 where it is something else.
std::size_t behind(std::string_view text, std::size_t at, std::string_view word) {
    if (text.size() - at < word.size() + 1)
        return 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char c = text[at + i];
        if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c) != word[i])
            return 0;
    }
    at = skip_blanks(text, at + word.size());
    return at < text.size() && text[at] == ':' ? at + 1 : 0;
}

}  // namespace

std::size_t note_prefix(std::string_view text) {
    const auto start = skip_blanks(text, 0);
    const auto end = std::max(behind(text, start, "tl"), behind(text, start, "timeline"));
    if (end == 0)
        return 0;
    const auto rest = skip_blanks(text, end);
    return rest < text.size() ? rest : 0;
}

bool off_the_record(std::string_view text) {
    return behind(text, skip_blanks(text, 0), "off the record") != 0;
}

}  // namespace bot::core::language
