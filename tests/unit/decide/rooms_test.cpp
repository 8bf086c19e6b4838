#include "tests/unit/decide/scene.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <utility>

using namespace bot::core;
using namespace std::chrono_literals;

namespace {

event::ChatEvent member(Scene& scene, const std::string& who, event::Change change) {
    return scene.chat(who, "C1", event::MembershipChanged{Scene::person(who), change, {}});
}

}  // namespace

TEST_CASE("joins and leaves are kept, once each") {
    Scene scene;
    scene.open_here();
    CHECK(
        recorded<incident::MemberChanged>(scene.submit(member(scene, "bob", event::Change::added)))
            .size() == 1);
    CHECK(scene.submit(member(scene, "bob", event::Change::added)).changes_nothing());
    scene.wait(1s);
    CHECK_FALSE(scene.submit(member(scene, "bob", event::Change::removed)).changes_nothing());
}

TEST_CASE("names, topics and archiving are kept") {
    Scene scene;
    scene.open_here();
    const auto change = [&](const std::string& who, event::RoomProperty property,
                            const std::string& value) {
        return scene.submit(scene.chat(who, "C1", event::RoomChanged{property, value}));
    };
    change("bob", event::RoomProperty::name, "war-room");
    CHECK(scene.incident().rooms[0].name == "war-room");
    CHECK(change("bob", event::RoomProperty::name, "war-room").changes_nothing());
    CHECK(change("ourselves", event::RoomProperty::topic, "INC-1").changes_nothing());
    CHECK_FALSE(change("bob", event::RoomProperty::topic, "hot").changes_nothing());
    change("bob", event::RoomProperty::archived, "");
    CHECK(scene.incident().rooms[0].archived);
    CHECK(all<outbox::PostText>(scene.asks("bob", "severity sev1")).empty());
}

TEST_CASE("a rename told twice, once without who did it, is one line by whoever did it") {
    Scene scene;
    scene.open_here();
    scene.wait(60s);
    const auto rename = [&](const std::string& who, std::chrono::milliseconds later) {
        auto event = scene.chat(who, "C1", event::RoomChanged{event::RoomProperty::name, "war"});
        event.at += later;
        if (who.empty())
            event.actor = {};
        return event;
    };
    const auto authors = [&] {
        std::vector<std::string> names;
        for (const auto& entry : scene.entries())
            if (contains(entry.text.plain, "renamed"))
                names.push_back(entry.author.name);
        return names;
    };
    const auto before = scene.entries().size();
    std::vector<event::ChatEvent> told;
    SUBCASE("the nameless one first") {
        told = {rename("", 0ms), rename("bob", 300ms)};
    }
    SUBCASE("the nameless one first, by a later clock") {
        told = {rename("", 300ms), rename("bob", 0ms)};
    }
    SUBCASE("the nameless one last") {
        told = {rename("bob", 0ms), rename("", 300ms)};
    }
    for (const auto& event : told)
        scene.submit(event);
    auto repeated = rename("bob", 300ms);
    CHECK(scene.submit(repeated).changes_nothing());
    CHECK(scene.entries().size() == before + 1);
    CHECK(authors() == std::vector<std::string>{"bob"});
    CHECK(scene.incident().rooms[0].name == "war");
}

TEST_CASE("a second rename within the minute keeps who did it, and is one line") {
    Scene scene;
    scene.open_here();
    scene.wait(60s);
    const auto rename = [&](const std::string& who, const std::string& name) {
        auto event = scene.chat(who, "C1", event::RoomChanged{event::RoomProperty::name, name});
        if (who.empty())
            event.actor = {};
        scene.wait(1s);
        return scene.submit(event);
    };
    const auto before = scene.entries().size();
    for (const auto* name : {"war", "peace"}) {
        rename("", name);
        CHECK_FALSE(rename("bob", name).changes_nothing());
        CHECK(rename("bob", name).changes_nothing());
    }
    CHECK(scene.entries().size() == before + 2);
    for (auto line = before; line < scene.entries().size(); ++line)
        CHECK(scene.entries()[line].author.name == "bob");
}

