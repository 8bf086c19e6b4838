#pragma once

#include <string>
#include <string_view>

namespace bot::core::language {

/// `text` with "they" for "he" and "she", in all their forms and with the verb that follows:
/// debrief.md 4.4.3. English prose only: what looks like code, an address, a file's name or an
/// abbreviation stays, and so do "he" and "her" where nothing tells that they are English. Where
/// "her" can be either, it is taken for the likelier. Other words that tell men from women stay.
[[nodiscard]] std::string neutral_pronouns(std::string_view text);

}  // namespace bot::core::language
