#include "bot/core/draft/accounts_writers.hpp"
#include "bot/core/draft/json_entries.hpp"
#include "bot/core/draft/json_stream.hpp"
#include "bot/core/draft/manuscript.hpp"

#include <string>

namespace bot::core::draft {
namespace {

template <typename Value, typename Name>
void write_steps(JsonStream& json, const Cast& cast, std::string_view key,
                 const std::vector<Step<Value>>& steps, Name name) {
    json.key(key).open('[');
    for (const auto& step : steps)
        json.open('{')
            .field("at", event::to_rfc3339(step.at))
            .field("now", name(step.value))
            .field("reason", cast.plain(std::string_view{step.reason}))
            .field("evidence", event::to_string(step.fact))
            .close('}');
    json.close(']');
}

void write_milestones(JsonStream& json, const History& history) {
    json.key("milestones").open('[');
    for (const auto& moment : history.milestones) {
        json.open('{').field("name", moment.name).field("at", event::to_rfc3339(moment.at));
        json.key("evidence");
        if (moment.fact)
            json.text(event::to_string(*moment.fact));
        else
            json.null();
        json.close('}');
    }
    json.close(']');
}

void write_people(JsonStream& json, const Manuscript& draft) {
    const auto& roles = draft.incident.roles;
    json.key("lead");
    if (const auto lead = roles.find("lead"); lead != roles.end())
        write_person(json, draft.cast, lead->second);
    else
        json.open('{').close('}');
    json.key("roles").open('{');
    for (const auto& [role, person] : roles) {
        json.key(draft.cast.masked(role));
        write_person(json, draft.cast, person);
    }
    json.close('}').key("reporter");
    write_person(json, draft.cast, draft.incident.reporter);
}

void write_rooms(JsonStream& json, const Manuscript& draft) {
    json.key("rooms").open('[');
    for (const auto& linked : draft.incident.rooms)
        json.open('{')
            .field("platform", linked.room.platform)
            .field("room", draft.cast.masked(linked.room.room))
            .field("name", draft.cast.masked(linked.name))
            .field("origin", incident::to_string(linked.origin))
            .close('}');
    json.close(']');
}

void write_incident(JsonStream& json, const Manuscript& draft) {
    const auto& incident = draft.incident;
    json.key("incident").open('{');
    json.field("id", event::to_string(incident.id));
    json.field("title", draft.cast.plain(std::string_view{incident.title}));
    json.field("severity", incident::to_string(incident.severity));
    json.field("status", incident::to_string(incident.status));
    write_people(json, draft);
    write_time(json, "started_at", incident.started_at);
    write_time(json, "resolved_at", incident.resolved_at);
    write_time(json, "closed_at", incident.closed_at);
    write_rooms(json, draft);
    json.field("kind", incident.kind == incident::Kind::drill ? "drill" : "incident");
    json.field("time_zone",
               draft.cast.roles() ? std::string_view{} : std::string_view{incident.time_zone});
    json.field("summary", draft.cast.plain(std::string_view{incident.summary}));
    json.field("impact", draft.cast.plain(std::string_view{incident.impact}));
    write_steps(json, draft.cast, "severity_history", draft.history.severities,
                [](incident::Severity value) { return incident::to_string(value); });
    write_steps(json, draft.cast, "status_history", draft.history.statuses,
                [](incident::Status value) { return incident::to_string(value); });
    write_milestones(json, draft.history);
    json.close('}');
}

void write_gaps(JsonStream& json, const Manuscript& draft) {
    json.line().key("gaps").open('[');
    for (const auto& entry : draft.entries) {
        if (entry.kind != timeline::EntryKind::gap)
            continue;
        json.open('{').field("room", draft.cast.masked(entry.source.room.room));
        write_time(json, "from", entry.at);
        write_time(json, "to", entry.until.value_or(entry.at));
        json.field("platform", entry.source.room.platform);
        json.field("entry", event::to_string(entry.id)).close('}');
    }
    json.close(']');
}

}  // namespace

std::string write_json(const Manuscript& manuscript) {
    JsonStream json;
    json.reserve(4096 + manuscript.entries.size() * 640);
    json.open('{');
    write_incident(json, manuscript);
    json.line().key("timeline").open('[');
    for (const auto& entry : manuscript.entries)
        write_entry(json, manuscript, entry);
    json.close(']');
    write_gaps(json, manuscript);
    write_debrief(json, manuscript);
    write_tickets(json, manuscript);
    json.field("people", manuscript.cast.roles() ? "roles" : "names");
    json.close('}');
    return json.take() + "\n";
}

}  // namespace bot::core::draft
