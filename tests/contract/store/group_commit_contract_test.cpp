#include "tests/contract/store/incident_story.hpp"

namespace tests::store {
namespace {

Write talk(int number) {
    const auto id = std::to_string(number);
    return write_of("talk-" + id, {fact(said(id, "message " + id, number), number)}, number);
}

}  // namespace

TEST_CASE("nothing of a group is seen by others before it is committed") {
    Story story;
    const auto other = story.factory->open();
    got(story.store->begin());
    got(story.store->write(talk(1)));
    CHECK(got(other->newest_fact({1})).number == 2);
    CHECK(got(story.store->newest_fact({1})).number == 3);
    got(story.store->commit());
    CHECK(got(other->newest_fact({1})).number == 3);
}

TEST_CASE("a group that is rolled back never happened") {
    Story story;
    got(story.store->begin());
    got(story.store->write(opening(2, lobby)));
    auto moved = write_of("m", {fact(incident::TitleSet{"", "undone"}), fact(said("1", "undone"))});
    moved.decision.people = {{alice, "alice", "UTC"}};
    got(story.store->write(moved));
    story.store->rollback();

    const auto record = got(story.store->record({1}));
    CHECK(record.facts.size() == 2);
    CHECK(record.incident.title == "checkout is down");
    CHECK(got(story.store->list()).size() == 1);
    got(story.store->write(opening(2, lobby)));
    got(story.store->write(moved));
    CHECK(got(story.store->record({1})).incident.title == "undone");
    CHECK(got(story.store->newest_fact({2})).number == 2);
}

TEST_CASE("a write that fails undoes itself and leaves its neighbours be") {
    Story story;
    got(story.store->begin());
    got(story.store->write(talk(1)));
    auto broken = write_of(
        "broken", {fact(said("7", "lost", 7, bob, lobby), 7, bob),
                   fact(incident::TitleSet{"", "lost"}), fact(said("8", "nowhere"), 8, bob, 99)});
    broken.decision.effects = {post("broken/0", "lost")};
    CHECK_FALSE(story.store->write(broken));
    // Bob and the lobby were first named by what failed.
    got(story.store->write(write_of("b", {fact(said("2", "message 2", 2, bob, lobby), 2, bob)})));
    auto unmoved = write_of("t", {fact(incident::TitleSet{"", "kept"})});
    unmoved.versions = {{{1}, 1}};
    got(story.store->write(unmoved));
    got(story.store->commit());

    const auto record = got(story.store->record({1}));
    REQUIRE(record.facts.size() == 5);
    CHECK(std::get<incident::Said>(record.facts[2].body).message.text.plain == "message 1");
    CHECK(std::get<incident::Said>(record.facts[3].body).message.text.plain == "message 2");
    CHECK(record.facts[4].number.number == 5);
    CHECK(record.incident.title == "kept");
    CHECK(got(story.store->claim_effects(at(99), at(199), 10, {})).empty());
    // The key of what failed is not remembered: it may be tried again.
    broken.decision.facts.pop_back();
    CHECK(got(story.store->write(broken)) == Written::committed);
}

TEST_CASE("each write of a group sees what the ones before it did") {
    Story story;
    got(story.store->begin());
    for (int number = 1; number <= 5; ++number) {
        decide::Load load;
        load.key = {"talk-" + std::to_string(number)};
        load.room = war_room;
        load.message = message(std::to_string(number));
        const auto before = got(story.store->load(load));
        CHECK_FALSE(before.seen);
        CHECK(before.held.empty());
        CHECK(before.here->next_fact.number == number + 2);
        got(story.store->write(talk(number)));
        const auto after = got(story.store->load(load));
        CHECK(after.seen);
        CHECK(after.held.size() == 1);
    }
    got(story.store->write(write_of("close", {fact(status(incident::Status::mitigated))})));
    decide::Load load;
    load.room = war_room;
    load.listing = decide::Listing::all;
    const auto now = got(story.store->load(load));
    CHECK(now.here->incident.status == incident::Status::mitigated);
    CHECK(now.listing.at(0).last_activity == at(5));
    CHECK(got(story.store->listened_rooms()).at(0).newest == at(5));
    got(story.store->commit());
    CHECK(got(story.store->newest_fact({1})).number == 8);
}

TEST_CASE("a room stops speaking for an incident within the very group that closes it") {
    Story story;
    got(story.store->write(opening(2, lobby, incident::RoomOrigin::adopted)));
    decide::Load load;
    load.room = lobby;
    got(story.store->begin());
    CHECK(got(story.store->load(load)).here);
    got(story.store->write(
        write_of("close", {fact(status(incident::Status::closed), 1, alice, 2)})));
    CHECK_FALSE(got(story.store->load(load)).here);
    got(story.store->commit());
    CHECK_FALSE(got(story.store->load(load)).here);
}

TEST_CASE("groups are not nested, and none is committed that was not begun") {
    Story story;
    CHECK_FALSE(story.store->commit());
    got(story.store->begin());
    CHECK_FALSE(story.store->begin());
    got(story.store->commit());
    story.store->rollback();
    got(story.store->begin());
    got(story.store->commit());
}

}  // namespace tests::store
