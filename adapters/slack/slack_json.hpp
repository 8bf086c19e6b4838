#pragma once

#include "adapters/http/json_reading.hpp"

#include <cstdint>
#include <string>
#include <string_view>

/// Slack treats null, missing and "" alike for optional strings, and so do we.
namespace adapters::slack {

using http::element;
using http::Json;
using http::member;
using http::text_at;
using http::text_in;
using http::to_text;

/// As http::parse_json, but discarded where it lies deeper than http::deepest_json.
[[nodiscard]] Json parse_json(std::string_view text);

/// A whole number, also when written as a string of digits; 0 for anything else.
[[nodiscard]] std::int64_t number_at(const Json& from, const char* key);

/// True for true, "true" and 1 alone.
[[nodiscard]] bool flag_at(const Json& from, const char* key);

/// The bytes as UTF-8, broken pieces replaced by U+FFFD. JSON is always whole, forms may not be.
[[nodiscard]] std::string whole_utf8(std::string_view bytes);

}  // namespace adapters::slack
