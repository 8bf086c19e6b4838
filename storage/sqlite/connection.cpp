#include "storage/sqlite/connection.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <utility>

namespace storage::sqlite {

using bot::ports::Failure;
using bot::ports::FailureKind;

namespace {

FailureKind kind_of(int code) {
    switch (code) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
        case SQLITE_FULL:
        case SQLITE_IOERR:
        case SQLITE_NOMEM:
        case SQLITE_INTERRUPT:
        case SQLITE_PROTOCOL:
        case SQLITE_SCHEMA:
            return FailureKind::transient;
        case SQLITE_PERM:
        case SQLITE_AUTH:
        case SQLITE_READONLY:
        case SQLITE_CANTOPEN:
            return FailureKind::unauthorized;
        default:
            return FailureKind::rejected;
    }
}

const char* advice(int code) {
    switch (code) {
        case SQLITE_BUSY:
            return "; another process keeps it locked";
        case SQLITE_FULL:
            return "; make room on the disk";
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_CANTOPEN:
            return "; the file and its folder must be writable for this user";
        case SQLITE_CORRUPT:
            return "; restore a backup";
        case SQLITE_NOTADB:
            return "; name another file in [storage] url";
        default:
            return "";
    }
}

}  // namespace

Connection::Connection(std::string path, std::unique_ptr<SQLite::Database> database)
    : x_path{std::move(path)}, x_database{std::move(database)} {}

Connection::~Connection() = default;

SQLite::Statement& Connection::statement(const char* sql) {
    auto& kept = x_statements[sql];
    if (kept == nullptr)
        kept = std::make_unique<SQLite::Statement>(*x_database, sql);
    return *kept;
}

void Connection::execute(const char* sql) {
    auto& prepared = statement(sql);
    prepared.tryReset();
    while (prepared.executeStep()) {
    }
    prepared.tryReset();
}

bool Connection::in_transaction() const {
    return sqlite3_get_autocommit(x_database->getHandle()) == 0;
}

int Connection::changes() const {
    return x_database->getChanges();
}

std::int64_t Connection::last_row() const {
    return x_database->getLastInsertRowid();
}

Failure Connection::failure(const SQLite::Exception& exception) const {
    const int code = exception.getErrorCode();
    return Failure{kind_of(code), "store " + x_path + ": " + exception.what() + advice(code)};
}

ReadScope::ReadScope(Connection& connection)
    : x_connection{connection}, x_ours{!connection.in_transaction()} {
    if (x_ours)
        x_connection.execute("BEGIN");
}

ReadScope::~ReadScope() {
    if (x_ours && x_connection.in_transaction())
        x_connection.database().tryExec("ROLLBACK");
}

WriteScope::WriteScope(Connection& connection)
    : x_connection{connection}, x_ours{!connection.in_transaction()} {
    x_connection.execute(x_ours ? "BEGIN IMMEDIATE" : "SAVEPOINT one_write");
}

WriteScope::~WriteScope() {
    if (x_kept || !x_connection.in_transaction())
        return;
    if (x_ours)
        x_connection.database().tryExec("ROLLBACK");
    else
        x_connection.database().tryExec("ROLLBACK TO one_write; RELEASE one_write");
}

void WriteScope::keep() {
    x_connection.execute(x_ours ? "COMMIT" : "RELEASE one_write");
    x_kept = true;
}

}  // namespace storage::sqlite
