#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bot::core::language {

/// What stands in `<…>` of an expanded trigger: each match has one of these, in lower case, where a
/// word begins. At most 14 characters of it; none begins
/// with another. Empty for a trigger without.
[[nodiscard]] std::vector<std::string> trigger_words(std::string_view trigger);

}  // namespace bot::core::language
