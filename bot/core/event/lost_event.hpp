#pragma once

#include "bot/core/event/chat_event.hpp"

#include <string>

namespace bot::core::event {

/// In place of what happened in `room` and cannot be taken in: that something is missing there.
/// `what` recognises it, as its key or else as something made of it.
[[nodiscard]] ChatEvent lost_event(const std::string& what, RoomRef room, Instant at);

}  // namespace bot::core::event
