#pragma once

#include "bot/core/decide/snapshot.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/names_table.hpp"

#include <optional>
#include <vector>

namespace storage::sqlite {

/// Which interview a private message belongs to. FactTable writes it, with the facts. Throws.
class TalkTable {
public:
    TalkTable(Connection& connection, NamesTable& names)
        : x_connection{connection}, x_names{names} {}

    /// Of the interview that was named, where it is one of that room, or that has the message, or
    /// its thread's first one; else the newest one held in that room.
    [[nodiscard]] std::optional<bot::core::event::IncidentId> at(
        const bot::core::decide::TalkPlace& place);
    /// All that were talked about in that room.
    [[nodiscard]] std::vector<bot::core::event::IncidentId> in(
        const bot::core::event::RoomRef& room);
    /// Of the person's last interviews, newest first, a few.
    [[nodiscard]] std::vector<bot::core::event::IncidentId> newest_of(
        const bot::core::event::PersonRef& person);

private:
    [[nodiscard]] bool is_in(std::int64_t room, bot::core::event::IncidentId incident);
    [[nodiscard]] std::optional<bot::core::event::IncidentId> with(std::int64_t room,
                                                                   const std::string& message);

    Connection& x_connection;
    NamesTable& x_names;
};

}  // namespace storage::sqlite
