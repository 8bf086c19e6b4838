#pragma once

#include <string_view>

namespace adapters::http {

/// Whether a Content-Type header names this type, whatever its parameters and letter case:
/// is_media_type("Application/JSON; charset=utf-8", "application/json").
[[nodiscard]] bool is_media_type(std::string_view header, std::string_view type);

/// The Content-Type for a file by its name's ending; application/octet-stream for an unknown one.
[[nodiscard]] std::string_view media_type_of_file(std::string_view name);

}  // namespace adapters::http
