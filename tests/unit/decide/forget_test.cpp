#include "bot/core/incident/forgetting.hpp"
#include "tests/unit/decide/debrief_scene.hpp"
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

/// Every question that anybody was asked or is to be asked, and what it is about.
std::string questions_of(Scene& scene) {
    std::string words;
    const auto add = [&words](const incident::PlannedQuestion& question) {
        words += question.context + " " + question.words + "\n";
    };
    for (const auto& fact : scene.facts()) {
        const auto* debriefed = std::get_if<incident::Debriefed>(&fact.body);
        if (debriefed == nullptr)
            continue;
        if (const auto* planned = std::get_if<incident::SeatPlanned>(&debriefed->step))
            for (const auto& question : planned->questions)
                add(question);
        if (const auto* asked = std::get_if<incident::QuestionAsked>(&debriefed->step))
            add(asked->question);
    }
    return words;
}

/// bob was surprised by something he is asked about in those very words.
struct QuotedScene : DebriefScene {
    QuotedScene() {
        comes_due("debrief.open");
        comes_due("debrief.invite");
    }
};

}  // namespace

TEST_CASE("a question to be put that quotes what is forgotten is put to nobody") {
    QuotedScene scene;
    REQUIRE(contains(questions_of(scene), "“huh, the pool is empty"));
    const auto before = scene.interview("bob").waiting.size();
    CHECK(scene.asks("bob", forget("m2")).forgotten.size() == 1);
    CHECK_FALSE(contains(questions_of(scene), "pool is empty"));
    CHECK(incident::still_put(scene.interview("bob").waiting) < before);
    scene.comes_due("debrief.ask:chat:Ubob");
    scene.done("message_person", event::Posted{{Scene::room("D-bob"), "preface-bob"}, {}});
    scene.says("bob", "s1", "start", "D-bob");
    CHECK(scene.interview("bob").asked.size() == 1);
}

TEST_CASE("a question that was put and quotes what is forgotten keeps its answer alone") {
    QuotedScene scene;
    scene.comes_due("debrief.ask:chat:Ubob");
    scene.done("message_person", event::Posted{{Scene::room("D-bob"), "preface-bob"}, {}});
    scene.says("bob", "s1", "start", "D-bob");
    const auto is_asked = [&] {
        const auto asked = scene.interview("bob").asked;
        return contains(asked.back().question.words, "“huh, the pool is empty");
    };
    for (int turn = 0; turn < 12 && !is_asked(); ++turn) {
        scene.wait(std::chrono::seconds{1});
        scene.says("bob", "s" + std::to_string(turn + 2),
                   "At 14:0" + std::to_string(turn) + " the first replica went away", "D-bob");
        scene.comes_due("debrief.next:chat:Ubob");
    }
    REQUIRE(is_asked());
    scene.wait(std::chrono::seconds{1});
    scene.says("bob", "b1", "The second graph from above", "D-bob");
    const auto number = scene.interview("bob").asked.back().number;
    CHECK(scene.reacts("bob", "m2", "zipper_mouth_face").forgotten.size() == 1);
    CHECK_FALSE(contains(questions_of(scene), "pool is empty"));
    const auto bob = scene.interview("bob");
    REQUIRE(bob.find(number) != nullptr);
    CHECK(bob.find(number)->answer() == "The second graph from above");
    CHECK(contains(bob.find(number)->question.words, "were forgotten"));
}

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
    CHECK(contains(told(scene.asks("bob", forget("m1"))), "t1 for ops"));
    const auto orders = all<outbox::FileTicket>(scene.comes_due("ticket.rewrite:1"));
    REQUIRE(orders.size() == 1);
    CHECK(scene.timers.count("ticket.rewrite:2") == 0);
    CHECK(orders[0].title == "Rotate the keys");
    CHECK(orders[0].marker == first.marker);
    CHECK(orders[0].again);
    CHECK(orders[0].ordered_at == first.ordered_at);
    for (const auto& row : scene.outbox)
        if (const auto* order = std::get_if<outbox::FileTicket>(&row.effect.body))
            CHECK_FALSE(contains(order->body, "swordfish"));
}

