#pragma once

#include "bot/core/event/tracker_event.hpp"
#include "storage/sqlite/connection.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace storage::sqlite {

/// Which item of which incident a tracker's ticket is, and how far each tracker is followed.
/// Throws.
class TicketTable {
public:
    explicit TicketTable(Connection& connection) : x_connection{connection} {}

    struct Item {
        bot::core::event::IncidentId incident;
        std::int64_t number = 0;
    };
    void file(const bot::core::event::TicketRef& ticket, const Item& item);
    [[nodiscard]] std::optional<Item> find(const bot::core::event::TicketRef& ticket);
    /// What this store is told from all others by.
    [[nodiscard]] std::string installation();
    /// Incidents that have items.
    [[nodiscard]] std::vector<bot::core::event::IncidentId> incidents();
    /// Those of them of whose items anything may still be due.
    [[nodiscard]] std::vector<bot::core::event::IncidentId> live();
    void wake(bot::core::event::IncidentId incident);
    void rest(bot::core::event::IncidentId incident);

    /// Never goes back.
    void follow(const std::string& tracker, bot::core::event::Instant until);
    [[nodiscard]] std::optional<bot::core::event::Instant> followed(const std::string& tracker);

private:
    Connection& x_connection;
};

}  // namespace storage::sqlite
