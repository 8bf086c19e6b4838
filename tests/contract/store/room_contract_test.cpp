#include "tests/contract/store/incident_story.hpp"

namespace tests::store {
namespace {

std::int64_t number_here(StorePort& store, const event::RoomRef& room) {
    decide::Load load;
    load.room = room;
    const auto snapshot = got(store.load(load));
    return snapshot.here ? snapshot.here->incident.id.number : 0;
}

bool is_member(StorePort& store, const event::Person& person) {
    decide::Load load;
    load.incident = event::IncidentId{1};
    load.asker = person.ref;
    return got(store.load(load)).named->member;
}

incident::MemberChanged membership(const event::Person& person, event::Change change,
                                   const event::RoomRef& room = war_room) {
    return {room, person, change, {}};
}

}  // namespace

TEST_CASE("a room speaks for the incident it was made for, others for none") {
    Story story;
    CHECK(number_here(*story.store, war_room) == 1);
    CHECK(number_here(*story.store, lobby) == 0);
    CHECK(number_here(*story.store, {"matrix", "C1"}) == 0);
}

TEST_CASE("an adopted room speaks for the incident until that is closed, and again when reopened") {
    Story story;
    got(story.store->write(opening(2, lobby, incident::RoomOrigin::adopted)));
    CHECK(number_here(*story.store, lobby) == 2);
    got(story.store->write(write_of("c", {fact(status(incident::Status::closed), 1, alice, 2)})));
    CHECK(number_here(*story.store, lobby) == 0);
    got(story.store->write(
        write_of("r", {fact(status(incident::Status::investigating), 2, alice, 2)})));
    CHECK(number_here(*story.store, lobby) == 2);
}

TEST_CASE("a room that was adopted again speaks for the newer incident") {
    Story story;
    got(story.store->write(opening(2, lobby, incident::RoomOrigin::adopted)));
    got(story.store->write(write_of("c", {fact(status(incident::Status::closed), 1, alice, 2)})));
    got(story.store->write(opening(3, lobby, incident::RoomOrigin::adopted)));
    CHECK(number_here(*story.store, lobby) == 3);
    CHECK(got(story.store->listened_rooms()).size() == 2);
}

TEST_CASE("a room that moved speaks under its new id only") {
    Story story;
    const event::RoomRef moved{"slack", "C100"};
    got(story.store->write(write_of("m", {fact(incident::RoomReplaced{war_room, moved})})));
    CHECK(number_here(*story.store, war_room) == 0);
    CHECK(number_here(*story.store, moved) == 1);
}

TEST_CASE("a room that was taken out speaks for nothing, and its members are none") {
    Story story;
    got(story.store->write(
        write_of("l", {fact(incident::RoomLinked{lobby, "l", incident::RoomOrigin::adopted}),
                       fact(membership(bob, event::Change::added, lobby))})));
    CHECK(is_member(*story.store, bob));
    CHECK(number_here(*story.store, lobby) == 1);
    got(story.store->write(write_of("u", {fact(incident::RoomUnlinked{lobby}, 5)})));
    CHECK_FALSE(is_member(*story.store, bob));
    CHECK(number_here(*story.store, lobby) == 0);
    CHECK(got(story.store->listened_rooms()).size() == 1);
}

TEST_CASE("an imported room is never listened to") {
    Story story;
    got(story.store->write(opening(2, lobby, incident::RoomOrigin::imported)));
    CHECK(number_here(*story.store, lobby) == 0);
    const auto rooms = got(story.store->listened_rooms());
    REQUIRE(rooms.size() == 1);
    CHECK(rooms[0].room == war_room);
}

TEST_CASE("reading back starts at the newest message of each room") {
    Story story;
    CHECK(got(story.store->listened_rooms()).at(0).newest == at(0));
    got(story.store->write(write_of("a", {fact(said("1", "one", 50), 50)})));
    got(story.store->write(write_of("b", {fact(said("2", "late", 20), 20)})));
    got(story.store->write(write_of("c", {fact(incident::Noted{}, 90)})));
    const auto rooms = got(story.store->listened_rooms());
    REQUIRE(rooms.size() == 1);
    CHECK(rooms[0].incident.number == 1);
    CHECK(rooms[0].newest == at(50));
}

TEST_CASE("reading back starts where a gap ends, and where an earlier reading came to") {
    Story story;
    got(story.store->write(write_of("a", {fact(said("1", "one", 10), 10)})));
    got(story.store->write(write_of("gap", {fact(incident::Gap{war_room, at(60), "lost"}, 10)})));
    CHECK(got(story.store->listened_rooms()).at(0).newest == at(60));
    auto read = write_of("read");
    read.decision.heard = {{{1}, war_room, at(90)}, {{1}, lobby, at(99)}};
    got(story.store->write(read));
    read = write_of("late");
    read.decision.heard = {{{1}, war_room, at(80)}};
    got(story.store->write(read));
    const auto rooms = got(story.store->listened_rooms());
    REQUIRE(rooms.size() == 1);
    CHECK(rooms[0].newest == at(90));
}

TEST_CASE("who opened the incident, has a role or spoke is a member while nothing else is known") {
    Story story;
    const event::Person carol{{"slack", "U3"}, "Carol"};
    CHECK(is_member(*story.store, alice));
    CHECK_FALSE(is_member(*story.store, bob));
    CHECK_FALSE(is_member(*story.store, carol));
    got(story.store->write(write_of("a", {fact(said("1", "hi", 1, bob), 1, bob)})));
    got(story.store->write(write_of("b", {fact(incident::RoleSet{"lead", carol}, 2)})));
    CHECK(is_member(*story.store, bob));
    CHECK(is_member(*story.store, carol));
}

TEST_CASE("the last word on a membership decides, also against having spoken or a role") {
    Story story;
    got(story.store->write(write_of("a", {fact(said("1", "hi", 1, bob), 1, bob)})));
    got(story.store->write(write_of("b", {fact(membership(bob, event::Change::removed), 5),
                                          fact(membership(alice, event::Change::removed), 5)})));
    CHECK_FALSE(is_member(*story.store, bob));
    CHECK_FALSE(is_member(*story.store, alice));
    // An older word that comes late is not the last one.
    got(story.store->write(write_of("c", {fact(membership(bob, event::Change::added), 3)})));
    CHECK_FALSE(is_member(*story.store, bob));
    got(story.store->write(write_of("d", {fact(membership(bob, event::Change::added), 6)})));
    CHECK(is_member(*story.store, bob));
}

TEST_CASE("a member of one of several rooms is a member") {
    Story story;
    got(story.store->write(
        write_of("a", {fact(incident::RoomLinked{lobby, "l", incident::RoomOrigin::adopted}),
                       fact(membership(bob, event::Change::removed)),
                       fact(membership(bob, event::Change::added, lobby))})));
    CHECK(is_member(*story.store, bob));
}

TEST_CASE("toggles tell the last word on a reaction, a pin and a membership") {
    Story story;
    const auto reaction = decide::reaction_toggle(message("1"), bob.ref, "pushpin");
    const auto pin = decide::pin_toggle(message("1"));
    got(story.store->write(write_of("a", {fact(incident::Reacted{message("1"), "pushpin"}, 1, bob),
                                          fact(incident::Pinned{message("1")}, 2, bob)})));
    got(story.store->write(write_of(
        "b", {fact(incident::Reacted{message("1"), "pushpin", event::Change::removed}, 3, bob)})));
    decide::Load load;
    load.toggles = {reaction, pin, "nothing"};
    const auto toggles = got(story.store->load(load)).toggles;
    REQUIRE(toggles.size() == 2);
    CHECK(toggles.at(reaction).change == event::Change::removed);
    CHECK(toggles.at(reaction).at == at(3));
    CHECK(toggles.at(pin).change == event::Change::added);
}

namespace {

const event::RoomRef private_room{"slack", "D1"};

/// A message of the two of us, in which alice is asked about INC-1.
incident::Fact in_private(const std::string& id, incident::DebriefStep step, int second,
                          std::int64_t number = 1) {
    return fact(incident::Debriefed{alice.ref, message(id, private_room), std::move(step), {}},
                second, alice, number);
}

}  // namespace

TEST_CASE("where an interview is held is listened to, from as far as it was heard") {
    Story story;
    got(story.store->write(write_of("p", {in_private("1", incident::Reached{}, 10)})));
    got(story.store->write(write_of("q", {in_private("2", incident::Reached{}, 70)})));
    auto rooms = got(story.store->listened_rooms());
    REQUIRE(rooms.size() == 2);
    CHECK(rooms[1].room == private_room);
    CHECK(rooms[1].incident.number == 1);
    CHECK(rooms[1].newest == at(10));
    auto heard = write_of("h");
    heard.decision.heard = {{{1}, private_room, at(40)}};
    got(story.store->write(heard));
    CHECK(got(story.store->listened_rooms()).at(1).newest == at(40));
    CHECK(number_here(*story.store, private_room) == 0);
    got(story.store->write(write_of("c", {fact(status(incident::Status::closed), 80)})));
    CHECK(got(story.store->listened_rooms()).back().newest == at(40));
}

TEST_CASE("a private conversation about several incidents is one room, heard as far as in any") {
    Story story;
    got(story.store->write(opening(2, lobby, incident::RoomOrigin::created)));
    got(story.store->write(write_of("p", {in_private("1", incident::Reached{}, 10)})));
    got(story.store->write(write_of("q", {in_private("2", incident::Reached{}, 30, 2)})));
    const auto rooms = got(story.store->listened_rooms());
    REQUIRE(rooms.size() == 3);
    CHECK(rooms[2].incident.number == 2);
    CHECK(rooms[2].newest == at(30));
}

TEST_CASE("of a reduced fact only what is left is on record, and its message is no interview's") {
    Story story;
    got(story.store->write(write_of("p", {in_private("1", incident::Reached{}, 10)})));
    const auto before = got(story.store->record({1})).facts;
    auto write = write_of("r");
    auto left = before.back();
    left.at = left.recorded = at(1);
    left.actor = {};
    left.body = incident::Debriefed{{"3", ""}, std::nullopt, incident::SeatDropped{}, {}};
    write.decision.reduced = {left};
    got(story.store->write(write));
    const auto record = got(story.store->record({1}));
    REQUIRE(record.facts.size() == before.size());
    const auto& now = record.facts.back();
    CHECK(now.number == left.number);
    CHECK(now.at == at(1));
    CHECK(now.recorded == at(1));
    CHECK(now.actor.ref.id.empty());
    const auto& body = std::get<incident::Debriefed>(now.body);
    CHECK(body.person == event::PersonRef{"3", ""});
    CHECK_FALSE(body.message);
    CHECK(std::holds_alternative<incident::SeatDropped>(body.step));
    CHECK(got(story.store->listened_rooms()).size() == 1);
    decide::Load load;
    load.room = private_room;
    load.talk = decide::TalkPlace{message("1", private_room), std::nullopt};
    CHECK_FALSE(got(story.store->load(load)).talk);
}

}  // namespace tests::store
