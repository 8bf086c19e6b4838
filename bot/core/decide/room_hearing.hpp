#pragma once

#include "bot/core/decide/ruling.hpp"

#include <string>

/// What we hear in a room, and what not.
namespace bot::core::decide {

/// Has what was said between the two read back; a gap where it cannot be. Nothing from before the
/// room was listened to.
void read_back(Ruling& ruling, event::IncidentId id, const event::RoomRef& room,
               event::Instant from, event::Instant to, const std::string& reason);
/// Says that we are deaf there: once in each room, whatever the reason to say it.
void cannot_read(Ruling& ruling, const event::RoomRef& room);
/// Notes that we are.
void deaf_from(Ruling& ruling, event::IncidentId id, const event::RoomRef& room,
               event::Instant from);

}  // namespace bot::core::decide
