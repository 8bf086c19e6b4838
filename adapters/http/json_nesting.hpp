#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace adapters::http {

/// More than any platform writes, and little enough for whatever goes through a document on the
/// stack: copying, writing, comparing.
inline constexpr std::size_t deepest_json = 200;

/// Whether arrays and objects of the JSON text lie deeper in one another than `deepest_json`. To be
/// asked before parsing what strangers sent; the text need not be JSON.
[[nodiscard]] bool nests_too_deep(std::string_view text);

/// The text with null in place of each array and object that lies deeper than that, so that one of
/// them does not keep the rest from being read.
[[nodiscard]] std::string without_depths(std::string_view text);

}  // namespace adapters::http
