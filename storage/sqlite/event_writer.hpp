#pragma once

#include "bot/ports/store_port.hpp"
#include "storage/sqlite/tables.hpp"

#include <map>

namespace storage::sqlite {

/// Writes everything that follows from one event. The caller sees to it that all of it happens or
/// nothing. Throws.
class EventWriter {
public:
    EventWriter(Tables& tables, const bot::ports::Write& write)
        : x_tables{tables}, x_write{write} {}

    [[nodiscard]] bot::ports::Written run();

private:
    /// An incident that facts of this event belong to.
    struct Touched {
        IncidentTable::Progress progress;
        std::optional<IncidentRow> moved;  ///< its state, where a fact moves it
    };
    void settle();
    void add(const bot::core::incident::Fact& fact);
    void add_effects();
    void advance();
    [[nodiscard]] Touched& touched(const bot::core::incident::Fact& fact);
    void create(const bot::core::incident::Fact& fact);
    void move(Touched& incident, const bot::core::incident::Fact& fact);
    void note_talk(const bot::core::incident::Fact& fact);
    void note_filed(const bot::core::incident::Fact& fact);
    void check_version(const IncidentRow& row) const;

    Tables& x_tables;
    const bot::ports::Write& x_write;
    std::map<std::int64_t, Touched> x_touched;  ///< by incident number
};

}  // namespace storage::sqlite
