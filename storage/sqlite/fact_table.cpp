#include "storage/sqlite/fact_table.hpp"

#include "bot/core/incident/forgetting.hpp"
#include "storage/sqlite/query.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace storage::sqlite {

namespace event = bot::core::event;
namespace incident = bot::core::incident;
namespace decide = bot::core::decide;

void FactTable::encode(const incident::Fact& fact) {
    x_columns.room = nullptr;
    x_columns.message = nullptr;
    x_columns.text = nullptr;
    x_columns.told = nullptr;
    schema::encode(fact, x_columns);
}

void FactTable::insert(const incident::Fact& fact, event::FactNumber number) {
    const auto row = fact_row(fact.incident, number);
    encode(fact);
    std::optional<std::int64_t> room;
    if (x_columns.room != nullptr)
        room = x_names.number(*x_columns.room);
    Query{x_connection,
          "INSERT INTO fact (id, at, recorded, actor, kind, room, message, text, body)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          row,
          fact.at,
          fact.recorded,
          x_names.number(fact.actor),
          std::int64_t{x_columns.kind},
          room,
          x_columns.message,
          x_columns.text,
          x_columns.body.empty() ? nullptr : &x_columns.body}
        .run();
    keep_told(row, fact);
    for (const auto& known_by : {decide::message_of(fact.body), decide::own_id_of(fact.body)})
        if (known_by)
            Query{x_connection, "INSERT INTO about (room, message, fact) VALUES (?, ?, ?)",
                  x_names.number(known_by->room), known_by->message, row}
                .run();
}

/// The words told lie apart, and the messages of the conversation are found by their ids.
void FactTable::keep_told(std::int64_t row, const incident::Fact& fact) {
    if (x_columns.told != nullptr)
        Query{x_connection, "INSERT INTO telling (fact, words) VALUES (?, ?)", row, *x_columns.told}
            .run();
    const auto* debriefed = std::get_if<incident::Debriefed>(&fact.body);
    if (debriefed == nullptr || !debriefed->message)
        return;
    const auto room = x_names.number(debriefed->message->room);
    Query{x_connection,
          "INSERT OR IGNORE INTO talk (room, message, incident, platform, person)"
          " VALUES (?, ?, ?, ?, ?)",
          room,
          debriefed->message->message,
          fact.incident.number,
          debriefed->person.platform,
          debriefed->person.id}
        .run();
    Query{x_connection,
          "INSERT INTO room_link (incident, room, capturing, newest, talk) VALUES (?, ?, 0, ?, 1)"
          " ON CONFLICT (incident, room) DO UPDATE SET talk = 1",
          fact.incident.number, room, fact.at}
        .run();
}

std::string FactTable::told(std::int64_t row) {
    Query query{x_connection, "SELECT words FROM telling WHERE fact = ?", row};
    return query.step() ? query.text(0) : std::string{};
}

void FactTable::erase(event::IncidentId incident, event::FactNumber number) {
    Query{x_connection, "DELETE FROM telling WHERE fact = ?", fact_row(incident, number)}.run();
}

void FactTable::read(const Query& row, incident::Fact& fact) {
    const auto id = row.number(0);
    fact.incident.number = id / facts_each;
    fact.number.number = id % facts_each;
    fact.at = row.instant(1);
    fact.recorded = row.instant(2);
    fact.actor = x_names.voice(row.number(3));
    schema::StoredBody stored;
    stored.kind = static_cast<int>(row.number(4));
    if (const auto room = row.number(5); room != 0)
        stored.room = &x_names.room(room);
    stored.message = row.view(6);
    stored.text = row.view(7);
    stored.body = row.view(8);
    const auto words = stored.kind == schema::debriefed_kind ? told(id) : std::string{};
    stored.told = words;
    if (const auto read = schema::decode(stored, fact); !read)
        throw Refused{read.failure()};
}

std::vector<incident::Fact> FactTable::all(event::IncidentId incident, std::int64_t newest) {
    std::vector<incident::Fact> facts;
    facts.reserve(static_cast<std::size_t>(newest));
    Query query{x_connection,
                "SELECT id, at, recorded, actor, kind, room, message, text, body"
                " FROM fact WHERE id BETWEEN ? AND ? ORDER BY id",
                fact_row(incident, {1}), fact_row(incident, {newest})};
    while (query.step())
        read(query, facts.emplace_back());
    return facts;
}

