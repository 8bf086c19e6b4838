#include "bot/core/ticket/ticket.hpp"
#include "tests/unit/decide/debrief_scene.hpp"

#include <doctest/doctest.h>

using namespace bot::core;

namespace {

/// alice let her first answer go, under her name, and bob orders a ticket because of it.
class QuotedScene : public DebriefScene {
public:
    QuotedScene() {
        policy.trackers = {{.name = "ops", .title = "GitHub acme/ops"}};
        up_to_the_first_question();
        tells("a1", "The gauge looked stuck");
        after_a_pause();
        tells("w1", "everyone 1");
        tells("w2", "approve 1");
        CHECK(timers.count(rewriting()) == 0);
        asks("bob", "ticket a" + answer() + " Replace the gauge");
        asks("bob", "ticket Widen the pool");
        CHECK(contains(orders().at(0).body, "The gauge looked stuck"));
    }

    [[nodiscard]] std::string answer() {
        return std::to_string(interview().asked.at(0).number.number);
    }
    [[nodiscard]] std::string rewriting() { return "ticket.rewrite:a" + answer(); }
    [[nodiscard]] std::vector<outbox::FileTicket> orders() const {
        std::vector<outbox::FileTicket> waiting;
        for (const auto& row : outbox)
            if (const auto* order = std::get_if<outbox::FileTicket>(&row.effect.body);
                order != nullptr && !row.settled)
                waiting.push_back(*order);
        return waiting;
    }
    /// What the first ticket's order says by now, which waits still.
    [[nodiscard]] std::string ordered() {
        CHECK(all<outbox::FileTicket>(comes_due(rewriting())).size() == 1);
        REQUIRE(orders().size() == 2);
        return orders()[0].title == "Replace the gauge" ? orders()[0].body : orders()[1].body;
    }
    void is_filed() {
        event::TicketView view;
        view.ticket = {"ops", "7"};
        view.key = "acme/ops#7";
        // The second of them is done first.
        view.ticket.id = "8";
        done("file_ticket", event::TicketFiled{view, {}});
        view.ticket.id = "7";
        done("file_ticket", event::TicketFiled{view, {}});
    }
    /// What the ticket itself is to say by now.
    [[nodiscard]] std::string rewritten() {
        const auto changes = all<outbox::AmendTicket>(comes_due(rewriting()));
        REQUIRE(changes.size() == 1);
        CHECK(changes[0].ticket.id == "7");
        REQUIRE(changes[0].rewritten);
        return changes[0].rewritten->body;
    }
};

}  // namespace

TEST_CASE("an order that waits says nothing of an answer that was withdrawn") {
    QuotedScene scene;
    CHECK(contains(DebriefScene::spoken(scene.tells("w3", "withdraw 1")), "tracker"));
    const auto body = scene.ordered();
    CHECK_FALSE(contains(body, "The gauge"));
    CHECK_FALSE(contains(body, "Evidence"));
    CHECK(contains(body, "INC-1"));
}

TEST_CASE("a filed ticket is written anew without an answer that was withdrawn, by whatever way") {
    QuotedScene said;
    said.is_filed();
    said.tells("w3", "withdraw all");
    CHECK_FALSE(contains(said.rewritten(), "The gauge"));
    QuotedScene deleted;
    deleted.is_filed();
    deleted.deletes("alice", "a1", "D-alice");
    CHECK_FALSE(contains(deleted.rewritten(), "The gauge"));
    QuotedScene unsaid;
    unsaid.is_filed();
    unsaid.edits("alice", "a1", "off the record: never mind", "r1", "D-alice");
    CHECK_FALSE(contains(unsaid.rewritten(), "The gauge"));
}

TEST_CASE("an answer that fewer may read leaves what is filed and what waits") {
    QuotedScene waits;
    waits.tells("w3", "facilitator 1");
    CHECK_FALSE(contains(waits.ordered(), "The gauge"));
    QuotedScene filed;
    filed.is_filed();
    filed.tells("w3", "only me 1");
    CHECK_FALSE(contains(filed.rewritten(), "The gauge"));
}

TEST_CASE(
    "new words of an answer are in tickets once they are let go, and the old ones at no time") {
    QuotedScene scene;
    scene.is_filed();
    scene.edits("alice", "a1", "The gauge stood still", "r1", "D-alice");
    CHECK_FALSE(contains(scene.rewritten(), "The gauge"));
    scene.tells("w3", "approve 1");
    CHECK(contains(scene.rewritten(), "The gauge stood still"));
}

TEST_CASE("what a ticket quotes is looked at anew only where what may be quoted changed") {
    QuotedScene scene;
    scene.tells("w3", "only me 2");
    scene.tells("a2", "the gauge again");
    scene.tells("w4", "everyone 1");
    scene.tells("w5", "approve 1");
    CHECK(scene.timers.count(scene.rewriting()) == 0);
}
