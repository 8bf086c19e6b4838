#include "bot/core/timeline/leading_word.hpp"

#include <algorithm>

namespace bot::core::timeline {
namespace {

bool blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    while (at < text.size() && blank(text[at]))
        ++at;
    return at;
}

}  // namespace

std::size_t leading_word(std::string_view text, std::string_view word) {
    auto at = skip_blanks(text, 0);
    if (text.size() - at < word.size() + 1)
        return 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char c = text[at + i];
        if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c) != word[i])
            return 0;
    }
    at = skip_blanks(text, at + word.size());
    return at < text.size() && text[at] == ':' ? skip_blanks(text, at + 1) : 0;
}

std::size_t note_word(std::string_view text) {
    return std::max(leading_word(text, "tl"), leading_word(text, "timeline"));
}

}  // namespace bot::core::timeline
