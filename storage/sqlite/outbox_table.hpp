#pragma once

#include "bot/core/outbox/effect.hpp"
#include "bot/ports/store_port.hpp"
#include "storage/sqlite/connection.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace storage::sqlite {

/// What we owe the outside, in lanes. The first open effect of each lane is its head; only heads
/// are ever claimed, so that a lane keeps its order. Throws.
class OutboxTable {
public:
    explicit OutboxTable(Connection& connection) : x_connection{connection} {}

    void add(const bot::core::outbox::Effect& effect, bot::core::event::Instant now);
    void settle(std::int64_t row, bool failed, bot::core::event::Instant at);
    /// Whether an effect under this word is not settled yet.
    [[nodiscard]] bool has_open(const std::string& replaces);
    /// Nothing where it is settled.
    [[nodiscard]] std::optional<bot::core::outbox::Effect> find(std::int64_t row);
    /// All that are not settled, in order.
    [[nodiscard]] std::vector<bot::core::outbox::Effect> unsettled();
    [[nodiscard]] std::vector<bot::ports::OutboxRow> claim(bot::core::event::Instant now,
                                                           bot::core::event::Instant until,
                                                           std::size_t limit,
                                                           const std::vector<std::string>& except);
    void postpone(std::int64_t row, bot::core::event::Instant at,
                  const bot::core::event::Failure& why);
    [[nodiscard]] std::optional<bot::core::event::Instant> next();
    /// Forgets at most `limit` effects settled before; how many it was.
    [[nodiscard]] std::size_t prune(bot::core::event::Instant before, std::size_t limit);

private:
    void lease(bot::ports::OutboxRow& row, bot::core::event::Instant now,
               bot::core::event::Instant until);
    /// Those that come back although another took their place while they were being done.
    void drop_outdated(bot::core::event::Instant now);
    void drop_replaced(const std::string& replaces, bot::core::event::Instant at);
    void drop(std::int64_t row, const std::string& lane, bot::core::event::Instant at);
    void raise_head(const std::string& lane);

    Connection& x_connection;
};

}  // namespace storage::sqlite
