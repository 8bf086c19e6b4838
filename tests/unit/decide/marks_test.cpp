#include "tests/unit/decide/scene.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bot::core;
using namespace std::chrono_literals;

namespace {

const timeline::Entry* entry_of(const std::vector<timeline::Entry>& entries,
                                const std::string& message) {
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto& entry) {
        return entry.source.message == message && entry.kind == timeline::EntryKind::message;
    });
    return found == entries.end() ? nullptr : &*found;
}

event::Text link_to(const std::string& command, const std::string& message,
                    const std::string& room = "C1") {
    event::Text text = event::words(command + " link");
    text.spans.push_back({command.size() + 1, 4, event::MessageRef{Scene::room(room), message}});
    return text;
}

}  // namespace

TEST_CASE("a pushpin marks the message, whoever wrote it, and shows a receipt") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "disk is full");
    scene.wait(60s);
    const auto decision = scene.reacts("carol", "m1", "pushpin");
    REQUIRE(recorded<incident::Marked>(decision).size() == 1);
    const auto receipts = all<outbox::React>(decision);
    REQUIRE(receipts.size() == 1);
    CHECK(receipts[0].reaction == "white_check_mark");
    const auto entries = scene.entries();
    const auto* entry = entry_of(entries, "m1");
    REQUIRE(entry != nullptr);
    CHECK(entry->author.name == "bob");
    REQUIRE(entry->marks.size() == 1);
    CHECK(entry->marks[0].by.name == "carol");
    CHECK(entry->marks[0].at == scene.now);
    CHECK(entry->at == scene.now - 60s);
}

TEST_CASE("two markers make one entry that remembers both, and one receipt") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "disk is full");
    scene.reacts("carol", "m1", "pushpin");
    CHECK(all<outbox::React>(scene.reacts("alice", "m1", "pushpin")).empty());
    CHECK(entry_of(scene.entries(), "m1")->marks.size() == 2);
    CHECK(all<outbox::React>(scene.unreacts("carol", "m1", "pushpin")).empty());
    CHECK(entry_of(scene.entries(), "m1")->key());
    const auto last = all<outbox::React>(scene.unreacts("alice", "m1", "pushpin"));
    REQUIRE(last.size() == 1);
    CHECK(last[0].change == event::Change::removed);
    CHECK_FALSE(entry_of(scene.entries(), "m1")->key());
}

TEST_CASE("of reactions that come out of order the last one counts") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "disk is full");
    auto added = scene.chat(
        "carol", "C1",
        event::ReactionChanged{{Scene::room("C1"), "m1"}, {}, {}, "pushpin", event::Change::added});
    scene.wait(5s);
    scene.unreacts("carol", "m1", "pushpin");
    CHECK(scene.submit(added).changes_nothing());
    CHECK(scene.entries().size() > 0);
    CHECK_FALSE(entry_of(scene.entries(), "m1")->key());
}

TEST_CASE("the same reaction again changes nothing, and others are kept without a mark") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "disk is full");
    scene.reacts("carol", "m1", "pushpin");
    CHECK(scene.reacts("carol", "m1", "pushpin").changes_nothing());
    const auto eyes = scene.reacts("carol", "m1", "eyes");
    CHECK(recorded<incident::Reacted>(eyes).size() == 1);
    CHECK(recorded<incident::Marked>(eyes).empty());
    CHECK(scene.reacts("ourselves", "m1", "white_check_mark").changes_nothing());
    CHECK(scene.reacts("carol", "elsewhere", "eyes", "C9").changes_nothing());
}

TEST_CASE("the strike mark strikes and gives no receipt") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "wrong room");
    const auto decision = scene.reacts("bob", "m1", "no_entry_sign");
    CHECK(recorded<incident::Marked>(decision)[0].kind == incident::MarkKind::strike);
    CHECK(all<outbox::React>(decision).empty());
}

