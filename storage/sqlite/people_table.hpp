#pragma once

#include "bot/core/decide/decision.hpp"
#include "bot/core/decide/snapshot.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/names_table.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace storage::sqlite {

/// People as known now, who belongs to which incident, and what goes on and off. Throws.
class PeopleTable {
public:
    PeopleTable(Connection& connection, NamesTable& names)
        : x_connection{connection}, x_names{names} {}

    [[nodiscard]] std::optional<bot::core::event::PersonRenamed> find(
        const bot::core::event::PersonRef& person);
    /// By handle, or else by whole name; both without regard to case.
    [[nodiscard]] std::optional<bot::core::event::Person> by_handle(const std::string& platform,
                                                                    const std::string& handle);
    /// Known as this, unless by another telling from later. All of them stay in the history.
    void learn(const bot::core::event::PersonRenamed& person);

    /// Names and handles of all people who are known, of those who never spoke as well.
    [[nodiscard]] std::vector<std::string> names();
    /// The same with whose they are, and with all that they were before.
    [[nodiscard]] std::vector<bot::core::event::PersonRenamed> everybody();

    [[nodiscard]] std::optional<bot::core::decide::Toggle> toggle(const std::string& name);
    /// All whose names begin so.
    [[nodiscard]] std::map<std::string, bot::core::decide::Toggle> toggles_under(
        const std::string& beginning);
    /// Unless a later word is known already.
    void set_toggle(const std::string& name, const bot::core::decide::Toggle& toggle);

    void spoke(bot::core::event::IncidentId incident, const bot::core::event::RoomRef& room,
               const bot::core::event::PersonRef& person);
    /// From now on the two are accounts of one person, with all that either was tied to.
    void tie(const bot::core::decide::AccountTie& tie);
    /// All accounts of the person who has this one; it alone where nothing more is known.
    [[nodiscard]] std::vector<bot::core::event::PersonRef> accounts(
        const bot::core::event::PersonRef& account);
    /// The account as it is known here, in whatever ASCII case it was asked for.
    [[nodiscard]] bot::core::event::PersonRef written(const bot::core::event::PersonRef& account);
    /// Whether the person, by any account, is in one of the incident's rooms: the last word on
    /// their membership in a room decides; in rooms where none is known, having spoken there. Who
    /// opened the incident or has a role is in while nothing is known of any room.
    [[nodiscard]] bool member(const bot::core::incident::Incident& incident,
                              const bot::core::event::PersonRef& person);

    /// See IncidentTable::hold.
    void hold() { x_holding = true; }
    void drop();
    /// See NamesTable::forget.
    void forget();

private:
    [[nodiscard]] std::optional<bot::core::event::Person> by_name(const std::string& platform,
                                                                  const std::string& name);
    [[nodiscard]] std::optional<bot::core::event::PersonRenamed> read(
        const bot::core::event::PersonRef& person);
    void give_owner(const bot::core::event::PersonRef& account);
    [[nodiscard]] bool member_as(const bot::core::incident::Incident& incident,
                                 const bot::core::event::PersonRef& account);
    [[nodiscard]] bool has_spoken(bot::core::event::IncidentId incident,
                                  const bot::core::event::RoomRef& room,
                                  const bot::core::event::PersonRef& person);

    using Speaker = std::tuple<std::int64_t, std::int64_t, bot::core::event::PersonRef>;
    Connection& x_connection;
    NamesTable& x_names;
    std::set<Speaker> x_speakers;  ///< rows known to be there
    bool x_holding = false;
    std::map<bot::core::event::PersonRef, std::optional<bot::core::event::PersonRenamed>> x_known;
};

}  // namespace storage::sqlite
