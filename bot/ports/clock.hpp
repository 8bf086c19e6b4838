#pragma once

#include "bot/core/event/instant.hpp"

namespace bot::ports {

/// The wall clock, injected so that tests can move it.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual core::event::Instant now() const = 0;
};

}  // namespace bot::ports
