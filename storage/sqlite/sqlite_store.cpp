#include "storage/sqlite/sqlite_store.hpp"

#include "storage/sqlite/backup.hpp"
#include "storage/sqlite/event_writer.hpp"
#include "storage/sqlite/query.hpp"
#include "storage/sqlite/snapshot_reader.hpp"
#include "storage/sqlite/tables.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <exception>
#include <utility>

namespace storage::sqlite {

namespace event = bot::core::event;
namespace decide = bot::core::decide;

using bot::ports::Done;
using bot::ports::DueTimer;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::OutboxRow;
using bot::ports::Record;
using bot::ports::Result;
using bot::ports::SearchHit;
using bot::ports::Write;
using bot::ports::Written;

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const std::string& path) {
    auto connection = Connection::open(path);
    if (!connection)
        return connection.failure();
    return std::unique_ptr<SqliteStore>{new SqliteStore{*std::move(connection)}};
}

SqliteStore::SqliteStore(std::unique_ptr<Connection> connection)
    : x_connection{std::move(connection)}, x_tables{std::make_unique<Tables>(*x_connection)} {}

SqliteStore::~SqliteStore() = default;

template <class Work>
auto SqliteStore::guarded(Work work) -> Result<decltype(work())> {
    // A full disk makes SQLite undo the whole transaction by itself; what then follows must not
    // be written as if nothing had happened.
    if (x_grouping && !x_connection->in_transaction())
        return Failure{FailureKind::transient,
                       "store " + x_connection->path() + ": the transaction was undone"};
    const auto forget = [&] {
        x_tables->forget();
        if (!x_grouping)
            x_tables->drop();
    };
    try {
        return work();
    } catch (const Refused& refused) {
        forget();
        return refused.failure;
    } catch (const SQLite::Exception& exception) {
        forget();
        return x_connection->failure(exception);
    } catch (const std::exception& exception) {
        forget();
        return Failure{FailureKind::transient,
                       "store " + x_connection->path() + ": " + exception.what()};
    }
}

template <class Work>
auto SqliteStore::changing(Work work) -> Result<decltype(work())> {
    return guarded([&] {
        WriteScope scope{*x_connection};
        auto result = work();
        if (!x_grouping) {
            x_tables->incidents.flush();
            scope.keep();
            x_tables->drop();
            return result;
        }
        scope.keep();
        return result;
    });
}

Result<Done> SqliteStore::begin() {
    if (x_grouping)
        return Failure{FailureKind::rejected, "the store is in a transaction already"};
    auto begun = guarded([&] {
        x_connection->execute("BEGIN IMMEDIATE");
        x_tables->hold();
        return Done{};
    });
    x_grouping = begun.ok();
    return begun;
}

Result<Done> SqliteStore::commit() {
    if (!x_grouping)
        return Failure{FailureKind::rejected, "the store is in no transaction"};
    auto committed = guarded([&] {
        x_tables->incidents.flush();
        x_connection->execute("COMMIT");
        x_tables->drop();
        return Done{};
    });
    if (!committed)
        rollback();
    else if (std::exchange(x_erased, false))
        // What was erased is in the log still. Readers may hold it; then a later one clears it.
        x_connection->database().tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
    x_grouping = false;
    return committed;
}

void SqliteStore::rollback() {
    if (x_connection->in_transaction())
        x_connection->database().tryExec("ROLLBACK");
    x_tables->forget();
    x_tables->drop();
    x_grouping = false;
}

Result<decide::Snapshot> SqliteStore::load(const decide::Load& load) {
    return guarded([&] {
        const ReadScope scope{*x_connection};
        return read_snapshot(*x_tables, load);
    });
}

Result<Written> SqliteStore::write(const Write& write) {
    const auto& decision = write.decision;
    x_erased = x_erased || !decision.erased.empty() || !decision.forgotten.empty();
    return changing([&] { return EventWriter{*x_tables, write}.run(); });
}

