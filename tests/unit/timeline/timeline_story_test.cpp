#include "bot/core/timeline/timeline.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>

namespace event = bot::core::event;
using namespace bot::core::incident;
using bot::core::timeline::build;
using bot::core::timeline::Entry;
using bot::core::timeline::EntryKind;
using event::Change;

namespace {

const event::RoomRef room{"chat", "R1"};
const event::Person alice{{"chat", "U1"}, "Alice"};
const event::Person bob{{"chat", "U2"}, "Bob"};

/// Facts of which each is a second later than the one before.
struct Record {
    std::vector<Fact> facts;

    event::Instant time(int second) const {
        return *event::from_rfc3339("2026-11-22T14:00:00Z") + std::chrono::seconds{second};
    }
    event::FactNumber add(const event::Person& who, FactBody body, int second = -1) {
        const auto number = static_cast<std::int64_t>(facts.size()) + 1;
        const auto at = time(second < 0 ? static_cast<int>(number) : second);
        facts.push_back({{1}, {number}, at, at, who, std::move(body)});
        return {number};
    }
    event::FactNumber say(const std::string& id, const std::string& text, int second = -1) {
        Said said;
        said.message.message = {room, id};
        said.message.author = alice;
        said.message.text = event::words(text);
        return add(alice, std::move(said), second);
    }
    void edit(const std::string& id, const std::string& revision, const std::string& text) {
        Revised revised;
        revised.message = {room, id};
        revised.revision = revision;
        revised.text = event::words(text);
        add(alice, std::move(revised));
    }
    void mark(const event::Person& who, const std::string& id, const std::string& via,
              Change change = Change::added, MarkKind kind = MarkKind::key) {
        Marked marked;
        marked.message = event::MessageRef{room, id};
        marked.kind = kind;
        marked.via = via;
        marked.change = change;
        add(who, marked);
    }
    std::vector<Entry> entries(bool keep_deleted = false) const {
        return build(facts, keep_deleted);
    }
};

std::string sketch(const std::vector<Entry>& entries) {
    std::string out;
    for (const auto& entry : entries) {
        out += event::to_string(entry.id) + " " + event::to_rfc3339(entry.at) + " " +
               std::string{to_string(entry.kind)} + " " + entry.author.name + ": " +
               entry.text.plain + " v" + std::to_string(entry.versions());
        for (const auto& version : entry.earlier)
            out += " <" + version.text.plain + ">";
        for (const auto& mark : entry.marks)
            out += " *" + mark.by.name + "/" + mark.via;
        out += entry.deleted ? " deleted" : "";
        out += entry.strike ? " struck " + entry.strike->reason : "";
        out += "\n";
    }
    return out;
}

}  // namespace

TEST_CASE("an edit keeps what was written before as a version") {
    Record record;
    record.say("m1", "fisrt");
    record.edit("m1", "2", "first");
    record.edit("m1", "3", "first!");
    const auto entries = record.entries();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].text.plain == "first!");
    CHECK(entries[0].versions() == 3);
    CHECK(entries[0].earlier[0].text.plain == "fisrt");
    CHECK(entries[0].earlier[1].text.plain == "first");
    CHECK(entries[0].at == record.time(1));
}

TEST_CASE("an edit told twice, a preview and the same words again are no versions") {
    Record record;
    record.say("m1", "one");
    record.edit("m1", "2", "two");
    record.edit("m1", "2", "two");
    record.edit("m1", "", "two");
    record.edit("m1", "3", "two");
    CHECK(record.entries()[0].versions() == 2);
}

TEST_CASE("edits count by the platform's order, not by the order they arrived in") {
    Record record;
    record.edit("m1", "3", "third");
    record.edit("m1", "2", "second");
    record.say("m1", "first", 0);
    const auto entries = record.entries();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].text.plain == "third");
    CHECK(entries[0].versions() == 3);
    CHECK(entries[0].id.number == 3);
}

