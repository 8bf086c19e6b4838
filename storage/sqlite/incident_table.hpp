#pragma once

#include "bot/core/decide/snapshot.hpp"
#include "bot/core/incident/incident.hpp"
#include "bot/ports/store_port.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/names_table.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace storage::sqlite {

class Query;

/// An incident's state and how far its facts have come.
struct IncidentRow {
    bot::core::incident::Incident incident;
    std::int64_t version = 0;
    std::int64_t newest = 0;  ///< fact number
    bot::core::event::Instant activity;
};

/// Incidents as the facts made them, and the rooms that speak for them. Throws.
class IncidentTable {
public:
    IncidentTable(Connection& connection, NamesTable& names)
        : x_connection{connection}, x_names{names} {}

    [[nodiscard]] std::optional<IncidentRow> find(bot::core::event::IncidentId incident);
    /// The incident that what is said in the room now belongs to.
    [[nodiscard]] std::optional<IncidentRow> here(const bot::core::event::RoomRef& room);
    [[nodiscard]] std::vector<IncidentRow> all();   ///< by number
    [[nodiscard]] std::vector<IncidentRow> open();  ///< by number
    [[nodiscard]] bot::core::event::IncidentId next();
    /// Rooms that speak for an incident, each once.
    [[nodiscard]] std::vector<bot::ports::StorePort::RoomMark> listened();

    struct Progress {
        std::int64_t newest = 0;
        bot::core::event::Instant activity;
    };
    [[nodiscard]] std::optional<Progress> progress(bot::core::event::IncidentId incident);

    void create(bot::core::event::IncidentId incident);
    /// Stores a new state, and which rooms speak for the incident from now on.
    void save(const bot::core::incident::Incident& incident, std::int64_t version);
    /// How far the incident's facts have come, and until when we know what was said in a room.
    /// Kept in memory until `flush`; nothing that can fail may follow in the same write.
    void advance(bot::core::event::IncidentId incident, const Progress& progress);
    void heard(bot::core::event::IncidentId incident, const bot::core::event::RoomRef& room,
               bot::core::event::Instant at);

    /// Within a transaction that may write, what was read stays true until we write: it is kept
    /// from `hold` to `drop`, and `flush` writes what was only kept.
    void hold() { x_holding = true; }
    void flush();
    void drop();
    /// A part of the transaction was undone: forgets what it may have read; see NamesTable::forget.
    void forget();

private:
    [[nodiscard]] IncidentRow read(const Query& row);
    [[nodiscard]] const bot::core::incident::Incident& decoded(const Query& row);
    [[nodiscard]] std::optional<std::int64_t> speaks_for(const bot::core::event::RoomRef& room);
    [[nodiscard]] std::vector<IncidentRow> rows(Query& query);

    struct Decoded {
        std::int64_t version = 0;
        bot::core::incident::Incident incident;
    };
    Connection& x_connection;
    NamesTable& x_names;
    std::unordered_map<std::int64_t, Decoded> x_decoded;  ///< by number; good for that version

    bool x_holding = false;
    std::map<std::int64_t, Decoded> x_states;  ///< by number; as it is now
    std::map<bot::core::event::RoomRef, std::optional<std::int64_t>> x_here;
    std::map<std::int64_t, Progress> x_progress;  ///< to be written by flush
    std::map<std::pair<std::int64_t, bot::core::event::RoomRef>, bot::core::event::Instant> x_heard;
};

}  // namespace storage::sqlite
