#pragma once

#include "bot/core/incident/fact.hpp"

#include <optional>
#include <set>

namespace bot::core::incident {

/// What is left of a fact when a message is forgotten: that something was said, and when. `lines`
/// are the entries that the message made: what was reworded or quoted of them goes too. Nothing
/// where the fact holds none of its words.
[[nodiscard]] std::optional<FactBody> forgotten(const FactBody& body,
                                                const event::MessageRef& message,
                                                const std::set<event::FactNumber>& lines);

}  // namespace bot::core::incident
