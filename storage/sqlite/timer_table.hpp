#pragma once

#include "bot/core/decide/decision.hpp"
#include "bot/ports/store_port.hpp"
#include "storage/sqlite/connection.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace storage::sqlite {

/// Wishes to be woken. One that is moved gets a new row, so that settling the old row, which may
/// be on its way already, does not end the new wish. Throws.
class TimerTable {
public:
    explicit TimerTable(Connection& connection) : x_connection{connection} {}

    void set(const bot::core::decide::TimerSet& timer);
    void drop(const bot::core::decide::TimerDropped& timer);
    void settle(std::int64_t row);
    [[nodiscard]] std::optional<bot::core::event::Instant> next();
    [[nodiscard]] std::vector<bot::ports::DueTimer> due(bot::core::event::Instant now,
                                                        std::size_t limit);

private:
    Connection& x_connection;
};

}  // namespace storage::sqlite