TEST_CASE("a rename of which nobody says who did it is a line all the same") {
    Scene scene;
    scene.open_here();
    const auto before = scene.entries().size();
    auto event = scene.chat("", "C1", event::RoomChanged{event::RoomProperty::name, "war"});
    event.actor = {};
    CHECK_FALSE(scene.submit(event).changes_nothing());
    scene.wait(1h);
    scene.submit(scene.chat("bob", "C1", event::RoomChanged{event::RoomProperty::name, "peace"}));
    scene.wait(1h);
    scene.submit(scene.chat("bob", "C1", event::RoomChanged{event::RoomProperty::name, "war"}));
    CHECK(scene.entries().size() == before + 3);
}

TEST_CASE("a topic that comes a second time out of the history read back is told once") {
    Scene scene;
    scene.open_here();
    scene.wait(10s);
    const auto topic = [&](const std::string& value) {
        return scene.chat("bob", "C1", event::RoomChanged{event::RoomProperty::topic, value});
    };
    const auto first = topic("hot");
    CHECK_FALSE(scene.submit(first).changes_nothing());
    auto again = topic("hot");
    again.at = first.at;
    CHECK(scene.submit(again).changes_nothing());
    scene.wait(10s);
    CHECK_FALSE(scene.submit(topic("cold")).changes_nothing());
    CHECK(scene.submit(again).changes_nothing());
}

TEST_CASE("let in late, we read back what was said since the room was adopted") {
    Scene scene;
    scene.open_here();
    const auto adopted = scene.now;
    scene.wait(300s);
    const auto in = scene.submit(member(scene, "ourselves", event::Change::added));
    const auto back = all<outbox::ReadHistory>(in);
    REQUIRE(back.size() == 1);
    CHECK(back[0].from == adopted);
    CHECK(back[0].to == scene.now);
    const event::Failure closed{event::FailureKind::rejected, "not allowed"};
    const auto gaps = recorded<incident::Gap>(scene.done("read_history", closed));
    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].to == scene.now);
    scene.wait(60s);
    CHECK(all<outbox::ReadHistory>(scene.submit(member(scene, "ourselves", event::Change::added)))
              .empty());
}

TEST_CASE("a room that gets another id goes on under it") {
    Scene scene;
    scene.open_here();
    scene.submit(scene.chat("bob", "C1", event::RoomMoved{Scene::room("C2")}));
    CHECK_FALSE(scene.says("bob", "m1", "hello", "C2").changes_nothing());
    CHECK(scene.says("bob", "m2", "hello", "C1").changes_nothing());
    CHECK(scene.incident().rooms[0].card->room.room == "C2");
}

TEST_CASE("no room gets another id that somebody listens in") {
    Scene scene;
    scene.open_here("C1");
    scene.open_here("C2");
    scene.submit(scene.chat("bob", "C1", event::RoomMoved{Scene::room("C2")}));
    CHECK(scene.incident(1).rooms[0].room.room == "C1");
    CHECK(scene.says("bob", "m1", "hello", "C2").facts[0].incident.number == 2);
}

TEST_CASE("whoever has power in a room takes over no other one by saying that it goes on there") {
    Scene scene;
    scene.asks("alice", "start leak private here", "C7");
    scene.asks("mallory", "start trap here", "OWN");
    const event::RoomMoved lie{Scene::room("C7"), true};
    const auto moved = scene.submit(scene.chat("mallory", "OWN", lie));
    CHECK(moved.facts.empty());
    REQUIRE(all<outbox::JoinRoom>(moved).size() == 1);
    event::RoomJoined there{Scene::room("C7"), "leak", false, true, true};
    SUBCASE("where the bot is a member for another incident") {}
    SUBCASE("even one that says it goes on from there") {
        there.predecessor = Scene::room("OWN");
    }
    SUBCASE("where nobody listens any more") {
        scene.asks("alice", "close done", "C7");
    }
    const auto refused = scene.done("join_room", there);
    CHECK(refused.facts.empty());
    REQUIRE(all<outbox::MessagePerson>(refused).size() == 1);
    CHECK(all<outbox::MessagePerson>(refused)[0].to.id == "Umallory");
    CHECK(contains(all<outbox::MessagePerson>(refused)[0].text.plain, "could not get into"));
    scene.says("alice", "m1", "the secret", "C7");
    CHECK(scene.messages(2).empty());
    CHECK(scene.incident(2).rooms[0].room.room == "OWN");
}

