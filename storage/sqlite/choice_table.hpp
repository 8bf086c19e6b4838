#pragma once

#include "bot/core/decide/decision.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/names_table.hpp"

#include <vector>

namespace storage::sqlite {

/// What can be chosen by reacting to a post of ours or by saying its words. Throws.
class ChoiceTable {
public:
    ChoiceTable(Connection& connection, NamesTable& names)
        : x_connection{connection}, x_names{names} {}

    void add(const bot::core::decide::ChoicesOffered& offer);
    [[nodiscard]] std::vector<bot::core::outbox::Button> of(
        const bot::core::event::MessageRef& post);
    /// Those of the newest post that offered any in this room.
    [[nodiscard]] std::vector<bot::core::outbox::Button> last_in(
        const bot::core::event::RoomRef& room);

private:
    Connection& x_connection;
    NamesTable& x_names;
};

}  // namespace storage::sqlite
