#include "storage/schema/sqlite_steps.hpp"
#include "storage/sqlite/sqlite_store.hpp"
#include "tests/contract/store/incident_story.hpp"
#include "tests/contract/store/sqlite_place.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <doctest/doctest.h>

#include <csignal>
#include <fstream>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tests::store {
namespace {

using storage::sqlite::SqliteStore;

std::unique_ptr<SqliteStore> open(const std::string& path) {
    return got(SqliteStore::open(path));
}

std::string refusal(const std::string& path) {
    const auto store = SqliteStore::open(path);
    REQUIRE_FALSE(store);
    return store.failure().detail;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

void change_with_sql(const std::string& path, const std::string& sql) {
    SQLite::Database database{path, SQLite::OPEN_READWRITE};
    database.exec(sql);
}

/// Files may grow by a little only, as on a full disk; 0, or the step that went wrong.
int fill_the_disk(const std::string& path) {
    const auto store = SqliteStore::open(path);
    if (!store || !(*store)->write(opening()))
        return 1;
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    const auto all = limit.rlim_cur;
    limit.rlim_cur = std::filesystem::file_size(path + "-wal") + 10'000;
    ::setrlimit(RLIMIT_FSIZE, &limit);
    if (!(*store)->begin() || !(*store)->write(write_of("small", {fact(said("1", "lost"))})))
        return 2;
    // More than SQLite keeps in memory: it has to write before the commit, fails, and undoes the
    // whole transaction. What comes after must not be taken for a part of it.
    const std::string much(30'000'000, 'x');
    for (const auto* id : {"large", "larger", "after"})
        if ((*store)->write(write_of(id, {fact(said(id, id[0] == 'l' ? much : "lost"))})))
            return 5;
    const auto committed = (*store)->commit();
    if (committed || committed.failure().kind != FailureKind::transient)
        return 3;
    limit.rlim_cur = all;
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const auto again = (*store)->write(write_of("small", {fact(said("1", "room again"))}));
    return again && *again == Written::committed ? 0 : 4;
}

}  // namespace

TEST_CASE("of a forgotten message no file of the store has a byte left") {
    const SqlitePlace place;
    const auto path = place.file();
    const auto store = open(path);
    got(store->write(opening()));
    got(store->write(write_of("a", {fact(said("1.0", "the key is swordfish"))})));
    while (got(store->index_more(100))) {
    }
    auto forgetting = write_of("b");
    forgetting.decision.forgotten = {{{1}, message("1.0")}};
    got(store->begin());
    got(store->write(forgetting));
    got(store->commit());
    got(store->begin());
    while (got(store->index_more(100))) {
    }
    got(store->commit());
    for (const auto* part : {"", "-wal"}) {
        std::ifstream file{path + part, std::ios::binary};
        const std::string bytes{std::istreambuf_iterator<char>{file}, {}};
        CHECK_FALSE(has(bytes, "swordfish"));
    }
}

TEST_CASE("a new store is its owner's alone to read") {
    const SqlitePlace place;
    open(place.file());
    struct stat found {};
    REQUIRE(::stat(place.file().c_str(), &found) == 0);
    CHECK((found.st_mode & 0777U) == 0600U);
}

TEST_CASE("a store in memory works, backup included") {
    const SqlitePlace place;
    const auto store = open(":memory:");
    got(store->write(opening()));
    CHECK(got(store->record({1})).facts.size() == 2);
    got(store->backup(place.file("copy.db")));
    CHECK(got(open(place.file("copy.db"))->record({1})).facts.size() == 2);
}

TEST_CASE("a place that cannot be written is found at opening, with path and advice") {
    const SqlitePlace place;
    const auto nowhere = place.file("missing/store.db");
    const auto words = refusal(nowhere);
    CHECK(has(words, nowhere));
    CHECK(has(words, "must be writable"));
    CHECK(has(refusal(place.file(".")), "must be writable"));
}

TEST_CASE("a file that is no database is refused and left as it is") {
    const SqlitePlace place;
    const std::string content(5000, 'x');
    std::ofstream{place.file()} << content;
    const auto words = refusal(place.file());
    CHECK(has(words, place.file()));
    CHECK(has(words, "name another file"));
    std::ifstream file{place.file()};
    CHECK(std::string{std::istreambuf_iterator<char>{file}, {}} == content);
}

TEST_CASE("another program's database is refused and left as it is") {
    const SqlitePlace place;
    {
        SQLite::Database database{place.file(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
        database.exec("CREATE TABLE theirs (x)");
    }
    CHECK(has(refusal(place.file()), "another program"));
    SQLite::Database database{place.file(), SQLite::OPEN_READONLY};
    CHECK(database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 1);
    CHECK(database.execAndGet("PRAGMA journal_mode").getString() == "delete");
}

TEST_CASE("a newer program's store is refused in words") {
    const SqlitePlace place;
    open(place.file());
    change_with_sql(place.file(), "UPDATE schema_version SET version = 99");
    const auto words = refusal(place.file());
    CHECK(has(words, place.file()));
    CHECK(has(words, "newer version"));
    CHECK(has(words, "99"));
    const auto known = std::to_string(storage::schema::sqlite_steps().size());
    change_with_sql(place.file(), "UPDATE schema_version SET version = " + known);
    open(place.file());
}

TEST_CASE("an older program's store is brought up to date with what it holds") {
    const SqlitePlace place;
    {
        const auto store = open(place.file());
        got(store->write(opening()));
        got(store->write(
            write_of("item", {fact(incident::Ticketed{1, incident::ItemProposed{}})})));
    }
    change_with_sql(place.file(),
                    "DROP TABLE live; DROP TABLE choice; DROP TABLE account; DROP TABLE talk; DROP "
                    "TABLE telling;"
                    "DROP TABLE filed; DROP TABLE followed; DROP INDEX fact_ticketed;"
                    "DROP TABLE installation; DROP INDEX room_link_talk;"
                    "ALTER TABLE room_link DROP COLUMN talk;"
                    "DROP INDEX fact_debriefed; ALTER TABLE person DROP COLUMN since; UPDATE "
                    "schema_version SET version = 1");
    CHECK(got(open(place.file())->record({1})).incident.title == "checkout is down");
    decide::Load load;
    load.items = decide::Items::live;
    CHECK(got(open(place.file())->load(load)).items.size() == 1);
}

TEST_CASE("interviews that an older program began are listened to as far as it came") {
    const SqlitePlace place;
    got(open(place.file())->write(opening()));
    const event::RoomRef room{"slack", "D1"};
    got(open(place.file())
            ->write(write_of(
                "p",
                {fact(incident::Debriefed{alice.ref, message("1", room), incident::Reached{}, {}},
                      30)})));
    change_with_sql(place.file(),
                    "DELETE FROM room_link WHERE talk = 1; DROP INDEX room_link_talk;"
                    "ALTER TABLE room_link DROP COLUMN talk; DROP TABLE live;"
                    "UPDATE schema_version SET version = 6");
    const auto rooms = got(open(place.file())->listened_rooms());
    REQUIRE(rooms.size() == 2);
    CHECK(rooms[1].room == room);
    CHECK(rooms[1].newest == at(30));
}

TEST_CASE("facts can be neither changed nor removed nor replaced, by whatever statement") {
    const SqlitePlace place;
    got(open(place.file())->write(opening()));
    for (const auto* sql :
         {"UPDATE fact SET text = 'forged'", "DELETE FROM fact",
          "PRAGMA recursive_triggers = ON; INSERT OR REPLACE INTO fact SELECT * FROM fact"})
        CHECK_THROWS_AS(change_with_sql(place.file(), sql), SQLite::Exception);
    CHECK(got(open(place.file())->record({1})).incident.title == "checkout is down");
}

TEST_CASE("a backup is a complete store and never overwrites") {
    const SqlitePlace place;
    const auto store = open(place.file());
    got(store->write(opening()));
    got(store->backup(place.file("copy.db")));
    CHECK(got(open(place.file("copy.db"))->record({1})).facts.size() == 2);

    const auto again = store->backup(place.file("copy.db"));
    REQUIRE_FALSE(again);
    CHECK(has(again.failure().detail, "exists already"));
    const auto nowhere = store->backup(place.file("missing/copy.db"));
    REQUIRE_FALSE(nowhere);
    CHECK(has(nowhere.failure().detail, place.file("missing/copy.db")));
}

TEST_CASE("a backup holds what was committed, not what a group has under way") {
    const SqlitePlace place;
    const auto store = open(place.file());
    got(store->write(opening()));
    got(store->begin());
    got(store->write(write_of("a", {fact(said("1", "under way"))})));
    got(store->backup(place.file("copy.db")));
    got(store->commit());
    CHECK(got(open(place.file("copy.db"))->newest_fact({1})).number == 2);
    CHECK(got(store->newest_fact({1})).number == 3);
}

TEST_CASE("what was committed is there after a crash, what was not is not") {
    const SqlitePlace place;
    const auto store = open(place.file());
    got(store->write(opening()));
    for (int number = 0; number < 50; ++number)
        got(store->write(write_of(std::to_string(number),
                                  {fact(said(std::to_string(number), "message", number))})));
    got(store->begin());
    got(store->write(write_of("lost", {fact(said("lost", "not committed"))})));
    for (const auto* part : {"", "-wal"})
        std::filesystem::copy_file(place.file() + part, place.file("crashed.db") + part);
    store->rollback();

    const auto found = open(place.file("crashed.db"));
    const auto record = got(found->record({1}));
    CHECK(record.facts.size() == 52);
    incident::Incident folded{.id = {1}};
    for (const auto& each : record.facts)
        incident::apply(folded, each);
    CHECK(folded == record.incident);
    CHECK(got(found->newest_fact({1})).number == 52);
}

TEST_CASE(
    "a full disk fails the group as a whole, and the store works on when there is room again") {
    const SqlitePlace place;
    const auto child = ::fork();
    if (child == 0)
        ::_exit(fill_the_disk(place.file()));
    int status = 1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WEXITSTATUS(status) == 0);
    const auto record = got(open(place.file())->record({1}));
    REQUIRE(record.facts.size() == 3);
    CHECK(std::get<incident::Said>(record.facts[2].body).message.text.plain == "room again");
}

TEST_CASE("a log cut short by a crash loses the cut transaction as a whole") {
    const SqlitePlace place;
    const auto store = open(place.file());
    got(store->write(opening()));
    got(store->write(write_of("a", {fact(said("1", "one")), fact(said("2", "two"))})));
    const auto whole = std::filesystem::file_size(place.file() + "-wal");
    got(store->write(write_of("b", {fact(said("3", "three")), fact(said("4", "four"))})));
    const auto longer = std::filesystem::file_size(place.file() + "-wal");
    REQUIRE(longer > whole);
    for (auto size = whole; size < longer; size += 1024) {
        const auto copy = place.file("cut-" + std::to_string(size));
        for (const auto* part : {"", "-wal"})
            std::filesystem::copy_file(place.file() + part, copy + part);
        std::filesystem::resize_file(copy + "-wal", size);
        const auto found = open(copy);
        CHECK(got(found->record({1})).facts.size() == 4);
        CHECK(got(found->newest_fact({1})).number == 4);
    }
}

}  // namespace tests::store
