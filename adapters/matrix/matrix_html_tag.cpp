#include "adapters/matrix/matrix_html_tag.hpp"

#include <utf8.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <iterator>
#include <utility>

namespace adapters::matrix {
namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::string_view blanks = " \t\r\n\f";
constexpr std::uint32_t replacement = 0xFFFD;

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string lower(std::string_view text) {
    std::string out{text};
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

/// Where the tag's ">" stands, outside of quoted values.
std::size_t end_of_tag(std::string_view text) {
    char quote = 0;
    for (std::size_t at = 1; at < text.size(); ++at) {
        const char c = text[at];
        if (quote != 0)
            quote = c == quote ? '\0' : quote;
        else if (c == '>')
            return at;
        else if ((c == '"' || c == '\'') && text[at - 1] == '=')
            quote = c;
    }
    return npos;
}

TagVerdict read_comment(std::string_view text, HtmlTag& tag) {
    const bool comment = text.starts_with("<!--");
    const auto end = text.find(comment ? "-->" : ">", comment ? 4 : 1);
    if (end == npos)
        return TagVerdict::never_closed;
    tag = HtmlTag{};
    tag.length = end + (comment ? 3 : 1);
    return TagVerdict::tag;
}

std::string_view without_blanks(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    return text;
}

/// Takes what stands in front: a quoted or a bare value.
std::string_view take_value(std::string_view& rest) {
    const char quote = rest.empty() ? '\0' : rest.front();
    if (quote == '"' || quote == '\'') {
        rest.remove_prefix(1);
        const auto end = std::min(rest.find(quote), rest.size());
        const auto value = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        return value;
    }
    const auto end = std::min(rest.find_first_of(blanks), rest.size());
    const auto value = rest.substr(0, end);
    rest.remove_prefix(end);
    return value;
}

std::optional<std::uint32_t> numbered(std::string_view name) {
    name.remove_prefix(1);
    const bool hexadecimal = name.starts_with('x') || name.starts_with('X');
    if (hexadecimal)
        name.remove_prefix(1);
    std::uint32_t code = 0;
    const auto* const end = name.data() + name.size();
    const auto [stopped, error] = std::from_chars(name.data(), end, code, hexadecimal ? 16 : 10);
    if (error != std::errc{} || stopped != end)
        return std::nullopt;
    const bool possible = code != 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return possible ? code : replacement;
}

std::optional<std::uint32_t> character_named(std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, std::uint32_t>, 6> names{
        {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}, {"nbsp", 0xA0}}};
    if (name.starts_with('#'))
        return numbered(name);
    for (const auto& [known, code] : names) {
        if (known == name)
            return code;
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> HtmlTag::attribute(std::string_view wanted) const {
    auto rest = without_blanks(attributes);
    while (!rest.empty()) {
        const auto end = std::min(rest.find_first_of(" \t\r\n\f="), rest.size());
        const auto found = lower(rest.substr(0, end));
        rest = without_blanks(rest.substr(end));
        std::string_view value;
        if (rest.starts_with('=')) {
            rest = without_blanks(rest.substr(1));
            value = take_value(rest);
        }
        if (found == wanted)
            return decode_entities(value);
        rest = without_blanks(rest);
    }
    return std::nullopt;
}

TagVerdict read_tag(std::string_view text, HtmlTag& tag) {
    if (text.starts_with("<!"))
        return read_comment(text, tag);
    const bool closing = text.starts_with("</");
    const std::size_t begin = closing ? 2 : 1;
    if (begin >= text.size() || !is_letter(text[begin]))
        return TagVerdict::no_tag;
    const auto end = end_of_tag(text);
    if (end == npos)
        return TagVerdict::never_closed;
    const auto inside = text.substr(begin, end - begin);
    const auto name_end = std::min(inside.find_first_of(" \t\r\n\f/"), inside.size());
    tag.name = lower(inside.substr(0, name_end));
    tag.closing = closing;
    tag.attributes = inside.substr(name_end);
    tag.length = end + 1;
    return TagVerdict::tag;
}

std::string decode_entities(std::string_view coded) {
    constexpr std::size_t longest = 10;
    std::string out;
    while (!coded.empty()) {
        const auto stop = std::min(coded.find_first_of(std::string_view{"&\0", 2}), coded.size());
        out.append(coded.substr(0, stop));
        coded.remove_prefix(stop);
        if (coded.empty())
            break;
        const auto end = coded.substr(0, longest).find(';');
        const auto code = coded.front() == '&' && end != npos
                              ? character_named(coded.substr(1, end - 1))
                              : std::nullopt;
        if (code)
            utf8::unchecked::append(*code, std::back_inserter(out));
        else if (coded.front() == '&')
            out += '&';
        coded.remove_prefix(code ? end + 1 : 1);
    }
    return out;
}

}  // namespace adapters::matrix
