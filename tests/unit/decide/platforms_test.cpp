#include "tests/unit/decide/scene.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <utility>

using namespace bot::core;

namespace {

/// A second platform beside "chat": without buttons, with ids that name their server.
struct TwoPlatforms : Scene {
    TwoPlatforms() {
        policy.chats["mesh"] = {.has_buttons = false,
                                .has_forms = false,
                                .full_ids = true,
                                .may_encrypt = true,
                                .command = "!incident"};
    }

    static event::RoomRef mesh(const std::string& id) { return {"mesh", id}; }
    static event::Person there(const std::string& name) {
        return {{"mesh", "@" + name + ":example.org"}, name, event::PersonKind::human};
    }
    event::ChatEvent on_mesh(const std::string& who, const event::RoomRef& where,
                             event::ChatBody body) {
        auto event = chat(who, "", std::move(body));
        event.room = where;
        event.actor = there(who);
        return event;
    }
    Decision types(const std::string& who, const event::RoomRef& where, const std::string& command,
                   bool outsider = false) {
        event::CommandGiven given;
        given.text = event::words(command);
        given.answered_inline = false;
        auto event = on_mesh(who, where, std::move(given));
        event.outsider = outsider;
        return submit(std::move(event));
    }
    event::MessagePosted posted(const std::string& who, const event::RoomRef& where,
                                const std::string& id, const std::string& text) const {
        event::MessagePosted message;
        message.message = {where, id};
        message.posted_at = now;
        message.author = there(who);
        message.text = event::words(text);
        return message;
    }
    /// INC-1 in the room C1 and in !r:example.org.
    void link() {
        open_here();
        asks("alice", "link !r:example.org");
        done("join_room", event::RoomJoined{mesh("!r:example.org"), "ops", false, true});
        done("post_card", event::Posted{{mesh("!r:example.org"), "$card"}, {}});
    }
};

std::string privately(const Scene::Decision& decision) {
    std::string words;
    for (const auto& order : all<outbox::PostPrivately>(decision))
        words += order.text.plain;
    for (const auto& order : all<outbox::MessagePerson>(decision))
        words += order.text.plain;
    return words;
}

}  // namespace

TEST_CASE("link brings the bot into a room of the other platform, with a card of its own") {
    TwoPlatforms scene;
    scene.open_here();
    const auto asked = scene.asks("alice", "link !r:example.org");
    REQUIRE(all<outbox::JoinRoom>(asked).size() == 1);
    CHECK(all<outbox::JoinRoom>(asked)[0].room == TwoPlatforms::mesh("!r:example.org"));
    CHECK(scene.incident().rooms.size() == 1);
    const auto joined = scene.done(
        "join_room", event::RoomJoined{TwoPlatforms::mesh("!r:example.org"), "ops", false, true});
    REQUIRE(scene.incident().rooms.size() == 2);
    CHECK(scene.incident().rooms[1].name == "ops");
    REQUIRE(all<outbox::PostCard>(joined).size() == 1);
    CHECK(all<outbox::PostCard>(joined)[0].room == TwoPlatforms::mesh("!r:example.org"));
    CHECK(all<outbox::PostText>(joined).size() == 2);
}

TEST_CASE("what is said in either room goes into one timeline by its time") {
    TwoPlatforms scene;
    scene.link();
    scene.says("alice", "1", "from here");
    scene.wait(std::chrono::seconds{5});
    const auto room = TwoPlatforms::mesh("!r:example.org");
    scene.submit(scene.on_mesh("bob", room, scene.posted("bob", room, "$1", "from there")));
    scene.wait(std::chrono::seconds{5});
    scene.says("alice", "2", "here again");
    CHECK(scene.messages() == std::vector<std::string>{"from here", "from there", "here again"});
}

TEST_CASE("a state change updates the card of each room") {
    TwoPlatforms scene;
    scene.link();
    CHECK(all<outbox::UpdateCard>(scene.asks("alice", "severity sev1")).size() == 2);
}

