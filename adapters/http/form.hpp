#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace adapters::http {

/// Decoded name and value, in the order they came; names may repeat.
using Fields = std::vector<std::pair<std::string, std::string>>;

/// Reads a query string or an application/x-www-form-urlencoded body (WHATWG URL, 5.1). Total: a
/// percent sign that starts no code stands for itself, an empty piece is skipped, a piece without
/// "=" has an empty value.
[[nodiscard]] Fields decode_form(std::string_view text);

[[nodiscard]] std::string encode_form(const Fields& fields);

/// The first value of that name. The view lives as long as the fields.
[[nodiscard]] std::optional<std::string_view> field(const Fields& fields, std::string_view name);

}  // namespace adapters::http
