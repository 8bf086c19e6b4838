#include "tests/unit/decide/ticket_scene.hpp"

#include <doctest/doctest.h>

using namespace bot::core;
using namespace std::chrono_literals;
using event::Failure;
using event::FailureKind;
using event::WorkState;
using ticket::State;

namespace {

/// The tracker as it stands, with changes of ours that come through one by one.
struct Tracker {
    TicketScene& scene;
    event::TicketView has;

    /// The oldest of ours gets there.
    Scene::Decision takes() {
        for (const auto& row : scene.outbox) {
            const auto* order = std::get_if<outbox::AmendTicket>(&row.effect.body);
            if (row.settled || order == nullptr)
                continue;
            scene.wait(60s);
            has.updated = scene.now;
            has.state = order->state.value_or(has.state);
            has.owner = order->owner.value_or(has.owner);
            has.due = order->due ? order->due : has.due;
            return scene.submit(event::EffectOutcome{row.row, event::TicketRead{has}});
        }
        FAIL("nothing of ours waits");
        return {};
    }
};

Tracker tracker_of(TicketScene& scene) {
    return {scene, *scene.item().view};
}

/// What is told of a reading: nothing at all where it is our own doing.
std::string news(const Scene::Decision& decision) {
    std::string all = said_aloud(decision);
    for (const auto& message : ::all<outbox::MessagePerson>(decision))
        all += message.text.plain + "\n";
    return all;
}

}  // namespace

TEST_CASE("what we changed there ourselves does not echo") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("alice", "ticket t1 done the drill held");
    const auto before = scene.entries().size();
    const auto hook = scene.looks(scene.later(WorkState::done));
    CHECK(all<outbox::PostText>(hook).empty());
    CHECK(all<outbox::MessagePerson>(hook).empty());
    CHECK(scene.entries().size() == before);
    const auto outcome =
        scene.done("amend_ticket", event::TicketRead{scene.later(WorkState::done)});
    CHECK(all<outbox::MessagePerson>(outcome).empty());
    CHECK(scene.item().verified);
}

TEST_CASE("changes of ours that get there one after the other do not echo") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    auto tracker = tracker_of(scene);
    scene.asks("bob", "ticket t1 accept");
    scene.asks("bob", "ticket t1 due 14d sooner");
    scene.asks("bob", "ticket t1 due 20d the freeze");
    scene.asks("bob", "ticket t1 done the drill held");
    scene.asks("bob", "ticket t1 reopen it fired again");
    scene.asks("bob", "ticket t1 decline");
    const auto before = scene.entries().size();
    for (int i = 0; i < 6; ++i) {
        CHECK(news(tracker.takes()) == "");
        CHECK(news(scene.looks(tracker.has)) == "");
        CHECK(scene.item().due == event::from_date("2026-12-12"));
        CHECK(scene.item().state == State::open);
        CHECK_FALSE(scene.item().owner);
    }
    CHECK(scene.entries().size() == before);
    CHECK(scene.item().view == tracker.has);
    CHECK(scene.item().asked == ticket::Ticket::Asked{});
}

TEST_CASE("a list that shows a change of ours before its answer came is no news either") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("alice", "ticket t1 done the drill held");
    scene.asks("alice", "ticket t1 reopen it fired again");
    const auto listed = scene.looks(scene.later(WorkState::done));
    CHECK(news(listed) == "");
    CHECK(scene.item().state == State::open);
    auto tracker = tracker_of(scene);
    CHECK(news(tracker.takes()) == "");
    CHECK(news(tracker.takes()) == "");
    CHECK(scene.item().state == State::open);
    const auto theirs = scene.looks(scene.later(WorkState::done));
    CHECK(contains(said_aloud(theirs), "was closed"));
    CHECK(scene.item().state == State::done);
}

TEST_CASE("what others change between two changes of ours counts, as does what stands at last") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    auto tracker = tracker_of(scene);
    scene.asks("alice", "ticket t1 due 14d sooner");
    scene.asks("alice", "ticket t1 due 20d the freeze");
    tracker.takes();
    auto theirs = scene.later(WorkState::done);
    theirs.due = event::from_date("2027-01-05");
    CHECK(contains(said_aloud(scene.looks(theirs)), "was closed"));
    CHECK(scene.item().due == theirs.due);
    tracker.has.state = WorkState::done;
    tracker.takes();
    CHECK(scene.item().due == event::from_date("2026-12-12"));
    CHECK(scene.item().state == State::done);
}

TEST_CASE("what the tracker refused of ours hides nothing that others do there later") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("alice", "ticket t1 done the drill held");
    scene.done("amend_ticket", Failure{FailureKind::rejected, "no way from here"});
    scene.asks("alice", "ticket t1 reopen it fired again");
    auto tracker = tracker_of(scene);
    tracker.takes();
    const auto theirs = scene.looks(scene.later(WorkState::done));
    CHECK(contains(said_aloud(theirs), "was closed"));
    CHECK(scene.item().state == State::done);
}

