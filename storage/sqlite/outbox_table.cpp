#include "storage/sqlite/outbox_table.hpp"

#include "bot/core/outbox/retry.hpp"
#include "storage/schema/effect_codec.hpp"
#include "storage/sqlite/query.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace storage::sqlite {

namespace event = bot::core::event;
namespace outbox = bot::core::outbox;

using bot::ports::OutboxRow;

namespace {

/// Whether the lane, "<platform>:…", leads to one of these.
bool goes_to(const std::vector<std::string>& platforms, std::string_view lane) {
    const auto platform = lane.substr(0, lane.find(':'));
    return std::find(platforms.begin(), platforms.end(), platform) != platforms.end();
}

/// Of "key, incident, replaces, kind, body".
outbox::Effect effect_of(Query& query) {
    auto body =
        value_or_refuse(schema::decode_effect(static_cast<int>(query.number(3)), query.view(4)));
    return {query.text(0), {query.number(1)}, std::move(body), query.text(2)};
}

}  // namespace

void OutboxTable::add(const outbox::Effect& effect, event::Instant now) {
    const auto lane = outbox::lane(effect.body);
    const auto body = schema::encode(effect.body);
    Query{x_connection,
          "INSERT OR IGNORE INTO outbox"
          " (key, incident, lane, replaces, kind, body, state, head, leased, due, attempts)"
          " VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0,"
          " NOT EXISTS (SELECT 1 FROM outbox WHERE lane = ?3 AND state = 0), 0, ?7, 0)",
          effect.key,
          effect.incident.number,
          lane,
          effect.replaces,
          std::int64_t{schema::effect_kind(effect.body)},
          body,
          outbox::first_due(effect.body, now)}
        .run();
    if (x_connection.changes() > 0 && !effect.replaces.empty())
        drop_replaced(effect.replaces, now);
}

void OutboxTable::drop_replaced(const std::string& replaces, event::Instant at) {
    const auto newest = x_connection.last_row();
    std::vector<std::pair<std::int64_t, std::string>> dropped;
    {
        Query query{x_connection,
                    "SELECT id, lane FROM outbox"
                    " WHERE state = 0 AND replaces <> '' AND replaces = ? AND leased = 0"
                    " AND id <> ?",
                    replaces, newest};
        while (query.step())
            dropped.emplace_back(query.number(0), query.text(1));
    }
    for (const auto& [row, lane] : dropped)
        drop(row, lane, at);
}

/// What may have happened may have happened for whatever took its place.
void OutboxTable::drop(std::int64_t row, const std::string& lane, event::Instant at) {
    Query{x_connection,
          "UPDATE outbox SET in_doubt ="
          " max(in_doubt, (SELECT max(in_doubt, leased) FROM outbox WHERE id = ?1))"
          " WHERE state = 0 AND replaces <> '' AND id > ?1"
          " AND replaces = (SELECT replaces FROM outbox WHERE id = ?1)",
          row}
        .run();
    Query{x_connection, "UPDATE outbox SET state = 3, settled = ?, body = '' WHERE id = ?", at, row}
        .run();
    raise_head(lane);
}

void OutboxTable::drop_outdated(event::Instant now) {
    std::vector<std::pair<std::int64_t, std::string>> dropped;
    {
        Query query{x_connection,
                    "SELECT id, lane FROM outbox one"
                    " WHERE state = 0 AND head = 1 AND due <= ? AND replaces <> '' AND EXISTS"
                    " (SELECT 1 FROM outbox WHERE state = 0 AND replaces <> ''"
                    " AND replaces = one.replaces AND id > one.id)",
                    now};
        while (query.step())
            dropped.emplace_back(query.number(0), query.text(1));
    }
    for (const auto& [row, lane] : dropped)
        drop(row, lane, now);
}

void OutboxTable::raise_head(const std::string& lane) {
    Query{x_connection,
          "UPDATE outbox SET head = 1 WHERE head = 0 AND id ="
          " (SELECT id FROM outbox WHERE lane = ? AND state = 0 ORDER BY id LIMIT 1)",
          lane}
        .run();
}