TEST_CASE("link names what it cannot read, and refuses a room that is taken") {
    TwoPlatforms scene;
    scene.open_here();
    CHECK(contains(told(scene.asks("alice", "link somewhere")), "platform:id"));
    CHECK(contains(told(scene.asks("alice", "link chat:C1")), "listens in that room already"));
    scene.asks("bob", "start other here", "C2");
    CHECK(contains(told(scene.asks("alice", "link chat:C2")), "belongs to INC-2"));
}

TEST_CASE("a room of a private incident cannot be told from one that does not let us in") {
    TwoPlatforms scene;
    scene.asks("bob", "start leak private here", "C2");
    scene.open_here();
    const auto hidden = told(scene.asks("alice", "link chat:C2 ", "C1"));
    CHECK(hidden == told(scene.asks("alice", "link chat:C404", "C1")));
    const auto into =
        scene.done("join_room", event::RoomJoined{Scene::room("C2"), "secrets", false, true});
    const auto nowhere =
        scene.done("join_room", event::Failure{event::FailureKind::rejected, "join: not_invited"});
    CHECK(contains(privately(into), "could not get into that room"));
    CHECK(privately(into) == privately(nowhere));
    CHECK(scene.incident(2).rooms.size() == 1);
}

TEST_CASE("a platform's name alone makes a new room there and invites the account tied to it") {
    TwoPlatforms scene;
    scene.open_here();
    scene.ties.push_back({Scene::person("alice").ref, TwoPlatforms::there("alice").ref});
    const auto asked = scene.asks("alice", "link mesh");
    REQUIRE(all<outbox::CreateRoom>(asked).size() == 1);
    CHECK(all<outbox::CreateRoom>(asked)[0].platform == "mesh");
    const auto made = scene.done(
        "create_room", event::RoomCreated{TwoPlatforms::mesh("!new:example.org"), "inc-1"});
    REQUIRE(all<outbox::InvitePeople>(made).size() == 1);
    CHECK(all<outbox::InvitePeople>(made)[0].people ==
          std::vector{TwoPlatforms::there("alice").ref});
}

TEST_CASE("an update goes to every room and to the digest room, and is due again when promised") {
    TwoPlatforms scene;
    scene.policy.digest_room = Scene::room("DIGEST");
    scene.link();
    const auto told_all = scene.asks("alice", "update payments are back next 30m");
    CHECK(all<outbox::PostText>(told_all).size() == 3);
    CHECK(contains(said_aloud(told_all), "payments are back"));
    CHECK(scene.timers.at("update") == scene.now + std::chrono::minutes{30});
    CHECK(scene.entries().back().kind == timeline::EntryKind::update);
    const auto fired = scene.submit(event::TimerFired{1, {1}, "update"});
    CHECK(contains(said_aloud(fired), "was promised for now"));
    for (const auto& post : all<outbox::PostText>(fired)) {
        CHECK(post.urgency == outbox::Urgency::rings);
        REQUIRE_FALSE(post.text.spans.empty());
        CHECK(post.text.spans[0].meaning == event::Meaning{Scene::person("alice").ref});
    }
    scene.asks("alice", "update all is well");
    CHECK(!scene.timers.contains("update"));
}

TEST_CASE("a private incident's update stays in its rooms") {
    TwoPlatforms scene;
    scene.policy.digest_room = Scene::room("DIGEST");
    scene.asks("alice", "start leak private here");
    const auto told_all = scene.asks("alice", "update it is contained");
    REQUIRE(all<outbox::PostText>(told_all).size() == 1);
    CHECK(all<outbox::PostText>(told_all)[0].room == Scene::room("C1"));
}

