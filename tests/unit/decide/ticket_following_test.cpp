#include "bot/core/decide/reminders.hpp"
#include "tests/unit/decide/ticket_scene.hpp"

#include <doctest/doctest.h>

using namespace bot::core;
using namespace std::chrono_literals;
using event::Failure;
using event::FailureKind;
using event::WorkState;
using ticket::State;

namespace {

event::TicketView later(TicketScene& scene, WorkState state, std::string owner = {}) {
    scene.wait(60s);
    auto view = scene.view();
    view.state = state;
    view.owner = std::move(owner);
    return view;
}

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

TEST_CASE("a hook is a hint: what is ours is read, what is not is left alone") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    const auto hint = scene.submit(event::TicketTouched{{"h1"}, {"ops", "7"}, scene.now});
    CHECK(names(hint) == std::vector<std::string>{"read_ticket"});
    CHECK(scene.submit(event::TicketTouched{{"h2"}, {"ops", "8"}, scene.now}).changes_nothing());
    CHECK(scene.submit(event::TicketTouched{{"h1"}, {"ops", "7"}, scene.now}).changes_nothing());
}

TEST_CASE("what was closed there is done here, and its owner is asked for the check") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("bob", "ticket t1 accept");
    const auto decision = scene.looks(later(scene, WorkState::done, "bo"));
    CHECK(scene.item().state == State::done);
    CHECK_FALSE(scene.item().verified);
    CHECK(contains(said_aloud(decision), "still to be verified"));
    CHECK(contains(TicketScene::whispered(decision, "bob"), "what was seen"));
    CHECK(contains(TicketScene::whispered(decision, "bob"), "/incident INC-1 ticket t1 done"));
    CHECK(scene.looks(later(scene, WorkState::done, "bo")).facts.empty());
    const auto again = scene.looks(later(scene, WorkState::in_progress, "bo"));
    CHECK(scene.item().state == State::open);
    CHECK(contains(said_aloud(again), "is open again"));
}

TEST_CASE("what will not be done there asks for the reason, the filer where nobody owns it") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    const auto decision = scene.looks(later(scene, WorkState::cancelled));
    CHECK(scene.item().state == State::will_not_do);
    CHECK(contains(TicketScene::whispered(decision, "alice"), "Why not?"));
    scene.asks("alice", "ticket t1 drop the pool goes away");
    CHECK(scene.item().outcome == "the pool goes away");
}

TEST_CASE("owner and date that were changed there are seen here") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    auto view = later(scene, WorkState::open, "bo");
    view.due = event::from_date("2027-01-05");
    const auto decision = scene.looks(view);
    CHECK(scene.item().owner->ref == Scene::person("bob").ref);
    CHECK(scene.item().due == view.due);
    CHECK(contains(said_aloud(decision), "2027-01-05"));
    CHECK_FALSE(scene.timers.contains("ticket.unowned:1"));
    scene.looks(later(scene, WorkState::open));
    CHECK_FALSE(scene.item().owner);
}

TEST_CASE("what we changed there ourselves does not echo") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("alice", "ticket t1 done the drill held");
    const auto before = scene.entries().size();
    const auto hook = scene.looks(later(scene, WorkState::done));
    CHECK(all<outbox::PostText>(hook).empty());
    CHECK(all<outbox::MessagePerson>(hook).empty());
    CHECK(scene.entries().size() == before);
    const auto outcome =
        scene.done("amend_ticket", event::TicketRead{later(scene, WorkState::done)});
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
    const auto listed = scene.looks(later(scene, WorkState::done));
    CHECK(news(listed) == "");
    CHECK(scene.item().state == State::open);
    auto tracker = tracker_of(scene);
    CHECK(news(tracker.takes()) == "");
    CHECK(news(tracker.takes()) == "");
    CHECK(scene.item().state == State::open);
    const auto theirs = scene.looks(later(scene, WorkState::done));
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
    auto theirs = later(scene, WorkState::done);
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
    const auto theirs = scene.looks(later(scene, WorkState::done));
    CHECK(contains(said_aloud(theirs), "was closed"));
    CHECK(scene.item().state == State::done);
}

