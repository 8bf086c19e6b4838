#pragma once

#include <string_view>

namespace bot::core::timeline {

/// Whether a platform's message id comes before another of the same platform: numbers, with or
/// without a fraction ("1700000000.000100"), by value and before all else; the rest by their bytes.
[[nodiscard]] bool id_before(std::string_view left, std::string_view right);

}  // namespace bot::core::timeline