TEST_CASE("two accounts become one person only when the other one says yes") {
    TwoPlatforms scene;
    const auto claimed = scene.asks("alice", "iam @alice:example.org");
    REQUIRE(all<outbox::MessagePerson>(claimed).size() == 1);
    CHECK(all<outbox::MessagePerson>(claimed)[0].to == TwoPlatforms::there("alice").ref);
    CHECK(scene.ties.empty());
    const auto direct = TwoPlatforms::mesh("!dm:example.org");
    scene.done("message_person", event::Posted{{direct, "$q"}, {}});
    SUBCASE("in its very words") {
        scene.submit(scene.on_mesh("alice", direct, scene.posted("alice", direct, "$a", "Yes")));
        REQUIRE(scene.ties.size() == 1);
        CHECK(scene.ties[0].one == Scene::person("alice").ref);
        CHECK(scene.ties[0].other == TwoPlatforms::there("alice").ref);
    }
    SUBCASE("by a reaction") {
        scene.submit(scene.on_mesh(
            "alice", direct,
            event::ReactionChanged{
                {direct, "$q"}, scene.now, {}, "1\xEF\xB8\x8F\xE2\x83\xA3", event::Change::added}));
        CHECK(scene.ties.size() == 1);
    }
    SUBCASE("no is no") {
        scene.submit(scene.on_mesh("alice", direct, scene.posted("alice", direct, "$a", "no")));
        CHECK(scene.ties.empty());
        scene.submit(scene.on_mesh("alice", direct, scene.posted("alice", direct, "$b", "yes")));
        CHECK(scene.ties.empty());
    }
    SUBCASE("nobody else can say it") {
        const auto forged = scene.types("mallory", direct, "iam yes chat:Ualice");
        CHECK(contains(privately(forged), "Nobody asked that"));
        CHECK(scene.ties.empty());
    }
}

TEST_CASE("an account that is claimed is looked up, so that it has a name") {
    TwoPlatforms scene;
    scene.policy.chats["mesh"].knows_names = false;
    const auto claimed = scene.asks("alice", "iam @alice:example.org");
    REQUIRE(all<outbox::LookUpPerson>(claimed).size() == 1);
    CHECK(all<outbox::LookUpPerson>(claimed)[0].person == TwoPlatforms::there("alice").ref);
}

TEST_CASE("a reaction on the card presses its button where there are none") {
    TwoPlatforms scene;
    scene.link();
    const auto room = TwoPlatforms::mesh("!r:example.org");
    const event::ReactionChanged raised{
        {room, "$card"}, scene.now, {}, "\xF0\x9F\x99\x8B", event::Change::added};
    scene.submit(scene.on_mesh("bob", room, raised));
    CHECK(scene.incident().roles.at("lead") == TwoPlatforms::there("bob").ref);
}

TEST_CASE("in an incident's room the words of a button are something said") {
    TwoPlatforms scene;
    scene.link();
    const auto room = TwoPlatforms::mesh("!r:example.org");
    scene.offers.push_back({{room, "$ask"}, {{"I'll lead", "INC-1 lead", {}, {}}}});
    scene.submit(scene.on_mesh("bob", room, scene.posted("bob", room, "$1", "I'll lead")));
    CHECK(scene.messages() == std::vector<std::string>{"I'll lead"});
    CHECK(scene.incident().roles.empty());
}

TEST_CASE("who is invited stands in the record by name, never by an id") {
    TwoPlatforms scene;
    scene.policy.chats["chat"].knows_names = false;
    scene.link();
    scene.asks(
        "alice",
        event::TextWriter{}.plain("invite ").person({"chat", "U0STRANGER"}, "U0STRANGER").take());
    CHECK_FALSE(contains(scene.entries().back().text.plain, "U0STRANGER"));
    CHECK(contains(scene.entries().back().text.plain, "alice"));
}

