#pragma once

#include "bot/core/command/command.hpp"
#include "bot/core/debrief/interview.hpp"
#include "bot/core/decide/snapshot.hpp"

#include <cstdint>
#include <optional>

namespace bot::core::decide {

/// The entry, released answer or condition of the incident at hand that is meant, by the fact it
/// is; an answer may be meant by the number that documents cite it by.
[[nodiscard]] std::optional<incident::ItemEvidence> find_evidence(
    const Snapshot& snapshot, const incident::ItemEvidence& evidence);

/// "e2 instances are too small": what looks like a number of evidence and is none stays a word.
void keep_what_exists(const Snapshot& snapshot, command::ProposeItem& order);

/// The number that documents cite a released answer by.
[[nodiscard]] std::int64_t cited_as(const debrief::Interview& interview,
                                    const debrief::Asked& asked);

}  // namespace bot::core::decide
