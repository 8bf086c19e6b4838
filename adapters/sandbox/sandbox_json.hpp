#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>

/// Reads fields of objects that may be anything; a missing or wrong one gives the default.
namespace adapters::sandbox {

[[nodiscard]] const nlohmann::json& part_of(const nlohmann::json& object, const char* name);
[[nodiscard]] std::string string_of(const nlohmann::json& object, const char* name);
[[nodiscard]] bool flag_of(const nlohmann::json& object, const char* name);
/// A positive whole number.
[[nodiscard]] std::optional<std::int64_t> number_of(const nlohmann::json& object, const char* name);
/// The number in a message id: {"message": "m12"}.
[[nodiscard]] std::optional<std::int64_t> message_of(const nlohmann::json& object,
                                                     const char* name);

}  // namespace adapters::sandbox