TEST_CASE("a reaction taken back by its own id alone takes its mark back") {
    TwoPlatforms scene;
    scene.link();
    const auto room = TwoPlatforms::mesh("!r:example.org");
    scene.submit(scene.on_mesh("bob", room, scene.posted("bob", room, "$1", "it is the cache")));
    event::ReactionChanged mark{{room, "$1"}, std::nullopt,         {},
                                "pushpin",    event::Change::added, "$mark"};
    const event::MessageDeleted gone{{room, "$mark"}, {}, {}, {}};
    SUBCASE("in order, even by a moderator") {
        scene.submit(scene.on_mesh("carol", room, mark));
        CHECK(scene.entries().back().key());
        scene.submit(scene.on_mesh("moderator", room, gone));
    }
    SUBCASE("before it came") {
        scene.submit(scene.on_mesh("carol", room, gone));
        scene.submit(scene.on_mesh("carol", room, mark));
    }
    CHECK(scene.messages() == std::vector<std::string>{"it is the cache"});
    for (const auto& entry : scene.entries())
        CHECK(!entry.key());
}

TEST_CASE("an edit that is taken back takes its words with it") {
    TwoPlatforms scene;
    scene.link();
    const auto room = TwoPlatforms::mesh("!r:example.org");
    scene.submit(scene.on_mesh("bob", room, scene.posted("bob", room, "$1", "first")));
    const event::MessageEdited edit{scene.posted("bob", room, "$1", "second"), "2 $e", scene.now,
                                    "$e"};
    scene.submit(scene.on_mesh("bob", room, edit));
    CHECK(scene.messages() == std::vector<std::string>{"second"});
    scene.submit(scene.on_mesh("bob", room, event::MessageDeleted{{room, "$e"}, {}, {}, {}}));
    CHECK(scene.messages() == std::vector<std::string>{"first"});
}

TEST_CASE("an edit that does not tell when its message was posted waits for it") {
    TwoPlatforms scene;
    scene.link();
    const auto room = TwoPlatforms::mesh("!r:example.org");
    auto second = scene.posted("bob", room, "$1", "second");
    second.posted_at = {};
    scene.submit(scene.on_mesh("bob", room, event::MessageEdited{second, "2 $e", scene.now, "$e"}));
    CHECK(scene.messages().empty());
    SUBCASE("and is its newest version once it has come") {
        scene.submit(scene.on_mesh("bob", room, scene.posted("bob", room, "$1", "first")));
        CHECK(scene.messages() == std::vector<std::string>{"second"});
    }
    SUBCASE("and says nothing of one from before the room was an incident's") {
        auto early = scene.posted("bob", room, "$1", "first");
        early.posted_at -= std::chrono::hours{1};
        scene.submit(scene.on_mesh("bob", room, early));
        CHECK(scene.messages().empty());
    }
}

TEST_CASE("whose clock is behind is heard nevertheless, by when it arrived") {
    TwoPlatforms scene;
    scene.link();
    const auto room = TwoPlatforms::mesh("!r:example.org");
    auto late = scene.posted("bob", room, "$1", "it is the cache");
    late.posted_at -= std::chrono::hours{1};
    scene.submit(scene.on_mesh("bob", room, late));
    CHECK(scene.messages().empty());
    late.arrived_at = scene.now;
    scene.submit(scene.on_mesh("bob", room, late));
    CHECK(scene.messages() == std::vector<std::string>{"it is the cache"});
    CHECK(contains(told(scene.asks("alice", "timeline all")), "the sender's clock is off)"));
    auto absurd = scene.posted("bob", room, "$2", "by the church clock");
    absurd.claimed_at = event::Instant{};
    scene.submit(scene.on_mesh("bob", room, absurd));
    CHECK(contains(told(scene.asks("alice", "timeline all")),
                   "by the church clock (the sender's clock is off, it said "));
}

TEST_CASE("a message that came without its words, being removed, keeps who said it and when") {
    TwoPlatforms scene;
    scene.link();
    const auto room = TwoPlatforms::mesh("!r:example.org");
    const auto said = scene.posted("bob", room, "$1", "a slip");
    scene.submit(scene.on_mesh(
        "alice", room, event::MessageDeleted{said.message, said.posted_at, said.author, {}}));
    const auto entry = scene.entries().back();
    CHECK(entry.deleted);
    CHECK(entry.author.ref == said.author.ref);
    CHECK(entry.at == said.posted_at);
}

