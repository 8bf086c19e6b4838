#pragma once

#include "bot/core/debrief/interview.hpp"
#include "bot/core/decide/snapshot.hpp"

#include <vector>

/// Somebody with several accounts is asked once, and heard whichever account they take.
namespace bot::core::decide {

/// All accounts of whoever has this one, as far as the snapshot tells; itself first.
[[nodiscard]] std::vector<event::PersonRef> accounts_of(const Snapshot& snapshot,
                                                        const event::PersonRef& account);

/// The interview of whoever has these accounts; of several one that was not
/// dropped, then one that has begun, then the first account's. Null: there is none.
[[nodiscard]] const debrief::Interview* interview_of(const debrief::Debrief& debrief,
                                                     const std::vector<event::PersonRef>& accounts);

/// The one that is held in that room; null: it is no such room.
[[nodiscard]] const debrief::Interview* interview_in(const debrief::Debrief& debrief,
                                                     const event::RoomRef& room);

}  // namespace bot::core::decide
