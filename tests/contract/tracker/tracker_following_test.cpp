#include "tests/contract/tracker/tracker_world.hpp"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

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

/// Files so many, one after the other.
std::vector<event::TicketRef> filed_in_turn(TrackerWorld& world, int count,
                                            std::chrono::seconds pause) {
    std::vector<event::TicketRef> all;
    for (int i = 0; i < count; ++i) {
        auto order = world.order();
        order.marker += std::to_string(i);
        const auto filed = world.run(world.tracker().file(order, world.first(), world.soon()));
        REQUIRE(filed.ok());
        all.push_back(filed->ticket.ticket);
        world.clock.at += pause;
    }
    return all;
}

/// Somebody adds a paragraph above and one below, in text or in a document.
void write_around(std::string& body, const std::string& above, const std::string& below) {
    if (!body.starts_with('{')) {
        body = above + "\r\n\r\n" + body + "\n\n" + below;
        return;
    }
    const auto paragraph = [](const std::string& words) {
        return R"({"type":"paragraph","content":[{"type":"text","text":")" + words + R"("}]})";
    };
    const std::string begin = R"("content":[)";
    body.insert(body.find(begin) + begin.size(), paragraph(above) + ",");
    body.insert(body.rfind(R"(],"type":"doc")"), "," + paragraph(below));
}

using Pages = std::vector<std::vector<event::TicketView>>;

