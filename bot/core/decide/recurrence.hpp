#pragma once

#include "bot/core/decide/ruling.hpp"

#include <string>

namespace bot::core::decide {

/// The page of a pattern that the incident held beside others belongs to: what comes back, where,
/// what was promised each time and became of it, who was heard, what to ask, and who looks after
/// that. Empty where nothing recurs. Goes below other words; `root` begins a command.
[[nodiscard]] event::Text recurrence_text(const Ruling& ruling, const std::string& root);

}  // namespace bot::core::decide