TEST_CASE("a deleted message leaves its author and time and no text") {
    Record record;
    event::File file;
    file.name = "secret.png";
    Said said;
    said.message.message = {room, "m1"};
    said.message.author = alice;
    said.message.text = event::words("the password");
    said.message.files = {file};
    record.add(alice, said);
    record.edit("m1", "2", "the passwrod");
    record.add(bob, Removed{{room, "m1"}});
    const auto entries = record.entries();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].deleted);
    CHECK(entries[0].author.name == "Alice");
    CHECK(entries[0].at == record.time(1));
    CHECK(entries[0].text.plain.empty());
    CHECK(entries[0].files.empty());
    CHECK(entries[0].earlier[0].text.plain.empty());
    CHECK(*entries[0].deleted_at == record.time(3));
    CHECK(record.entries(true)[0].text.plain == "the passwrod");
}

TEST_CASE("a deletion known before its message still empties it") {
    Record record;
    record.add(alice, Removed{{room, "m1"}});
    record.say("m1", "gone", 0);
    const auto entries = record.entries();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].deleted);
    CHECK(entries[0].text.plain.empty());
}

TEST_CASE("two people marking a message make one entry that remembers both") {
    Record record;
    record.mark(bob, "m1", "pushpin");
    record.say("m1", "look");
    record.mark(alice, "m1", "pin");
    const auto entries = record.entries();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].key());
    REQUIRE(entries[0].marks.size() == 2);
    CHECK(entries[0].marks[0].by.name == "Bob");
    CHECK(entries[0].marks[1].by.name == "Alice");
    CHECK(entries[0].author.name == "Alice");
}

TEST_CASE("a mark taken back is gone, while another way of the same person stands") {
    Record record;
    record.say("m1", "look");
    record.mark(bob, "m1", "pushpin");
    record.mark(bob, "m1", "command");
    record.mark(bob, "m1", "pushpin", Change::removed);
    REQUIRE(record.entries()[0].marks.size() == 1);
    CHECK(record.entries()[0].marks[0].via == "command");
    record.mark(bob, "m1", "command", Change::removed);
    CHECK_FALSE(record.entries()[0].key());
}

TEST_CASE("the platform's pin is one mark that anybody may take off") {
    Record record;
    record.say("m1", "look");
    record.add(alice, Pinned{{room, "m1"}, Change::added});
    CHECK(record.entries()[0].key());
    CHECK(record.entries().size() == 1);
    record.add(bob, Pinned{{room, "m1"}, Change::removed});
    CHECK_FALSE(record.entries()[0].key());
}

TEST_CASE("a reaction is an entry until it is taken back") {
    Record record;
    const auto said = record.say("m1", "look");
    record.add(bob, Reacted{{room, "m1"}, "eyes", Change::added});
    REQUIRE(record.entries().size() == 2);
    CHECK(record.entries()[1].kind == EntryKind::reaction);
    CHECK(*record.entries()[1].about == said);
    record.add(bob, Reacted{{room, "m1"}, "eyes", Change::removed});
    CHECK(record.entries().size() == 1);
}

TEST_CASE("reactions count by their time, not by the order they arrived in") {
    Record record;
    record.say("m1", "look");
    record.add(bob, Reacted{{room, "m1"}, "eyes", Change::removed}, 50);
    record.add(bob, Reacted{{room, "m1"}, "eyes", Change::added}, 40);
    CHECK(record.entries().size() == 1);
}

TEST_CASE("a reaction that marks makes no second entry for its message") {
    Record record;
    record.say("m1", "look");
    record.add(bob, Reacted{{room, "m1"}, "pushpin", Change::added});
    record.mark(bob, "m1", "pushpin");
    CHECK(record.entries().size() == 1);
    CHECK(record.entries()[0].key());
}

TEST_CASE("a note written as a message follows that message") {
    Record record;
    Noted noted;
    noted.text = event::words("pool empty");
    noted.source = event::MessageRef{room, "m1"};
    record.add(alice, noted);
    const auto number = record.say("m1", "TL: pool empty");
    record.edit("m1", "2", "tl:  pool is empty");
    record.mark(bob, "m1", "pushpin");
    const auto entries = record.entries();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].id == number);
    CHECK(entries[0].kind == EntryKind::note);
    CHECK(entries[0].text.plain == "pool is empty");
    CHECK(entries[0].versions() == 2);
    CHECK(entries[0].key());
    record.add(alice, Removed{{room, "m1"}});
    CHECK(record.entries()[0].text.plain.empty());
}

