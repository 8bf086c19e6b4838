#pragma once

#include "bot/ports/clock.hpp"

namespace bot::main {

/// The machine's clock.
class SystemClock final : public ports::Clock {
public:
    [[nodiscard]] core::event::Instant now() const override {
        return std::chrono::time_point_cast<std::chrono::microseconds>(
            std::chrono::system_clock::now());
    }
};

}  // namespace bot::main
