#pragma once

#include <string_view>

namespace adapters::http {

enum class Method { get, head, post, put, patch, del, options, other };

/// "GET", "DELETE"…; "OTHER" for what we have no use for.
[[nodiscard]] std::string_view to_string(Method method);
/// Case counts, as RFC 9110 says. `other` for an unknown word.
[[nodiscard]] Method method_from(std::string_view word);
/// Whether carrying a request out twice is the same as once (RFC 9110 9.2.2).
[[nodiscard]] bool is_idempotent(Method method);

}  // namespace adapters::http
