#include "storage/sqlite/talk_table.hpp"

#include "storage/sqlite/query.hpp"

namespace storage::sqlite {

namespace event = bot::core::event;
namespace decide = bot::core::decide;

namespace {

constexpr std::int64_t most_interviews = 5;

std::optional<event::IncidentId> first(Query& query) {
    return query.step() ? std::optional{event::IncidentId{query.number(0)}} : std::nullopt;
}

std::vector<event::IncidentId> all(Query& query) {
    std::vector<event::IncidentId> found;
    while (query.step())
        found.push_back({query.number(0)});
    return found;
}

}  // namespace

bool TalkTable::is_in(std::int64_t room, event::IncidentId incident) {
    Query query{x_connection, "SELECT 1 FROM talk WHERE room = ? AND incident = ? LIMIT 1", room,
                incident.number};
    return query.step();
}

std::optional<event::IncidentId> TalkTable::with(std::int64_t room, const std::string& message) {
    Query query{x_connection, "SELECT incident FROM talk WHERE room = ? AND message = ?", room,
                message};
    return first(query);
}

std::optional<event::IncidentId> TalkTable::at(const decide::TalkPlace& place) {
    const auto room = x_names.find(place.message.room);
    if (!room)
        return std::nullopt;
    if (place.incident && is_in(*room, *place.incident))
        return place.incident;
    if (const auto found = with(*room, place.message.message))
        return found;
    if (place.thread)
        if (const auto found = with(*room, *place.thread))
            return found;
    Query query{x_connection, "SELECT incident FROM talk WHERE room = ? ORDER BY id DESC LIMIT 1",
                *room};
    return first(query);
}

std::vector<event::IncidentId> TalkTable::in(const event::RoomRef& ref) {
    const auto room = x_names.find(ref);
    if (!room)
        return {};
    Query query{x_connection, "SELECT DISTINCT incident FROM talk WHERE room = ? ORDER BY incident",
                *room};
    return all(query);
}

std::vector<event::IncidentId> TalkTable::newest_of(const event::PersonRef& person) {
    Query query{x_connection,
                "SELECT incident FROM talk WHERE platform = ? AND person = ?"
                " GROUP BY incident ORDER BY max(id) DESC LIMIT ?",
                person.platform, person.id, most_interviews};
    return all(query);
}

}  // namespace storage::sqlite
