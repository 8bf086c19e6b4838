#include "tests/unit/decide/scene.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace bot::core;
using namespace std::chrono_literals;
using Texts = std::vector<std::string>;

TEST_CASE("what is said in the incident's room is written down once") {
    Scene scene;
    scene.open_here();
    const auto first = scene.says("bob", "m1", "disk is full");
    REQUIRE(recorded<incident::Said>(first).size() == 1);
    CHECK(first.facts[0].at == scene.now);
    CHECK(first.facts[0].actor.name == "bob");
    SUBCASE("the same message under another event id changes nothing") {
        CHECK(scene.says("bob", "m1", "disk is full").changes_nothing());
    }
    SUBCASE("the same envelope again changes nothing") {
        auto event = scene.chat("bob", "C1", scene.message("bob", "m2", "again"));
        scene.submit(event);
        CHECK(scene.submit(event).changes_nothing());
    }
    CHECK(scene.messages().front() == "disk is full");
}

TEST_CASE("a plain message asks the store for little") {
    Scene scene;
    const auto load = decide::needs(
        scene.chat("bob", "C1", scene.message("bob", "m1", "disk is full")), scene.policy);
    CHECK(load.room.has_value());
    CHECK(load.message.has_value());
    CHECK(load.toggles.empty());
    CHECK(load.people.empty());
    CHECK_FALSE(load.record);
    CHECK_FALSE(load.names);
}

TEST_CASE("what was said elsewhere, before, or by ourselves is not") {
    Scene scene;
    CHECK(scene.says("bob", "m0", "nobody listens").changes_nothing());
    scene.open_here();
    CHECK(scene.says("bob", "m1", "in another room", "C2").changes_nothing());
    CHECK(scene.says("ourselves", "m2", "our card").changes_nothing());
    auto early = scene.message("bob", "m3", "before");
    early.posted_at -= 3s;  // more than clocks may differ by
    CHECK(scene.submit(scene.chat("bob", "C1", early)).changes_nothing());
}

TEST_CASE("an adopted room is listened to until the incident is closed") {
    Scene scene;
    scene.open_here();
    scene.asks("alice", "resolve");
    CHECK_FALSE(scene.says("bob", "m1", "after resolve").changes_nothing());
    scene.asks("alice", "close done");
    CHECK(scene.says("bob", "m2", "after close").changes_nothing());
    SUBCASE("but what was said before can still be edited and deleted") {
        CHECK_FALSE(scene.edits("bob", "m1", "after all", "r1").changes_nothing());
        CHECK_FALSE(scene.deletes("bob", "m1").changes_nothing());
        CHECK(scene.messages() == Texts{"(deleted)"});
    }
}

TEST_CASE("an edit adds a version, in the order of revisions") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "one");
    scene.edits("bob", "m1", "three", "r2");
    scene.edits("bob", "m1", "two", "r1");
    CHECK(scene.edits("bob", "m1", "three", "r2").changes_nothing());
    const auto entries = scene.entries();
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [](const auto& it) { return it.source.message == "m1"; });
    REQUIRE(entry != entries.end());
    CHECK(entry->text.plain == "three");
    CHECK(entry->versions() == 3);
}

TEST_CASE("what a platform adds by itself is no version") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "see https://example.org");
    CHECK(scene.edits("bob", "m1", "see https://example.org", "").changes_nothing());
    scene.edits("bob", "m1", "see https://example.org (a preview)", "");
    const auto entries = scene.entries();
    CHECK(std::all_of(entries.begin(), entries.end(),
                      [](const auto& entry) { return entry.versions() == 1; }));
}

