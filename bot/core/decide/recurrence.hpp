#pragma once

#include "bot/core/event/text.hpp"
#include "bot/core/likeness/liken.hpp"

namespace bot::core::decide {

/// That something keeps coming back, and what to ask then; empty where nothing does. Goes below
/// other words.
[[nodiscard]] event::Text recurrence_text(const likeness::Findings& findings);

}  // namespace bot::core::decide
