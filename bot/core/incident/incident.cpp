#include "bot/core/incident/incident.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace bot::core::incident {
namespace {

std::string lower(std::string_view word) {
    std::string result{word};
    for (char& c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    return result;
}

using SeverityWord = std::pair<std::string_view, Severity>;
constexpr std::array<SeverityWord, 18> severity_words{{
    {"sev1", Severity::sev1},
    {"p1", Severity::sev1},
    {"1", Severity::sev1},
    {"critical", Severity::sev1},
    {"sev2", Severity::sev2},
    {"p2", Severity::sev2},
    {"2", Severity::sev2},
    {"major", Severity::sev2},
    {"sev3", Severity::sev3},
    {"p3", Severity::sev3},
    {"3", Severity::sev3},
    {"minor", Severity::sev3},
    {"sev4", Severity::sev4},
    {"p4", Severity::sev4},
    {"4", Severity::sev4},
    {"low", Severity::sev4},
    {"unset", Severity::unset},
    {"none", Severity::unset},
}};

constexpr std::array all_statuses{Status::investigating, Status::identified, Status::mitigated,
                                  Status::resolved,      Status::closed,     Status::cancelled,
                                  Status::merged};

}  // namespace

bool is_open(Status status) {
    switch (status) {
        case Status::investigating:
        case Status::identified:
        case Status::mitigated:
            return true;
        case Status::resolved:
        case Status::closed:
        case Status::cancelled:
        case Status::merged:
            return false;
    }
    return false;
}

bool is_over(Status status) {
    return !is_open(status) && status != Status::resolved;
}

const LinkedRoom* find_room(const Incident& incident, const event::RoomRef& room) {
    const auto found = std::find_if(incident.rooms.begin(), incident.rooms.end(),
                                    [&](const LinkedRoom& linked) { return linked.room == room; });
    return found == incident.rooms.end() ? nullptr : &*found;
}

bool captures(const Incident& incident, const event::RoomRef& room) {
    const auto* linked = find_room(incident, room);
    if (linked == nullptr)
        return false;
    switch (linked->origin) {
        case RoomOrigin::created:
            return true;
        case RoomOrigin::adopted:
            return !is_over(incident.status);
        case RoomOrigin::imported:
            return false;
    }
    return false;
}

std::string_view to_string(Severity severity) {
    switch (severity) {
        case Severity::unset:
            return "unset";
        case Severity::sev1:
            return "sev1";
        case Severity::sev2:
            return "sev2";
        case Severity::sev3:
            return "sev3";
        case Severity::sev4:
            return "sev4";
    }
    return "unset";
}

std::string_view to_string(Status status) {
    switch (status) {
        case Status::investigating:
            return "investigating";
        case Status::identified:
            return "identified";
        case Status::mitigated:
            return "mitigated";
        case Status::resolved:
            return "resolved";
        case Status::closed:
            return "closed";
        case Status::cancelled:
            return "cancelled";
        case Status::merged:
            return "merged";
    }
    return "investigating";
}

std::string_view to_string(RoomOrigin origin) {
    switch (origin) {
        case RoomOrigin::created:
            return "created";
        case RoomOrigin::adopted:
            return "adopted";
        case RoomOrigin::imported:
            return "imported";
    }
    return "created";
}

std::string_view to_string(Kind kind) {
    switch (kind) {
        case Kind::incident:
            return "incident";
        case Kind::drill:
            return "drill";
    }
    return "incident";
}

std::string_view to_string(Visibility visibility) {
    switch (visibility) {
        case Visibility::open:
            return "open";
        case Visibility::restricted:
            return "restricted";
    }
    return "open";
}

std::optional<Severity> parse_severity(std::string_view word) {
    const auto wanted = lower(word);
    for (const auto& [name, severity] : severity_words) {
        if (name == wanted)
            return severity;
    }
    return std::nullopt;
}

std::optional<Status> parse_status(std::string_view word) {
    const auto wanted = lower(word);
    for (const auto status : all_statuses) {
        if (to_string(status) == wanted)
            return status;
    }
    return std::nullopt;
}

}  // namespace bot::core::incident
