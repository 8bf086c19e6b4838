#pragma once

#include "bot/core/timeline/amendments.hpp"
#include "bot/core/timeline/timeline.hpp"

namespace bot::core::timeline {

/// Brings `entry`, as `fact` alone made it, to what it is after all its amendments: versions,
/// deletion, marks, strike. `keep_deleted`: the text of a deleted message stays.
void amend(Entry& entry, const incident::Fact& fact, Amendments amendments, bool keep_deleted);

}  // namespace bot::core::timeline
