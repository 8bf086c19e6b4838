#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bot::core::language {

/// How what begins with the words in `<…>` of an expanded trigger begins, in lower case: each match
/// has one of these where a word begins. Cut off where that would make too many or too long ones;
/// none begins with another. Empty for a trigger without.
[[nodiscard]] std::vector<std::string> trigger_words(std::string_view trigger);

}  // namespace bot::core::language