/// The message's own facts, and those that may quote it.
std::vector<incident::Fact> FactTable::speaking_of(event::IncidentId incident,
                                                   const event::MessageRef& message) {
    std::vector<incident::Fact> facts;
    const auto room = x_names.find(message.room);
    if (!room)
        return facts;
    const auto first = fact_row(incident, {1});
    const auto last = fact_row(incident, {facts_each - 1});
    Query query{x_connection,
                "SELECT id, at, recorded, actor, kind, room, message, text, body FROM fact"
                " WHERE id IN (SELECT fact FROM about WHERE room = ?1 AND message = ?2"
                "  AND fact BETWEEN ?3 AND ?4)"
                " OR (id BETWEEN ?3 AND ?4 AND kind IN (21, 25)) ORDER BY id",
                *room,
                message.message,
                first,
                last};
    while (query.step())
        read(query, facts.emplace_back());
    return facts;
}

void FactTable::rewrite(const incident::Fact& fact) {
    encode(fact);
    Query{x_connection,
          "UPDATE fact SET at = ?, recorded = ?, actor = ?, text = ?, body = ? WHERE id = ?",
          fact.at,
          fact.recorded,
          x_names.number(fact.actor),
          x_columns.text,
          x_columns.body.empty() ? nullptr : &x_columns.body,
          fact_row(fact.incident, fact.number)}
        .run();
}

/// What keeps facts from being changed, for as long as some are.
std::string FactTable::take_keeper() {
    std::string keeper;
    {
        Query query{x_connection, "SELECT sql FROM sqlite_schema WHERE name = 'fact_stays'"};
        if (query.step())
            keeper = query.text(0);
    }
    x_connection.execute("DROP TRIGGER fact_stays");
    return keeper;
}

void FactTable::reduce(const std::vector<incident::Fact>& facts) {
    if (facts.empty())
        return;
    const auto keeper = take_keeper();
    for (const auto& left : facts) {
        const auto was = find(left.incident, left.number);
        if (!was)
            continue;
        rewrite(left);
        const auto* before = std::get_if<incident::Debriefed>(&was->body);
        const auto* now = std::get_if<incident::Debriefed>(&left.body);
        if (before != nullptr && before->message && now != nullptr && !now->message)
            leave(left.incident, *before->message);
    }
    x_connection.execute(keeper.c_str());
}

/// Nothing tells any more that the message was part of an interview.
void FactTable::leave(event::IncidentId incident, const event::MessageRef& message) {
    const auto room = x_names.number(message.room);
    Query{x_connection, "DELETE FROM talk WHERE room = ? AND message = ? AND incident = ?", room,
          message.message, incident.number}
        .run();
    Query{x_connection,
          "UPDATE room_link SET talk = 0 WHERE incident = ?1 AND room = ?2"
          " AND NOT EXISTS (SELECT 1 FROM talk WHERE incident = ?1 AND room = ?2)",
          incident.number, room}
        .run();
}

std::vector<FactTable::Blanked> FactTable::forget(event::IncidentId incident,
                                                  const event::MessageRef& message) {
    const auto facts = speaking_of(incident, message);
    std::set<event::FactNumber> lines;
    for (const auto& fact : facts)
        if (decide::message_of(fact.body) == message)
            lines.insert(fact.number);
    std::vector<Blanked> blanked;
    const auto keeper = take_keeper();
    for (const auto& fact : facts) {
        const auto left = incident::forgotten(fact.body, message, lines);
        if (!left)
            continue;
        encode(fact);
        if (x_columns.text != nullptr && !x_columns.text->empty())
            blanked.push_back({fact_row(incident, fact.number), *x_columns.text});
        auto blank = fact;
        blank.body = *left;
        rewrite(blank);
    }
    x_connection.execute(keeper.c_str());
    return blanked;
}

std::vector<incident::Fact> FactTable::debriefed(event::IncidentId incident, std::int64_t newest) {
    return some(
        "SELECT id, at, recorded, actor, kind, room, message, text, body"
        " FROM fact INDEXED BY fact_debriefed"
        " WHERE kind = 25 AND id BETWEEN ? AND ? ORDER BY id",
        incident, newest);
}

std::vector<incident::Fact> FactTable::ticketed(event::IncidentId incident, std::int64_t newest) {
    return some(
        "SELECT id, at, recorded, actor, kind, room, message, text, body"
        " FROM fact INDEXED BY fact_ticketed"
        " WHERE kind = 27 AND id BETWEEN ? AND ? ORDER BY id",
        incident, newest);
}

