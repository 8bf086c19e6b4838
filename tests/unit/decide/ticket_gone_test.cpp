#include "tests/unit/decide/ticket_scene.hpp"

#include <doctest/doctest.h>

using namespace bot::core;
using namespace std::chrono_literals;
using event::Failure;
using event::FailureKind;
using event::WorkState;
using ticket::State;

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

TEST_CASE("a ticket that comes back is told, and counts as it is") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.looks(scene.later(WorkState::done));
    scene.submit(event::TicketTouched{{"h"}, {"ops", "7"}, scene.now});
    scene.done("read_ticket", Failure{FailureKind::not_found, "no such"});
    const auto back = scene.looks(scene.later(WorkState::open));
    CHECK(scene.item().state == State::open);
    CHECK(contains(said_aloud(back), "is back in its tracker"));
    CHECK(contains(said_aloud(back), "is open again"));
}

TEST_CASE("a ticket that comes back as it was is sent nothing but its text") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    REQUIRE(scene.item().due);
    scene.submit(event::TicketTouched{{"h"}, {"ops", "7"}, scene.now});
    scene.done("read_ticket", Failure{FailureKind::not_found, "no such"});
    CHECK(all<outbox::AmendTicket>(scene.looks(scene.later(WorkState::open))).empty());
    CHECK(scene.timers.contains("ticket.rewrite:1"));
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
    auto view = scene.later(WorkState::open);
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
    const auto sent = all<outbox::AmendTicket>(scene.looks(scene.later(WorkState::open)));
    REQUIRE(sent.size() == 1);
    CHECK(sent[0].state == WorkState::done);
    CHECK(contains(sent[0].comment, "the drill held"));
    CHECK(scene.item().state == State::done);
}

TEST_CASE("owner and date that first met a ticket gone are sent when it is back") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    auto dated = scene.later(WorkState::open);
    dated.due = scene.item().due;
    scene.looks(dated);
    scene.asks("bob", "ticket t1 accept");
    scene.asks("bob", "ticket t1 due 14d the freeze is over");
    scene.done("amend_ticket", Failure{FailureKind::not_found, "no such"});
    scene.done("amend_ticket", Failure{FailureKind::not_found, "no such"});
    REQUIRE(scene.item().gone());
    auto back = scene.later(WorkState::open);
    back.due = dated.due;
    const auto sent = all<outbox::AmendTicket>(scene.looks(back));
    REQUIRE(sent.size() == 1);
    CHECK(sent[0].owner == "bo");
    CHECK(sent[0].due == event::from_date("2026-12-06"));
    CHECK(scene.item().due == event::from_date("2026-12-06"));
}

TEST_CASE("a first date that met a ticket gone is sent when it is back") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    REQUIRE_FALSE(scene.item().view->due);
    scene.asks("alice", "ticket t1 due 14d the freeze is over");
    scene.done("amend_ticket", Failure{FailureKind::not_found, "no such"});
    const auto sent = all<outbox::AmendTicket>(scene.looks(scene.later(WorkState::open)));
    REQUIRE(sent.size() == 1);
    CHECK(sent[0].due == event::from_date("2026-12-06"));
}

TEST_CASE("a title that got there before a ticket was gone is not sent again") {
    TicketScene scene;
    scene.files("ticket Cap teh retries");
    scene.asks("alice", "ticket t1 title Cap the retries");
    REQUIRE(all<outbox::AmendTicket>(scene.comes_due("ticket.rewrite:t1")).size() == 1);
    scene.done("amend_ticket", event::TicketRead{scene.later(WorkState::open)});
    scene.submit(event::TicketTouched{{"h"}, {"ops", "7"}, scene.now});
    scene.done("read_ticket", Failure{FailureKind::not_found, "no such"});
    scene.looks(scene.later(WorkState::open));
    CHECK_FALSE(scene.timers.contains("ticket.rewrite:t1"));
}

TEST_CASE("what its text is to say by now stands in a ticket that is back") {
    TicketScene scene;
    scene.files("ticket Cap the retries");
    scene.submit(event::TicketTouched{{"h"}, {"ops", "7"}, scene.now});
    scene.done("read_ticket", Failure{FailureKind::not_found, "no such"});
    scene.asks("alice", "ticket t1 title Cap the retries at three");
    CHECK(all<outbox::AmendTicket>(scene.comes_due("ticket.rewrite:t1")).empty());
    scene.looks(scene.later(WorkState::open));
    const auto sent = all<outbox::AmendTicket>(scene.comes_due("ticket.rewrite:t1"));
    REQUIRE(sent.size() == 1);
    REQUIRE(sent[0].rewritten);
    CHECK(sent[0].rewritten->title == "Cap the retries at three");
    CHECK(all<outbox::AmendTicket>(scene.comes_due("ticket.rewrite:1")).size() == 1);
    scene.submit(event::TicketTouched{{"h2"}, {"ops", "7"}, scene.now});
    scene.done("read_ticket", Failure{FailureKind::not_found, "no such"});
    scene.looks(scene.later(WorkState::open));
    CHECK_FALSE(scene.timers.contains("ticket.rewrite:t1"));
}