TEST_CASE("blanks around the word that makes a note are no part of it") {
    for (const auto* word : {"tl : ", " TL:", "\nTimeline :\t"}) {
        Record record;
        Noted noted;
        noted.text = event::words("pool empty");
        noted.source = event::MessageRef{room, "m1"};
        record.add(alice, noted);
        record.say("m1", word + std::string{"pool empty"});
        record.edit("m1", "2", word + std::string{"pool is empty"});
        const auto entries = record.entries();
        REQUIRE(entries.size() == 1);
        CHECK(entries[0].text.plain == "pool is empty");
        REQUIRE(entries[0].earlier.size() == 1);
        CHECK(entries[0].earlier[0].text.plain == "pool empty");
    }
}

TEST_CASE("an edit that came before its message is a version after it") {
    Record record;
    Said early;
    early.message.message = {room, "m1"};
    early.message.text = event::words("three");
    early.revision = "3";
    record.add(alice, early);
    CHECK(record.entries()[0].versions() == 1);
    record.edit("m1", "2", "two");
    CHECK(record.entries()[0].versions() == 2);
    record.say("m1", "one");
    const auto entries = record.entries();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].text.plain == "three");
    REQUIRE(entries[0].versions() == 3);
    CHECK(entries[0].earlier[0].text.plain == "one");
}

TEST_CASE("an edit of a message that is not held waits for it without a line of its own") {
    Record record;
    record.edit("m1", "2", "two");
    CHECK(record.entries().empty());
    SUBCASE("which may come") {
        record.say("m1", "one");
        REQUIRE(record.entries().size() == 1);
        CHECK(record.entries()[0].text.plain == "two");
        CHECK(record.entries()[0].versions() == 2);
    }
    SUBCASE("or turn out to be gone") {
        Removed gone;
        gone.message = {room, "m1"};
        record.add(bob, gone);
        REQUIRE(record.entries().size() == 1);
        CHECK(record.entries()[0].deleted);
    }
    SUBCASE("and no reaction is to a line that is not there") {
        record.add(bob, Reacted{{room, "m1"}, "eyes"});
        REQUIRE(record.entries().size() == 1);
        CHECK_FALSE(record.entries()[0].about);
        CHECK(record.entries()[0].text.plain == "Reacted with :eyes:");
    }
}

TEST_CASE("a sender's clock is off beyond five minutes, in both directions") {
    Record record;
    const auto posted = [&](std::chrono::microseconds late) {
        Said said;
        said.message.message = {room, "m" + std::to_string(record.facts.size())};
        said.message.posted_at = record.time(100);
        said.message.arrived_at = record.time(100) + late;
        record.add(alice, said);
        return record.entries().back().arrived_at;
    };
    using namespace std::chrono_literals;
    CHECK_FALSE(posted(5min));
    CHECK_FALSE(posted(-5min));
    CHECK(posted(5min + 1us) == record.time(100) + 5min + 1us);
    CHECK(posted(-5min - 1us) == record.time(100) - 5min - 1us);
}

TEST_CASE("what a clock said that cannot be stays with the entry, which stands where it arrived") {
    Record record;
    Said said;
    said.message.message = {room, "m1"};
    said.message.posted_at = record.time(100);
    said.message.arrived_at = record.time(100);
    said.message.claimed_at = event::Instant{};
    record.add(alice, said);
    const auto entry = record.entries().back();
    CHECK(entry.at == record.time(100));
    CHECK(entry.claimed_at == event::Instant{});
    CHECK_FALSE(entry.arrived_at);
}

