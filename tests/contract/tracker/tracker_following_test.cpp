#include "tests/contract/tracker/tracker_world.hpp"

#include <set>
#include <string>

using namespace bot::core;
using bot::ports::FailureKind;
using event::WorkState;
using tests::contract::on_every_tracker;
using tests::contract::TrackerWorld;
using tests::support::Outcome;
using tests::support::Trouble;
using namespace std::chrono_literals;

namespace {

event::TicketView read(TrackerWorld& world, const event::TicketRef& ticket) {
    const auto answer = world.run(world.tracker().read(ticket, world.soon()));
    REQUIRE(answer.ok());
    return answer->ticket;
}

event::TicketView amended(TrackerWorld& world, outbox::AmendTicket order) {
    const auto answer =
        world.run(world.tracker().amend(std::move(order), world.first("amend"), world.soon()));
    REQUIRE(answer.ok());
    return answer->ticket;
}

std::size_t writes(const TrackerWorld& world) {
    std::size_t count = 0;
    for (const auto& call : world.imposter.calls)
        count += call.starts_with("GET ") ? 0U : 1U;
    return count;
}

}  // namespace

TEST_CASE("a ticket is read as it is now") {
    on_every_tracker([](TrackerWorld& world) {
        const auto filed = world.filed();
        CHECK(read(world, filed.ticket) == filed);
        auto& ticket = world.imposter.tickets.front();
        ticket.state = WorkState::done;
        world.clock.at += 1h;
        world.imposter.touch(ticket);
        const auto done = read(world, filed.ticket);
        CHECK(done.state == WorkState::done);
        CHECK_FALSE(done.state_name.empty());
        CHECK(done.updated == world.clock.at);
        ticket.state = WorkState::open;
        ticket.reopened = true;
        ticket.owner = "mona";
        const auto reopened = read(world, filed.ticket);
        CHECK(reopened.state == WorkState::open);
        CHECK(reopened.owner == "mona");
    });
}

TEST_CASE("a deleted ticket is not found") {
    on_every_tracker([](TrackerWorld& world) {
        const auto filed = world.filed();
        world.imposter.tickets.front().state = WorkState::gone;
        const auto answer = world.run(world.tracker().read(filed.ticket, world.soon()));
        REQUIRE_FALSE(answer.ok());
        CHECK(answer.failure().kind == FailureKind::not_found);
        const event::TicketRef odd{"ops", "no such id"};
        const auto none = world.run(world.tracker().read(odd, world.soon()));
        REQUIRE_FALSE(none.ok());
        CHECK(none.failure().kind == FailureKind::not_found);
    });
}

TEST_CASE("a ticket that moved is followed under its old id, or is gone") {
    on_every_tracker([](TrackerWorld& world) {
        const auto filed = world.filed();
        world.imposter.tickets.front().moved_to = "acme/archive";
        const auto moved = read(world, filed.ticket);
        CHECK(moved.ticket == filed.ticket);
        if (moved.state != WorkState::gone && !world.kind.keys_outlive_moves)
            CHECK(moved.key != filed.key);
    });
}

TEST_CASE("what changed is read page by page, each once, and nothing else is") {
    on_every_tracker([](TrackerWorld& world) {
        std::set<event::TicketRef> changed;
        world.filed();
        world.clock.at += 1h;
        const auto since = world.clock.at;
        for (int i = 0; i < 5; ++i) {
            auto order = world.order();
            order.marker += std::to_string(i);
            const auto filed = world.run(world.tracker().file(order, world.first(), world.soon()));
            REQUIRE(filed.ok());
            changed.insert(filed->ticket.ticket);
            world.clock.at += 1s;
        }
        world.imposter.add({.title = "not ours"});
        std::set<event::TicketRef> seen;
        outbox::ReadChanges order{"ops", since, ""};
        int pages = 0;
        do {
            const auto page = world.run(world.tracker().read_changes(order, world.soon()));
            REQUIRE(page.ok());
            for (const auto& ticket : page->tickets)
                seen.insert(ticket.ticket);
            order.page = page->next;
            REQUIRE(++pages < 20);
        } while (!order.page.empty());
        CHECK(pages > 1);
        CHECK(seen == changed);
    });
}

