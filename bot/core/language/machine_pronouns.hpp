#pragma once

#include <string>

namespace bot::core::language {

/// Overwrites with `0` each "they" that stands for machines: the last plural of its paragraph that
/// could be meant is one of machines. The people must be marked before.
void mark_machine_pronouns(std::string& words);

}  // namespace bot::core::language
