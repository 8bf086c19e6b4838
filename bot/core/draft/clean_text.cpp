#include "bot/core/draft/clean_text.hpp"

#include "bot/core/language/code_point.hpp"

#include <utf8.h>

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace bot::core::draft {
namespace {

constexpr char32_t replacement = 0xFFFD;

bool is_plain(char c) {
    return (c >= ' ' && c <= '~') || c == '\n' || c == '\t';
}

bool is_noncharacter(char32_t c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}

bool turns_direction(char32_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

void append_visible(std::string& out, char32_t c) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    out.append("⟦U+");
    for (int shift = 12; shift >= 0; shift -= 4)
        out.push_back(digits[(c >> static_cast<unsigned>(shift)) & 0xFU]);
    out.append("⟧");
}

void append_clean(std::string& out, char32_t c) {
    if (c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0x0B || c == 0x0C || c == '\r')
        out.push_back('\n');
    else if (c < 0x20)
        utf8::unchecked::append(static_cast<std::uint32_t>(0x2400 + c), std::back_inserter(out));
    else if (c == 0x7F)
        out.append("␡");
    else if ((c >= 0x80 && c < 0xA0) || turns_direction(c))
        append_visible(out, c);
    else if (is_noncharacter(c))
        utf8::unchecked::append(replacement, std::back_inserter(out));
    else if (c != 0xFEFF)
        utf8::unchecked::append(static_cast<std::uint32_t>(c), std::back_inserter(out));
}

}  // namespace

std::string valid_utf8(std::string_view bytes) {
    if (utf8::is_valid(bytes.begin(), bytes.end()))
        return std::string{bytes};
    std::string out;
    out.reserve(bytes.size());
    utf8::replace_invalid(bytes.begin(), bytes.end(), std::back_inserter(out), replacement);
    return out;
}

std::string clean(std::string_view bytes) {
    if (std::all_of(bytes.begin(), bytes.end(), is_plain))
        return std::string{bytes};
    const auto text = valid_utf8(bytes);
    std::string out;
    out.reserve(text.size());
    for (auto at = text.begin(); at != text.end();) {
        if (is_plain(*at)) {
            out.push_back(*at++);
            continue;
        }
        const auto c = static_cast<char32_t>(utf8::unchecked::next(at));
        if (c == '\r' && at != text.end() && *at == '\n')
            continue;
        append_clean(out, c);
    }
    return out;
}

std::string one_line(std::string_view bytes, std::size_t most) {
    auto text = clean(bytes);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    const auto begin = std::min(text.find_first_not_of(' '), text.size());
    const auto end = text.find_last_not_of(' ');
    text = end == std::string::npos ? std::string{} : text.substr(begin, end - begin + 1);
    return language::shortened(text, most);
}

}  // namespace bot::core::draft
