#pragma once

#include "bot/core/incident/fact.hpp"

#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace bot::core::likeness {

/// An item that was done about a condition, by the number of that condition's fact.
struct Mended {
    event::FactNumber condition;
    std::int64_t item = 0;
    event::Instant at;
};

/// What of an incident counts when it is held beside another: never who was in it. Its services,
/// tags, alerts and runbooks would count, too, but nothing on record names them.
struct Portrait {
    event::IncidentId id;
    event::Instant started_at;
    std::string title;
    std::string story;  ///< its summary and who noticed what
    std::vector<std::string> conditions;
    std::set<incident::ConditionKind> kinds;  ///< of those conditions
    /// Those of its conditions that something was done about.
    std::vector<std::pair<std::string, Mended>> mended = {};
};

/// `facts`: at least those that name and drop its conditions, in order.
[[nodiscard]] Portrait portrait_of(const incident::Incident& incident,
                                   std::span<const incident::Fact> facts,
                                   const std::vector<Mended>& mended = {});

/// Whether it counts when others are held beside it: neither a drill nor one that was none.
[[nodiscard]] bool counts(const incident::Incident& incident);

}  // namespace bot::core::likeness
