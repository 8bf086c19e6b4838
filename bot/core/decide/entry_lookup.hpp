#pragma once

#include "bot/core/incident/fact.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace bot::core::decide {

/// A line of the timeline that a command points at, found among an incident's facts.
struct FoundEntry {
    const incident::Fact* fact = nullptr;        ///< the one that made it
    std::optional<event::MessageRef> message;    ///< where it is a message
    bool struck = false;                         ///< by command
    std::optional<std::string> text;             ///< as corrected last, where it is a note
    std::vector<const incident::Fact*> markers;  ///< marks on it by number that stand
};

/// Nothing where no entry has this number: numbers of corrections, marks and the like are none.
[[nodiscard]] std::optional<FoundEntry> find_entry(std::span<const incident::Fact> record,
                                                   event::FactNumber number);
/// The entry of a message, where the record has it.
[[nodiscard]] std::optional<FoundEntry> find_entry(std::span<const incident::Fact> record,
                                                   const event::MessageRef& message);

/// Its words as they stand now: none of what was struck, deleted or taken off the record.
[[nodiscard]] std::string words_now(std::span<const incident::Fact> record,
                                    const FoundEntry& entry);

}  // namespace bot::core::decide
