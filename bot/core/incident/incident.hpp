#pragma once

#include "bot/core/event/ids.hpp"
#include "bot/core/event/instant.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bot::core::incident {

enum class Severity { unset, sev1, sev2, sev3, sev4 };
enum class Status { investigating, identified, mitigated, resolved, closed, cancelled, merged };
enum class Kind { incident, drill };
enum class Visibility { open, restricted };
enum class RoomOrigin {
    created,  ///< made for this incident: captured for as long as it exists
    adopted,  ///< was there before: captured from its adoption until the incident is closed
    imported  ///< read from an archive, never listened to
};

/// A room tied to the incident, and what we put into it.
struct LinkedRoom {
    event::RoomRef room;
    std::string name;
    RoomOrigin origin = RoomOrigin::created;
    event::Instant linked_at;
    std::optional<event::MessageRef> card;
    bool archived = false;
    bool encrypted = false;           ///< we cannot read what is said there
    event::PersonRef linked_by = {};  ///< empty where nobody asked for it
    friend bool operator==(const LinkedRoom&, const LinkedRoom&) = default;
};

/// Where an incident stands: what `apply` made of its facts, nothing else. Messages do not count.
struct Incident {
    event::IncidentId id;
    std::string title;
    Severity severity = Severity::unset;
    Status status = Status::investigating;
    Kind kind = Kind::incident;
    Visibility visibility = Visibility::open;
    event::PersonRef reporter;
    std::map<std::string, event::PersonRef> roles;  ///< by role name; "lead" is one of them
    std::string summary;
    std::string impact;
    std::vector<LinkedRoom> rooms;
    std::string time_zone;  ///< IANA name; the zone its times are typed and shown in
    event::Instant started_at;
    std::optional<event::Instant> resolved_at;
    std::optional<event::Instant> closed_at;
    std::map<std::string, event::Instant> milestones;  ///< by name: started, detected, …
    friend bool operator==(const Incident&, const Incident&) = default;
};

/// Still being worked on: neither resolved nor closed, cancelled or merged.
[[nodiscard]] bool is_open(Status status);
/// No more work and no more talk expected: closed, cancelled or merged.
[[nodiscard]] bool is_over(Status status);

[[nodiscard]] const LinkedRoom* find_room(const Incident& incident, const event::RoomRef& room);
/// Whether what is said in `room` at this state belongs to the record (see RoomOrigin).
[[nodiscard]] bool captures(const Incident& incident, const event::RoomRef& room);

[[nodiscard]] std::string_view to_string(Severity severity);  ///< "sev2"; "unset"
[[nodiscard]] std::string_view to_string(Status status);      ///< "investigating", …
[[nodiscard]] std::string_view to_string(RoomOrigin origin);
[[nodiscard]] std::string_view to_string(Kind kind);              ///< "incident", "drill"
[[nodiscard]] std::string_view to_string(Visibility visibility);  ///< "open", "restricted"
/// sev1…sev4, p1…p4, 1…4, critical, major, minor, low, unset, none; case does not matter.
[[nodiscard]] std::optional<Severity> parse_severity(std::string_view word);
/// The names of Status; case does not matter.
[[nodiscard]] std::optional<Status> parse_status(std::string_view word);

}  // namespace bot::core::incident
