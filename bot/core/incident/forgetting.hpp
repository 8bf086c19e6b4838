#pragma once

#include "bot/core/incident/fact.hpp"

#include <optional>
#include <set>
#include <string_view>

namespace bot::core::incident {

/// In place of the words of a question that was put about a message that is forgotten.
inline constexpr std::string_view forgotten_question = "The words of this question were forgotten.";

/// What is left of a fact when a message is forgotten: that something was said, and when. `lines`
/// are the entries that the message made: what was reworded or quoted of them goes too. Nothing
/// where the fact holds none of its words.
[[nodiscard]] std::optional<FactBody> forgotten(const FactBody& body,
                                                const event::MessageRef& message,
                                                const std::set<event::FactNumber>& lines);

}  // namespace bot::core::incident
