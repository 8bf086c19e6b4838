#include "storage/schema/incident_codec.hpp"

#include "storage/schema/value_fields.hpp"

namespace storage::schema {

using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Result;

template <class A>
void fields(A& a, Of<A, incident::LinkedRoom> x) {
    a("room", x.room);
    a("name", x.name);
    a("origin", x.origin);
    a("at", x.linked_at);
    a("card", x.card);
    a("archived", x.archived);
    a("encrypted", x.encrypted);
    a("linked_by", x.linked_by);
}

template <class A>
void fields(A& a, Of<A, incident::Incident> x) {
    a("title", x.title);
    a("severity", x.severity);
    a("status", x.status);
    a("kind", x.kind);
    a("visibility", x.visibility);
    a("reporter", x.reporter);
    a("roles", x.roles);
    a("summary", x.summary);
    a("impact", x.impact);
    a("rooms", x.rooms);
    a("zone", x.time_zone);
    a("started", x.started_at);
    a("resolved", x.resolved_at);
    a("closed", x.closed_at);
    a("milestones", x.milestones);
}

std::string encode(const incident::Incident& incident) {
    std::string json;
    JsonWriter{json}.value(incident);
    return json;
}

Result<incident::Incident> decode_incident(event::IncidentId id, std::string_view json) {
    const JsonDocument document{json};
    if (!document.root().is_object())
        return Failure{FailureKind::rejected, to_string(id) + " cannot be read: it is not JSON"};
    std::string trouble;
    JsonReader reader{document.root(), trouble};
    incident::Incident incident{.id = id};
    fields(reader, incident);
    if (!trouble.empty())
        return Failure{FailureKind::rejected, to_string(id) + " cannot be read: " + trouble};
    return incident;
}

}  // namespace storage::schema