/// All pages of what changed; `between` comes after each, with how many there are by then.
Pages read_pages(TrackerWorld& world, event::Instant since,
                 const std::function<void(std::size_t)>& between = {}) {
    outbox::ReadChanges order{"ops", since, ""};
    Pages pages;
    do {
        const auto page = world.run(world.tracker().read_changes(order, world.soon()));
        REQUIRE(page.ok());
        pages.push_back(page->tickets);
        order.page = page->next;
        if (between)
            between(pages.size());
        REQUIRE(pages.size() < 20);
    } while (!order.page.empty());
    return pages;
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

TEST_CASE("what changed is read page by page, oldest first, all of it and nothing else") {
    on_every_tracker([](TrackerWorld& world) {
        world.filed();
        world.clock.at += 1h;
        const auto since = world.clock.at;
        const auto changed = filed_in_turn(world, 5, 61s);
        world.imposter.add({.title = "not ours"});
        const auto pages = read_pages(world, since);
        CHECK(pages.size() > 1);
        std::map<event::TicketRef, std::size_t> times;
        event::Instant last{};
        for (const auto& page : pages) {
            for (const auto& ticket : page) {
                ++times[ticket.ticket];
                CHECK(ticket.updated >= last);
                last = ticket.updated;
            }
            // The second at the border is read again.
            last -= 1s;
        }
        CHECK(times.size() == changed.size());
        std::size_t repeated = 0;
        for (const auto& ticket : changed)
            repeated += times[ticket] - 1;
        CHECK(repeated < pages.size());
    });
}

TEST_CASE("a page with nothing but changes of code is no end") {
    on_every_tracker([](TrackerWorld& world) {
        if (!world.kind.lists_changes)
            return;
        const auto since = world.clock.at;
        for (int i = 0; i < 4; ++i) {
            world.imposter.add(
                {.title = "code", .labels = {world.settings().label}, .is_change = true});
            world.clock.at += 61s;
        }
        const auto ticket = filed_in_turn(world, 1, 0s).front();
        const auto pages = read_pages(world, since);
        REQUIRE(pages.back().size() == 1);
        CHECK(pages.back().front().ticket == ticket);
    });
}

TEST_CASE("what changes while the pages are read makes none slip through") {
    on_every_tracker([](TrackerWorld& world) {
        const auto since = world.clock.at;
        const auto changed = filed_in_turn(world, 5, 61s);
        const auto pages = read_pages(world, since, [&](std::size_t page) {
            world.clock.at += 61s;
            if (page == 1)
                world.imposter.touch(world.imposter.tickets.front());
        });
        std::map<event::TicketRef, event::TicketView> seen;
        for (const auto& page : pages)
            for (const auto& ticket : page)
                seen[ticket.ticket] = ticket;
        CHECK(seen.size() == changed.size());
        CHECK(seen[changed.front()].updated == world.imposter.tickets.front().updated);
    });
}

TEST_CASE("a page whose tickets all changed in one second is gone past") {
    on_every_tracker([](TrackerWorld& world) {
        const auto changed = filed_in_turn(world, 5, 0s);
        std::set<event::TicketRef> seen;
        for (const auto& page : read_pages(world, world.clock.at - 1h))
            for (const auto& ticket : page)
                seen.insert(ticket.ticket);
        CHECK(seen.size() == changed.size());
    });
}

TEST_CASE("the owner is taken off, whether we see their name or not") {
    on_every_tracker([](TrackerWorld& world) {
        const auto filed = world.filed();
        outbox::AmendTicket order{filed.ticket, {}, "", {}, ""};
        order.former = "octo";
        CHECK(amended(world, order).owner.empty());
        CHECK(world.imposter.tickets.front().owner.empty());
        world.imposter.tickets.front().owner = order.former = "mona";
        world.imposter.hides_people = true;
        const auto tracker = world.another(world.settings());
        REQUIRE(world.run(tracker->amend(order, world.first(), world.soon())).ok());
        CHECK(world.imposter.tickets.front().owner.empty());
    });
}

TEST_CASE("no hiccup while a ticket is changed counts as a refusal") {
    on_every_tracker([](TrackerWorld& world) {
        const auto filed = world.filed();
        outbox::AmendTicket order{filed.ticket, WorkState::done, "mona",
                                  event::from_date("2026-12-24"), "words"};
        for (std::size_t calls = 0; calls < 12; ++calls) {
            world.imposter.trouble_after(calls, Trouble::server_error);
            const auto tracker = world.another(world.settings());
            const auto answer = world.run(tracker->amend(order, world.first(), world.soon()));
            if (!answer.ok()) {
                CHECK((answer.failure().kind == FailureKind::transient ||
                       answer.failure().kind == FailureKind::unknown_outcome));
            }
            world.imposter.no_more_trouble();
            auto& ticket = world.imposter.tickets.front();
            ticket.state = WorkState::open;
            ticket.owner = "octo";
        }
    });
}

TEST_CASE("the comment to a refused change is written all the same") {
    on_every_tracker([](TrackerWorld& world) {
        const auto filed = world.filed();
        const outbox::AmendTicket order{filed.ticket, {}, "ghost", {}, "It *works* now."};
        const auto answer =
            world.run(world.tracker().amend(order, world.first("k1"), world.soon()));
        if (!answer.ok())
            CHECK(answer.failure().kind == FailureKind::rejected);
        CHECK(world.imposter.tickets.front().comments.size() == 1);
    });
}

TEST_CASE("state, owner and due date are changed, and the rest stays") {
    on_every_tracker([](TrackerWorld& world) {
        const auto filed = world.filed();
        outbox::AmendTicket order{filed.ticket, WorkState::done, "mona",
                                  event::from_date("2026-12-24"), ""};
        order.former = "octo";
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

TEST_CASE("a ticket's words are written anew, with its marker, and the rest stays") {
    on_every_tracker([](TrackerWorld& world) {
        const auto begun = world.clock.at;
        const auto filed = world.filed();
        auto order = world.order();
        order.title = "INC-42: add an alert";
        order.body = "From [INC-42](https://inc.example/incidents/INC-42).";
        outbox::AmendTicket change{filed.ticket, {}, {}, {}, "", order};
        for (int tries = 0; tries < 2; ++tries) {
            const auto attempt = tries == 0 ? world.first("k1") : world.again(begun, "k1");
            const auto now = world.run(world.tracker().amend(change, attempt, world.soon()));
            REQUIRE(now.ok());
            CHECK(now->ticket.due == filed.due);
            CHECK(now->ticket.owner == filed.owner);
            REQUIRE(world.imposter.tickets.size() == 1);
            const auto& ticket = world.imposter.tickets.front();
            CHECK(ticket.title == order.title);
            CHECK(ticket.body.find("40 min") == std::string::npos);
            CHECK(ticket.body.find("inc.example") != std::string::npos);
            CHECK(ticket.body.find(order.marker) != std::string::npos);
            CHECK(ticket.comments.empty());
        }
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

TEST_CASE("what people wrote around our text stays when it is written anew") {
    on_every_tracker([](TrackerWorld& world) {
        const auto filed = world.filed();
        auto& ticket = world.imposter.tickets.front();
        const auto first = ticket.body;
        write_around(ticket.body, "seen on staging, too", "the vendor has ticket 4711");
        auto order = world.order();
        order.body = "**Why:** the queue fills again";
        outbox::AmendTicket change{filed.ticket, {}, {}, {}, ""};
        change.rewritten = order;
        for (int times = 0; times < 2; ++times) {
            amended(world, change);
            CHECK(ticket.body.find("seen on staging, too") != std::string::npos);
            CHECK(ticket.body.find("the vendor has ticket 4711") != std::string::npos);
            CHECK(ticket.body.find("the queue fills again") != std::string::npos);
            CHECK(ticket.body.find("40 min") == std::string::npos);
            CHECK(ticket.body.find("seen on staging") < ticket.body.find("the queue fills"));
            CHECK(ticket.body.find("the vendor") > ticket.body.find("Ref: " + order.marker));
        }
        CHECK(first.find("the vendor") == std::string::npos);
    });
}

TEST_CASE("a title that people gave a ticket stays when its text alone is written anew") {
    on_every_tracker([](TrackerWorld& world) {
        const auto filed = world.filed();
        auto& ticket = world.imposter.tickets.front();
        ticket.title = "[payments] alerts";
        auto order = world.order();
        order.title.clear();
        order.body = "**Why:** the queue fills again";
        outbox::AmendTicket change{filed.ticket, {}, {}, {}, ""};
        change.rewritten = order;
        amended(world, change);
        CHECK(ticket.title == "[payments] alerts");
        CHECK(ticket.body.find("the queue fills again") != std::string::npos);
    });
}

TEST_CASE("a ticket's text stays when its title alone is new, but for what else is changed") {
    on_every_tracker([](TrackerWorld& world) {
        const auto filed = world.filed();
        auto& ticket = world.imposter.tickets.front();
        write_around(ticket.body, "seen on staging, too", "the vendor has ticket 4711");
        const auto before = ticket.body;
        auto order = world.order();
        order.title = "INC-42: add an alert";
        order.body.clear();
        outbox::AmendTicket change{filed.ticket, {}, {}, {}, ""};
        change.rewritten = order;
        CHECK(amended(world, change).due == filed.due);
        CHECK(ticket.title == order.title);
        CHECK(ticket.body == before);
        change.due = event::from_date("2026-12-01");
        CHECK(amended(world, change).due == change.due);
        CHECK(ticket.body.find("40 min") != std::string::npos);
        CHECK(ticket.body.find("the vendor has ticket 4711") != std::string::npos);
    });
}

TEST_CASE("others whom people gave a ticket to keep it when its owner changes") {
    on_every_tracker([](TrackerWorld& world) {
        if (!world.kind.has_co_owners)
            return;
        world.imposter.people.push_back({"hubot", 54, true});
        const auto filed = world.filed();
        auto& ticket = world.imposter.tickets.front();
        ticket.co_owners = {"hubot"};
        outbox::AmendTicket change{filed.ticket, {}, "mona", {}, ""};
        change.former = "octo";
        const auto given = amended(world, change);
        CHECK(std::set<std::string>{given.owner, given.co_owners.at(0)} ==
              std::set<std::string>{"hubot", "mona"});
        CHECK(given.co_owners.size() == 1);
        const auto before = writes(world);
        amended(world, change);
        CHECK(writes(world) == before);
        change.owner = "";
        change.former = "mona";
        const auto left = amended(world, change);
        CHECK(left.owner == "hubot");
        CHECK(left.co_owners.empty());
    });
}

TEST_CASE("what was dropped, opened again there and done at last is done") {
    on_every_tracker([](TrackerWorld& world) {
        const auto filed = world.filed();
        const auto dropped = amended(world, {filed.ticket, WorkState::cancelled, {}, {}, {}});
        CHECK(dropped.state == WorkState::cancelled);
        auto& stands = world.imposter.tickets.front();
        stands.state = WorkState::open;
        world.imposter.touch(stands);
        CHECK(read(world, filed.ticket).state == WorkState::open);
        const auto open = amended(world, {filed.ticket, WorkState::open, {}, {}, {}});
        CHECK(open.state == WorkState::open);
        const auto calls = writes(world);
        CHECK(amended(world, {filed.ticket, WorkState::open, {}, {}, {}}) == open);
        CHECK(writes(world) == calls);
        stands.state = WorkState::done;
        world.imposter.touch(stands);
        CHECK(read(world, filed.ticket).state == WorkState::done);
        outbox::AmendTicket late{filed.ticket, WorkState::open, {}, {}, {}};
        late.while_open = true;
        CHECK(amended(world, late).state == WorkState::done);
        late.while_open = false;
        CHECK(amended(world, late).state == WorkState::open);
    });
}