TEST_CASE("create, edit and delete give one record in whatever order they come") {
    std::vector<int> order{0, 1, 2, 3};
    do {
        Scene scene;
        scene.open_here();
        for (const int step : order) {
            if (step == 0)
                scene.says("bob", "m1", "one");
            if (step == 1)
                scene.edits("bob", "m1", "two", "r1");
            if (step == 2)
                scene.edits("bob", "m1", "three", "r2");
            if (step == 3)
                scene.says("bob", "m1", "one");
        }
        CHECK(scene.messages() == Texts{"three"});
        const auto entries = scene.entries();
        const auto entry = std::find_if(entries.begin(), entries.end(),
                                        [](const auto& it) { return it.source.message == "m1"; });
        CHECK(entry->versions() == 3);
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("a deleted message stays deleted in whatever order things come") {
    std::vector<int> order{0, 1, 2};
    do {
        Scene scene;
        scene.open_here();
        for (const int step : order) {
            if (step == 0)
                scene.says("bob", "m1", "one");
            if (step == 1)
                scene.edits("bob", "m1", "two", "r1");
            if (step == 2)
                scene.deletes("bob", "m1");
        }
        CHECK(scene.messages() == Texts{"(deleted)"});
        CHECK(scene.deletes("bob", "m1").changes_nothing());
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("the deletion of what was said before the incident is not remembered") {
    Scene scene;
    scene.open_here();
    const auto before = scene.now - 1h;
    CHECK(scene
              .submit(scene.chat("bob", "C1",
                                 event::MessageDeleted{{Scene::room("C1"), "m0"}, before, {}, {}}))
              .changes_nothing());
}

TEST_CASE("the platform's clock may be a little behind ours when a room is adopted") {
    Scene scene;
    scene.open_here();
    auto just_after = scene.message("bob", "m1", "look at this");
    just_after.posted_at = scene.now - 1500ms;
    scene.submit(scene.chat("bob", "C1", just_after));
    auto before = scene.message("bob", "m2", "lunch?");
    before.posted_at = scene.now - 1min;
    scene.submit(scene.chat("bob", "C1", before));
    CHECK(scene.messages() == Texts{"look at this"});
}

TEST_CASE("a line that begins with TL: is a note and one line only") {
    Scene scene;
    scene.open_here();
    const auto decision = scene.says("bob", "m1", "TL: failed over to b");
    REQUIRE(recorded<incident::Noted>(decision).size() == 1);
    CHECK(recorded<incident::Noted>(decision)[0].text.plain == "failed over to b");
    CHECK(recorded<incident::Noted>(decision)[0].source->message == "m1");
    const auto count_notes = [&] {
        const auto entries = scene.entries();
        return std::count_if(entries.begin(), entries.end(), [](const auto& entry) {
            return contains(entry.text.plain, "failed over");
        });
    };
    CHECK(count_notes() == 1);
    SUBCASE("an edit of the message is an edit of the note") {
        scene.edits("bob", "m1", "TL: failed over to c", "r1");
        CHECK(scene.messages() == Texts{"failed over to c"});
        CHECK(count_notes() == 1);
    }
    SUBCASE("a delete of the message is a delete of the note") {
        scene.deletes("bob", "m1");
        CHECK(count_notes() == 0);
    }
}

TEST_CASE("a message that becomes a note by an edit is a note from then on") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "failed over");
    CHECK(recorded<incident::Noted>(scene.edits("bob", "m1", "TL: failed over", "r1")).size() == 1);
    CHECK(recorded<incident::Noted>(scene.edits("bob", "m1", "TL: failed back", "r2")).empty());
}

TEST_CASE("off the record keeps only that something was said") {
    Scene scene;
    scene.open_here();
    auto message = scene.message("bob", "m1", "off the record: I was asleep");
    message.raw = message.text.plain;
    message.files = {{"F1", "diary.txt", "text/plain", 1, "https://files"}};
    const auto decision = scene.submit(scene.chat("bob", "C1", message));
    const auto said = recorded<incident::Said>(decision);
    REQUIRE(said.size() == 1);
    CHECK(said[0].off_record);
    CHECK(said[0].message.text.plain.empty());
    CHECK(said[0].message.raw.empty());
    CHECK(said[0].message.files.empty());
    CHECK(said[0].message.author.name == "bob");
    CHECK(scene.edits("bob", "m1", "I was asleep", "r1").changes_nothing());
}

TEST_CASE("a message can be taken off the record by an edit") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "I was asleep");
    const auto revised =
        recorded<incident::Revised>(scene.edits("bob", "m1", "off the record: I was asleep", "r1"));
    REQUIRE(revised.size() == 1);
    CHECK(revised[0].off_record);
    CHECK(revised[0].text.plain.empty());
    for (const auto& fact : scene.facts())
        if (const auto* said = std::get_if<incident::Said>(&fact.body))
            CHECK(said->message.text.plain.empty());
    for (const auto& text : scene.messages())
        CHECK_FALSE(contains(text, "asleep"));
}

TEST_CASE("secrets are masked before anything is kept") {
    Scene scene;
    scene.open_here();
    auto message = scene.message("bob", "m1", "try password=hunter2");
    message.raw = "try <b>password=</b>hunter2";
    const auto said = recorded<incident::Said>(scene.submit(scene.chat("bob", "C1", message)));
    REQUIRE(said.size() == 1);
    CHECK(said[0].masked);
    CHECK(said[0].message.text.plain == "try password=[masked]");
    CHECK_FALSE(contains(said[0].message.raw, "hunter2"));
    CHECK(recorded<incident::Revised>(scene.edits("bob", "m1", "password=hunter3", "r1"))[0]
              .text.plain == "password=[masked]");
    const auto note = recorded<incident::Noted>(scene.asks("bob", "note password=hunter2 leaked"));
    CHECK(note[0].text.plain == "password=[masked] leaked");
}

TEST_CASE("people without a name are looked up once") {
    Scene scene;
    scene.policy.chats["chat"].knows_names = false;
    scene.open_here();
    scene.people.clear();
    auto message = scene.message("bob", "m1", "hi @U9");
    message.author.name.clear();
    message.text.spans = {{3, 3, event::PersonRef{"chat", "U9"}}};
    const auto decision = scene.submit(scene.chat("bob", "C1", message));
    CHECK(all<outbox::LookUpPerson>(decision).size() == 2);
    CHECK(decision.effects[0].key == "person/chat:Ubob");
    const auto count = [&] {
        return std::count_if(scene.outbox.begin(), scene.outbox.end(), [](const auto& row) {
            return std::holds_alternative<outbox::LookUpPerson>(row.effect.body);
        });
    };
    const auto before = count();
    message.message.message = "m2";
    scene.submit(scene.chat("bob", "C1", message));
    CHECK(count() == before);
    scene.people.push_back({Scene::person("bob"), "bob", ""});
    message.message.message = "m3";
    const auto later = scene.submit(scene.chat("bob", "C1", message));
    CHECK(recorded<incident::Said>(later)[0].message.author.name == "bob");
}
