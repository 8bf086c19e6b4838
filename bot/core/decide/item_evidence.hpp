#pragma once

#include "bot/core/command/command.hpp"
#include "bot/core/decide/snapshot.hpp"

namespace bot::core::decide {

/// Whether there is such an entry, released answer or condition in the incident at hand.
[[nodiscard]] bool exists(const Snapshot& snapshot, const incident::ItemEvidence& evidence);

/// "e2 instances are too small": what looks like a number of evidence and is none stays a word.
void keep_what_exists(const Snapshot& snapshot, command::ProposeItem& order);

}  // namespace bot::core::decide