TEST_CASE("an edit by somebody else is no edit") {
    TwoPlatforms scene;
    scene.link();
    const auto room = TwoPlatforms::mesh("!r:example.org");
    const auto original = scene.posted("bob", room, "$1", "mine");
    const event::MessageEdited forged{scene.posted("mallory", room, "$1", "forged"), "2 $e",
                                      scene.now, "$e"};
    SUBCASE("after the message") {
        scene.submit(scene.on_mesh("bob", room, original));
        scene.submit(scene.on_mesh("mallory", room, forged));
    }
    SUBCASE("before the message") {
        scene.submit(scene.on_mesh("mallory", room, forged));
        scene.submit(scene.on_mesh("bob", room, original));
    }
    CHECK(scene.messages() == std::vector<std::string>{"mine"});
}

TEST_CASE("an invitation is followed, but not one from outside") {
    TwoPlatforms scene;
    const auto room = TwoPlatforms::mesh("!r:example.org");
    CHECK(
        all<outbox::JoinRoom>(scene.submit(scene.on_mesh("bob", room, event::Invited{}))).size() ==
        1);
    auto foreign = scene.on_mesh("eve", room, event::Invited{});
    foreign.outsider = true;
    CHECK(scene.submit(foreign).effects.empty());
}

TEST_CASE("an encrypted room is said to be unreadable once and is a gap from then on") {
    TwoPlatforms scene;
    scene.link();
    const auto room = TwoPlatforms::mesh("!r:example.org");
    const auto event =
        scene.on_mesh("bob", room, event::RoomChanged{event::RoomProperty::encrypted, "m.megolm"});
    const auto told_there = scene.submit(event);
    CHECK(contains(said_aloud(told_there), "cannot read"));
    REQUIRE(recorded<incident::Gap>(told_there).size() == 1);
    CHECK(recorded<incident::Gap>(told_there)[0].room == room);
    const auto& sent = told_there.effects;
    scene.wait(std::chrono::seconds{60});
    auto again = event;
    again.key.value += "/again";
    for (const auto& effect : scene.submit(again).effects)
        CHECK(effect.key == sent.front().key);
}

TEST_CASE("a room that its server encrypts is a gap from the start, and the card says so") {
    TwoPlatforms scene;
    scene.open_here();
    scene.asks("alice", "link mesh");
    const auto room = TwoPlatforms::mesh("!new:example.org");
    const auto made = scene.done("create_room", event::RoomCreated{room, "inc-1", true});
    CHECK(contains(said_aloud(made), "cannot read"));
    REQUIRE(recorded<incident::Gap>(made).size() == 1);
    CHECK(recorded<incident::Gap>(made)[0].room == room);
    const auto cards = all<outbox::PostCard>(made);
    REQUIRE(cards.size() == 1);
    const auto& fields = cards[0].card.fields;
    const auto encryption = std::find_if(fields.begin(), fields.end(), [](const auto& field) {
        return field.first == "Encryption";
    });
    REQUIRE(encryption != fields.end());
    CHECK(encryption->second.plain.starts_with("on in #inc-1: I cannot read"));
}

TEST_CASE("whoever linked a room in which we may not pin is told once, with what to do") {
    TwoPlatforms scene;
    scene.link();
    const auto told_who = scene.done(
        "pin_message", event::Failure{event::FailureKind::rejected, "pinned: M_FORBIDDEN"});
    REQUIRE(all<outbox::MessagePerson>(told_who).size() == 1);
    CHECK(all<outbox::MessagePerson>(told_who)[0].to == Scene::person("alice").ref);
    CHECK(contains(privately(told_who), "give me the right to pin messages"));
    CHECK(told_who.facts.empty());
}

