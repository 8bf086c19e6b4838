#pragma once

#include "bot/ports/store_port.hpp"
#include "storage/sqlite/connection.hpp"

#include <string>
#include <vector>

namespace storage::sqlite {

/// The full-text index over the facts' words. It follows behind the facts, by itself derived.
/// Throws.
class SearchTable {
public:
    explicit SearchTable(Connection& connection) : x_connection{connection} {}

    /// Facts that have all the words (the last may be a beginning), best first; none whose message
    /// was removed. A hit in a later version of a message is told as the message's entry.
    [[nodiscard]] std::vector<bot::ports::SearchHit> find(const std::string& words,
                                                          std::size_t limit);
    /// The row's words, as they were indexed, are found no more. They leave the index's pages when
    /// it is next put in order, in idle time.
    void drop(std::int64_t row, const std::string& was);
    /// False when nothing is left to index.
    [[nodiscard]] bool advance(std::size_t limit);
    /// False where no words were dropped since the last time.
    [[nodiscard]] bool put_in_order();

private:
    Connection& x_connection;
};

}  // namespace storage::sqlite
