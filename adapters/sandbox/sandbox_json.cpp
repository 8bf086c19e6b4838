#include "adapters/sandbox/sandbox_json.hpp"

#include "adapters/http/json_nesting.hpp"
#include "adapters/sandbox/sandbox_state.hpp"

#include <nlohmann/json.hpp>

namespace adapters::sandbox {

using nlohmann::json;

json parse_json(std::string_view text) {
    return http::nests_too_deep(text) ? json(json::value_t::discarded)
                                      : json::parse(text, nullptr, false);
}

const json& part_of(const json& object, const char* name) {
    static const json nothing;
    if (!object.is_object())
        return nothing;
    const auto found = object.find(name);
    return found == object.end() ? nothing : *found;
}

std::string string_of(const json& object, const char* name) {
    const auto& value = part_of(object, name);
    return value.is_string() ? value.get<std::string>() : std::string{};
}

bool flag_of(const json& object, const char* name) {
    const auto& value = part_of(object, name);
    return value.is_boolean() && value.get<bool>();
}

std::optional<std::int64_t> number_of(const json& object, const char* name) {
    const auto& value = part_of(object, name);
    if (!value.is_number_unsigned() || value.get<std::uint64_t>() > (std::uint64_t{1} << 53U))
        return std::nullopt;
    return value.get<std::int64_t>();
}

std::optional<std::int64_t> message_of(const json& object, const char* name) {
    return parse_message_id(string_of(object, name));
}

}  // namespace adapters::sandbox
