#include "storage/sqlite/talk_table.hpp"

#include "storage/sqlite/query.hpp"

namespace storage::sqlite {

namespace event = bot::core::event;
namespace decide = bot::core::decide;

namespace {

std::optional<event::IncidentId> first(Query& query) {
    return query.step() ? std::optional{event::IncidentId{query.number(0)}} : std::nullopt;
}

}  // namespace

std::optional<event::IncidentId> TalkTable::with(std::int64_t room, const std::string& message) {
    Query query{x_connection, "SELECT incident FROM talk WHERE room = ? AND message = ?", room,
                message};
    return first(query);
}

std::optional<event::IncidentId> TalkTable::at(const decide::TalkPlace& place) {
    const auto room = x_names.find(place.message.room);
    if (!room)
        return std::nullopt;
    if (const auto found = with(*room, place.message.message))
        return found;
    if (place.thread)
        if (const auto found = with(*room, *place.thread))
            return found;
    Query query{x_connection, "SELECT incident FROM talk WHERE room = ? ORDER BY id DESC LIMIT 1",
                *room};
    return first(query);
}

std::optional<event::IncidentId> TalkTable::newest_of(const event::PersonRef& person) {
    Query query{x_connection,
                "SELECT incident FROM talk WHERE platform = ? AND person = ?"
                " ORDER BY id DESC LIMIT 1",
                person.platform, person.id};
    return first(query);
}

}  // namespace storage::sqlite
