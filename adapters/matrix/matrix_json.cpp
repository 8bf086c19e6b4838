#include "adapters/matrix/matrix_json.hpp"

#include "adapters/http/json_nesting.hpp"

#include <nlohmann/json.hpp>
#include <utf8.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <utility>

namespace adapters::matrix {
namespace {

const Json& nothing() {
    static const Json null;
    return null;
}

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

/// Half a character, as it remains where a client cut a text between the halves, becomes U+FFFD.
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

}  // namespace

Json parse_json(std::string_view text) {
    if (http::nests_too_deep(text))
        return parse_json(http::without_depths(text));
    auto json = Json::parse(text, nullptr, false);
    if (!json.is_discarded())
        return json;
    // One string of one event must not make a hundred others unreadable.
    std::string whole;
    utf8::replace_invalid(text.begin(), text.end(), std::back_inserter(whole));
    return Json::parse(without_lone_surrogates(whole), nullptr, false);
}

const Json& member(const Json& from, const char* key) {
    if (!from.is_object())
        return nothing();
    const auto found = from.find(key);
    return found == from.end() ? nothing() : *found;
}

const Json& element(const Json& from, std::size_t index) {
    if (!from.is_array() || index >= from.size())
        return nothing();
    return from[index];
}

std::string_view text_in(const Json& value) {
    const auto* const text = value.get_ptr<const Json::string_t*>();
    return text ? std::string_view{*text} : std::string_view{};
}

std::string_view text_at(const Json& from, const char* key) {
    return text_in(member(from, key));
}

std::int64_t number_at(const Json& from, const char* key) {
    const auto& value = member(from, key);
    if (value.is_number_unsigned()) {
        const auto large = value.get<std::uint64_t>();
        return large > static_cast<std::uint64_t>(INT64_MAX) ? 0 : static_cast<std::int64_t>(large);
    }
    return value.is_number_integer() ? value.get<std::int64_t>() : 0;
}

bool flag_at(const Json& from, const char* key) {
    const auto& value = member(from, key);
    return value.is_boolean() && value.get<bool>();
}

std::string to_text(const Json& value) {
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace adapters::matrix
