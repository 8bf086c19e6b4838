#pragma once

#include <string>
#include <string_view>

namespace bot::core::language {

/// `text` in Unicode's composed form (NFC), so that a name is the same bytes from every keyboard.
/// Bytes that are no UTF-8 stay as they are.
[[nodiscard]] std::string composed(std::string_view text);

/// "Jose" for "José", as people write who have no such key.
[[nodiscard]] std::string without_marks(std::string_view text);

}  // namespace bot::core::language