TEST_CASE("what of its being dropped is left on a ticket that was opened again there is undone") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    auto tracker = tracker_of(scene);
    scene.asks("alice", "ticket t1 drop the pool goes away");
    tracker.takes();
    const auto again = scene.looks(later(scene, WorkState::open));
    CHECK(contains(said_aloud(again), "is open again"));
    REQUIRE(all<outbox::AmendTicket>(again).size() == 1);
    CHECK(all<outbox::AmendTicket>(again)[0].state == WorkState::open);
    tracker.has.updated = scene.now;
    CHECK(news(tracker.takes()) == "");
    scene.looks(later(scene, WorkState::done));
    CHECK(all<outbox::AmendTicket>(scene.looks(later(scene, WorkState::open))).empty());
}

TEST_CASE("what is older than what we saw changes nothing") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    auto old = later(scene, WorkState::open);
    scene.looks(later(scene, WorkState::done));
    CHECK(scene.looks(old).facts.empty());
    CHECK(scene.item().state == State::done);
}

TEST_CASE("a ticket that is gone is told, and stands here as it was") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.submit(event::TicketTouched{{"h"}, {"ops", "7"}, scene.now});
    const auto decision = scene.done("read_ticket", Failure{FailureKind::not_found, "no such"});
    CHECK(contains(TicketScene::whispered(decision, "alice"), "not in its tracker any more"));
    CHECK(scene.item().state == State::open);
    CHECK(scene.item().gone());
    CHECK(all<outbox::AmendTicket>(scene.asks("alice", "ticket t1 done seen")).empty());
}

TEST_CASE("a change that the tracker refuses is told to whoever is responsible") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("bob", "ticket t1 accept");
    const auto decision =
        scene.done("amend_ticket", Failure{FailureKind::rejected, "bo cannot be assigned"});
    CHECK(contains(TicketScene::whispered(decision, "bob"), "bo cannot be assigned"));
}

TEST_CASE("what was changed while the filing was on its way is caught up with") {
    TicketScene scene;
    scene.asks("alice", "ticket Cap the retries");
    scene.asks("bob", "ticket t1 accept");
    scene.asks("bob", "ticket t1 due 14d sooner");
    const auto decision = scene.done("file_ticket", event::TicketFiled{scene.view(), {}});
    REQUIRE(all<outbox::AmendTicket>(decision).size() == 1);
    CHECK(all<outbox::AmendTicket>(decision)[0].owner == "bo");
    CHECK(all<outbox::AmendTicket>(decision)[0].due == event::from_date("2026-12-06"));
}

TEST_CASE("trackers are looked into at the start and then at every interval") {
    TicketScene scene;
    scene.submit(event::Started{scene.now});
    CHECK(scene.timers.at("tracker.poll:jira") == scene.now);
    const auto first = scene.comes_due("tracker.poll:ops");
    CHECK(all<outbox::ReadChanges>(first).at(0).since == event::Instant{});
    CHECK(scene.timers.at("tracker.poll:ops") == scene.now + 5min);
    CHECK(scene.comes_due("tracker.poll:ops").effects.empty());
    scene.policy.trackers.pop_back();
    CHECK(scene.comes_due("tracker.poll:jira").effects.empty());
    CHECK_FALSE(scene.timers.contains("tracker.poll:jira"));
}

TEST_CASE("changes are read page by page, and next time from where they ended") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.submit(event::Started{scene.now});
    scene.comes_due("tracker.poll:ops");
    auto other = later(scene, WorkState::open);
    other.ticket.id = "99";
    const auto page = scene.done("read_changes",
                                 event::ChangesRead{{later(scene, WorkState::done), other}, "p2"});
    const auto newest = scene.now;
    CHECK(scene.item().state == State::done);
    REQUIRE(all<outbox::ReadChanges>(page).size() == 1);
    CHECK(all<outbox::ReadChanges>(page)[0].page == "p2");
    scene.done("read_changes", event::ChangesRead{{}, {}});
    const auto next = scene.comes_due("tracker.poll:ops");
    CHECK(all<outbox::ReadChanges>(next).at(0).since == newest - 2min);
    CHECK(all<outbox::ReadChanges>(next).at(0).page.empty());
}

TEST_CASE(
    "how far changes are known is noted after the last page, and a clock ahead is not trusted") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.submit(event::Started{scene.now});
    scene.comes_due("tracker.poll:ops");
    auto newest = later(scene, WorkState::open);
    const auto first = scene.done("read_changes", event::ChangesRead{{newest}, "p2"});
    CHECK(first.followed.empty());
    auto older = newest;
    older.updated -= 1h;
    const auto last = scene.done("read_changes", event::ChangesRead{{older}, {}});
    REQUIRE(last.followed.size() == 1);
    CHECK(last.followed[0].until == newest.updated);
    scene.comes_due("tracker.poll:ops");
    newest.updated = scene.now + 48h;
    const auto ahead = scene.done("read_changes", event::ChangesRead{{newest}, {}});
    CHECK(ahead.followed.at(0).until == scene.now);
    scene.followed["ops"] = scene.now + 48h;
    const auto next = scene.comes_due("tracker.poll:ops");
    CHECK(all<outbox::ReadChanges>(next).at(0).since == scene.now - 2min);
}

