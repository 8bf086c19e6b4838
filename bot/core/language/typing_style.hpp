#pragma once

#include <string>
#include <string_view>

namespace bot::core::language {

/// `text` without what its author is known by as a typist: emoji, ":shortcodes:", ":-)", marks
/// said over and over ("!!!"), and the blanks they leave (debrief.md 4.4.5). Words stay.
[[nodiscard]] std::string without_typing_style(std::string_view text);

}  // namespace bot::core::language
