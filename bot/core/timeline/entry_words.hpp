#pragma once

#include "bot/core/incident/fact.hpp"
#include "bot/core/timeline/amendments.hpp"
#include "bot/core/timeline/timeline.hpp"

namespace bot::core::timeline {

/// Gives `entry` the kind, text and source that `fact` has by itself, before any amendment:
///
/// - a message is `message`; `alert` where another program posted it as one, `room` where the
///   platform wrote it about the room, `file` where it has files and no words;
/// - the opening of an incident is a `command`: somebody opened it, when it started is a milestone;
/// - a title, summary or impact that was set is a `command` too;
/// - a room that was linked, altered or replaced is `room`.
///
/// People and rooms stand in the text as spans, so that a reader sees today's names.
void describe(const incident::Fact& fact, const FactIndex& index, Entry& entry);

}  // namespace bot::core::timeline