TEST_CASE("open tickets that nothing was heard of for a day are looked at one by one") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.submit(event::Started{scene.now});
    const auto polls = [&] {
        const auto order = scene.comes_due("tracker.poll:ops");
        scene.done("read_changes", event::ChangesRead{{}, {}});
        return order;
    };
    polls();
    CHECK(scene.comes_due("tracker.look:ops").effects.empty());
    polls();
    CHECK_FALSE(scene.timers.contains("tracker.look:ops"));
    scene.wait(24h);
    polls();
    const auto look = all<outbox::ReadTicket>(scene.comes_due("tracker.look:ops"));
    REQUIRE(look.size() == 1);
    CHECK(look[0].ticket == scene.view().ticket);
    scene.done("read_ticket", Failure{FailureKind::not_found, "no such"});
    CHECK(scene.item().gone());
    scene.wait(24h);
    polls();
    REQUIRE(names(scene.comes_due("tracker.look:ops")) == std::vector<std::string>{"read_ticket"});
    scene.done("read_ticket", Failure{FailureKind::not_found, "no such"});
    scene.wait(24h * 90);
    polls();
    CHECK(scene.comes_due("tracker.look:ops").effects.empty());
}

TEST_CASE("a ticket that comes back is told, and counts as it is") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.looks(later(scene, WorkState::done));
    scene.submit(event::TicketTouched{{"h"}, {"ops", "7"}, scene.now});
    scene.done("read_ticket", Failure{FailureKind::not_found, "no such"});
    const auto back = scene.looks(later(scene, WorkState::open));
    CHECK(scene.item().state == State::open);
    CHECK(contains(said_aloud(back), "is back in its tracker"));
    CHECK(contains(said_aloud(back), "is open again"));
}

TEST_CASE("what was changed here while a ticket was gone is sent when it is back") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    const auto due = scene.item().due;
    scene.submit(event::TicketTouched{{"h"}, {"ops", "7"}, scene.now});
    scene.done("read_ticket", Failure{FailureKind::not_found, "no such"});
    scene.asks("bob", "ticket t1 accept");
    scene.asks("bob", "ticket t1 due 14d the freeze is over");
    scene.asks("bob", "ticket t1 done the drill held");
    auto view = later(scene, WorkState::open);
    view.due = due;
    const auto sent = all<outbox::AmendTicket>(scene.looks(view));
    REQUIRE(sent.size() == 1);
    CHECK(sent[0].state == WorkState::done);
    CHECK(sent[0].owner == "bo");
    CHECK(sent[0].due == event::from_date("2026-12-06"));
    CHECK(contains(sent[0].comment, "the freeze is over"));
    CHECK(contains(sent[0].comment, "the drill held"));
    CHECK(scene.item().state == State::done);
    CHECK(scene.item().owner->ref == Scene::person("bob").ref);
    CHECK(scene.item().due == event::from_date("2026-12-06"));
    CHECK(scene.item().unsaid.empty());
}

TEST_CASE("a change that met a ticket gone is sent when it is back, too") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("alice", "ticket t1 done the drill held");
    scene.done("amend_ticket", Failure{FailureKind::not_found, "no such"});
    const auto sent = all<outbox::AmendTicket>(scene.looks(later(scene, WorkState::open)));
    REQUIRE(sent.size() == 1);
    CHECK(sent[0].state == WorkState::done);
    CHECK(contains(sent[0].comment, "the drill held"));
    CHECK(scene.item().state == State::done);
}