TEST_CASE("a room goes on in its successor once that confirms it, and nothing said there is lost") {
    Scene scene;
    scene.open_here();
    scene.wait(60s);
    scene.submit(scene.chat("bob", "C1", event::RoomMoved{Scene::room("C2"), true}));
    CHECK(scene.incident().rooms[0].room.room == "C1");
    event::RoomJoined there{Scene::room("C2"), "ops"};
    there.predecessor = Scene::room("C1");
    scene.wait(30s);
    const auto joined = scene.done("join_room", there);
    CHECK(scene.incident().rooms[0].room.room == "C2");
    const auto back = all<outbox::ReadHistory>(joined);
    REQUIRE(back.size() == 1);
    CHECK(back[0].room.room == "C2");
    CHECK(back[0].to == scene.now);
    CHECK(all<outbox::ListMembers>(joined).at(0).room.room == "C2");
    CHECK_FALSE(scene.incident().rooms[0].card);
    REQUIRE(all<outbox::PostCard>(joined).size() == 1);
    CHECK(all<outbox::PostCard>(joined)[0].room.room == "C2");
    scene.done("post_card", event::Posted{{Scene::room("C2"), "card2"}, {}});
    const auto raised = all<outbox::UpdateCard>(scene.asks("alice", "severity sev1", "C2"));
    REQUIRE(raised.size() == 1);
    CHECK(raised[0].message == event::MessageRef{Scene::room("C2"), "card2"});
    CHECK_FALSE(scene.says("bob", "m1", "hello", "C2").changes_nothing());
    CHECK(scene.done("join_room", there).changes_nothing());
}

namespace {

/// INC-1 in C1, which went on a minute ago in C2, where nobody let us in.
struct KeptOut : Scene {
    KeptOut() {
        open_here();
        wait(60s);
        moved_at = now;
        submit(chat("bob", "C1", event::RoomMoved{room("C2"), true}));
        wait(5s);
        failed = done("join_room", event::Failure{event::FailureKind::rejected, "not invited"});
        wait(55s);
    }
    Decision invited_into(const std::string& where, const std::string& predecessor) {
        submit(chat("carol", where, event::Invited{}));
        event::RoomJoined there{room(where), "ops"};
        there.predecessor = room(predecessor);
        return done("join_room", there);
    }
    std::vector<std::string> gaps() {
        std::vector<std::string> result;
        for (const auto& entry : entries())
            if (entry.kind == timeline::EntryKind::gap)
                result.push_back(entry.text.plain);
        return result;
    }
    Instant moved_at;
    Decision failed;
};

}  // namespace

TEST_CASE("a successor into which nobody let us is a gap from the move on, and who moved is told") {
    KeptOut scene;
    CHECK(all<outbox::MessagePerson>(scene.failed).at(0).to.id == "Ubob");
    REQUIRE(recorded<incident::Gap>(scene.failed).size() == 1);
    CHECK(scene.failed.facts[0].at == scene.moved_at);
    CHECK(recorded<incident::Gap>(scene.failed)[0].room.room == "C2");
    CHECK(recorded<incident::Gap>(scene.failed)[0].to == event::Instant{});
    REQUIRE(scene.gaps().size() == 1);
    CHECK(contains(scene.gaps()[0], "nobody let me in"));
}