void OutboxTable::settle(std::int64_t row, bool failed, event::Instant at) {
    std::string lane;
    {
        Query query{x_connection, "SELECT lane FROM outbox WHERE id = ? AND state = 0", row};
        if (!query.step())
            return;
        lane = query.text(0);
    }
    const std::int64_t state = failed ? 2 : 1;
    // What was said may be somebody's own words, which they can take back later.
    Query{x_connection,
          "UPDATE outbox SET state = ?, settled = ?, leased = 0, body = '' WHERE id = ?", state, at,
          row}
        .run();
    raise_head(lane);
}

bool OutboxTable::has_open(const std::string& replaces) {
    return Query{x_connection,
                 "SELECT 1 FROM outbox WHERE state = 0 AND replaces <> '' AND replaces = ?",
                 replaces}
        .step();
}

std::optional<outbox::Effect> OutboxTable::find(std::int64_t row) {
    Query query{x_connection,
                "SELECT key, incident, replaces, kind, body FROM outbox"
                " WHERE id = ? AND state = 0",
                row};
    return query.step() ? std::optional{effect_of(query)} : std::nullopt;
}

std::vector<outbox::Effect> OutboxTable::unsettled() {
    std::vector<outbox::Effect> all;
    Query query{x_connection,
                "SELECT key, incident, replaces, kind, body FROM outbox"
                " WHERE state = 0 ORDER BY id"};
    while (query.step())
        all.push_back(effect_of(query));
    return all;
}

std::vector<OutboxRow> OutboxTable::claim(event::Instant now, event::Instant until,
                                          std::size_t limit,
                                          const std::vector<std::string>& except) {
    drop_outdated(now);
    std::vector<OutboxRow> claimed;
    {
        Query query{
            x_connection,
            "SELECT id, attempts, coalesce(first_try, ?1), lane, max(leased, in_doubt) FROM outbox"
            " WHERE state = 0 AND head = 1 AND due <= ?1 ORDER BY due, id",
            now};
        while (claimed.size() < limit && query.step())
            if (!goes_to(except, query.view(3)))
                claimed.push_back({query.number(0),
                                   {},
                                   static_cast<int>(query.number(1)) + 1,
                                   query.number(4) != 0,
                                   query.instant(2),
                                   query.instant(4)});
    }
    for (auto& row : claimed)
        lease(row, now, until);
    // One that cannot be read (which takes a damaged store) must not stop all others.
    std::erase_if(claimed, [](const OutboxRow& row) { return row.effect.key.empty(); });
    return claimed;
}

void OutboxTable::lease(OutboxRow& row, event::Instant now, event::Instant until) {
    try {
        if (auto effect = find(row.row))
            row.effect = *std::move(effect);
    } catch (const Refused& refused) {
        postpone(row.row, until, refused.failure);
        return settle(row.row, true, until);
    }
    Query{x_connection,
          "UPDATE outbox SET leased = ?, due = ?, attempts = ?, in_doubt = ?, first_try = ?"
          " WHERE id = ?",
          now,
          until,
          std::int64_t{row.attempts},
          row.doubtful_try,
          row.first_try,
          row.row}
        .run();
}

void OutboxTable::postpone(std::int64_t row, event::Instant at, const event::Failure& why) {
    const std::int64_t doubt = outbox::may_have_happened(why.kind) ? 1 : 0;
    Query{x_connection,
          "UPDATE outbox SET leased = 0, due = ?, error = ?, in_doubt = max(in_doubt, leased * ?)"
          " WHERE id = ? AND state = 0",
          at,
          why.detail,
          doubt,
          row}
        .run();
}

std::optional<event::Instant> OutboxTable::next() {
    Query query{x_connection,
                "SELECT due FROM outbox WHERE state = 0 AND head = 1 ORDER BY due, id LIMIT 1"};
    if (!query.step())
        return std::nullopt;
    return query.instant(0);
}

std::size_t OutboxTable::prune(event::Instant before, std::size_t limit) {
    Query{x_connection,
          "DELETE FROM outbox WHERE id IN (SELECT id FROM outbox"
          " WHERE state <> 0 AND settled < ? LIMIT ?)",
          before, static_cast<std::int64_t>(limit)}
        .run();
    return static_cast<std::size_t>(x_connection.changes());
}

}  // namespace storage::sqlite