TEST_CASE("what can never be read is a gap at once, and is not asked for again") {
    Scene scene;
    scene.open_here();
    scene.wait(std::chrono::seconds{60});
    const auto lost = scene.submit(scene.chat(
        "", "C1", event::MissedStretch{scene.now, scene.now, "something unreadable", true}));
    REQUIRE(recorded<incident::Gap>(lost).size() == 1);
    CHECK(all<outbox::ReadHistory>(lost).empty());
}

TEST_CASE("people of other organisations have a say about the incident of their room alone") {
    TwoPlatforms scene;
    scene.link();
    scene.asks("alice", "start other here", "C2");
    const auto room = TwoPlatforms::mesh("!r:example.org");
    CHECK(contains(privately(scene.types("eve", room, "list", true)), "other organisations"));
    CHECK(contains(privately(scene.types("eve", room, "INC-2 show", true)), "There is no INC-2"));
    CHECK(
        contains(privately(scene.types("eve", TwoPlatforms::mesh("!x:example.org"), "help", true)),
                 "other organisations"));
    scene.types("eve", room, "severity sev2", true);
    CHECK(scene.incident().severity == incident::Severity::sev2);
}

TEST_CASE("a choice made by an outsider is allowed what the same words typed are") {
    TwoPlatforms scene;
    scene.link();
    scene.asks("alice", "start other here", "C2");
    const auto lobby = TwoPlatforms::mesh("!lobby:example.org");
    scene.offers.push_back({{lobby, "$o"}, {{"Lead", "INC-2 lead", {}, {}}}});
    auto pressed =
        scene.on_mesh("eve", lobby,
                      event::ReactionChanged{
                          {lobby, "$o"}, scene.now, {}, "\xF0\x9F\x99\x8B", event::Change::added});
    auto said = scene.on_mesh("eve", lobby, scene.posted("eve", lobby, "$1", "lead"));
    for (auto* choice : {&pressed, &said}) {
        choice->outsider = true;
        CHECK(contains(privately(scene.submit(*choice)), "other organisations"));
    }
    CHECK_FALSE(scene.incident(2).roles.contains("lead"));
}

TEST_CASE("a room is linked only by somebody who may be there, whoever let the bot in") {
    TwoPlatforms scene;
    scene.open_here();
    const auto mine = TwoPlatforms::there("alice").ref;
    scene.ties.push_back({Scene::person("alice").ref, mine});
    const auto security = TwoPlatforms::mesh("!security:example.org");
    const auto asked = scene.asks("alice", "link !security:example.org");
    REQUIRE(all<outbox::JoinRoom>(asked).size() == 1);
    CHECK(all<outbox::JoinRoom>(asked)[0].accounts ==
          std::vector{Scene::person("alice").ref, mine});
    event::RoomJoined there{security, "security"};
    SUBCASE("in a closed room the bot is a member of and they are not") {
        there.encrypted = true;
        const auto refused = scene.done("join_room", there);
        CHECK(contains(privately(refused), "could not get into that room"));
        CHECK(all<outbox::PostText>(refused).empty());
        CHECK(scene.incident().rooms.size() == 1);
        scene.submit(scene.on_mesh("bob", security, scene.posted("bob", security, "$1", "secret")));
        CHECK(scene.messages().empty());
    }
    SUBCASE("in a closed room they are in") {
        there.asker_inside = true;
        scene.done("join_room", there);
        CHECK(scene.incident().rooms.size() == 2);
    }
    SUBCASE("in a public room") {
        there.is_public = true;
        scene.done("join_room", there);
        CHECK(scene.incident().rooms.size() == 2);
    }
}

TEST_CASE("an account is asked once whether it is somebody's, however often they claim it") {
    TwoPlatforms scene;
    REQUIRE(all<outbox::MessagePerson>(scene.asks("mallory", "iam @bob:example.org")).size() == 1);
    const auto again = scene.asks("mallory", "iam @bob:example.org");
    CHECK(again.changes_nothing());
    CHECK(contains(told(again), "asked that account already"));
    scene.types("bob", TwoPlatforms::mesh("!dm:example.org"), "iam no chat:Umallory");
    CHECK(all<outbox::MessagePerson>(scene.asks("mallory", "iam @bob:example.org")).size() == 1);
}