TEST_CASE("invited into the successor later, we go on there and read back what was missed") {
    KeptOut scene;
    const auto joined = scene.invited_into("C2", "C1");
    REQUIRE(recorded<incident::RoomReplaced>(joined).size() == 1);
    CHECK(scene.incident().rooms[0].room.room == "C2");
    REQUIRE(all<outbox::ReadHistory>(joined).size() == 1);
    CHECK(all<outbox::ReadHistory>(joined)[0].from <= scene.moved_at);
    CHECK(all<outbox::PostCard>(joined).size() == 1);
    CHECK(scene.gaps().empty());
    scene.says("bob", "m1", "hello", "C2");
    CHECK(scene.messages() == std::vector<std::string>{"hello"});
}

TEST_CASE("what was missed on the way into an encrypted successor stays a gap") {
    KeptOut scene;
    scene.submit(scene.chat("carol", "C2", event::Invited{}));
    event::RoomJoined there{Scene::room("C2"), "ops", true};
    there.predecessor = Scene::room("C1");
    const auto joined = scene.done("join_room", there);
    REQUIRE(recorded<incident::Gap>(joined).size() == 1);
    CHECK(joined.facts.back().at == scene.moved_at);
    REQUIRE(scene.gaps().size() == 1);
    CHECK(contains(scene.gaps()[0], "encrypted"));
}

TEST_CASE("a private incident goes on neither where everybody reads nor where a guest points") {
    Scene scene;
    scene.asks("alice", "start api down here private");
    scene.wait(60s);
    auto guest = scene.chat("mallory", "C1", event::RoomMoved{Scene::room("C9"), true});
    guest.outsider = true;
    const auto led = scene.submit(guest);
    CHECK(all<outbox::JoinRoom>(led).empty());
    CHECK(recorded<incident::Gap>(led).size() == 1);
    scene.submit(scene.chat("bob", "C1", event::RoomMoved{Scene::room("C2"), true}));
    event::RoomJoined there{Scene::room("C2"), "ops"};
    there.predecessor = Scene::room("C1");
    there.is_public = true;
    const auto joined = scene.done("join_room", there);
    CHECK(scene.incident().rooms.at(0).room.room == "C1");
    CHECK(all<outbox::PostCard>(joined).empty());
    CHECK(recorded<incident::Gap>(joined).size() == 1);
}

TEST_CASE("a room that only calls itself the successor of ours gets nothing") {
    KeptOut scene;
    const auto joined = scene.invited_into("OWN", "C1");
    CHECK(joined.facts.empty());
    CHECK(joined.effects.empty());
    CHECK(scene.incident().rooms[0].room.room == "C1");
}

TEST_CASE("a claim to the future keeps nobody in a room they were put out of") {
    Scene scene;
    scene.open_here();
    scene.wait(60s);
    const auto heard = [&](event::ChatBody body, std::chrono::seconds claimed) {
        auto event = scene.chat("mallory", "C1", std::move(body));
        event.at += claimed;
        event.arrived_at = scene.now;
        scene.wait(10s);
        return scene.submit(std::move(event));
    };
    const auto is = [&](const std::string& toggle) {
        decide::Load load;
        load.toggles = {toggle};
        return scene.load(load).toggles.at(toggle).change;
    };
    const auto who = Scene::person("mallory");
    const auto membership = decide::member_toggle(Scene::room("C1"), who.ref);
    heard(event::MembershipChanged{who, event::Change::added, {}}, 20h);
    CHECK(scene.facts().back().at > scene.now);
    CHECK(is(membership) == event::Change::added);
    SUBCASE("by one whose clock is right") {
        heard(event::MembershipChanged{who, event::Change::removed, {}}, 0s);
    }
    SUBCASE("by one whose clock is behind") {
        heard(event::MembershipChanged{who, event::Change::removed, {}}, -1h);
    }
    CHECK(is(membership) == event::Change::removed);
    auto history =
        scene.chat("mallory", "C1", event::MembershipChanged{who, event::Change::added, {}});
    history.at -= 15s;
    history.arrived_at = history.at;
    CHECK(scene.submit(history).changes_nothing());
    CHECK(is(membership) == event::Change::removed);
}

