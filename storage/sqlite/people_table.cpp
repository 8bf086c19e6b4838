#include "storage/sqlite/people_table.hpp"

#include "storage/schema/enum_words.hpp"
#include "storage/sqlite/query.hpp"

#include <algorithm>

namespace storage::sqlite {

namespace event = bot::core::event;
namespace incident = bot::core::incident;
namespace decide = bot::core::decide;

namespace {

constexpr std::size_t most_speakers = 4096;

bool has_part(const incident::Incident& incident, const event::PersonRef& person) {
    return incident.reporter == person ||
           std::any_of(incident.roles.begin(), incident.roles.end(),
                       [&](const auto& role) { return role.second == person; });
}

event::PersonKind kind_from(std::string_view word) {
    const auto kind = schema::from_word<event::PersonKind>(word);
    return kind.value_or(event::PersonKind::human);
}

}  // namespace

std::optional<event::PersonRenamed> PeopleTable::find(const event::PersonRef& person) {
    if (!x_holding)
        return read(person);
    const auto known = x_known.find(person);
    return known != x_known.end() ? known->second : x_known[person] = read(person);
}

std::optional<event::PersonRenamed> PeopleTable::read(const event::PersonRef& person) {
    Query query{x_connection,
                "SELECT name, kind, handle, time_zone FROM person"
                " WHERE platform = ? AND person = ?",
                person.platform, person.id};
    if (!query.step())
        return std::nullopt;
    return event::PersonRenamed{
        {person, query.text(0), kind_from(query.view(1))}, query.text(2), query.text(3)};
}

std::optional<event::Person> PeopleTable::by_handle(const std::string& platform,
                                                    const std::string& handle) {
    if (handle.empty())
        return std::nullopt;
    Query query{x_connection,
                "SELECT person, name, kind FROM person WHERE platform = ? AND handle = ?"
                " ORDER BY person LIMIT 1",
                platform, handle};
    if (!query.step())
        return by_name(platform, handle);
    return event::Person{{platform, query.text(0)}, query.text(1), kind_from(query.view(2))};
}

/// Whole names are not unique: of two who share one, neither is meant.
std::optional<event::Person> PeopleTable::by_name(const std::string& platform,
                                                  const std::string& name) {
    Query query{x_connection,
                "SELECT person, name, kind FROM person"
                " WHERE platform = ? AND name = ? COLLATE NOCASE LIMIT 2",
                platform, name};
    if (!query.step())
        return std::nullopt;
    event::Person found{{platform, query.text(0)}, query.text(1), kind_from(query.view(2))};
    return query.step() ? std::nullopt : std::optional{std::move(found)};
}

void PeopleTable::learn(const event::PersonRenamed& person) {
    const auto& ref = person.person.ref;
    x_known.erase(ref);
    const std::string kind{schema::word(person.person.kind)};
    Query{x_connection,
          "INSERT INTO person_was (platform, person, name, handle, since)"
          " SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS (SELECT 1 FROM person"
          " WHERE platform = ?1 AND person = ?2 AND name = ?3 AND handle = ?4)",
          ref.platform,
          ref.id,
          person.person.name,
          person.handle,
          person.since}
        .run();
    Query{x_connection,
          "INSERT INTO person (platform, person, name, kind, handle, time_zone, since)"
          " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (platform, person) DO UPDATE SET"
          " name = iif(?3 = '', name, ?3), kind = ?4, handle = iif(?5 = '', handle, ?5),"
          " time_zone = iif(?6 = '', time_zone, ?6), since = ?7 WHERE since <= ?7",
          ref.platform,
          ref.id,
          person.person.name,
          kind,
          person.handle,
          person.time_zone,
          person.since}
        .run();
}

void PeopleTable::drop() {
    x_known.clear();
    x_holding = false;
}

void PeopleTable::forget() {
    x_known.clear();
    x_speakers.clear();
}

std::vector<std::string> PeopleTable::names() {
    std::vector<std::string> names;
    Query query{x_connection,
                "SELECT name, handle FROM person WHERE kind = 'human' ORDER BY name, handle"};
    while (query.step()) {
        names.push_back(query.text(0));
        names.push_back(query.text(1));
    }
    return names;
}

std::vector<event::PersonRenamed> PeopleTable::everybody() {
    std::vector<event::PersonRenamed> all;
    Query query{x_connection,
                "WITH told (platform, person, name, handle) AS ("
                " SELECT platform, person, name, handle FROM person"
                " UNION SELECT platform, person, name, handle FROM person_was"
                " UNION SELECT platform, person, name, '' FROM voice WHERE kind = 'human'"
                " UNION SELECT platform, person, '', '' FROM account)"
                " SELECT platform, person, name, handle FROM told WHERE NOT EXISTS"
                " (SELECT 1 FROM person AS known WHERE known.platform = told.platform"
                " AND known.person = told.person AND known.kind <> 'human')"
                " ORDER BY platform, person, name, handle"};
    while (query.step())
        all.push_back({{{query.text(0), query.text(1)}, query.text(2)}, query.text(3), {}});
    return all;
}

std::optional<decide::Toggle> PeopleTable::toggle(const std::string& name) {
    Query query{x_connection, "SELECT at, change FROM toggle WHERE name = ?", name};
    if (!query.step())
        return std::nullopt;
    const auto change = schema::from_word<event::Change>(query.view(1));
    return decide::Toggle{query.instant(0), change.value_or(event::Change::added)};
}

std::map<std::string, decide::Toggle> PeopleTable::toggles_under(const std::string& beginning) {
    std::map<std::string, decide::Toggle> toggles;
    Query query{x_connection,
                "SELECT name, at, change FROM toggle"
                " WHERE name >= ?1 AND name < ?1 || char(1114111) ORDER BY name",
                beginning};
    while (query.step()) {
        const auto change = schema::from_word<event::Change>(query.view(2));
        toggles.emplace(query.text(0),
                        decide::Toggle{query.instant(1), change.value_or(event::Change::added)});
    }
    return toggles;
}

void PeopleTable::set_toggle(const std::string& name, const decide::Toggle& toggle) {
    const std::string change{schema::word(toggle.change)};
    Query{x_connection,
          "INSERT INTO toggle (name, at, change) VALUES (?1, ?2, ?3)"
          " ON CONFLICT (name) DO UPDATE SET at = ?2, change = ?3 WHERE at <= ?2",
          name, toggle.at, change}
        .run();
}

void PeopleTable::spoke(event::IncidentId incident, const event::RoomRef& room,
                        const event::PersonRef& person) {
    const auto room_number = x_names.number(room);
    if (x_speakers.size() >= most_speakers)
        x_speakers.clear();
    if (!x_speakers.emplace(incident.number, room_number, person).second)
        return;
    Query{x_connection,
          "INSERT OR IGNORE INTO speaker (incident, room, platform, person) VALUES (?, ?, ?, ?)",
          incident.number,
          room_number,
          person.platform,
          person.id}
        .run();
}

bool PeopleTable::has_spoken(event::IncidentId incident, const event::RoomRef& room,
                             const event::PersonRef& person) {
    const auto number = x_names.find(room);
    if (!number)
        return false;
    return Query{x_connection,
                 "SELECT 1 FROM speaker"
                 " WHERE incident = ? AND room = ? AND platform = ? AND person = ?",
                 incident.number,
                 *number,
                 person.platform,
                 person.id}
        .step();
}

void PeopleTable::give_owner(const event::PersonRef& account) {
    Query{x_connection,
          "INSERT OR IGNORE INTO account (platform, person, owner)"
          " SELECT ?, ?, coalesce(max(owner), 0) + 1 FROM account",
          account.platform, account.id}
        .run();
}

void PeopleTable::tie(const decide::AccountTie& tie) {
    give_owner(tie.one);
    give_owner(tie.other);
    if (tie.alone)
        Query{x_connection,
              "UPDATE account SET owner = (SELECT max(owner) + 1 FROM account)"
              " WHERE platform = ?3 AND person != ?4"
              " AND owner = (SELECT owner FROM account WHERE platform = ?1 AND person = ?2)",
              tie.one.platform,
              tie.one.id,
              tie.other.platform,
              tie.other.id}
            .run();
    Query{x_connection,
          "UPDATE account SET"
          " owner = (SELECT owner FROM account WHERE platform = ?1 AND person = ?2)"
          " WHERE owner = (SELECT owner FROM account WHERE platform = ?3 AND person = ?4)",
          tie.one.platform,
          tie.one.id,
          tie.other.platform,
          tie.other.id}
        .run();
}

std::vector<event::PersonRef> PeopleTable::accounts(const event::PersonRef& account) {
    std::vector<event::PersonRef> all;
    Query query{x_connection,
                "SELECT platform, person FROM account WHERE owner ="
                " (SELECT owner FROM account WHERE platform = ? AND person = ?)"
                " ORDER BY platform, person",
                account.platform, account.id};
    while (query.step())
        all.push_back({query.text(0), query.text(1)});
    if (all.empty())
        all.push_back(account);
    return all;
}

event::PersonRef PeopleTable::written(const event::PersonRef& account) {
    Query query{x_connection,
                "SELECT person FROM account WHERE platform = ?1 AND person = ?2 COLLATE NOCASE"
                " ORDER BY person <> ?2, person LIMIT 1",
                account.platform, account.id};
    return query.step() ? event::PersonRef{account.platform, query.text(0)} : account;
}

bool PeopleTable::member(const incident::Incident& incident, const event::PersonRef& person) {
    const auto all = accounts(person);
    return std::any_of(all.begin(), all.end(),
                       [&](const auto& account) { return member_as(incident, account); });
}

bool PeopleTable::member_as(const incident::Incident& incident, const event::PersonRef& person) {
    bool told = false;
    for (const auto& linked : incident.rooms) {
        if (const auto last = toggle(decide::member_toggle(linked.room, person))) {
            if (last->change == event::Change::added)
                return true;
            told = true;
        } else if (has_spoken(incident.id, linked.room, person)) {
            return true;
        }
    }
    return !told && has_part(incident, person);
}

}  // namespace storage::sqlite