TEST_CASE("what comes too late is not done but answered, in whatever way it was said") {
    TwoPlatforms scene;
    scene.link();
    const auto room = TwoPlatforms::mesh("!r:example.org");
    const auto late = [&](event::ChatBody body) {
        auto event = scene.on_mesh("bob", room, std::move(body));
        event.stale = true;
        scene.wait(std::chrono::minutes{20});
        return scene.submit(std::move(event));
    };
    event::CommandGiven typed;
    typed.text = event::words("INC-1 lead");
    typed.answered_inline = false;
    SUBCASE("typed, it stays as something said") {
        typed.said = scene.posted("bob", room, "$1", "!incident INC-1 lead");
        const auto answer = late(typed);
        CHECK(contains(privately(answer), "say it again: !incident INC-1 lead"));
        CHECK(scene.messages() == std::vector<std::string>{"!incident INC-1 lead"});
    }
    SUBCASE("chosen on the card") {
        const auto answer = late(event::ReactionChanged{
            {room, "$card"}, scene.now, {}, "\xF0\x9F\x99\x8B", event::Change::added});
        CHECK(contains(privately(answer), "say it again: !incident INC-1 lead"));
    }
    SUBCASE("from days ago, nobody remembers it") {
        auto old = scene.on_mesh("bob", room, typed);
        old.stale = true;
        scene.wait(std::chrono::hours{24});
        CHECK(scene.submit(old).effects.empty());
    }
    CHECK_FALSE(scene.incident().roles.contains("lead"));
}

TEST_CASE("a guest from outside brings nobody and no other room into the incident") {
    TwoPlatforms scene;
    scene.link();
    const auto room = TwoPlatforms::mesh("!r:example.org");
    for (const auto* words : {"link !mine:evil.org", "link mesh", "unlink chat:C1",
                              "invite @pal:evil.org", "iam chat:Ualice"}) {
        const auto refused = scene.types("eve", room, words, true);
        CHECK(contains(privately(refused), "other organisations"));
        CHECK(refused.facts.empty());
        CHECK(names(refused) == std::vector<std::string>{"post_privately"});
    }
    CHECK(scene.incident().rooms.size() == 2);
}

TEST_CASE("a room taken out of an incident is told so, and neither heard nor a way to see it") {
    TwoPlatforms scene;
    scene.asks("alice", "start leak private here");
    const auto room = TwoPlatforms::mesh("!r:example.org");
    scene.asks("alice", "link !r:example.org");
    scene.done("join_room", event::RoomJoined{room, "ops", false, false, true});
    scene.submit(scene.on_mesh(
        "bob", room,
        event::MembershipChanged{TwoPlatforms::there("bob"), event::Change::added, {}}));
    scene.submit(scene.on_mesh("bob", room, scene.posted("bob", room, "$1", "heard")));
    const auto lobby = TwoPlatforms::mesh("!lobby:example.org");
    REQUIRE(contains(privately(scene.types("bob", lobby, "show INC-1")), "leak"));
    SUBCASE("by its id") {
        CHECK(contains(said_aloud(scene.asks("alice", "unlink !r:example.org")), "took #ops out"));
    }
    SUBCASE("by its name") {
        const auto told_both = scene.asks("alice", "unlink #ops");
        REQUIRE(all<outbox::PostText>(told_both).size() == 2);
        CHECK(all<outbox::PostText>(told_both)[1].room == room);
    }
    SUBCASE("from inside") {
        scene.types("bob", room, "unlink here");
    }
    CHECK(scene.incident().rooms.size() == 1);
    CHECK(scene.submit(scene.on_mesh("bob", room, scene.posted("bob", room, "$2", "not heard")))
              .changes_nothing());
    CHECK(scene.messages() == std::vector<std::string>{"heard"});
    CHECK(contains(privately(scene.types("bob", lobby, "show INC-1")), "There is no INC-1"));
    const auto entries = scene.entries();
    CHECK(std::any_of(entries.begin(), entries.end(), [](const timeline::Entry& entry) {
        return entry.text.plain == "#ops was taken out of the incident";
    }));
    CHECK(all<outbox::UpdateCard>(scene.asks("alice", "severity sev1")).size() <= 1);
}