TEST_CASE("a claim to the future fixes neither a pin nor a room's name") {
    Scene scene;
    scene.open_here();
    scene.says("alice", "m1", "it is the cache");
    const auto heard = [&](event::ChatBody body, std::chrono::seconds claimed) {
        auto event = scene.chat("mallory", "C1", std::move(body));
        event.at += claimed;
        event.arrived_at = scene.now;
        return scene.submit(std::move(event));
    };
    const event::MessageRef message{Scene::room("C1"), "m1"};
    heard(event::PinChanged{message, scene.now, event::Change::added}, 20h);
    heard(event::RoomChanged{event::RoomProperty::name, "mine"}, 20h);
    const auto keys = [&] {
        const auto all = scene.entries();
        return std::count_if(all.begin(), all.end(), [](const auto& one) { return one.key(); });
    };
    CHECK(keys() == 1);
    heard(event::PinChanged{message, scene.now, event::Change::removed}, 0s);
    heard(event::RoomChanged{event::RoomProperty::name, "ours"}, 0s);
    CHECK(keys() == 0);
    CHECK(scene.incident().rooms[0].name == "ours");
}

TEST_CASE("of two names of a person the one told later stands, whichever came first") {
    Scene scene;
    const auto renamed = [&](const std::string& name) {
        auto person = Scene::person("bob");
        person.name = name;
        return scene.chat("bob", "C1", event::PersonRenamed{person, "bob", ""});
    };
    auto older = renamed("Bob the Builder");
    older.arrived_at = older.at;
    scene.wait(60s);
    scene.submit(renamed("Robert"));
    scene.submit(older);
    const auto known = std::find_if(scene.people.begin(), scene.people.end(), [](const auto& one) {
        return one.person.ref == Scene::person("bob").ref;
    });
    REQUIRE(known != scene.people.end());
    CHECK(known->person.name == "Robert");
}

TEST_CASE("what we missed is read back, and is a gap where it cannot be") {
    Scene scene;
    scene.open_here();
    scene.wait(2h);
    const auto missed =
        scene.chat("", "C1", event::MissedStretch{scene.now - 1h, scene.now, "restart"});
    const auto reading = all<outbox::ReadHistory>(scene.submit(missed));
    REQUIRE(reading.size() == 1);
    CHECK(reading[0].from == scene.now - 1h);
    SUBCASE("page by page") {
        const auto next = scene.done("read_history", event::HistoryRead{{}, "page2"});
        CHECK(all<outbox::ReadHistory>(next)[0].page == "page2");
        const auto last = scene.done("read_history", event::HistoryRead{{}, ""});
        CHECK(last.facts.empty());
        CHECK(last.effects.empty());
        REQUIRE(last.heard.size() == 1);
        CHECK(last.heard[0].room == Scene::room("C1"));
        CHECK(last.heard[0].until == scene.now);
    }
    SUBCASE("with both edges") {
        const auto failed = scene.done(
            "read_history", event::Failure{event::FailureKind::unauthorized, "not allowed"});
        const auto gaps = recorded<incident::Gap>(failed);
        REQUIRE(gaps.size() == 1);
        CHECK(failed.facts[0].at == scene.now - 1h);
        CHECK(gaps[0].to == scene.now);
    }
    SUBCASE("as far as earlier pages had left it unread") {
        const event::Stretch left{scene.now - 1h, scene.now - 40min};
        const auto next = scene.done("read_history", event::HistoryRead{{}, "page2", left});
        CHECK(all<outbox::ReadHistory>(next)[0].to == scene.now);
        const auto failed =
            scene.done("read_history", event::Failure{event::FailureKind::rejected, "gone"});
        CHECK(failed.facts[0].at == left.from);
        CHECK(recorded<incident::Gap>(failed)[0].to == left.to);
    }
    SUBCASE("once, however often it is told from the same time on") {
        const auto since = scene.now - 1h;
        scene.wait(60s);
        scene.submit(scene.chat("", "C1", event::MissedStretch{since, scene.now, "restart"}));
        const auto later = scene.now - 10s;
        scene.submit(scene.chat("", "C1", event::MissedStretch{later, scene.now, "restart"}));
        std::vector<outbox::ReadHistory> owed;
        for (const auto& row : scene.outbox)
            if (const auto* order = std::get_if<outbox::ReadHistory>(&row.effect.body))
                owed.push_back(*order);
        REQUIRE(owed.size() == 2);
        CHECK(owed[0].from == since);
        CHECK(owed[0].to == scene.now);
        CHECK(owed[1].from == later);
    }
    SUBCASE("never from before the room was listened to") {
        const auto early = scene.submit(
            scene.chat("", "C1", event::MissedStretch{scene.now - 9h, scene.now, "restart"}));
        CHECK(all<outbox::ReadHistory>(early)[0].from == scene.now - 2h);
    }
    SUBCASE("at once, where the platform cannot be asked") {
        scene.policy.chats["chat"].can_read_back = false;
        CHECK(recorded<incident::Gap>(
                  scene.submit(
                      scene.chat("", "C1", event::MissedStretch{scene.now - 1h, scene.now, "x"})))
                  .size() == 1);
    }
    SUBCASE("nowhere, where there is no room") {
        CHECK(scene.submit(scene.chat("", "", event::MissedStretch{scene.now - 1h, scene.now, "x"}))
                  .changes_nothing());
    }
}

