#include "adapters/http/json_mending.hpp"

#include <utf8.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <system_error>

namespace adapters::http {
namespace {

constexpr std::size_t escape_length = 6;

/// The code unit written as `\uXXXX` at the beginning of `text`; nothing where none is.
std::optional<unsigned> escaped_unit(std::string_view text) {
    if (text.size() < escape_length || !text.starts_with("\\u"))
        return std::nullopt;
    unsigned unit = 0;
    const auto* const end = text.data() + escape_length;
    const auto [stopped, error] = std::from_chars(text.data() + 2, end, unit, 16);
    return error == std::errc{} && stopped == end ? std::optional{unit} : std::nullopt;
}

bool is_high(std::optional<unsigned> unit) {
    return unit && *unit >= 0xD800 && *unit <= 0xDBFF;
}

bool is_low(std::optional<unsigned> unit) {
    return unit && *unit >= 0xDC00 && *unit <= 0xDFFF;
}

/// As they remain where a client cut a text between the halves of a character.
std::string without_lone_surrogates(std::string_view text) {
    std::string out;
    for (auto stop = text.find('\\'); stop != std::string_view::npos; stop = text.find('\\')) {
        out.append(text.substr(0, stop));
        text.remove_prefix(stop);
        const auto unit = escaped_unit(text);
        std::size_t length = unit ? escape_length : 2;
        if (is_high(unit) && is_low(escaped_unit(text.substr(escape_length))))
            length = 2 * escape_length;
        const bool lone = length == escape_length && (is_high(unit) || is_low(unit));
        out.append(lone ? std::string_view{"\\ufffd"} : text.substr(0, length));
        text.remove_prefix(std::min(length, text.size()));
    }
    return out.append(text);
}

/// How long the string is that begins here.
std::size_t string_length(std::string_view text) {
    std::size_t at = 1;
    while (at < text.size() && text[at] != '"')
        at += text[at] == '\\' ? std::size_t{2} : std::size_t{1};
    return std::min(at + 1, text.size());
}

bool is_huge(std::string_view number) {
    double value = 0;
    const auto* const end = number.data() + number.size();
    return std::from_chars(number.data(), end, value).ec == std::errc::result_out_of_range;
}

std::string without_huge_numbers(std::string_view text) {
    std::string out;
    for (auto next = text.find_first_of("\"-0123456789"); next != std::string_view::npos;
         next = text.find_first_of("\"-0123456789")) {
        out.append(text.substr(0, next));
        text.remove_prefix(next);
        const bool quoted = text.front() == '"';
        const auto length = quoted
                                ? string_length(text)
                                : std::min(text.find_first_not_of("+-.0123456789eE"), text.size());
        const auto token = text.substr(0, length);
        out.append(!quoted && is_huge(token) ? "null" : token);
        text.remove_prefix(length);
    }
    return out.append(text);
}

}  // namespace

std::string mended_json(std::string_view text) {
    std::string whole;
    utf8::replace_invalid(text.begin(), text.end(), std::back_inserter(whole));
    return without_huge_numbers(without_lone_surrogates(whole));
}

}  // namespace adapters::http
