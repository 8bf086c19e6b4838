#include "storage/sqlite/timer_table.hpp"

#include "storage/sqlite/query.hpp"

namespace storage::sqlite {

namespace event = bot::core::event;
namespace decide = bot::core::decide;

using bot::ports::DueTimer;

void TimerTable::set(const decide::TimerSet& timer) {
    Query{x_connection, "INSERT OR REPLACE INTO timer (incident, name, due) VALUES (?, ?, ?)",
          timer.incident.number, timer.name, timer.due}
        .run();
}

void TimerTable::drop(const decide::TimerDropped& timer) {
    Query{x_connection, "DELETE FROM timer WHERE incident = ? AND name = ?", timer.incident.number,
          timer.name}
        .run();
}

void TimerTable::settle(std::int64_t row) {
    Query{x_connection, "DELETE FROM timer WHERE id = ?", row}.run();
}

std::optional<event::Instant> TimerTable::next() {
    Query query{x_connection, "SELECT due FROM timer ORDER BY due, id LIMIT 1"};
    if (!query.step())
        return std::nullopt;
    return query.instant(0);
}

std::vector<DueTimer> TimerTable::due(event::Instant now, std::size_t limit) {
    std::vector<DueTimer> result;
    Query query{x_connection,
                "SELECT id, incident, name FROM timer WHERE due <= ? ORDER BY due, id LIMIT ?", now,
                static_cast<std::int64_t>(limit)};
    while (query.step())
        result.push_back({query.number(0), {query.number(1)}, query.text(2)});
    return result;
}

}  // namespace storage::sqlite