TEST_CASE("who left a room while it was no incident's is no member when it is one again") {
    TwoPlatforms scene;
    scene.asks("alice", "start leak private here");
    const auto room = TwoPlatforms::mesh("!r:example.org");
    const auto lobby = TwoPlatforms::mesh("!lobby:example.org");
    const auto links = [&] {
        scene.asks("alice", "link !r:example.org");
        scene.done("join_room", event::RoomJoined{room, "ops", false, false, true});
    };
    const auto moves = [&](event::Change change) {
        scene.wait(std::chrono::seconds{5});
        scene.submit(scene.on_mesh(
            "bob", room, event::MembershipChanged{TwoPlatforms::there("bob"), change, {}}));
    };
    links();
    moves(event::Change::added);
    REQUIRE(contains(privately(scene.types("bob", lobby, "show INC-1")), "leak"));
    scene.asks("alice", "unlink !r:example.org");
    moves(event::Change::removed);
    links();
    REQUIRE(scene.incident().rooms.size() == 2);
    CHECK(contains(privately(scene.types("bob", lobby, "show INC-1")), "There is no INC-1"));
}

TEST_CASE("what cannot be taken out is said, with what can") {
    TwoPlatforms scene;
    scene.link();
    CHECK(contains(told(scene.asks("alice", "unlink here")), "is where INC-1 lives"));
    const auto unknown = told(scene.asks("alice", "unlink nowhere"));
    CHECK(contains(unknown, "chat:C1"));
    CHECK(contains(unknown, "mesh:!r:example.org (ops)"));
    CHECK(scene.incident().rooms.size() == 2);
}

TEST_CASE("no room in which everybody can read is added to a private incident") {
    TwoPlatforms scene;
    scene.asks("alice", "start leak private here");
    scene.asks("alice", "link !r:example.org");
    const auto refused = scene.done(
        "join_room", event::RoomJoined{TwoPlatforms::mesh("!r:example.org"), "ops", false, true});
    CHECK(scene.incident().rooms.size() == 1);
    CHECK(names(refused) == std::vector<std::string>{"message_person"});
    CHECK(contains(privately(refused), "INC-1 is private"));
}

TEST_CASE(
    "a room that is linked already is not settled in again, by whatever address it is named") {
    TwoPlatforms scene;
    scene.link();
    scene.asks("alice", "link #ops:example.org");
    const auto joined = scene.done(
        "join_room", event::RoomJoined{TwoPlatforms::mesh("!r:example.org"), "ops", false, true});
    CHECK(names(joined) == std::vector<std::string>{"message_person"});
    CHECK(contains(privately(joined), "INC-1 listens in that room already"));
    CHECK(joined.facts.empty());
}

TEST_CASE("whoever claims an account that cannot be asked is told so, and can claim it again") {
    TwoPlatforms scene;
    scene.asks("alice", "iam @nobody:example.org");
    const auto failed = scene.done(
        "message_person", event::Failure{event::FailureKind::not_found, "no such account"});
    REQUIRE(all<outbox::MessagePerson>(failed).size() == 1);
    CHECK(all<outbox::MessagePerson>(failed)[0].to == Scene::person("alice").ref);
    CHECK(contains(privately(failed), "no such account"));
    CHECK(all<outbox::MessagePerson>(scene.asks("alice", "iam @nobody:example.org")).size() == 1);
}
