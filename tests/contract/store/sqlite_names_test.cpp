#include "storage/sqlite/names_table.hpp"

#include <doctest/doctest.h>

#include <string>

namespace tests::store {

using bot::core::event::Person;
using bot::core::event::RoomRef;
using storage::sqlite::Connection;
using storage::sqlite::NamesTable;

TEST_CASE("names read from a store of many take no more memory than those of a few") {
    const auto connection = Connection::open(":memory:");
    REQUIRE(connection.ok());
    NamesTable names{**connection};
    (*connection)->execute("BEGIN");
    const auto many = NamesTable::most_kept + 1;
    for (std::size_t count = 1; count <= many; ++count) {
        const auto id = std::to_string(count);
        const auto voice = names.number(Person{{"slack", "U" + id}, id});
        const auto room = names.number(RoomRef{"slack", "C" + id});
        CHECK(names.voice(voice).name == id);
        CHECK(names.room(room).room == "C" + id);
    }
    CHECK(names.kept() <= 4 * NamesTable::most_kept);
    CHECK(names.number(RoomRef{"slack", "C1"}) == *names.find(RoomRef{"slack", "C1"}));
    CHECK(names.voice(names.number(Person{{"slack", "U1"}, "1"})).ref.id == "U1");
}

}  // namespace tests::store
