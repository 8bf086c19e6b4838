#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Reads fields of objects that may be anything; a missing or wrong one gives the default.
namespace adapters::sandbox {

/// The text as JSON; a discarded value where it is none, or deeper than http::deepest_json.
[[nodiscard]] nlohmann::json parse_json(std::string_view text);

[[nodiscard]] const nlohmann::json& part_of(const nlohmann::json& object, const char* name);
[[nodiscard]] std::string string_of(const nlohmann::json& object, const char* name);
[[nodiscard]] bool flag_of(const nlohmann::json& object, const char* name);
/// A positive whole number.
[[nodiscard]] std::optional<std::int64_t> number_of(const nlohmann::json& object, const char* name);
/// The number in a message id: {"message": "m12"}.
[[nodiscard]] std::optional<std::int64_t> message_of(const nlohmann::json& object,
                                                     const char* name);

}  // namespace adapters::sandbox
