#pragma once

#include "bot/core/decide/ruling.hpp"

#include <chrono>
#include <string>

/// What we hear in a room, and what not.
namespace bot::core::decide {

/// What we do is timed by our clock and messages by the platform's: what was said just after it
/// must not be taken for older.
inline constexpr std::chrono::seconds clocks_differ_by{2};

/// Where a platform's ids do not tell: the room is a private conversation between a person and us.
[[nodiscard]] std::string direct_toggle(const event::RoomRef& room);
/// Or with that very person.
[[nodiscard]] std::string direct_toggle(const event::RoomRef& room, const event::PersonRef& person);
/// A private word to them went there. That somebody called it private tells nothing: it may be a
/// conversation of several people.
void note_direct(Ruling& ruling, const event::RoomRef& room, const event::PersonRef& person);
/// It is none any more once somebody else is there.
void note_company(Ruling& ruling, const event::RoomRef& room, const event::Person& person);
/// By its id, or by what was noted.
[[nodiscard]] bool is_direct(const Ruling& ruling, const event::RoomRef& room);

/// Has what was said between the two read back; a gap where it cannot be. Nothing from before the
/// room was listened to.
void read_back(Ruling& ruling, event::IncidentId id, const event::RoomRef& room,
               event::Instant from, event::Instant to, const std::string& reason);
/// Where the platform lets us: has it read back, in a room or a private conversation of the
/// incident. False: it does not.
bool order_reading(Ruling& ruling, event::IncidentId id, const event::RoomRef& room,
                   event::Instant from, event::Instant to);
/// Says that we are deaf there: once in each room, whatever the reason to say it.
void cannot_read(Ruling& ruling, const event::RoomRef& room);
/// Notes that we are.
void deaf_from(Ruling& ruling, event::IncidentId id, const event::RoomRef& room,
               event::Instant from);

}  // namespace bot::core::decide
