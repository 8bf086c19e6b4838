#include "storage/sqlite/incident_table.hpp"

#include "storage/schema/incident_codec.hpp"
#include "storage/sqlite/query.hpp"

#include <algorithm>
#include <utility>

namespace storage::sqlite {

namespace event = bot::core::event;
namespace incident = bot::core::incident;

namespace {

constexpr std::size_t most_decoded = 32;

}  // namespace

/// A state of a version never changes, in whatever process, so one decoded before is good.
const incident::Incident& IncidentTable::decoded(const Query& row) {
    const auto number = row.number(0);
    const auto version = row.number(1);
    const auto known = x_decoded.find(number);
    if (known != x_decoded.end() && known->second.version == version)
        return known->second.incident;
    if (x_decoded.size() >= most_decoded)
        x_decoded.clear();
    auto state = value_or_refuse(schema::decode_incident({number}, row.view(4)));
    return (x_decoded[number] = {version, std::move(state)}).incident;
}

IncidentRow IncidentTable::read(const Query& row) {
    return {decoded(row), row.number(1), row.number(2), row.instant(3)};
}

std::optional<IncidentRow> IncidentTable::find(event::IncidentId incident) {
    const auto now = progress(incident);
    if (!now)
        return std::nullopt;
    if (const auto known = x_states.find(incident.number); known != x_states.end())
        return IncidentRow{known->second.incident, known->second.version, now->newest,
                           now->activity};
    Query query{x_connection, "SELECT number, version, 0, 0, state FROM incident WHERE number = ?",
                incident.number};
    if (!query.step())
        return std::nullopt;
    auto row = read(query);
    row.newest = now->newest;
    row.activity = now->activity;
    if (x_holding)
        x_states[incident.number] = {row.version, row.incident};
    return row;
}

std::optional<std::int64_t> IncidentTable::speaks_for(const event::RoomRef& room) {
    if (const auto known = x_here.find(room); known != x_here.end())
        return known->second;
    std::optional<std::int64_t> incident;
    if (const auto number = x_names.find(room)) {
        Query query{x_connection,
                    "SELECT incident FROM room_link WHERE room = ? AND capturing = 1"
                    " ORDER BY id DESC LIMIT 1",
                    *number};
        if (query.step())
            incident = query.number(0);
    }
    if (x_holding)
        x_here[room] = incident;
    return incident;
}

std::optional<IncidentRow> IncidentTable::here(const event::RoomRef& room) {
    const auto incident = speaks_for(room);
    return incident ? find({*incident}) : std::nullopt;
}

std::vector<IncidentRow> IncidentTable::rows(Query& query) {
    std::vector<IncidentRow> result;
    while (query.step())
        result.push_back(read(query));
    return result;
}

std::vector<IncidentRow> IncidentTable::all() {
    flush();
    Query query{x_connection,
                "SELECT i.number, i.version, p.newest, p.activity, i.state FROM incident i"
                " JOIN progress p ON p.incident = i.number ORDER BY i.number"};
    return rows(query);
}

std::vector<IncidentRow> IncidentTable::open() {
    flush();
    Query query{x_connection,
                "SELECT i.number, i.version, p.newest, p.activity, i.state FROM incident i"
                " JOIN progress p ON p.incident = i.number WHERE i.open = 1 ORDER BY i.number"};
    return rows(query);
}

event::IncidentId IncidentTable::next() {
    Query query{x_connection, "SELECT coalesce(max(number), 0) + 1 FROM incident"};
    return {query.step() ? query.number(0) : 1};
}

std::vector<bot::ports::StorePort::RoomMark> IncidentTable::listened() {
    flush();
    std::vector<bot::ports::StorePort::RoomMark> rooms;
    Query query{x_connection,
                "SELECT incident, room, newest, id FROM room_link WHERE id IN"
                " (SELECT max(id) FROM room_link WHERE capturing = 1 GROUP BY room)"
                " UNION ALL SELECT incident, room, max(newest), id FROM room_link WHERE talk = 1"
                " GROUP BY room ORDER BY id"};
    while (query.step())
        rooms.push_back({{query.number(0)}, x_names.room(query.number(1)), query.instant(2)});
    return rooms;
}

std::optional<IncidentTable::Progress> IncidentTable::progress(event::IncidentId incident) {
    if (const auto known = x_progress.find(incident.number); known != x_progress.end())
        return known->second;
    Query query{x_connection, "SELECT newest, activity FROM progress WHERE incident = ?",
                incident.number};
    if (!query.step())
        return std::nullopt;
    return Progress{query.number(0), query.instant(1)};
}

void IncidentTable::create(event::IncidentId incident) {
    Query{x_connection,
          "INSERT INTO incident (number, version, open, state) VALUES (?, 0, 1, '{}')",
          incident.number}
        .run();
    Query{x_connection,
          "INSERT INTO progress (incident, newest, activity, indexed) VALUES (?, 0, 0, 0)",
          incident.number}
        .run();
}

void IncidentTable::save(const incident::Incident& incident, std::int64_t version) {
    const auto number = incident.id.number;
    const auto state = schema::encode(incident);
    const std::int64_t open = incident::is_open(incident.status) ? 1 : 0;
    x_states.erase(number);
    x_here.clear();
    Query{x_connection, "UPDATE incident SET version = ?, open = ?, state = ? WHERE number = ?",
          version,      open,
          state,        number}
        .run();
    Query{x_connection, "UPDATE room_link SET capturing = 0 WHERE incident = ?", number}.run();
    for (const auto& linked : incident.rooms) {
        const std::int64_t capturing = incident::captures(incident, linked.room) ? 1 : 0;
        Query{x_connection,
              "INSERT INTO room_link (incident, room, capturing, newest) VALUES (?1, ?2, ?3, ?4)"
              " ON CONFLICT (incident, room) DO UPDATE SET capturing = ?3",
              number,
              x_names.number(linked.room),
              capturing,
              linked.linked_at}
            .run();
    }
}

void IncidentTable::advance(event::IncidentId incident, const Progress& progress) {
    x_progress[incident.number] = progress;
}

void IncidentTable::heard(event::IncidentId incident, const event::RoomRef& room,
                          event::Instant at) {
    auto& newest = x_heard.try_emplace({incident.number, room}, at).first->second;
    newest = std::max(newest, at);
}

void IncidentTable::flush() {
    for (const auto& [incident, progress] : x_progress)
        Query{x_connection, "UPDATE progress SET newest = ?, activity = ? WHERE incident = ?",
              progress.newest, progress.activity, incident}
            .run();
    for (const auto& [where, at] : x_heard)
        Query{x_connection,
              "UPDATE room_link SET newest = ?3 WHERE incident = ?1 AND room = ?2 AND newest < ?3",
              where.first, x_names.number(where.second), at}
            .run();
}

void IncidentTable::drop() {
    x_states.clear();
    x_here.clear();
    x_progress.clear();
    x_heard.clear();
    x_holding = false;
}

void IncidentTable::forget() {
    x_decoded.clear();
    x_states.clear();
    x_here.clear();
}

}  // namespace storage::sqlite
