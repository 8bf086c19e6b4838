#pragma once

#include "bot/core/debrief/story_reading.hpp"

#include <vector>

namespace bot::core::debrief {

/// Everybody who took part, with points and seats, by reference; tiers by points alone.
[[nodiscard]] std::vector<Participant> everybody(const StoryReading& reading);

}  // namespace bot::core::debrief
