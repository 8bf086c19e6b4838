#pragma once

#include "bot/core/incident/fact.hpp"

#include <cstddef>
#include <optional>
#include <set>
#include <span>
#include <string_view>

namespace bot::core::incident {

/// In place of the words of a question about a message that is forgotten.
inline constexpr std::string_view forgotten_question = "The words of this question were forgotten.";

/// It was put about such a message, or was to be: then it is not put any more.
[[nodiscard]] bool is_forgotten(const PlannedQuestion& question);
/// How many of those that wait are put still.
[[nodiscard]] std::size_t still_put(std::span<const PlannedQuestion> waiting);

/// What is left of a fact when a message is forgotten: that something was said, and when. `lines`
/// are the entries that the message made: what was reworded or quoted of them goes too. Nothing
/// where the fact holds none of its words.
[[nodiscard]] std::optional<FactBody> forgotten(const FactBody& body,
                                                const event::MessageRef& message,
                                                const std::set<event::FactNumber>& lines);

}  // namespace bot::core::incident