std::vector<incident::Fact> FactTable::some(const char* sql, event::IncidentId incident,
                                            std::int64_t newest) {
    std::vector<incident::Fact> facts;
    Query query{x_connection, sql, fact_row(incident, {1}), fact_row(incident, {newest})};
    while (query.step())
        read(query, facts.emplace_back());
    return facts;
}

std::vector<incident::Fact> FactTable::conditions() {
    std::vector<incident::Fact> facts;
    Query query{x_connection,
                "SELECT id, at, recorded, actor, kind, room, message, text, body"
                " FROM fact INDEXED BY fact_debriefed"
                " WHERE kind = 25 AND instr(body, '\"condition') > 0 ORDER BY id"};
    while (query.step())
        read(query, facts.emplace_back());
    return facts;
}

std::map<event::PersonRef, event::Instant> FactTable::speakers(event::IncidentId incident,
                                                               std::int64_t newest) {
    constexpr std::int64_t lately = 500;
    std::map<event::PersonRef, event::Instant> people;
    Query query{x_connection,
                "SELECT v.platform, v.person, max(f.at) FROM fact f JOIN voice v ON v.id = f.actor"
                " WHERE f.id BETWEEN ? AND ? AND f.kind = 13 GROUP BY v.platform, v.person",
                fact_row(incident, {std::max<std::int64_t>(newest - lately, 1)}),
                fact_row(incident, {newest})};
    while (query.step())
        people[{query.text(0), query.text(1)}] = query.instant(2);
    return people;
}

std::vector<event::IncidentId> FactTable::mending() {
    std::vector<event::IncidentId> incidents;
    Query query{x_connection,
                "SELECT DISTINCT id / ? FROM fact INDEXED BY fact_ticketed WHERE kind = 27"
                " AND instr(body, '\"condition\"') > 0",
                facts_each};
    while (query.step())
        incidents.push_back({query.number(0)});
    return incidents;
}

std::vector<incident::Fact> FactTable::matching(event::IncidentId incident,
                                                const std::string& match) {
    std::vector<incident::Fact> facts;
    Query query{x_connection,
                "WITH hit AS (SELECT rowid AS id FROM words WHERE words MATCH ?1"
                "  AND rowid BETWEEN ?2 AND ?3 ORDER BY rank LIMIT 200)"
                " SELECT id, at, recorded, actor, kind, room, message, text, body FROM fact"
                " WHERE id IN (SELECT id FROM hit UNION"
                "  SELECT a.fact FROM hit CROSS JOIN fact f ON f.id = hit.id CROSS JOIN about a"
                "   ON a.room = f.room AND a.message = f.message WHERE a.fact BETWEEN ?2 AND ?3"
                "  UNION SELECT id FROM fact WHERE id BETWEEN ?2 AND ?3 AND kind IN (21, 22))"
                " ORDER BY id",
                match, fact_row(incident, {1}), fact_row(incident, {facts_each - 1})};
    while (query.step())
        read(query, facts.emplace_back());
    return facts;
}

std::optional<incident::Fact> FactTable::find(event::IncidentId incident,
                                              event::FactNumber number) {
    if (number.number <= 0 || number.number >= facts_each)
        return std::nullopt;
    Query query{x_connection,
                "SELECT id, at, recorded, actor, kind, room, message, text, body"
                " FROM fact WHERE id = ?",
                fact_row(incident, number)};
    if (!query.step())
        return std::nullopt;
    incident::Fact fact;
    read(query, fact);
    return fact;
}

std::vector<decide::HeldMessage> FactTable::held(const event::MessageRef& message) {
    std::vector<decide::HeldMessage> result;
    const auto room = x_names.find(message.room);
    if (!room)
        return result;
    std::vector<incident::Fact> about;
    Query query{x_connection,
                "SELECT f.id, f.at, f.recorded, f.actor, f.kind, f.room, f.message, f.text, f.body"
                " FROM about a CROSS JOIN fact f ON f.id = a.fact"
                " WHERE a.room = ? AND a.message = ? ORDER BY a.fact",
                *room, message.message};
    while (query.step()) {
        incident::Fact fact;
        read(query, fact);
        if (!about.empty() && about.back().incident != fact.incident) {
            result.push_back(decide::held_from(about));
            about.clear();
        }
        about.push_back(std::move(fact));
    }
    if (!about.empty())
        result.push_back(decide::held_from(about));
    return result;
}

}  // namespace storage::sqlite
