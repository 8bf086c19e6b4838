#include "storage/sqlite/sqlite_store.hpp"
#include "tests/contract/store/incident_story.hpp"
#include "tests/contract/store/sqlite_place.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <future>
#include <set>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace tests::store {
namespace {

using storage::sqlite::SqliteStore;

/// Writes `count` messages in groups of five; how many were refused.
int write_many(const std::string& path, const std::string& who, int count) {
    auto opened = SqliteStore::open(path);
    if (!opened)
        return count;
    auto& store = **opened;
    int refused = 0;
    for (int number = 0; number < count;) {
        if (!store.begin()) {
            ++refused;
            continue;
        }
        for (int each = 0; each < 5; ++each, ++number) {
            const auto id = who + std::to_string(number);
            decide::Load load;
            load.key = {id};
            load.room = war_room;
            const auto snapshot = store.load(load);
            const event::Person author{{"slack", "U" + id}, id};
            if (!snapshot || !store.write(write_of(id, {fact(said(id, id, 1, author), 1, author)})))
                ++refused;
        }
        if (!store.commit())
            ++refused;
    }
    return refused;
}

}  // namespace

TEST_CASE("two processes write the same incident, and every fact gets a number of its own") {
    const SqlitePlace place;
    got(got(SqliteStore::open(place.file()))->write(opening()));
    constexpr int each = 200;
    std::array<pid_t, 2> children{};
    for (std::size_t child = 0; child < children.size(); ++child) {
        children[child] = ::fork();
        if (children[child] == 0)
            ::_exit(write_many(place.file(), std::string(1, static_cast<char>('a' + child)), each));
    }
    for (const auto child : children) {
        int status = 1;
        REQUIRE(::waitpid(child, &status, 0) == child);
        CHECK(status == 0);
    }
    const auto record = got(got(SqliteStore::open(place.file()))->record({1}));
    REQUIRE(record.facts.size() == 2 + 2 * each);
    std::set<std::string> texts;
    for (const auto& fact : record.facts)
        if (const auto* said = std::get_if<incident::Said>(&fact.body)) {
            CHECK(said->message.author.name == said->message.text.plain);
            texts.insert(said->message.text.plain);
        }
    CHECK(texts.size() == 2 * each);
}

TEST_CASE("several processes may make the same new store at once") {
    const SqlitePlace place;
    std::array<pid_t, 6> children{};
    for (auto& child : children) {
        child = ::fork();
        if (child == 0)
            ::_exit(SqliteStore::open(place.file()) ? 0 : 1);
    }
    for (const auto child : children) {
        int status = 1;
        REQUIRE(::waitpid(child, &status, 0) == child);
        CHECK(status == 0);
    }
}

TEST_CASE("what another connection did is seen by the next transaction") {
    Story story;
    const auto other = story.factory->open();
    decide::Load load;
    load.room = war_room;
    CHECK(got(story.store->load(load)).here->incident.title == "checkout is down");
    got(other->write(write_of(
        "a", {fact(incident::TitleSet{"", "theirs"}), fact(said("1", "theirs", 1, bob), 1, bob)})));
    got(story.store->begin());
    const auto seen = got(story.store->load(load));
    CHECK(seen.here->incident.title == "theirs");
    CHECK(seen.here->next_fact.number == 5);
    got(story.store->write(write_of("b", {fact(said("2", "ours", 2, bob), 2, bob)})));
    got(story.store->commit());
    CHECK(got(other->newest_fact({1})).number == 5);
}

TEST_CASE("a backup taken while another process is about to commit holds what was committed") {
    const SqlitePlace place;
    const auto store = got(SqliteStore::open(place.file()));
    const auto writer = got(SqliteStore::open(place.file()));
    got(store->write(opening()));
    got(writer->begin());
    got(writer->write(write_of("late", {fact(said("1", "not yet"))})));
    CHECK(got(store->backup(place.file("copy"))) == bot::ports::Done{});
    got(writer->commit());
    CHECK(got(got(SqliteStore::open(place.file("copy")))->record({1})).facts.size() == 2);
    CHECK(got(store->record({1})).facts.size() == 3);
}

TEST_CASE("a write waits for another process that keeps the store locked for a second") {
    const SqlitePlace place;
    const auto holder = got(SqliteStore::open(place.file()));
    got(holder->write(opening()));
    got(holder->begin());
    auto written = std::async(std::launch::async, [&] {
        const auto own = got(SqliteStore::open(place.file()));
        return own->write(write_of("a", {fact(said("1", "patient"))}));
    });
    CHECK(written.wait_for(std::chrono::seconds{1}) == std::future_status::timeout);
    got(holder->commit());
    CHECK(got(written.get()) == Written::committed);
}

TEST_CASE("a backup during writes is consistent, and the writes go on") {
    const SqlitePlace place;
    const auto store = got(SqliteStore::open(place.file()));
    got(store->write(opening()));
    std::atomic<bool> stop = false;
    std::atomic<int> written = 0;
    std::thread writer{[&] {
        const auto own = SqliteStore::open(place.file());
        for (int number = 0; own && !stop; ++number) {
            const auto id = std::to_string(number);
            if ((*own)->write(write_of(
                    id, {fact(said(id, std::string(500, 'x'))), fact(incident::TitleSet{"", id})})))
                ++written;
        }
    }};
    std::vector<std::int64_t> sizes;
    for (int copy = 0; copy < 5; ++copy) {
        const int before = written;
        while (written < before + 20)
            std::this_thread::yield();
        const auto file = place.file("copy-" + std::to_string(copy));
        CHECK(store->backup(file).ok());
        const auto found = got(SqliteStore::open(file));
        const auto record = got(found->record({1}));
        incident::Incident folded{.id = {1}};
        for (const auto& each : record.facts)
            incident::apply(folded, each);
        CHECK(folded == record.incident);
        sizes.push_back(static_cast<std::int64_t>(record.facts.size()));
    }
    stop = true;
    writer.join();
    CHECK(std::is_sorted(sizes.begin(), sizes.end()));
    CHECK(sizes.front() < sizes.back());
}

}  // namespace tests::store
