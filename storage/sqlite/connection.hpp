#pragma once

#include "bot/ports/result.hpp"

#include <cstdint>
#include <exception>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>

namespace SQLite {
class Database;
class Statement;
class Exception;
}  // namespace SQLite

namespace storage::sqlite {

/// Carries a failure up to SqliteStore, which returns it. Never leaves this folder.
class Refused : public std::exception {
public:
    explicit Refused(bot::ports::Failure why) : failure{std::move(why)} {}
    [[nodiscard]] const char* what() const noexcept override { return failure.detail.c_str(); }
    bot::ports::Failure failure;
};

/// The value, or the failure thrown.
template <class T>
T value_or_refuse(bot::ports::Result<T> result) {
    if (!result)
        throw Refused{result.failure()};
    return *std::move(result);
}

/// One connection to one database file, with its prepared statements. Methods that talk to the
/// database throw SQLite::Exception, or Refused, unless they return a Result.
class Connection {
public:
    /// Opens or makes the file (private to its owner), sets it up, and proves that it can be
    /// written. Fails in words that name the file and what to do.
    [[nodiscard]] static bot::ports::Result<std::unique_ptr<Connection>> open(
        const std::string& path);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// The statement for this SQL, prepared once. `sql` is a literal: its address is its name.
    [[nodiscard]] SQLite::Statement& statement(const char* sql);
    void execute(const char* sql);
    [[nodiscard]] bool in_transaction() const;
    [[nodiscard]] int changes() const;
    [[nodiscard]] std::int64_t last_row() const;

    [[nodiscard]] const std::string& path() const { return x_path; }
    [[nodiscard]] SQLite::Database& database() { return *x_database; }
    [[nodiscard]] bot::ports::Failure failure(const SQLite::Exception& exception) const;
    /// Throws Refused: the store cannot be used like this.
    [[noreturn]] void refuse(const std::string& why) const;

private:
    Connection(std::string path, std::unique_ptr<SQLite::Database> database);
    void set_up();
    void use_wal();
    void migrate();

    std::string x_path;
    std::unique_ptr<SQLite::Database> x_database;
    std::unordered_map<const char*, std::unique_ptr<SQLite::Statement>> x_statements;
};

/// A read of several statements that must agree: one transaction, unless there is one already.
class ReadScope {
public:
    explicit ReadScope(Connection& connection);
    ~ReadScope();
    ReadScope(const ReadScope&) = delete;
    ReadScope& operator=(const ReadScope&) = delete;

private:
    Connection& x_connection;
    bool x_ours;
};

/// A write that is one transaction of its own, or a part of the one there is. What was not kept is
/// undone, so an exception that passes through undoes it.
class WriteScope {
public:
    explicit WriteScope(Connection& connection);
    ~WriteScope();
    WriteScope(const WriteScope&) = delete;
    WriteScope& operator=(const WriteScope&) = delete;
    void keep();

private:
    Connection& x_connection;
    bool x_ours;
    bool x_kept = false;
};

}  // namespace storage::sqlite