TEST_CASE("done said once more after a refusal hides nothing that others do there later") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("alice", "ticket t1 done");
    scene.done("amend_ticket", Failure{FailureKind::rejected, "no way from here"});
    scene.asks("alice", "ticket t1 done the drill held");
    scene.asks("alice", "ticket t1 reopen it fired again");
    auto tracker = tracker_of(scene);
    tracker.takes();
    tracker.takes();
    CHECK(scene.item().asked == ticket::Ticket::Asked{});
    CHECK(contains(said_aloud(scene.looks(scene.later(WorkState::done))), "was closed"));
    CHECK(scene.item().state == State::done);
}

TEST_CASE("what got there is not missed, though the same is asked for once more") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    auto tracker = tracker_of(scene);
    for (const auto* asked :
         {"due 14d sooner", "due 20d the freeze", "due 14d no freeze", "accept", "release",
          "accept", "done it held", "reopen it fired again", "done it holds now"})
        scene.asks("bob", std::string{"ticket t1 "} + asked);
    for (int i = 0; i < 9; ++i) {
        CHECK(news(tracker.takes()) == "");
        CHECK(scene.item().due == event::from_date("2026-12-06"));
        REQUIRE(scene.item().owner);
        CHECK(scene.item().owner->ref == Scene::person("bob").ref);
        CHECK(scene.item().state == State::done);
    }
    CHECK(scene.item().asked == ticket::Ticket::Asked{});
}

TEST_CASE("an owner and a date that the tracker refused hide neither where others set them") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    const auto refused = [&] {
        scene.done("amend_ticket", Failure{FailureKind::rejected, "not of this project"});
    };
    scene.asks("bob", "ticket t1 accept");
    refused();
    scene.asks("bob", "ticket t1 release");
    tracker_of(scene).takes();
    scene.looks(scene.later(WorkState::open, "bo"));
    REQUIRE(scene.item().owner);
    CHECK(scene.item().owner->ref == Scene::person("bob").ref);
    scene.asks("bob", "ticket t1 due 14d sooner");
    refused();
    scene.asks("bob", "ticket t1 due 20d the freeze");
    auto theirs = scene.later(WorkState::open, "bo");
    theirs.due = event::from_date("2026-12-06");
    CHECK(contains(said_aloud(scene.looks(theirs)), "is due 2026-12-06"));
}

TEST_CASE("what of its being dropped could not be undone is nothing that we asked for") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    auto tracker = tracker_of(scene);
    scene.asks("alice", "ticket t1 drop the pool goes away");
    tracker.takes();
    scene.looks(scene.later(WorkState::open));
    const auto before = scene.facts().size();
    const auto refused =
        scene.done("amend_ticket", Failure{FailureKind::rejected, "labels are locked"});
    CHECK(scene.facts().size() == before);
    CHECK(all<outbox::MessagePerson>(refused).empty());
}

TEST_CASE("a remark that the tracker refused leaves changes of ours ours") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("alice", "ticket t1 due 14d sooner");
    scene.asks("alice", "ticket t1 due 20d the freeze");
    scene.asks("alice", "ticket t1 blocked by the quota");
    scene.done("amend_ticket", Failure{FailureKind::rejected, "comments are locked"});
    auto tracker = tracker_of(scene);
    CHECK(news(tracker.takes()) == "");
    CHECK(scene.item().due == event::from_date("2026-12-12"));
    CHECK(news(tracker.takes()) == "");
}

TEST_CASE("what of its being dropped is left on a ticket that was opened again there is undone") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    auto tracker = tracker_of(scene);
    scene.asks("alice", "ticket t1 drop the pool goes away");
    tracker.takes();
    const auto again = scene.looks(scene.later(WorkState::open));
    CHECK(contains(said_aloud(again), "is open again"));
    REQUIRE(all<outbox::AmendTicket>(again).size() == 1);
    CHECK(all<outbox::AmendTicket>(again)[0].state == WorkState::open);
    CHECK(all<outbox::AmendTicket>(again)[0].while_open);
    tracker.has.updated = scene.now;
    CHECK(news(tracker.takes()) == "");
    scene.looks(scene.later(WorkState::done));
    CHECK(all<outbox::AmendTicket>(scene.looks(scene.later(WorkState::open))).empty());
}

TEST_CASE("what is older than what we saw changes nothing") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    auto old = scene.later(WorkState::open);
    scene.looks(scene.later(WorkState::done));
    CHECK(scene.looks(old).facts.empty());
    CHECK(scene.item().state == State::done);
}

TEST_CASE("a change that the tracker refuses is told to whoever is responsible") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("bob", "ticket t1 accept");
    const auto decision =
        scene.done("amend_ticket", Failure{FailureKind::rejected, "bo cannot be assigned"});
    CHECK(contains(TicketScene::whispered(decision, "bob"), "bo cannot be assigned"));
}
