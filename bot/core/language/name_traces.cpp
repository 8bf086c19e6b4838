#include "bot/core/language/name_traces.hpp"

#include "bot/core/language/word_border.hpp"
#include "bot/core/language/words.hpp"

namespace bot::core::language {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_alnum(char c) {
    return is_letter(c) || is_digit(c);
}

bool in_address(char c) {
    return is_alnum(c) || std::string_view{"._%+-"}.find(c) != std::string_view::npos;
}

bool in_link(char c) {
    return static_cast<unsigned char>(c) > ' ' &&
           std::string_view{"<>\"|"}.find(c) == std::string_view::npos;
}

template <typename Test>
std::size_t run_end(std::string_view text, std::size_t at, Test test) {
    while (at < text.size() && test(text[at]))
        ++at;
    return at;
}

/// Whether what could be an address or a link has begun before: it was looked at then.
bool goes_on(std::string_view text, std::size_t at) {
    return at > 0 && in_address(text[at - 1]) && in_address(text[at]);
}

}  // namespace

std::size_t address_end(std::string_view text, std::size_t at) {
    const auto sign = goes_on(text, at) ? at : run_end(text, at, in_address);
    if (sign == at || sign >= text.size() || text[sign] != '@')
        return at;
    const auto end =
        run_end(text, sign + 1, [](char c) { return is_alnum(c) || c == '-' || c == '.'; });
    const auto domain = text.substr(sign + 1, end - sign - 1);
    return domain.find('.') == std::string_view::npos ? at : end;
}

std::size_t account_end(std::string_view text, std::size_t at) {
    if (text[at] == '@') {
        const auto colon = run_end(text, at + 1, in_address);
        if (colon == at + 1 || colon >= text.size() || text[colon] != ':')
            return at;
        const auto end = run_end(text, colon + 1, in_address);
        return end == colon + 1 ? at : end;
    }
    if ((text[at] != 'U' && text[at] != 'W') || word_goes_on(text, at))
        return at;
    const auto end = run_end(text, at, [](char c) { return is_upper(c) || is_digit(c); });
    const auto id = text.substr(at, end - at);
    const bool has_digit = id.find_first_of("0123456789") != std::string_view::npos;
    const bool whole = end == text.size() || !is_word(text[end]);
    return id.size() >= 9 && has_digit && whole ? end : at;
}

std::size_t link_end(std::string_view text, std::size_t at) {
    if (goes_on(text, at))
        return at;
    const auto colon =
        run_end(text, at, [](char c) { return is_alnum(c) || c == '+' || c == '-'; });
    return colon > at && text.substr(colon, 3) == "://" ? run_end(text, colon, in_link) : at;
}

}  // namespace bot::core::language
