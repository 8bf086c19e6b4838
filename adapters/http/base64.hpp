#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace adapters::http {

/// RFC 4648 4: with padding, for headers.
[[nodiscard]] std::string to_base64(std::string_view bytes);
/// RFC 4648 5: "-" and "_", no padding, for JSON Web Tokens.
[[nodiscard]] std::string to_base64url(std::string_view bytes);
/// Of the first form, padding included. Nothing where it is not of it.
[[nodiscard]] std::optional<std::string> from_base64(std::string_view text);

}  // namespace adapters::http
