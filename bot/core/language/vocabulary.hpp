#pragma once

#include <string>
#include <string_view>

namespace bot::core::language {

/// `pattern` with each `{NAME}` replaced by what the vocabulary says for it, as a group. Throws
/// std::out_of_range for a name that is not there, which is a mistake in a table of rules.
[[nodiscard]] std::string with_vocabulary(std::string_view pattern);

}  // namespace bot::core::language
