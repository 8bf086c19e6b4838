#include "adapters/slack/slack_json.hpp"

#include "adapters/http/json_nesting.hpp"

#include <nlohmann/json.hpp>

#include <charconv>
#include <string>

namespace adapters::slack {

Json parse_json(std::string_view text) {
    if (http::nests_too_deep(text))
        return Json(Json::value_t::discarded);
    return http::parse_json(text);
}

std::int64_t number_at(const Json& from, const char* key) {
    const auto& value = member(from, key);
    const auto text = text_in(value);
    if (text.empty())
        return http::number_in(value);
    std::int64_t number = 0;
    const auto end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    return error == std::errc{} && stopped == end ? number : 0;
}

bool flag_at(const Json& from, const char* key) {
    return http::flag_at(from, key) || text_at(from, key) == "true" || number_at(from, key) == 1;
}

std::string whole_utf8(std::string_view bytes) {
    return std::string{text_in(parse_json(to_text(Json(std::string{bytes}))))};
}

}  // namespace adapters::slack
