#include "bot/core/decide/reminders.hpp"
#include "tests/unit/decide/ticket_scene.hpp"

#include <doctest/doctest.h>

using namespace bot::core;
using namespace std::chrono_literals;
using event::Failure;
using event::FailureKind;
using event::WorkState;
using ticket::State;

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
    const auto decision = scene.looks(scene.later(WorkState::done, "bo"));
    CHECK(scene.item().state == State::done);
    CHECK_FALSE(scene.item().verified);
    CHECK(contains(said_aloud(decision), "still to be verified"));
    CHECK(contains(TicketScene::whispered(decision, "bob"), "what was seen"));
    CHECK(contains(TicketScene::whispered(decision, "bob"), "/incident INC-1 ticket t1 done"));
    CHECK(scene.looks(scene.later(WorkState::done, "bo")).facts.empty());
    const auto again = scene.looks(scene.later(WorkState::in_progress, "bo"));
    CHECK(scene.item().state == State::open);
    CHECK(contains(said_aloud(again), "is open again"));
}

TEST_CASE("what will not be done there asks for the reason, the filer where nobody owns it") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    const auto decision = scene.looks(scene.later(WorkState::cancelled));
    CHECK(scene.item().state == State::will_not_do);
    CHECK(contains(TicketScene::whispered(decision, "alice"), "Why not?"));
    scene.asks("alice", "ticket t1 drop the pool goes away");
    CHECK(scene.item().outcome == "the pool goes away");
}

TEST_CASE("owner and date that were changed there are seen here") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    auto view = scene.later(WorkState::open, "bo");
    view.due = event::from_date("2027-01-05");
    const auto decision = scene.looks(view);
    CHECK(scene.item().owner->ref == Scene::person("bob").ref);
    CHECK(scene.item().due == view.due);
    CHECK(contains(said_aloud(decision), "2027-01-05"));
    CHECK_FALSE(scene.timers.contains("ticket.unowned:1"));
    scene.looks(scene.later(WorkState::open));
    CHECK_FALSE(scene.item().owner);
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
    auto other = scene.later(WorkState::open);
    other.ticket.id = "99";
    const auto page =
        scene.done("read_changes", event::ChangesRead{{scene.later(WorkState::done), other}, "p2"});
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
    auto newest = scene.later(WorkState::open);
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

TEST_CASE("who has a ticket by an account that we know nobody by is told how to be known") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    const auto given = scene.looks(scene.later(WorkState::open, "carol-gh"));
    CHECK(contains(said_aloud(given), "carol-gh in ops"));
    CHECK(contains(said_aloud(given), "/incident iam ops:carol-gh"));
    CHECK_FALSE(scene.timers.contains("ticket.unowned:1"));
    CHECK_FALSE(contains(told(scene.asks("alice", "ticket t1")), "unowned"));
    scene.asks("carol", "iam ops:carol-gh");
    scene.done("find_account", event::AccountFound{"carol-gh", {}});
    CHECK(scene.item().owner->ref == Scene::person("carol").ref);
    scene.looks(scene.later(WorkState::open));
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
    const auto decision = scene.looks(scene.later(WorkState::done));
    CHECK(scene.item().state == State::done);
    CHECK(contains(said_aloud(decision), "was closed"));
}

TEST_CASE("a ticket that is given to somebody else as well stays its owner's") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("bob", "ticket t1 accept");
    auto both = scene.later(WorkState::open, "octo");
    both.co_owners = {"Bo"};
    const auto seen = scene.looks(both);
    CHECK_FALSE(contains(said_aloud(seen), "owner"));
    CHECK(scene.item().owner->ref == Scene::person("bob").ref);
    CHECK(scene.item().account == "bo");
    const auto released = all<outbox::AmendTicket>(scene.asks("bob", "ticket t1 release"));
    REQUIRE(released.size() == 1);
    CHECK(released[0].owner == "");
    CHECK(released[0].former == "bo");
    const auto alone = scene.looks(scene.later(WorkState::open, "octo"));
    CHECK(contains(said_aloud(alone), "octo in ops"));
    const auto taken = all<outbox::AmendTicket>(scene.asks("alice", "ticket t1 accept"));
    REQUIRE(taken.size() == 1);
    CHECK(taken[0].owner == "al");
    CHECK(taken[0].former.empty());
}

TEST_CASE("who takes a ticket over without an account there has it, whoever shares it there") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("bob", "ticket t1 accept");
    auto both = scene.later(WorkState::open, "bo");
    both.co_owners = {"octo"};
    scene.looks(both);
    scene.asks("bob", "ticket t1 offer @carol");
    scene.asks("carol", "ticket t1 accept");
    REQUIRE(scene.item().owner->ref == Scene::person("carol").ref);
    auto turned = scene.later(WorkState::open, "octo");
    turned.co_owners = {"bo"};
    scene.looks(turned);
    CHECK(scene.item().owner->ref == Scene::person("carol").ref);
    const auto left = scene.later(WorkState::open, "octo");
    CHECK_FALSE(contains(said_aloud(scene.looks(left)), "octo"));
    CHECK(scene.item().owner->ref == Scene::person("carol").ref);
    auto given = scene.later(WorkState::open, "octo");
    given.co_owners = {"al"};
    scene.looks(given);
    CHECK(scene.item().owner->ref == Scene::person("alice").ref);
}

TEST_CASE("a ticket without anybody there stays whose it is here, however it went before") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.asks("bob", "ticket t1 accept");
    auto both = scene.later(WorkState::open, "bo");
    both.co_owners = {"octo", ""};
    scene.looks(both);
    CHECK(scene.item().view->co_owners == std::vector<std::string>{"octo"});
    scene.asks("bob", "ticket t1 offer @carol");
    scene.asks("carol", "ticket t1 accept");
    for (const auto* owner : {"octo", "", ""}) {
        scene.looks(scene.later(WorkState::open, owner));
        CHECK(scene.item().owner->ref == Scene::person("carol").ref);
    }
}

TEST_CASE("what is over asks nobody for room, and what is open again tells its date, too") {
    TicketScene scene;
    scene.files("ticket Cap the retries due 2026-11-25");
    scene.asks("alice", "ticket t1 done the drill held");
    for (const auto* day : {"2026-12-01", "2026-12-08", "2026-12-15"}) {
        auto view = scene.later(WorkState::done);
        view.due = event::from_date(day);
        const auto seen = scene.looks(view);
        CHECK(TicketScene::whispered(seen, "alice").empty());
        CHECK_FALSE(contains(said_aloud(seen), "is due"));
    }
    auto view = scene.later(WorkState::open);
    view.due = event::from_date("2026-12-20");
    const auto again = scene.looks(view);
    CHECK(contains(said_aloud(again), "is open again"));
    CHECK(contains(said_aloud(again), "is due 2026-12-20"));
    CHECK(contains(TicketScene::whispered(again, "alice"), "times by now"));
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
