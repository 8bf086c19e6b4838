#pragma once

#include <string>
#include <string_view>

namespace bot::core::language {

/// `text` with "they" for "he" and "she", in all their forms and with the verb that follows, and
/// without "Mr", "Mrs", "Ms": debrief.md 4.4.3. English only; everything else stays as it is.
[[nodiscard]] std::string neutral_pronouns(std::string_view text);

}  // namespace bot::core::language
