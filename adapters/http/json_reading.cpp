#include "adapters/http/json_reading.hpp"

#include "adapters/http/json_mending.hpp"
#include "adapters/http/json_nesting.hpp"

#include <nlohmann/json.hpp>

namespace adapters::http {
namespace {

const Json& nothing() {
    static const Json null;
    return null;
}

}  // namespace

Json parse_json(std::string_view text) {
    if (nests_too_deep(text))
        return parse_json(without_depths(text));
    auto json = Json::parse(text, nullptr, false);
    if (!json.is_discarded())
        return json;
    // One string or number must not make a hundred others unreadable.
    return Json::parse(mended_json(text), nullptr, false);
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

std::int64_t number_in(const Json& value) {
    if (value.is_number_unsigned()) {
        const auto large = value.get<std::uint64_t>();
        return large > static_cast<std::uint64_t>(INT64_MAX) ? 0 : static_cast<std::int64_t>(large);
    }
    return value.is_number_integer() ? value.get<std::int64_t>() : 0;
}

std::int64_t number_at(const Json& from, const char* key) {
    return number_in(member(from, key));
}

bool flag_at(const Json& from, const char* key) {
    const auto& value = member(from, key);
    return value.is_boolean() && value.get<bool>();
}

std::string to_text(const Json& value) {
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace adapters::http
