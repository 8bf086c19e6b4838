#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace adapters::http {

/// RFC 3986 2.1: every byte outside the unreserved letters, digits, "-", ".", "_" and "~" becomes
/// %XX, so the result is safe as one path segment or as one value in a query.
[[nodiscard]] std::string percent_encode(std::string_view text);

/// Nothing where a percent sign is not followed by two hex digits. "+" stays "+": in a path it is
/// a letter like any other (for forms see form.hpp).
[[nodiscard]] std::optional<std::string> percent_decode(std::string_view text);

/// The byte that a "%XX" at the very start of `text` stands for.
[[nodiscard]] std::optional<char> percent_byte(std::string_view text);

}  // namespace adapters::http