TEST_CASE("an entry is struck with a reason and brought back") {
    Record record;
    const auto said = record.say("m1", "wrong room");
    record.add(bob, EntryStruck{said, "another incident", Change::added});
    REQUIRE(record.entries()[0].strike);
    CHECK(record.entries()[0].strike->reason == "another incident");
    CHECK(record.entries()[0].strike->by.name == "Bob");
    record.add(bob, EntryStruck{said, "", Change::removed});
    CHECK_FALSE(record.entries()[0].strike);
    record.mark(alice, "m1", "no_entry_sign", Change::added, MarkKind::strike);
    REQUIRE(record.entries()[0].strike);
    CHECK(record.entries()[0].strike->reason == "struck by reaction");
    CHECK_FALSE(record.entries()[0].key());
    record.mark(alice, "m1", "no_entry_sign", Change::removed, MarkKind::strike);
    CHECK_FALSE(record.entries()[0].strike);
}

TEST_CASE("what is off the record has no words in any version") {
    Record record;
    record.say("m1", "something");
    Revised revised;
    revised.message = {room, "m1"};
    revised.revision = "2";
    revised.off_record = true;
    record.add(alice, revised);
    const auto entries = record.entries();
    CHECK(entries[0].off_record);
    CHECK(entries[0].text.plain.empty());
    for (const auto& version : entries[0].earlier)
        CHECK(version.text.plain.empty());
}

TEST_CASE("messages of a room that got another id stay the same messages") {
    Record record;
    record.say("m1", "before the move");
    const event::RoomRef now{"chat", "R2"};
    record.add({}, RoomReplaced{room, now});
    record.add(alice, Removed{{now, "m1"}});
    const auto entries = record.entries();
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].deleted);
}

TEST_CASE("a message that is only a file, an alert and a gap say what they are") {
    Record record;
    Said said;
    said.message.message = {room, "m1"};
    said.message.files.resize(1);
    record.add(alice, said);
    said.message.message.message = "m2";
    said.message.text = event::words("disk full");
    said.message.kind = event::PostKind::alert;
    record.add(alice, said);
    record.add({}, Gap{room, record.time(60), "restart"});
    const auto entries = record.entries();
    CHECK(entries[0].kind == EntryKind::file);
    CHECK(entries[1].kind == EntryKind::alert);
    CHECK(entries[2].kind == EntryKind::gap);
    CHECK(*entries[2].until == record.time(60));
}

TEST_CASE("what happened at one moment stands by platform, then message id, then number") {
    Record record;
    record.say("10.5", "third", 5);
    record.say("9.5", "second", 5);
    record.add(bob, CommandRun{"show", ""}, 5);
    const auto entries = record.entries();
    CHECK(entries[0].kind == EntryKind::command);
    CHECK(entries[1].text.plain == "second");
    CHECK(entries[2].text.plain == "third");
}

TEST_CASE("facts in any order give the same timeline") {
    Record record;
    std::mt19937 chance{7};
    const auto any = [&](int most) {
        return std::uniform_int_distribution<int>{0, most - 1}(chance);
    };
    for (int i = 0; i < 300; ++i) {
        const auto id = "m" + std::to_string(any(40));
        const auto& who = any(2) == 0 ? alice : bob;
        const auto change = any(3) == 0 ? Change::removed : Change::added;
        switch (any(8)) {
            case 0:
                record.edit(id, std::to_string(100 + any(20)), "edit " + std::to_string(i));
                break;
            case 1:
                record.mark(who, id, any(2) == 0 ? "pushpin" : "pin", change);
                break;
            case 2:
                record.add(who, Reacted{{room, id}, any(2) == 0 ? "eyes" : "pushpin", change});
                break;
            case 3:
                record.add(who, EntryStruck{{any(300) + 1}, "reason", change});
                break;
            case 4:
                record.add(who, EntryRevised{{any(300) + 1}, event::words("reworded")});
                break;
            case 5:
                if (any(4) == 0)
                    record.add(who, Removed{{room, id}});
                break;
            case 6:
                record.add(who, Noted{NoteKind::note, event::words("note"), {}}, any(100));
                break;
            default:
                record.say(id, "said " + std::to_string(i), any(100));
                break;
        }
    }
    const auto expected = sketch(record.entries());
    for (int round = 0; round < 20; ++round) {
        std::shuffle(record.facts.begin(), record.facts.end(), chance);
        REQUIRE(sketch(record.entries()) == expected);
    }
}
