#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bot::core::event {

/// A place where people talk, on one platform. `room` is the platform's own id, opaque.
struct RoomRef {
    std::string platform;
    std::string room;
    friend auto operator<=>(const RoomRef&, const RoomRef&) = default;
};

/// A person or bot, by the platform's own id, opaque. Names are never identity.
struct PersonRef {
    std::string platform;
    std::string id;
    friend auto operator<=>(const PersonRef&, const PersonRef&) = default;
};

/// A message is its room and the platform's id in that room, through all its versions.
struct MessageRef {
    RoomRef room;
    std::string message;
    friend auto operator<=>(const MessageRef&, const MessageRef&) = default;
};

/// INC-1, INC-2, … as people type and read it.
struct IncidentId {
    std::int64_t number = 0;
    friend auto operator<=>(IncidentId, IncidentId) = default;
};

/// The n-th thing recorded about an incident, from 1. An entry of the timeline is known by the
/// number of the fact that made it, written "e12".
struct FactNumber {
    std::int64_t number = 0;
    friend auto operator<=>(FactNumber, FactNumber) = default;
};

/// What makes a delivery recognisable when it comes again: "<platform>:<the platform's event id>",
/// or for our own events one derived from what caused them, never from chance.
struct EventKey {
    std::string value;
    friend auto operator<=>(const EventKey&, const EventKey&) = default;
};

[[nodiscard]] std::string to_string(IncidentId id);            ///< "INC-7"
[[nodiscard]] std::string to_string(FactNumber fact);          ///< "e12"
[[nodiscard]] std::string to_string(const RoomRef& room);      ///< "platform:room"
[[nodiscard]] std::string to_string(const PersonRef& person);  ///< "platform:id"

/// "INC-7", "inc-7" or "7"; nothing for anything else.
[[nodiscard]] std::optional<IncidentId> parse_incident(std::string_view text);
/// "e12" or "E12"; nothing for anything else.
[[nodiscard]] std::optional<FactNumber> parse_fact(std::string_view text);

}  // namespace bot::core::event
