#pragma once

#include "bot/core/incident/fact.hpp"
#include "bot/core/incident/incident.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace bot::core::draft {

template <typename Value>
struct Step {
    event::Instant at;
    Value value{};
    event::FactNumber fact;
    std::string reason;
};

struct NamedMoment {
    std::string name;
    event::Instant at;
    std::optional<event::FactNumber> fact;  ///< what says so; none: nothing on record does
};

/// How an incident's state ran, in order of time, each step with the fact behind it.
struct History {
    std::vector<Step<incident::Severity>> severities;  ///< from the opening on
    std::vector<Step<incident::Status>> statuses;
    std::vector<NamedMoment> milestones;  ///< those standing
    bool imported = false;                ///< read from an archive
    std::optional<event::FactNumber> opened;
    std::optional<event::FactNumber> title;
    std::optional<event::FactNumber> summary;
    std::optional<event::FactNumber> impact;

    [[nodiscard]] const NamedMoment* milestone(std::string_view name) const;
};

[[nodiscard]] History history_of(const incident::Incident& incident,
                                 std::span<const incident::Fact> facts);

/// "SEV2", or "unset".
[[nodiscard]] std::string shown(incident::Severity severity);

}  // namespace bot::core::draft
