#pragma once

#include "bot/core/event/ids.hpp"
#include "bot/core/event/instant.hpp"
#include "storage/sqlite/connection.hpp"

#include <optional>

namespace storage::sqlite {

/// Deliveries that were decided, and archives that were read. Throws.
class InboxTable {
public:
    explicit InboxTable(Connection& connection) : x_connection{connection} {}

    [[nodiscard]] bool has(const bot::core::event::EventKey& key);
    /// False where it was there.
    [[nodiscard]] bool add(const bot::core::event::EventKey& key,
                           bot::core::event::Instant received);
    [[nodiscard]] std::optional<bot::core::event::IncidentId> import_of(
        const bot::core::event::EventKey& key);
    void add_import(const bot::core::event::EventKey& key, bot::core::event::IncidentId incident);
    [[nodiscard]] std::optional<bot::core::event::Instant> last_received();
    /// Forgets at most `limit` of the oldest keys, if received before; how many it was.
    [[nodiscard]] std::size_t prune(bot::core::event::Instant before, std::size_t limit);

private:
    Connection& x_connection;
};

}  // namespace storage::sqlite
