#pragma once

#include "bot/core/decide/snapshot.hpp"
#include "bot/core/incident/fact.hpp"
#include "storage/schema/fact_codec.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/names_table.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace storage::sqlite {

class Query;

/// Where an incident's facts lie among all facts (see sqlite_steps.cpp).
inline constexpr std::int64_t facts_each = std::int64_t{1} << 32;

[[nodiscard]] inline std::int64_t fact_row(bot::core::event::IncidentId incident,
                                           bot::core::event::FactNumber number) {
    return incident.number * facts_each + number.number;
}

/// Facts, and which of them speak of which message. Throws.
class FactTable {
public:
    FactTable(Connection& connection, NamesTable& names)
        : x_connection{connection}, x_names{names} {}

    /// Under `number`, whatever number the fact itself has.
    void insert(const bot::core::incident::Fact& fact, bot::core::event::FactNumber number);
    [[nodiscard]] std::vector<bot::core::incident::Fact> all(bot::core::event::IncidentId incident,
                                                             std::int64_t newest);
    /// Who said something lately, up to that fact, and when last.
    [[nodiscard]] std::map<bot::core::event::PersonRef, bot::core::event::Instant> speakers(
        bot::core::event::IncidentId incident, std::int64_t newest);
    /// Those of all incidents that name and drop contributing conditions, in order.
    [[nodiscard]] std::vector<bot::core::incident::Fact> conditions();
    /// The incidents that have items about conditions.
    [[nodiscard]] std::vector<bot::core::event::IncidentId> mending();
    /// Of an incident's facts two hundred that the full-text index finds, with all facts about the
    /// same messages and all that change entries, in order. `match`: as FTS5 takes it.
    [[nodiscard]] std::vector<bot::core::incident::Fact> matching(
        bot::core::event::IncidentId incident, const std::string& match);
    [[nodiscard]] std::optional<bot::core::incident::Fact> find(
        bot::core::event::IncidentId incident, bot::core::event::FactNumber number);
    /// What is known of the message, by incident.
    [[nodiscard]] std::vector<bot::core::decide::HeldMessage> held(
        const bot::core::event::MessageRef& message);

    /// Those of its debrief.
    [[nodiscard]] std::vector<bot::core::incident::Fact> debriefed(
        bot::core::event::IncidentId incident, std::int64_t newest);
    /// Those of its remediation items.
    [[nodiscard]] std::vector<bot::core::incident::Fact> ticketed(
        bot::core::event::IncidentId incident, std::int64_t newest);
    /// The words told in it go for good.
    void erase(bot::core::event::IncidentId incident, bot::core::event::FactNumber number);
    /// The words of a message go for good, wherever the incident's facts have them. The rows whose
    /// text changed.
    struct Blanked {
        std::int64_t row = 0;
        std::string was;
    };
    [[nodiscard]] std::vector<Blanked> forget(bot::core::event::IncidentId incident,
                                              const bot::core::event::MessageRef& message);

    /// That is what is left of them; messages they do not name any more are no interview's.
    void reduce(const std::vector<bot::core::incident::Fact>& facts);

private:
    void read(const Query& row, bot::core::incident::Fact& fact);
    [[nodiscard]] std::vector<bot::core::incident::Fact> speaking_of(
        bot::core::event::IncidentId incident, const bot::core::event::MessageRef& message);
    /// Into `x_columns`, which borrows from the fact.
    void encode(const bot::core::incident::Fact& fact);
    void rewrite(const bot::core::incident::Fact& fact);
    [[nodiscard]] std::string take_keeper();
    void leave(bot::core::event::IncidentId incident, const bot::core::event::MessageRef& message);
    [[nodiscard]] std::vector<bot::core::incident::Fact> some(const char* sql,
                                                              bot::core::event::IncidentId incident,
                                                              std::int64_t newest);
    void keep_told(std::int64_t row, const bot::core::incident::Fact& fact);
    [[nodiscard]] std::string told(std::int64_t row);

    Connection& x_connection;
    NamesTable& x_names;
    schema::FactColumns x_columns;
};

}  // namespace storage::sqlite
