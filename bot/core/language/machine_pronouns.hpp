#pragma once

#include <string>
#include <string_view>

namespace bot::core::language {

/// False for most sentences, which are then done.
[[nodiscard]] bool may_hold_they(std::string_view sentence);

/// Overwrites with `0` each "they" of a sentence that stands for machines: the last plural that
/// could be meant, in the sentence or in what stands `before` it in the paragraph, is one of
/// machines. People must be marked in the sentence.
void mark_machine_pronouns(std::string& sentence, std::string_view before);

}  // namespace bot::core::language
