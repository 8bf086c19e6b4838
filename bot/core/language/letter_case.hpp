#pragma once

#include <string>
#include <string_view>

namespace bot::core::language {

/// `text` in small letters: Latin, Greek, Cyrillic. As long as `text`, so that places in one are
/// places in the other. Any bytes.
[[nodiscard]] std::string small_letters(std::string_view text);

}  // namespace bot::core::language
