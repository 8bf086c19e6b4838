#pragma once

#include "bot/core/event/chat_event.hpp"

namespace bot::core::decide {

/// The last word on something that goes on and off (a reaction of a person, a membership).
struct Toggle {
    event::Instant at;
    event::Change change = event::Change::added;
};

}  // namespace bot::core::decide
