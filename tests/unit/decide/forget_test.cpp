#include "tests/unit/decide/ticket_scene.hpp"

#include <doctest/doctest.h>

using namespace bot::core;

namespace {

event::Text forget(const std::string& message, const std::string& reason = {}) {
    event::Text text = event::words("forget link" + (reason.empty() ? "" : " " + reason));
    text.spans.push_back({7, 4, event::MessageRef{Scene::room("C1"), message}});
    return text;
}

/// Every word the record has of anybody.
std::string words_of(Scene& scene) {
    std::string words;
    for (const auto& fact : scene.facts()) {
        if (const auto* said = std::get_if<incident::Said>(&fact.body))
            words += said->message.text.plain + said->message.raw + "\n";
        if (const auto* revised = std::get_if<incident::Revised>(&fact.body))
            words += revised->text.plain + "\n";
        if (const auto* noted = std::get_if<incident::Noted>(&fact.body))
            words += noted->text.plain + "\n";
        if (const auto* reworded = std::get_if<incident::EntryRevised>(&fact.body))
            words += reworded->text.plain + "\n";
    }
    return words;
}

}  // namespace

TEST_CASE("whoever said it can have it forgotten, in every version and as a note") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "TL: the key is swordfish");
    scene.edits("bob", "m1", "TL: the key was swordfish", "r1");
    scene.says("carol", "m2", "noted");
    const auto decision = scene.asks("bob", forget("m1", "too private"));
    CHECK(decision.forgotten.size() == 1);
    CHECK(contains(told(decision), "removed from the record"));
    CHECK(contains(told(decision), "delete it there too"));
    CHECK_FALSE(contains(words_of(scene), "swordfish"));
    CHECK(contains(words_of(scene), "noted"));
}

TEST_CASE("what is forgotten leaves a line with its time, its reason and nobody's name") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "swordfish");
    scene.asks("bob", forget("m1", "too private"));
    int lines = 0;
    for (const auto& entry : scene.entries()) {
        if (entry.off_record || contains(entry.text.plain, "too private")) {
            ++lines;
            CHECK(entry.author.ref.id.empty());
        }
    }
    CHECK(lines == 2);
}

TEST_CASE("nobody else's words go, and the refusal names what can be done") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "swordfish");
    const auto decision = scene.asks("carol", forget("m1"));
    CHECK(decision.forgotten.empty());
    CHECK(contains(told(decision), "Only its author"));
    CHECK(contains(words_of(scene), "swordfish"));
    CHECK(contains(told(scene.asks("bob", forget("m9"))), "not in the record"));
    CHECK(contains(told(scene.asks("bob", "forget")), "Which one?"));
}

TEST_CASE("a ticket that waits to be filed says nothing of what was forgotten") {
    TicketScene scene;
    scene.says("bob", "m1", "the key is swordfish");
    const auto entry = to_string(scene.facts().back().number);
    const auto first =
        all<outbox::FileTicket>(scene.asks("alice", "ticket " + entry + " Rotate the keys")).at(0);
    CHECK(contains(first.body, "swordfish"));
    scene.asks("alice", "ticket Widen the pool");
    const auto decision = scene.asks("bob", forget("m1"));
    const auto orders = all<outbox::FileTicket>(decision);
    REQUIRE(orders.size() == 1);
    CHECK(orders[0].title == "Rotate the keys");
    CHECK(orders[0].marker == first.marker);
    CHECK(orders[0].again);
    CHECK(orders[0].ordered_at == first.ordered_at);
    CHECK(contains(told(decision), "t1 for ops"));
    for (const auto& row : scene.outbox)
        if (const auto* order = std::get_if<outbox::FileTicket>(&row.effect.body))
            CHECK_FALSE(contains(order->body, "swordfish"));
}

TEST_CASE("whoever has words forgotten is told which tickets may quote them, by whatever way") {
    const auto story = [](TicketScene& scene) {
        scene.says("bob", "m1", "the key is swordfish");
        scene.files("ticket " + to_string(scene.facts().back().number) + " Rotate the keys");
    };
    TicketScene typed;
    story(typed);
    const auto answer = typed.asks("bob", forget("m1"));
    CHECK(contains(told(answer), "acme/ops#7"));
    CHECK(all<outbox::FileTicket>(answer).empty());
    TicketScene signed_off;
    story(signed_off);
    const auto zipped = signed_off.reacts("bob", "m1", "zipper_mouth_face");
    CHECK(contains(TicketScene::whispered(zipped, "bob"), "acme/ops#7"));
    TicketScene other;
    story(other);
    other.says("bob", "m2", "nothing of note");
    CHECK_FALSE(contains(told(other.asks("bob", forget("m2"))), "acme/ops#7"));
}

TEST_CASE("an edit of what was forgotten brings no words back") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "swordfish");
    scene.asks("bob", forget("m1"));
    scene.edits("bob", "m1", "swordfish again", "r1");
    CHECK_FALSE(contains(words_of(scene), "swordfish"));
}

TEST_CASE("a line is forgotten by its number, a note is not") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "swordfish");
    scene.asks("bob", "note rolled back");
    for (const auto& entry : scene.entries()) {
        const auto decision = scene.asks("bob", "forget " + to_string(entry.id));
        const bool message = entry.kind == timeline::EntryKind::message;
        CHECK(decision.forgotten.size() == (message ? 1U : 0U));
    }
    CHECK(contains(words_of(scene), "rolled back"));
    CHECK_FALSE(contains(words_of(scene), "swordfish"));
}

TEST_CASE("a zipped mouth from its author forgets a message, from anybody else it is a reaction") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "swordfish");
    CHECK(scene.reacts("carol", "m1", "zipper_mouth_face").forgotten.empty());
    const auto decision = scene.reacts("bob", "m1", "zipper_mouth_face");
    CHECK(decision.forgotten.size() == 1);
    CHECK(recorded<incident::Reacted>(decision).empty());
    CHECK(all<outbox::MessagePerson>(decision).size() == 1);
    CHECK_FALSE(contains(words_of(scene), "swordfish"));
}

TEST_CASE("another account of its author may have it forgotten too") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "swordfish");
    scene.ties.push_back({Scene::person("bob").ref, Scene::person("bobby").ref});
    CHECK(scene.asks("bobby", forget("m1")).forgotten.size() == 1);
}
