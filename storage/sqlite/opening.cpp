#include "storage/schema/sqlite_steps.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/query.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <chrono>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

namespace storage::sqlite {

using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Result;

namespace {

constexpr auto patience = std::chrono::seconds{10};
constexpr auto nap = std::chrono::microseconds{500};

/// Another process has the lock: look again soon, for a while. SQLite's own handler sleeps longer
/// and longer, so that a busy writer would starve the others.
int wait_for_lock(void*, int times) {
    using Clock = std::chrono::steady_clock;
    thread_local Clock::time_point since;
    if (times == 0)
        since = Clock::now();
    if (Clock::now() - since > patience)
        return 0;
    std::this_thread::sleep_for(nap);
    return 1;
}

/// A store holds what people said among themselves: a new one is its owner's alone to read.
void make_private(const std::string& path) {
    const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (file >= 0)
        ::close(file);
}

/// SQLite counts every byte it allocates under one lock, unless told in time.
void count_no_memory() {
    static const int told = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(told);
}

bool holds_tables(SQLite::Database& database) {
    return database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() > 0;
}

}  // namespace

Result<std::unique_ptr<Connection>> Connection::open(const std::string& path) {
    std::unique_ptr<Connection> connection{new Connection{path, nullptr}};
    count_no_memory();
    try {
        if (path != ":memory:")
            make_private(path);
        connection->x_database =
            std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        connection->set_up();
        connection->migrate();
    } catch (const SQLite::Exception& exception) {
        return connection->failure(exception);
    } catch (const Refused& refused) {
        return refused.failure;
    }
    return connection;
}

void Connection::refuse(const std::string& why) const {
    throw Refused{Failure{FailureKind::rejected, "store " + x_path + ": " + why}};
}

/// Several processes may make the same new file at once; all but one find it locked for a moment.
void Connection::use_wal() {
    for (int times = 0;; ++times) {
        try {
            const auto mode = x_database->execAndGet("PRAGMA journal_mode = WAL").getString();
            if (mode != "wal" && mode != "memory")
                refuse("its file system cannot hold a write-ahead log (mode " + mode + ")");
            return;
        } catch (const SQLite::Exception& exception) {
            if (exception.getErrorCode() != SQLITE_BUSY || wait_for_lock(nullptr, times) == 0)
                throw;
        }
    }
}

void Connection::set_up() {
    sqlite3_busy_handler(x_database->getHandle(), wait_for_lock, nullptr);
    // The first look at the file: only now SQLite sees whether it is a database. A foreign one is
    // left exactly as it is.
    const auto mark = x_database->execAndGet("PRAGMA application_id").getInt();
    if (mark != schema::sqlite_application && (mark != 0 || holds_tables(*x_database)))
        refuse("it is the database of another program; name another file in [storage] url");
    use_wal();
    x_database->exec("PRAGMA synchronous = FULL");
    x_database->exec("PRAGMA secure_delete = ON");
    x_database->exec("PRAGMA foreign_keys = ON");
    x_database->exec("PRAGMA recursive_triggers = ON");
    x_database->exec("PRAGMA trusted_schema = OFF");
    x_database->exec("PRAGMA temp_store = MEMORY");
    x_database->exec("PRAGMA cache_size = -12000");
    x_database->exec("PRAGMA wal_autocheckpoint = 16000");
    x_database->exec("PRAGMA journal_size_limit = 67108864");
}

void Connection::migrate() {
    WriteScope write{*this};
    x_database->exec("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL) STRICT");
    const auto known = static_cast<std::int64_t>(schema::sqlite_steps().size());
    std::int64_t version = 0;
    {
        Query query{*this, "SELECT version FROM schema_version"};
        if (query.step())
            version = query.number(0);
        else
            x_database->exec("INSERT INTO schema_version VALUES (0)");
    }
    if (version > known)
        refuse("it was written by a newer version of this program (schema " +
               std::to_string(version) + ", this one knows " + std::to_string(known) +
               "); install that version or restore a backup");
    for (; version < known; ++version)
        x_database->exec(std::string{schema::sqlite_steps()[static_cast<std::size_t>(version)]});
    // Written even where nothing is new, so that a store that cannot be written is found now.
    Query{*this, "UPDATE schema_version SET version = ?", version}.run();
    x_database->exec("PRAGMA application_id = " + std::to_string(schema::sqlite_application));
    write.keep();
}

}  // namespace storage::sqlite
