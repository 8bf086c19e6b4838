#pragma once

#include "bot/core/incident/fact.hpp"

namespace bot::core::timeline {

/// How a step of an item reads as a line of the timeline. `by`: whose step it is.
[[nodiscard]] event::Text ticket_words(const incident::Ticketed& ticketed, const event::Person& by);

}  // namespace bot::core::timeline
