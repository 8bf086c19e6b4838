#include "storage/sqlite/ticket_table.hpp"

#include "storage/sqlite/fact_table.hpp"
#include "storage/sqlite/query.hpp"

namespace storage::sqlite {

namespace event = bot::core::event;

void TicketTable::file(const event::TicketRef& ticket, const Item& item) {
    Query{x_connection,
          "INSERT INTO filed (tracker, id, incident, number) VALUES (?, ?, ?, ?)"
          " ON CONFLICT (tracker, id) DO UPDATE SET incident = excluded.incident,"
          " number = excluded.number",
          ticket.tracker,
          ticket.id,
          item.incident.number,
          item.number}
        .run();
}

std::optional<TicketTable::Item> TicketTable::find(const event::TicketRef& ticket) {
    Query query{x_connection, "SELECT incident, number FROM filed WHERE tracker = ? AND id = ?",
                ticket.tracker, ticket.id};
    if (!query.step())
        return std::nullopt;
    return Item{{query.number(0)}, query.number(1)};
}

std::string TicketTable::installation() {
    Query query{x_connection, "SELECT id FROM installation"};
    return query.step() ? query.text(0) : std::string{};
}

std::vector<event::IncidentId> TicketTable::incidents() {
    std::vector<event::IncidentId> all;
    Query query{x_connection,
                "SELECT DISTINCT id / ? FROM fact INDEXED BY fact_ticketed WHERE kind = 27"
                " ORDER BY 1",
                facts_each};
    while (query.step())
        all.push_back({query.number(0)});
    return all;
}

std::vector<event::IncidentId> TicketTable::live() {
    std::vector<event::IncidentId> all;
    Query query{x_connection, "SELECT incident FROM live ORDER BY incident"};
    while (query.step())
        all.push_back({query.number(0)});
    return all;
}

void TicketTable::wake(event::IncidentId incident) {
    Query{x_connection, "INSERT OR IGNORE INTO live (incident) VALUES (?)", incident.number}.run();
}

void TicketTable::rest(event::IncidentId incident) {
    Query{x_connection, "DELETE FROM live WHERE incident = ?", incident.number}.run();
}

void TicketTable::follow(const std::string& tracker, event::Instant until) {
    Query{x_connection,
          "INSERT INTO followed (tracker, until) VALUES (?, ?)"
          " ON CONFLICT (tracker) DO UPDATE SET until = max(until, excluded.until)",
          tracker, until}
        .run();
}

std::optional<event::Instant> TicketTable::followed(const std::string& tracker) {
    Query query{x_connection, "SELECT until FROM followed WHERE tracker = ?", tracker};
    return query.step() ? std::optional{query.instant(0)} : std::nullopt;
}

}  // namespace storage::sqlite