TEST_CASE("a page whose tickets all changed in one second is gone past") {
    on_every_tracker([](TrackerWorld& world) {
        for (int i = 0; i < 5; ++i) {
            auto order = world.order();
            order.marker += std::to_string(i);
            REQUIRE(world.run(world.tracker().file(order, world.first(), world.soon())).ok());
        }
        outbox::ReadChanges order{"ops", world.clock.at - 1h, ""};
        std::set<event::TicketRef> seen;
        int pages = 0;
        do {
            const auto page = world.run(world.tracker().read_changes(order, world.soon()));
            REQUIRE(page.ok());
            for (const auto& ticket : page->tickets)
                seen.insert(ticket.ticket);
            order.page = page->next;
            REQUIRE(++pages < 20);
        } while (!order.page.empty());
        CHECK(seen.size() == 5);
    });
}

TEST_CASE("state, owner and due date are changed, and the rest stays") {
    on_every_tracker([](TrackerWorld& world) {
        const auto filed = world.filed();
        outbox::AmendTicket order{filed.ticket, WorkState::done, "mona",
                                  event::from_date("2026-12-24"), ""};
        const auto now = amended(world, order);
        CHECK(now.state == WorkState::done);
        CHECK(now.owner == "mona");
        CHECK(now.due == event::from_date("2026-12-24"));
        const auto& ticket = world.imposter.tickets.front();
        CHECK((ticket.has_label("incident-followup") || !world.kind.keeps_labels));
        CHECK(ticket.title == world.order().title);
        CHECK(ticket.comments.empty());
        outbox::AmendTicket reopening{filed.ticket, WorkState::open, {}, {}, ""};
        CHECK(amended(world, reopening).state == WorkState::open);
        outbox::AmendTicket dropping{filed.ticket, WorkState::cancelled, {}, {}, ""};
        const auto dropped = amended(world, dropping);
        CHECK(dropped.state == WorkState::cancelled);
        CHECK(dropped.owner == "mona");
    });
}

TEST_CASE("what is so already is left as it is") {
    on_every_tracker([](TrackerWorld& world) {
        const auto filed = world.filed();
        const auto before = writes(world);
        outbox::AmendTicket order{filed.ticket, WorkState::open, "Octo", filed.due, ""};
        CHECK(amended(world, order) == filed);
        CHECK(writes(world) == before);
    });
}

TEST_CASE("a comment is written once, whatever becomes of the answer") {
    on_every_tracker([](TrackerWorld& world) {
        const auto filed = world.filed();
        outbox::AmendTicket order{filed.ticket, {}, {}, {}, "It *works* now. @everyone"};
        const auto begun = world.clock.at;
        for (int i = 0; i < 5; ++i) {
            auto other = order;
            const auto key = "other" + std::to_string(i);
            REQUIRE(world.run(world.tracker().amend(other, world.first(key), world.soon())).ok());
        }
        auto& ticket = world.imposter.tickets.front();
        CHECK(ticket.comments.size() == 5);
        REQUIRE(world.run(world.tracker().amend(order, world.first("k1"), world.soon())).ok());
        CHECK(ticket.comments.size() == 6);
        CHECK(ticket.comments.back().body.find("works") != std::string::npos);
        const auto again = world.again(begun, "k1");
        REQUIRE(world.run(world.tracker().amend(order, again, world.soon())).ok());
        CHECK(ticket.comments.size() == 6);
        const auto lost = world.again(begun, "k2");
        REQUIRE(world.run(world.tracker().amend(order, lost, world.soon())).ok());
        CHECK(ticket.comments.size() == 7);
    });
}
