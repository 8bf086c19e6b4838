#pragma once

#include <string>
#include <string_view>

namespace bot::core::language {

/// `text` without what its author is known by as a typist: faces, hands and hearts, drawn or as
/// ":sob:" or ":-)", and marks said three times and more (debrief.md 4.4.5). Words stay as they are
/// spelt, and so do signs that tell something ("✅ on us"). A text of nothing else stays.
[[nodiscard]] std::string without_typing_style(std::string_view text);

}  // namespace bot::core::language
