#include "tests/contract/store/incident_story.hpp"

namespace tests::store {
namespace {

std::vector<std::int64_t> listing(StorePort& store, decide::Listing which,
                                  const event::Person& asker = alice) {
    decide::Load load;
    load.listing = which;
    load.asker = asker.ref;
    std::vector<std::int64_t> numbers;
    for (const auto& summary : got(store.load(load)).listing)
        numbers.push_back(summary.id.number);
    return numbers;
}

std::vector<decide::HeldMessage> held(StorePort& store, const std::string& id) {
    decide::Load load;
    load.message = message(id);
    return got(store.load(load)).held;
}

using Numbers = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("nothing is looked up that was not asked for") {
    Story story;
    const auto empty = got(story.store->load({}));
    CHECK_FALSE(empty.seen);
    CHECK_FALSE(empty.here);
    CHECK_FALSE(empty.named);
    CHECK_FALSE(empty.next_incident);
    CHECK(empty.listing.empty());
    CHECK(empty.record.empty());
    CHECK(empty.health.open_incidents == 0);
}

TEST_CASE("a message is held with its newest text, its author and its thread") {
    Story story;
    auto body = said("1", "first words", 0, bob);
    body.message.thread = "0";
    got(story.store->write(write_of("a", {fact(body, 0, bob)})));
    got(story.store->write(write_of("b", {fact(revised("1", "2", "newer words"))})));
    got(story.store->write(write_of("c", {fact(revised("1", "1", "older words"))})));
    const auto known = held(*story.store, "1");
    REQUIRE(known.size() == 1);
    CHECK(known[0].said.number == 3);
    CHECK(known[0].author == bob.ref);
    CHECK(known[0].text == "newer words");
    CHECK(known[0].revision == "2");
    CHECK(known[0].thread == "0");
    CHECK_FALSE(known[0].removed);
    got(story.store->write(write_of("d", {fact(incident::Removed{message("1")})})));
    CHECK(held(*story.store, "1").at(0).removed);
    CHECK(held(*story.store, "2").empty());
}

TEST_CASE("a message of two incidents is held once in each") {
    Story story;
    got(story.store->write(opening(2, lobby)));
    got(story.store->write(
        write_of("a", {fact(said("1", "both")), fact(said("1", "both"), 0, alice, 2)})));
    got(story.store->write(write_of("b", {fact(incident::Removed{message("1")}, 1, alice, 2)})));
    const auto known = held(*story.store, "1");
    REQUIRE(known.size() == 2);
    CHECK(known[0].incident.number == 1);
    CHECK_FALSE(known[0].removed);
    CHECK(known[1].incident.number == 2);
    CHECK(known[1].removed);
}

TEST_CASE("standing marks of a message are held, also of one we know nothing else of") {
    Story story;
    incident::Marked mark;
    mark.message = message("5");
    mark.via = "pushpin";
    got(story.store->write(write_of("a", {fact(mark, 0, bob)})));
    const auto known = held(*story.store, "5");
    REQUIRE(known.size() == 1);
    CHECK(known[0].said.number == 0);
    REQUIRE(known[0].marks.size() == 1);
    CHECK(known[0].marks[0].by == bob.ref);
}

TEST_CASE("people are known under their latest name, and by their handle") {
    Story story;
    auto first = write_of("a");
    first.decision.people = {{{bob.ref, "Bobby"}, "bob", "Europe/Berlin"}};
    got(story.store->write(first));
    auto second = write_of("b");
    second.decision.people = {{{bob.ref, "Robert"}, "", ""}};
    got(story.store->write(second));
    decide::Load load;
    load.room = war_room;
    load.people = {bob.ref, {"slack", "U404"}};
    load.handles = {"BOB", "nobody", ""};
    const auto snapshot = got(story.store->load(load));
    REQUIRE(snapshot.people.size() == 1);
    CHECK(snapshot.people[0].person.name == "Robert");
    CHECK(snapshot.people[0].handle == "bob");
    CHECK(snapshot.people[0].time_zone == "Europe/Berlin");
    REQUIRE(snapshot.handles.size() == 1);
    CHECK(snapshot.handles.at("BOB").ref == bob.ref);
}

TEST_CASE("a name told as of earlier does not replace one that was told as of later") {
    Story story;
    const auto renamed = [&](const std::string& key, const std::string& name, int second) {
        auto write = write_of(key, {}, 90);
        write.decision.people = {{{bob.ref, name}, "bob", "", at(second)}};
        got(story.store->write(write));
    };
    renamed("a", "Robert", 20);
    renamed("b", "Bobby", 10);
    decide::Load load;
    load.people = {bob.ref};
    CHECK(got(story.store->load(load)).people.at(0).person.name == "Robert");
    renamed("c", "Bobby", 20);
    CHECK(got(story.store->load(load)).people.at(0).person.name == "Bobby");
}

TEST_CASE("whoever has no handle is known by their whole name, where nobody shares it") {
    Story story;
    auto learn = write_of("a");
    learn.decision.people = {{{bob.ref, "Robert"}, "bob", ""},
                             {{{"slack", "U7"}, "bob"}, "", ""},
                             {{{"slack", "U8"}, "Kim"}, "kim1", ""},
                             {{{"slack", "U9"}, "Kim"}, "kim2", ""},
                             {{{"matrix", "@ann"}, "Ann"}, "", ""}};
    got(story.store->write(learn));
    decide::Load load;
    load.room = {"slack", "D1"};
    load.handles = {"robert", "bob", "Kim", "Ann"};
    const auto handles = got(story.store->load(load)).handles;
    REQUIRE(handles.size() == 2);
    CHECK(handles.at("robert").ref == bob.ref);
    CHECK(handles.at("bob").ref == bob.ref);
}

TEST_CASE("a person's accounts are known by their names") {
    Story story;
    const event::Person elsewhere{{"matrix", "@alice:example.org"}, "Alice there"};
    auto learn = write_of("a");
    learn.decision.people = {{elsewhere, "alice", ""}};
    learn.decision.ties = {{alice.ref, elsewhere.ref}};
    got(story.store->write(learn));
    decide::Load load;
    load.asker = alice.ref;
    load.accounts = true;
    load.names = true;
    const auto snapshot = got(story.store->load(load));
    CHECK(snapshot.accounts.size() == 2);
    REQUIRE(snapshot.people.size() == 1);
    CHECK(snapshot.people[0].person.name == "Alice there");
}

TEST_CASE("whoever has a role is known by name where people are asked about the incident") {
    Story story;
    const event::Person carol{{"slack", "U3"}, "Carol"};
    const event::RoomRef own{"slack", "D1"};
    auto begun = write_of(
        "a", {fact(incident::RoleSet{"facilitator", carol}),
              fact(incident::Debriefed{alice.ref, message("1.0", own), incident::Reached{}, {}})});
    begun.decision.people = {{carol, "carol", ""}};
    got(story.store->write(begun));
    decide::Load load;
    load.room = own;
    load.talk = decide::TalkPlace{message("1.1", own), std::nullopt};
    const auto snapshot = got(story.store->load(load));
    REQUIRE(snapshot.talk.has_value());
    REQUIRE(snapshot.people.size() == 1);
    CHECK(snapshot.people[0].person.name == "Carol");
}

TEST_CASE("interviews of a person are found by any of their accounts, with all they have") {
    Story story;
    const event::PersonRef elsewhere{"matrix", "@alice:example.org"};
    const event::RoomRef own{"slack", "D1"};
    auto begun = write_of(
        "a", {fact(incident::Debriefed{alice.ref, message("1.0", own), incident::Reached{}, {}})});
    begun.decision.ties = {{alice.ref, elsewhere}};
    got(story.store->write(begun));
    decide::Load load;
    load.busy = elsewhere;
    load.room = own;
    load.talk = decide::TalkPlace{message("1.1", own), std::nullopt};
    const auto snapshot = got(story.store->load(load));
    CHECK(snapshot.elsewhere.size() == 1);
    REQUIRE(snapshot.ties.contains(alice.ref));
    CHECK(snapshot.ties.at(alice.ref).size() == 2);
}

TEST_CASE("the whole record of a conversation's incident is read where it is asked for") {
    Story story;
    const event::RoomRef own{"slack", "D1"};
    got(story.store->write(write_of(
        "a",
        {fact(said("1", "the pool is empty")),
         fact(incident::Debriefed{alice.ref, message("1.0", own), incident::Reached{}, {}})})));
    decide::Load load;
    load.room = own;
    load.talk = decide::TalkPlace{message("1.1", own), std::nullopt};
    CHECK(got(story.store->load(load)).record.empty());
    load.talk_record = true;
    CHECK(got(story.store->load(load)).record.size() == got(story.store->record({1})).facts.size());
    load.talk = decide::TalkPlace{message("1.1", {"slack", "D2"}), std::nullopt};
    CHECK(got(story.store->load(load)).record.empty());
}

TEST_CASE("people are found within a group that just learned of them") {
    Story story;
    decide::Load load;
    load.people = {bob.ref};
    got(story.store->begin());
    CHECK(got(story.store->load(load)).people.empty());
    auto learn = write_of("a");
    learn.decision.people = {{bob, "bob", ""}};
    got(story.store->write(learn));
    CHECK(got(story.store->load(load)).people.size() == 1);
    got(story.store->commit());
}

TEST_CASE("listings show what was asked for, newest first, the longest silent first when stale") {
    Story story;
    got(story.store->write(opening(2, lobby)));
    got(story.store->write(opening(3, {"slack", "C3"})));
    got(story.store->write(write_of("a", {fact(status(incident::Status::closed), 5, bob, 2)})));
    got(story.store->write(write_of("b", {fact(said("1", "busy", 9), 9)})));
    CHECK(listing(*story.store, decide::Listing::all) == Numbers{3, 2, 1});
    CHECK(listing(*story.store, decide::Listing::open) == Numbers{3, 1});
    CHECK(listing(*story.store, decide::Listing::closed) == Numbers{2});
    CHECK(listing(*story.store, decide::Listing::stale) == Numbers{3, 1});
    CHECK(listing(*story.store, decide::Listing::mine) == Numbers{3, 2, 1});
    CHECK(listing(*story.store, decide::Listing::mine, bob).empty());
}

TEST_CASE("the list of all incidents tells their lead, rooms and last activity") {
    Story story;
    got(story.store->write(write_of("a", {fact(incident::RoleSet{"lead", bob}, 3)})));
    got(story.store->write(write_of("b", {fact(said("1", "hello", 60), 60)})));
    got(story.store->write(write_of("c", {fact(incident::Noted{}, 30)})));
    const auto list = got(story.store->list());
    REQUIRE(list.size() == 1);
    CHECK(list[0].title == "checkout is down");
    CHECK(list[0].lead == bob.ref);
    CHECK(list[0].rooms.size() == 1);
    CHECK(list[0].started_at == at(0));
    CHECK(list[0].last_activity == at(60));
}

TEST_CASE("health counts what is open, owed, waiting and missed") {
    Story story;
    auto write = write_of("a", {fact(incident::Gap{war_room, at(5), "restart"})}, 42);
    write.decision.effects = {post("a/0", "x"), post("a/1", "y")};
    write.decision.timers = {{{1}, "t", at(100)}};
    got(story.store->write(write));
    const auto health = got(story.store->health());
    CHECK(health.open_incidents == 1);
    CHECK(health.outbox_waiting == 2);
    CHECK(health.timers_waiting == 1);
    CHECK(health.gaps == 1);
    CHECK(health.last_event == at(42));
    got(story.store->write(write_of("b", {fact(status(incident::Status::resolved))})));
    CHECK(got(story.store->health()).open_incidents == 0);
}

TEST_CASE("health counts nothing of a restricted incident for whoever may not see it") {
    Story story;
    incident::Opened secret;
    secret.visibility = incident::Visibility::restricted;
    auto write = write_of(
        "open-2", {fact(secret, 0, alice, 2), fact(incident::RoomLinked{lobby, "x"}, 0, alice, 2),
                   fact(incident::Gap{lobby, at(5), "restart"}, 0, alice, 2)});
    auto owed = post("b/0", "x", lobby);
    owed.incident = {2};
    write.decision.effects = {owed};
    write.decision.timers = {{{2}, "t", at(100)}};
    got(story.store->write(write));
    const auto health = [&](const event::Person& asker, const event::RoomRef& room) {
        decide::Load load;
        load.health = true;
        load.asker = asker.ref;
        load.room = room;
        return got(story.store->load(load)).health;
    };
    for (const auto& seen : {health(alice, war_room), health(bob, lobby)}) {
        CHECK(seen.open_incidents == 2);
        CHECK(seen.outbox_waiting == 1);
        CHECK(seen.timers_waiting == 1);
        CHECK(seen.gaps == 1);
    }
    const auto outside = health(bob, war_room);
    CHECK(outside.open_incidents == 1);
    CHECK(outside.outbox_waiting == 0);
    CHECK(outside.timers_waiting == 0);
    CHECK(outside.gaps == 0);
    CHECK(got(story.store->health()).open_incidents == 2);
}

TEST_CASE("debriefs before one are the newest first, and none that the asker may not see") {
    Story story;
    const auto began = [](std::int64_t number) {
        return fact(incident::Debriefed{{}, {}, incident::DebriefOpened{at(9)}, {}}, 9, alice,
                    number);
    };
    auto hidden = opening(2, lobby);
    std::get<incident::Opened>(hidden.decision.facts.front().body).visibility =
        incident::Visibility::restricted;
    got(story.store->write(hidden));
    got(story.store->write(opening(3, {"slack", "C3"})));
    got(story.store->write(opening(4, {"slack", "C4"})));
    got(story.store->write(write_of("a", {began(1), began(2), began(3), began(4)})));
    decide::Load load;
    load.incident = event::IncidentId{4};
    load.earlier_debriefs = true;
    const auto seen = [&](const event::Person& asker) {
        load.asker = asker.ref;
        Numbers numbers;
        for (const auto& facts : got(story.store->load(load)).earlier_debriefs)
            numbers.push_back(facts.front().incident.number);
        return numbers;
    };
    CHECK(seen(alice) == Numbers{3, 2, 1});
    CHECK(seen(bob) == Numbers{3, 1});
    load.earlier_debriefs = false;
    CHECK(seen(alice).empty());
}

}  // namespace tests::store