TEST_CASE("who has a ticket by an account that we know nobody by is told how to be known") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    const auto given = scene.looks(later(scene, WorkState::open, "carol-gh"));
    CHECK(contains(said_aloud(given), "carol-gh in ops"));
    CHECK(contains(said_aloud(given), "/incident iam ops:carol-gh"));
    CHECK_FALSE(scene.timers.contains("ticket.unowned:1"));
    CHECK_FALSE(contains(told(scene.asks("alice", "ticket t1")), "unowned"));
    scene.asks("carol", "iam ops:carol-gh");
    scene.done("find_account", event::AccountFound{"carol-gh", {}});
    CHECK(scene.item().owner->ref == Scene::person("carol").ref);
    scene.looks(later(scene, WorkState::open));
    CHECK(scene.timers.contains("ticket.unowned:1"));
    const auto lapsed = scene.comes_due("ticket.unowned:1");
    CHECK(contains(TicketScene::whispered(lapsed, "alice"), "/incident INC-1 ticket t1 offer"));
}

TEST_CASE("whether it has helped is asked of who led, where no room is left") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("bob", "ticket t1 done the drill held");
    scene.submit(scene.chat("bob", "C1", event::RoomChanged{event::RoomProperty::archived, ""}));
    scene.wait(24h * 71);
    const auto asked = scene.comes_due(std::string{decide::follow_up_timer});
    CHECK(contains(TicketScene::whispered(asked, "alice"), "Has it helped"));
    scene.wait(24h);
    scene.submit(event::Started{scene.now});
    const auto again = scene.comes_due(std::string{decide::follow_up_timer});
    CHECK(TicketScene::whispered(again, "alice").empty());
}

TEST_CASE("closing the incident ends no ticket") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("alice", "resolve");
    scene.asks("alice", "close all done");
    const auto decision = scene.looks(later(scene, WorkState::done));
    CHECK(scene.item().state == State::done);
    CHECK(contains(said_aloud(decision), "was closed"));
}

TEST_CASE("owner and date that first met a ticket gone are sent when it is back") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    auto dated = later(scene, WorkState::open);
    dated.due = scene.item().due;
    scene.looks(dated);
    scene.asks("bob", "ticket t1 accept");
    scene.asks("bob", "ticket t1 due 14d the freeze is over");
    scene.done("amend_ticket", Failure{FailureKind::not_found, "no such"});
    scene.done("amend_ticket", Failure{FailureKind::not_found, "no such"});
    REQUIRE(scene.item().gone());
    auto back = later(scene, WorkState::open);
    back.due = dated.due;
    const auto sent = all<outbox::AmendTicket>(scene.looks(back));
    REQUIRE(sent.size() == 1);
    CHECK(sent[0].owner == "bo");
    CHECK(sent[0].due == event::from_date("2026-12-06"));
    CHECK(scene.item().due == event::from_date("2026-12-06"));
}

TEST_CASE("a ticket that is given to somebody else as well stays its owner's") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("bob", "ticket t1 accept");
    auto both = later(scene, WorkState::open, "octo");
    both.co_owners = {"Bo"};
    const auto seen = scene.looks(both);
    CHECK_FALSE(contains(said_aloud(seen), "owner"));
    CHECK(scene.item().owner->ref == Scene::person("bob").ref);
    CHECK(scene.item().account == "bo");
    const auto released = all<outbox::AmendTicket>(scene.asks("bob", "ticket t1 release"));
    REQUIRE(released.size() == 1);
    CHECK(released[0].owner == "");
    CHECK(released[0].former == "bo");
    const auto alone = scene.looks(later(scene, WorkState::open, "octo"));
    CHECK(contains(said_aloud(alone), "octo in ops"));
    const auto taken = all<outbox::AmendTicket>(scene.asks("alice", "ticket t1 accept"));
    REQUIRE(taken.size() == 1);
    CHECK(taken[0].owner == "al");
    CHECK(taken[0].former.empty());
}

TEST_CASE("asked without a room whether it has helped counts once it was said") {
    const auto follow_up = std::string{decide::follow_up_timer};
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("bob", "ticket t1 done the drill held");
    scene.submit(scene.chat("bob", "C1", event::RoomChanged{event::RoomProperty::archived, ""}));
    scene.wait(24h * 71);
    CHECK(contains(TicketScene::whispered(scene.comes_due(follow_up), "alice"), "Has it helped"));
    CHECK(scene.item().reminded.empty());
    scene.done("message_person", Failure{FailureKind::deadline, "it came too late"});
    CHECK(contains(TicketScene::whispered(scene.comes_due(follow_up), "alice"), "Has it helped"));
    scene.done("message_person", event::Posted{{TicketScene::room("DM"), "p"}, {}});
    REQUIRE(scene.item().reminded.size() == 1);
    CHECK(scene.item().reminded[0].to == Scene::person("alice").ref);
}