TEST_CASE("what is filed is written anew without the words that were forgotten, by whatever way") {
    const auto story = [](TicketScene& scene) {
        scene.says("bob", "m1", "the key is swordfish");
        scene.files("ticket " + to_string(scene.facts().back().number) + " Rotate the keys");
    };
    TicketScene typed;
    story(typed);
    const auto answer = typed.asks("bob", forget("m1"));
    CHECK(contains(told(answer), "acme/ops#7"));
    const auto rewritten = [](TicketScene& scene) {
        const auto changes = all<outbox::AmendTicket>(scene.comes_due("ticket.rewrite:1"));
        REQUIRE(changes.size() == 1);
        CHECK(changes[0].ticket == scene.view().ticket);
        REQUIRE(changes[0].rewritten);
        CHECK(changes[0].rewritten->title.empty());
        CHECK(contains(changes[0].rewritten->body, "/incidents/INC-1"));
        CHECK_FALSE(contains(changes[0].rewritten->body, "swordfish"));
    };
    rewritten(typed);
    TicketScene signed_off;
    story(signed_off);
    const auto zipped = signed_off.reacts("bob", "m1", "zipper_mouth_face");
    CHECK(contains(TicketScene::whispered(zipped, "bob"), "acme/ops#7"));
    rewritten(signed_off);
    TicketScene unsaid;
    story(unsaid);
    unsaid.edits("bob", "m1", "off the record: never mind", "r1");
    rewritten(unsaid);
    TicketScene other;
    story(other);
    other.says("bob", "m2", "nothing of note");
    CHECK_FALSE(contains(told(other.asks("bob", forget("m2"))), "acme/ops#7"));
    CHECK(other.timers.count("ticket.rewrite:1") == 0);
}

TEST_CASE("nothing that was forgotten waits for its tracker, and a new title beside it goes") {
    TicketScene scene;
    scene.says("bob", "m1", "the key is swordfish");
    const auto entry = to_string(scene.facts().back().number);
    scene.files("ticket Rotate teh keys");
    scene.asks("alice", "ticket t1 because " + entry);
    scene.comes_due("ticket.rewrite:1");
    scene.asks("alice", "ticket t1 title Rotate the keys");
    scene.comes_due("ticket.rewrite:t1");
    scene.asks("bob", forget("m1"));
    scene.comes_due("ticket.rewrite:1");
    std::vector<std::string> titles;
    for (const auto& row : scene.outbox) {
        const auto* change = std::get_if<outbox::AmendTicket>(&row.effect.body);
        if (row.settled || change == nullptr)
            continue;
        REQUIRE(change->rewritten);
        CHECK_FALSE(contains(change->rewritten->body, "swordfish"));
        titles.push_back(change->rewritten->title);
    }
    CHECK(titles == std::vector<std::string>{"Rotate the keys", ""});
}

TEST_CASE("an order that waits says what the message it was made from says now") {
    TicketScene scene;
    scene.says("bob", "m1", "the key is swordfish");
    scene.asks("alice", "ticket " + to_string(scene.facts().back().number) + " Rotate the keys");
    const auto ordered = [&] {
        const auto orders = all<outbox::FileTicket>(scene.comes_due("ticket.rewrite:1"));
        REQUIRE(orders.size() == 1);
        return orders[0].body;
    };
    scene.edits("bob", "m1", "the key is sawfish", "r1");
    CHECK(contains(ordered(), "sawfish"));
    scene.deletes("bob", "m1");
    CHECK_FALSE(contains(ordered(), "sawfish"));
    scene.done("file_ticket", event::TicketFiled{scene.view(), {}});
    scene.comes_due("ticket.rewrite:1");
    scene.says("bob", "m2", "nothing of note");
    scene.edits("bob", "m2", "nothing at all", "r1");
    CHECK(scene.timers.count("ticket.rewrite:1") == 0);
}

TEST_CASE("words that went out of an order while it was on its way go out of its ticket") {
    TicketScene scene;
    scene.says("bob", "m1", "the key is swordfish");
    scene.asks("alice", "ticket " + to_string(scene.facts().back().number) + " Rotate the keys");
    scene.deletes("bob", "m1");
    scene.done("file_ticket", event::TicketFiled{scene.view(), {}});
    const auto changes = all<outbox::AmendTicket>(scene.comes_due("ticket.rewrite:1"));
    REQUIRE(changes.size() == 1);
    REQUIRE(changes[0].rewritten);
    CHECK_FALSE(contains(changes[0].rewritten->body, "swordfish"));
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