TEST_CASE("marking a message from before the incident fetches that very message") {
    Scene scene;
    scene.open_here();
    auto event = scene.chat(
        "carol", "C1",
        event::ReactionChanged{
            {Scene::room("C1"), "m0"}, scene.now - 1h, "root", "pushpin", event::Change::added});
    const auto decision = scene.submit(event);
    const auto fetches = all<outbox::FetchMessage>(decision);
    REQUIRE(fetches.size() == 1);
    CHECK(fetches[0].message.message == "m0");
    CHECK(fetches[0].thread == "root");
    CHECK(all<outbox::React>(decision).empty());
    CHECK(entry_of(scene.entries(), "m0") == nullptr);
    auto old = scene.message("bob", "m0", "pager went off");
    old.posted_at -= 1h;
    SUBCASE("and adds it, with its mark and a receipt") {
        const auto fetched = scene.done("fetch_message", event::MessageFetched{old});
        CHECK(recorded<incident::Said>(fetched).size() == 1);
        CHECK(all<outbox::React>(fetched).size() == 1);
        const auto entries = scene.entries();
        const auto* entry = entry_of(entries, "m0");
        REQUIRE(entry != nullptr);
        CHECK(entry->key());
        CHECK(entry->marks[0].by.name == "carol");
        CHECK(entry->at == scene.now - 1h);
        CHECK(scene.done("fetch_message", event::MessageFetched{old}).changes_nothing());
    }
    SUBCASE("unless the mark was taken back meanwhile") {
        scene.wait(1s);
        scene.unreacts("carol", "m0", "pushpin");
        CHECK(scene.done("fetch_message", event::MessageFetched{old}).changes_nothing());
    }
    SUBCASE("and tells who marked it where it cannot be read") {
        const auto failed = scene.done(
            "fetch_message", event::Failure{event::FailureKind::not_found, "no such message"});
        const auto told_them = all<outbox::MessagePerson>(failed);
        REQUIRE(told_them.size() == 1);
        CHECK(told_them[0].to.id == "Ucarol");
        CHECK(failed.facts.empty());
    }
    SUBCASE("but never takes our own posts for speech") {
        old.author = Scene::person("ourselves");
        CHECK(scene.done("fetch_message", event::MessageFetched{old}).facts.empty());
    }
}

TEST_CASE("a mark goes to the incident that holds the message, and not to the room's next one") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "disk is full");
    const auto said_at = scene.now;
    scene.wait(60s);
    scene.asks("bob", "close done");
    scene.open_here("C1", "next");
    scene.wait(60s);
    const auto before = scene.facts(2).size();
    const event::MessageRef message{Scene::room("C1"), "m1"};
    for (const auto posted_at : {std::optional{said_at}, std::optional<event::Instant>{}}) {
        for (const auto change : {event::Change::added, event::Change::removed}) {
            scene.submit(scene.chat(
                "carol", "C1", event::ReactionChanged{message, posted_at, {}, "pushpin", change}));
            const auto pinned = scene.submit(
                scene.chat("carol", "C1", event::PinChanged{message, posted_at, change}));
            CHECK(all<outbox::FetchMessage>(pinned).empty());
            CHECK(entry_of(scene.entries(1), "m1")->key() == (change == event::Change::added));
            scene.wait(1s);
        }
    }
    CHECK(scene.facts(2).size() == before);
}

TEST_CASE("a pin is a mark, and whoever unpins takes it away") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "disk is full");
    const auto pin = [&](const std::string& who, event::Change change) {
        return scene.submit(
            scene.chat(who, "C1", event::PinChanged{{Scene::room("C1"), "m1"}, scene.now, change}));
    };
    pin("carol", event::Change::added);
    CHECK(entry_of(scene.entries(), "m1")->marks[0].via == "pin");
    scene.wait(1s);
    pin("bob", event::Change::removed);
    CHECK_FALSE(entry_of(scene.entries(), "m1")->key());
    CHECK(pin("ourselves", event::Change::added).changes_nothing());
}

TEST_CASE("the shortcut marks the message it was used on") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "disk is full");
    event::CommandGiven given;
    given.origin = event::CommandOrigin::shortcut;
    given.about = event::MessageRef{Scene::room("C1"), "m1"};
    const auto decision = scene.submit(scene.chat("carol", "C1", given));
    CHECK(recorded<incident::Marked>(decision)[0].via == "shortcut");
    CHECK(contains(told(scene.submit(scene.chat("carol", "C1", given))), "already"));
}

TEST_CASE("marks by command can be taken back by their owner only") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "disk is full");
    CHECK(contains(told(scene.asks("carol", link_to("mark", "m1"))), "Marked e"));
    CHECK(contains(told(scene.asks("bob", link_to("unmark", "m1"))), "marked by @carol"));
    CHECK(contains(told(scene.asks("carol", link_to("unmark", "m1"))), "gone"));
    CHECK_FALSE(entry_of(scene.entries(), "m1")->key());
    CHECK(contains(told(scene.asks("carol", link_to("mark", "x", "C9"))), "not in a room"));
    CHECK(contains(told(scene.asks("carol", "mark e99")), "no line e99"));
}

TEST_CASE("lines that are no messages can be marked by number") {
    Scene scene;
    scene.open_here();
    const auto number =
        to_string(event::FactNumber{static_cast<std::int64_t>(scene.facts().size()) + 1});
    scene.asks("bob", "note failed over");
    CHECK(contains(told(scene.asks("carol", "mark " + number)), "Marked"));
    CHECK(contains(told(scene.asks("carol", "mark " + number)), "already"));
    const auto entries = scene.entries();
    const auto note = std::find_if(entries.begin(), entries.end(), [](const auto& entry) {
        return entry.kind == timeline::EntryKind::note;
    });
    REQUIRE(note != entries.end());
    CHECK(note->key());
    CHECK(contains(told(scene.asks("carol", "unmark " + number)), "gone"));
}