Result<std::vector<OutboxRow>> SqliteStore::claim_effects(event::Instant now, event::Instant until,
                                                          std::size_t limit,
                                                          const std::vector<std::string>& except) {
    return changing([&] { return x_tables->outbox.claim(now, until, limit, except); });
}

Result<Done> SqliteStore::postpone_effect(std::int64_t row, event::Instant at, const Failure& why) {
    return changing([&] {
        x_tables->outbox.postpone(row, at, why);
        return Done{};
    });
}

Result<std::optional<event::Instant>> SqliteStore::next_effect() {
    return guarded([&] { return x_tables->outbox.next(); });
}

Result<std::optional<event::Instant>> SqliteStore::next_timer() {
    return guarded([&] { return x_tables->timers.next(); });
}

Result<std::vector<DueTimer>> SqliteStore::due_timers(event::Instant now, std::size_t limit) {
    return guarded([&] { return x_tables->timers.due(now, limit); });
}

Result<std::vector<decide::IncidentSummary>> SqliteStore::list() {
    return guarded([&] {
        std::vector<decide::IncidentSummary> result;
        for (const auto& row : x_tables->incidents.all())
            result.push_back(summary_of(row));
        return result;
    });
}

Result<Record> SqliteStore::record(event::IncidentId incident) {
    return guarded([&] {
        const ReadScope scope{*x_connection};
        auto record = read_record(*x_tables, incident);
        add_everybody(*x_tables, record);
        return record;
    });
}

Result<event::FactNumber> SqliteStore::newest_fact(event::IncidentId incident) {
    const auto progress = guarded([&] { return x_tables->incidents.progress(incident); });
    if (!progress)
        return progress.failure();
    if (!*progress)
        return Failure{FailureKind::not_found, "there is no " + to_string(incident)};
    return event::FactNumber{(*progress)->newest};
}

Result<std::vector<bot::ports::StorePort::RoomMark>> SqliteStore::listened_rooms() {
    return guarded([&] { return x_tables->incidents.listened(); });
}

Result<std::vector<SearchHit>> SqliteStore::search(const std::string& words, std::size_t limit) {
    return guarded([&] { return x_tables->search.find(words, limit); });
}

Result<bool> SqliteStore::index_more(std::size_t limit) {
    return changing([&] {
        x_tables->incidents.flush();
        const bool more = x_tables->search.advance(limit);
        x_erased = x_erased || x_tables->search.put_in_order();
        return more;
    });
}

Result<bool> SqliteStore::prune(event::Instant before, std::size_t limit) {
    return changing([&] {
        const auto keys = x_tables->inbox.prune(before, limit);
        const auto effects = x_tables->outbox.prune(before, limit - keys);
        return keys + effects == limit;
    });
}

Result<Done> SqliteStore::backup(const std::string& file) {
    return back_up(*x_connection, file);
}

Result<decide::HealthView> SqliteStore::health() {
    return guarded([&] {
        const ReadScope scope{*x_connection};
        return read_health(*x_tables, "[]");
    });
}

Result<Done> SqliteStore::append_journal(const std::string& topic, const std::string& line) {
    return changing([&] {
        Query{*x_connection,
              "INSERT INTO journal (topic, number, line) SELECT ?1,"
              " coalesce((SELECT max(number) FROM journal WHERE topic = ?1), 0) + 1, ?2",
              topic, line}
            .run();
        return Done{};
    });
}

Result<Done> SqliteStore::replace_journal(const std::string& topic, const std::string& line) {
    return changing([&] {
        Query{*x_connection, "DELETE FROM journal WHERE topic = ?", topic}.run();
        Query{*x_connection, "INSERT INTO journal (topic, number, line) VALUES (?, 1, ?)", topic,
              line}
            .run();
        return Done{};
    });
}

Result<std::vector<std::string>> SqliteStore::read_journal(const std::string& topic) {
    return guarded([&] {
        std::vector<std::string> lines;
        Query query{*x_connection, "SELECT line FROM journal WHERE topic = ? ORDER BY number",
                    topic};
        while (query.step())
            lines.push_back(query.text(0));
        return lines;
    });
}

}  // namespace storage::sqlite
