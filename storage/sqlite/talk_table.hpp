#pragma once

#include "bot/core/decide/snapshot.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/names_table.hpp"

#include <optional>

namespace storage::sqlite {

/// Which interview a private message belongs to. FactTable writes it, with the facts. Throws.
class TalkTable {
public:
    TalkTable(Connection& connection, NamesTable& names)
        : x_connection{connection}, x_names{names} {}

    /// Of the interview that has the message, or its thread's first one; else the newest one held
    /// in that room.
    [[nodiscard]] std::optional<bot::core::event::IncidentId> at(
        const bot::core::decide::TalkPlace& place);
    /// Of the person's newest interview.
    [[nodiscard]] std::optional<bot::core::event::IncidentId> newest_of(
        const bot::core::event::PersonRef& person);

private:
    [[nodiscard]] std::optional<bot::core::event::IncidentId> with(std::int64_t room,
                                                                   const std::string& message);

    Connection& x_connection;
    NamesTable& x_names;
};

}  // namespace storage::sqlite
