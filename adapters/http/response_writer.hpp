#pragma once

#include "adapters/http/http_response.hpp"

#include <string>
#include <string_view>

namespace adapters::http {

enum class Persistence {
    keep,          ///< HTTP/1.1: no line needed
    keep_for_1_0,  ///< HTTP/1.0: must be said
    close,
};

/// Appends status line and header, empty line included, for an answer with its whole body. Header
/// lines of the answer cannot break out of their line: control characters become spaces, a line
/// with a name that is none is left out. `date` is the Date header's value.
void append_head(std::string& out, const Response& response, std::string_view date,
                 Persistence persistence);

/// Whether the name may stand before the colon of a header line, and the value behind it.
[[nodiscard]] bool is_header_name(std::string_view name);
[[nodiscard]] bool is_header_value(std::string_view value);

/// Whether this status comes with neither a body nor its length.
[[nodiscard]] bool is_bodiless(int status);

}  // namespace adapters::http
