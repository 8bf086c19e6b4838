#include "storage/sqlite/inbox_table.hpp"

#include "storage/sqlite/query.hpp"

namespace storage::sqlite {

namespace event = bot::core::event;

bool InboxTable::has(const event::EventKey& key) {
    return Query{x_connection, "SELECT 1 FROM inbox WHERE key = ?", key.value}.step();
}

bool InboxTable::add(const event::EventKey& key, event::Instant received) {
    Query{x_connection, "INSERT OR IGNORE INTO inbox (key, received) VALUES (?, ?)", key.value,
          received}
        .run();
    return x_connection.changes() > 0;
}

std::optional<event::IncidentId> InboxTable::import_of(const event::EventKey& key) {
    Query query{x_connection, "SELECT incident FROM import WHERE key = ?", key.value};
    if (!query.step())
        return std::nullopt;
    return event::IncidentId{query.number(0)};
}

void InboxTable::add_import(const event::EventKey& key, event::IncidentId incident) {
    Query{x_connection, "INSERT INTO import (key, incident) VALUES (?, ?)", key.value,
          incident.number}
        .run();
}

std::optional<event::Instant> InboxTable::last_received() {
    Query query{x_connection, "SELECT received FROM inbox ORDER BY id DESC LIMIT 1"};
    if (!query.step())
        return std::nullopt;
    return query.instant(0);
}

std::size_t InboxTable::prune(event::Instant before, std::size_t limit) {
    Query{x_connection,
          "DELETE FROM inbox WHERE id IN (SELECT id FROM"
          " (SELECT id, received FROM inbox ORDER BY id LIMIT ?2) WHERE received < ?1)",
          before, static_cast<std::int64_t>(limit)}
        .run();
    return static_cast<std::size_t>(x_connection.changes());
}

}  // namespace storage::sqlite
