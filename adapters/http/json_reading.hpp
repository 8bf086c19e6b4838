#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Reading JSON that strangers wrote: every question has an answer, whatever stands there.
namespace adapters::http {

using Json = nlohmann::json;

/// The text as JSON; broken UTF-8, halves of characters, numbers too large to be held and what lies
/// too deep are replaced. A discarded value where it is none. Never throws.
[[nodiscard]] Json parse_json(std::string_view text);

/// The member `key` of `from`; a null that lives forever where there is none.
[[nodiscard]] const Json& member(const Json& from, const char* key);

/// The element `index`; a null that lives forever where there is none.
[[nodiscard]] const Json& element(const Json& from, std::size_t index);

/// The string itself, valid as long as `value`; empty for anything else.
[[nodiscard]] std::string_view text_in(const Json& value);
[[nodiscard]] std::string_view text_at(const Json& from, const char* key);

/// A whole number; 0 for anything else.
[[nodiscard]] std::int64_t number_in(const Json& value);
[[nodiscard]] std::int64_t number_at(const Json& from, const char* key);

/// True for true alone.
[[nodiscard]] bool flag_at(const Json& from, const char* key);

/// The value as text, broken UTF-8 replaced, so that it can always be sent.
[[nodiscard]] std::string to_text(const Json& value);

}  // namespace adapters::http
