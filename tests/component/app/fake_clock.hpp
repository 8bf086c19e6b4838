#pragma once

#include "bot/ports/clock.hpp"

#include <atomic>

namespace tests::app {

/// Moves only when told to; read by any thread.
class FakeClock final : public bot::ports::Clock {
public:
    explicit FakeClock(bot::core::event::Instant at) : x_at{at} {}
    [[nodiscard]] bot::core::event::Instant now() const override { return x_at; }
    void forward(std::chrono::microseconds span) { x_at = x_at.load() + span; }

private:
    std::atomic<bot::core::event::Instant> x_at;
};

}  // namespace tests::app
