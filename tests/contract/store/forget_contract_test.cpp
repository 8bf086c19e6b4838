#include "tests/contract/store/incident_story.hpp"

#include <algorithm>

namespace tests::store {
namespace {

void index_all(StorePort& store) {
    while (got(store.index_more(100))) {
    }
}

/// Alice says something and changes it; Bob says something else.
Story told_story() {
    Story story;
    got(story.store->write(
        write_of("a", {fact(said("1.0", "the key is swordfish")),
                       fact(revised("1.0", "r1", "the key was swordfish")),
                       fact(said("2.0", "the pool is empty", 2, bob), 2, bob)})));
    index_all(*story.store);
    return story;
}

Write forgetting(const std::string& id) {
    auto write = write_of("forget");
    write.decision.forgotten = {{{1}, message(id)}};
    return write;
}

}  // namespace

TEST_CASE("a forgotten message has no words left in any of its facts, all others have theirs") {
    const auto story = told_story();
    got(story.store->write(forgetting("1.0")));
    const auto record = got(story.store->record({1}));
    REQUIRE(record.facts.size() == 5);
    const auto& first = std::get<incident::Said>(record.facts[2].body);
    CHECK(first.message.text.plain.empty());
    CHECK(first.off_record);
    CHECK(first.message.posted_at == at(0));
    CHECK(std::get<incident::Revised>(record.facts[3].body).text.plain.empty());
    CHECK(std::get<incident::Said>(record.facts[4].body).message.text.plain == "the pool is empty");
}

TEST_CASE("a forgotten message is found no more, all others are") {
    const auto story = told_story();
    REQUIRE_FALSE(got(story.store->search("swordfish", 5)).empty());
    got(story.store->write(forgetting("1.0")));
    CHECK(got(story.store->search("swordfish", 5)).empty());
    index_all(*story.store);
    CHECK(got(story.store->search("swordfish", 5)).empty());
    CHECK(got(story.store->search("pool", 5)).size() == 1);
}

TEST_CASE("what was forgotten before it could be searched never can be") {
    Story story;
    got(story.store->write(write_of("a", {fact(said("1.0", "swordfish"))})));
    got(story.store->write(forgetting("1.0")));
    index_all(*story.store);
    CHECK(got(story.store->search("swordfish", 5)).empty());
}

TEST_CASE("facts go on being kept as they are after one was forgotten") {
    const auto story = told_story();
    got(story.store->write(forgetting("1.0")));
    got(story.store->write(write_of("b", {fact(said("3.0", "back again"), 3)})));
    got(story.store->write(forgetting("9.9")));
    const auto record = got(story.store->record({1}));
    CHECK(std::get<incident::Said>(record.facts.back().body).message.text.plain == "back again");
}

}  // namespace tests::store