TEST_CASE("nothing is read back from a room that is archived or gone") {
    Scene scene;
    scene.open_here();
    const auto alter = [&](event::RoomProperty property) {
        scene.wait(60s);
        scene.submit(scene.chat("bob", "C1", event::RoomChanged{property, ""}));
    };
    const auto pause = [&] {
        return scene.submit(
            scene.chat("", "C1", event::MissedStretch{scene.now - 1s, scene.now, "restart"}));
    };
    alter(event::RoomProperty::archived);
    CHECK(pause().changes_nothing());
    alter(event::RoomProperty::restored);
    CHECK(all<outbox::ReadHistory>(pause()).size() == 1);
    alter(event::RoomProperty::deleted);
    CHECK(pause().changes_nothing());
}

TEST_CASE(
    "a day after its incident's end a room is not read back, yet what is said there is kept") {
    Scene scene;
    scene.asks("alice", "start api down", "general");
    scene.done("create_room", event::RoomCreated{Scene::room("C7"), "inc-1"});
    scene.asks("alice", "cancel false alarm", "C7");
    REQUIRE(scene.incident().closed_at);
    const auto end = *scene.incident().closed_at;
    scene.wait(72h);
    const auto missed = [&](Scene::Instant from) {
        return scene.submit(scene.chat("", "C7", event::MissedStretch{from, scene.now, "restart"}));
    };
    CHECK(all<outbox::ReadHistory>(missed(end + 23h)).size() == 1);
    CHECK(missed(end + 24h).changes_nothing());
    CHECK_FALSE(scene.says("bob", "m1", "found it after all", "C7").changes_nothing());
}

TEST_CASE("being taken out of a room is told, and being back reads what was missed") {
    Scene scene;
    scene.open_here();
    scene.wait(60s);
    const auto out = scene.submit(member(scene, "ourselves", event::Change::removed));
    CHECK(all<outbox::MessagePerson>(out)[0].to.id == "Ualice");
    const auto left = scene.now;
    scene.wait(600s);
    const auto back =
        all<outbox::ReadHistory>(scene.submit(member(scene, "ourselves", event::Change::added)));
    REQUIRE(back.size() == 1);
    CHECK(back[0].from == left);
    CHECK(back[0].to == scene.now);
}

TEST_CASE("names that platforms tell are remembered, and unknown kinds ignored") {
    Scene scene;
    CHECK(scene.submit(scene.chat("bob", "", event::PersonRenamed{Scene::person("bob"), "bob", ""}))
              .people.size() == 1);
    CHECK(scene.submit(scene.chat("bob", "C1", event::Unknown{"sparkle"})).changes_nothing());
}
