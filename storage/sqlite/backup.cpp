#include "storage/sqlite/backup.hpp"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <optional>
#include <stdio.h>
#include <unistd.h>

namespace storage::sqlite {

using bot::ports::Done;
using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Result;

namespace {

Failure refusal(const std::string& file, const std::string& why) {
    return Failure{FailureKind::rejected, "backup " + file + ": " + why};
}

/// Removes a copy that did not come to its end.
struct Unfinished {
    std::string path;
    ~Unfinished() {
        std::error_code ignored;
        for (const char* part : {"", "-journal", "-wal", "-shm"})
            std::filesystem::remove(path + part, ignored);
    }
};

/// In write-ahead mode a reader's snapshot holds up nobody, so all pages are copied out of one: it
/// is consistent, and no writer can make it start over.
void copy(Connection& connection, const std::string& path) {
    SQLite::Database target{path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    std::optional<SQLite::Database> own;
    if (connection.path() != ":memory:")
        own.emplace(connection.path(), SQLite::OPEN_READONLY, 10'000);
    SQLite::Backup backup{target, own ? *own : connection.database()};
    if (backup.executeStep(-1) != SQLITE_DONE)
        throw SQLite::Exception{"the store is busy", SQLITE_BUSY};
}

bool to_disk(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool done = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    return done;
}

}  // namespace

Result<Done> back_up(Connection& connection, const std::string& file) {
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(file, ignored)))
        return refusal(file, "it exists already; a backup never overwrites");
    const Unfinished partial{file + ".partial-" + std::to_string(::getpid())};
    const int made = ::open(partial.path.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (made < 0)
        return refusal(file, std::strerror(errno));
    ::close(made);
    try {
        copy(connection, partial.path);
    } catch (const SQLite::Exception& exception) {
        return refusal(file, exception.what());
    }
    if (!to_disk(partial.path))
        return refusal(file, std::strerror(errno));
    if (::renameat2(AT_FDCWD, partial.path.c_str(), AT_FDCWD, file.c_str(), RENAME_NOREPLACE) != 0)
        return refusal(file, std::strerror(errno));
    const auto folder = std::filesystem::absolute(file).parent_path();
    if (!to_disk(folder))
        return refusal(file, std::strerror(errno));
    return Done{};
}

}  // namespace storage::sqlite
