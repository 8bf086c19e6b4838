#pragma once

#include "bot/core/event/instant.hpp"
#include "storage/sqlite/connection.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace storage::sqlite {

/// One use of a prepared statement: binds, steps, reads columns, and leaves the statement ready for
/// the next use. Strings are bound without a copy: they must outlive the Query. Throws
/// SQLite::Exception.
class Query {
public:
    template <class... Values>
    explicit Query(Connection& connection, const char* sql, const Values&... values)
        : x_statement{connection.statement(sql)} {
        int index = 0;
        (bind(++index, values), ...);
    }
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    [[nodiscard]] bool step();  ///< to the next row; false: there is none
    void run();                 ///< to the end

    [[nodiscard]] std::int64_t number(int column) const;
    [[nodiscard]] bot::core::event::Instant instant(int column) const;
    [[nodiscard]] bool is_null(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::string_view view(int column) const;  ///< until the next step

private:
    void bind(int index, std::int64_t number);
    void bind(int index, const std::string& text);
    void bind(int index, bot::core::event::Instant at);
    void bind(int index, const std::string* text);  ///< null: NULL
    template <class T>
    void bind(int index, const std::optional<T>& some) {
        some ? bind(index, *some) : bind(index, static_cast<const std::string*>(nullptr));
    }

    SQLite::Statement& x_statement;
};

}  // namespace storage::sqlite
