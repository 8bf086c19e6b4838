#pragma once

#include <chrono>

namespace bot::ports {

/// When to stop waiting: one absolute point on the steady clock, handed down unchanged, so that the
/// steps of one exchange share it instead of adding up.
using Deadline = std::chrono::steady_clock::time_point;

[[nodiscard]] inline Deadline within(std::chrono::steady_clock::duration span) {
    return std::chrono::steady_clock::now() + span;
}

}  // namespace bot::ports
