#pragma once

#include "bot/ports/clock.hpp"

#include <algorithm>
#include <chrono>

namespace bot::app {

/// A loop with nothing due still looks up now and then, should the wall clock have been set.
constexpr std::chrono::steady_clock::duration longest_nap = std::chrono::seconds{30};

/// How long a loop rests when something went wrong that nobody foresaw.
constexpr std::chrono::steady_clock::duration after_a_bug = std::chrono::seconds{5};

[[nodiscard]] inline std::chrono::steady_clock::time_point later(
    std::chrono::steady_clock::duration span) {
    return std::chrono::steady_clock::now() + span;
}

/// When to wake for something due at `at` by the wall clock; at the latest after one nap.
[[nodiscard]] inline std::chrono::steady_clock::time_point steady(core::event::Instant at,
                                                                  const ports::Clock& clock) {
    const auto left =
        std::chrono::duration_cast<std::chrono::steady_clock::duration>(at - clock.now());
    return later(std::clamp(left, std::chrono::steady_clock::duration::zero(), longest_nap));
}

}  // namespace bot::app
