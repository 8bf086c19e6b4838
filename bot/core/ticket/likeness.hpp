#pragma once

#include <string_view>

namespace bot::core::ticket {

/// Whether two summaries may well speak of the same thing: they share half of the words that carry
/// meaning, or more.
[[nodiscard]] bool look_alike(std::string_view one, std::string_view other);

}  // namespace bot::core::ticket
