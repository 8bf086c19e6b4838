#include "bot/core/ticket/ticket.hpp"

#include "bot/core/command/due_phrase.hpp"
#include "bot/core/ticket/likeness.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <chrono>

using namespace bot::core;
using namespace bot::core::incident;
using event::WorkState;
using ticket::State;

namespace {

const event::Person alice{{"chat", "U1"}, "Alice"};
const event::Person bob{{"chat", "U2"}, "Bob"};

event::Day day(std::string_view date) {
    return event::from_date(date).value();
}

event::TicketView seen(WorkState state, std::string owner = {}) {
    event::TicketView view;
    view.ticket = {"ops", "7"};
    view.key = "acme/ops#7";
    view.state = state;
    view.owner = std::move(owner);
    view.due = day("2026-12-22");
    return view;
}

class Item {
public:
    Item() {
        ItemProposed proposed;
        proposed.due = day("2026-12-22");
        step(proposed, "Add an alert");
    }
    Item& step(TicketStep what, const std::string& words = {}, const event::Person& by = alice) {
        x_facts.push_back({{1},
                           {static_cast<std::int64_t>(x_facts.size()) + 1},
                           {},
                           {},
                           by,
                           Ticketed{1, std::move(what), event::words(words)}});
        return *this;
    }
    [[nodiscard]] ticket::Ticket now() const { return ticket::fold(x_facts).at(0); }
    [[nodiscard]] bool has(const std::string& label) const {
        const auto all = ticket::labels(now());
        return std::find(all.begin(), all.end(), label) != all.end();
    }

private:
    std::vector<Fact> x_facts;
};

}  // namespace

TEST_CASE("an item is unowned until somebody accepts it, whoever it was offered to") {
    Item item;
    CHECK(item.has("unowned"));
    item.step(OwnerOffered{bob});
    CHECK(item.has("offered"));
    CHECK_FALSE(item.now().owner);
    item.step(OwnerAccepted{}, {}, bob);
    CHECK(item.has("accepted"));
    CHECK(item.now().owner->ref == bob.ref);
    item.step(OwnerDeclined{}, {}, bob);
    CHECK(item.has("unowned"));
    item.step(OwnerOffered{bob}).step(OwnerLapsed{});
    CHECK(item.has("unowned"));
    CHECK(item.now().lapsed);
}

TEST_CASE("done counts as verified by what was seen, of a key item by somebody else's eyes") {
    Item other;
    other.step(OwnerAccepted{}).step(ItemDone{});
    CHECK(other.now().state == State::done);
    CHECK(other.has("to verify"));
    other.step(ItemDone{}, "watched it fire in a drill");
    CHECK_FALSE(other.has("to verify"));
    Item key;
    key.step(ItemRanked{ItemKind::key}).step(OwnerAccepted{}).step(ItemDone{}, "I looked");
    CHECK(key.has("to verify"));
    key.step(ItemDone{}, "I looked, too", bob);
    CHECK_FALSE(key.has("to verify"));
}

TEST_CASE("what changed in the tracker counts here, and what we set there is no change") {
    Item item;
    item.step(ItemOrdered{"ops", "m", "al"}).step(ItemFiled{seen(WorkState::open, "al")});
    item.step(SeenInTracker{seen(WorkState::done, "al"), false, {}});
    CHECK(item.now().state == State::done);
    CHECK(item.has("to verify"));
    item.step(SeenInTracker{seen(WorkState::open, "al"), false, {}});
    CHECK(item.now().state == State::open);
    item.step(ItemDone{}, "seen").step(SeenInTracker{seen(WorkState::in_progress, "al"), true, {}});
    CHECK(item.now().state == State::done);
    item.step(ItemReopened{}).step(SeenInTracker{seen(WorkState::cancelled, "al"), false, {}});
    CHECK(item.now().state == State::will_not_do);
    CHECK(item.has("reason not told"));
    item.step(ItemDropped{}, "too dear");
    CHECK_FALSE(item.has("reason not told"));
}

TEST_CASE("another owner in the tracker is the owner here, the account we gave it is not news") {
    Item item;
    item.step(ItemOrdered{"ops", "m", "bo"}).step(OwnerOffered{bob});
    item.step(ItemFiled{seen(WorkState::open)});
    item.step(SeenInTracker{seen(WorkState::open, "bo"), true, bob});
    CHECK_FALSE(item.now().owner);
    item.step(SeenInTracker{seen(WorkState::open, "al"), false, alice});
    CHECK(item.now().owner->ref == alice.ref);
    CHECK(item.now().account == "al");
    item.step(SeenInTracker{seen(WorkState::open), false, {}});
    CHECK_FALSE(item.now().owner);
}

TEST_CASE("an item is overdue from the day after its date, and only while it is open") {
    Item item;
    CHECK_FALSE(item.now().overdue(day("2026-12-22")));
    CHECK(item.now().overdue(day("2026-12-23")));
    item.step(ItemRedated{day("2026-12-22"), day("2027-01-05")}, "quota request");
    CHECK(item.now().redated == 1);
    CHECK_FALSE(item.now().overdue(day("2026-12-23")));
    item.step(ItemDropped{}, "no");
    CHECK_FALSE(item.now().overdue(day("2027-02-01")));
}

TEST_CASE("a marker is letters and digits, another for each item, installation and first order") {
    const event::Instant at{std::chrono::hours{1}};
    const auto marker = ticket::marker_for("a", {7}, 3, at);
    CHECK(marker.size() == 14);
    CHECK(marker.starts_with("ss"));
    CHECK(std::all_of(marker.begin(), marker.end(),
                      [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }));
    CHECK(marker != ticket::marker_for("b", {7}, 3, at));
    CHECK(marker != ticket::marker_for("a", {7}, 4, at));
    CHECK(marker != ticket::marker_for("a", {73}, 3, at));
    CHECK(marker != ticket::marker_for("a", {7}, 3, at + std::chrono::microseconds{1}));
    CHECK(ticket::marker_for("a", {1}, 23, at) != ticket::marker_for("a", {12}, 3, at));
}

TEST_CASE("an account is the same in whatever case it is written, and another one is not") {
    CHECK(ticket::same_account("Octocat", "octoCAT"));
    CHECK_FALSE(ticket::same_account("octocat", "octocat2"));
    CHECK_FALSE(ticket::same_account("", "octocat"));
    Item item;
    item.step(ItemOrdered{"ops", "m", "Al"}).step(OwnerAccepted{});
    item.step(ItemFiled{seen(WorkState::open, "Al")});
    item.step(SeenInTracker{seen(WorkState::open, "al"), false, {}});
    REQUIRE(item.now().owner);
    CHECK(item.now().owner->ref == alice.ref);
}

TEST_CASE("what comes back from being gone counts as it is then") {
    Item item;
    item.step(ItemOrdered{"ops", "m", "al"}).step(ItemFiled{seen(WorkState::open, "al")});
    item.step(SeenInTracker{seen(WorkState::done, "al"), false, {}});
    item.step(SeenInTracker{seen(WorkState::gone, "al"), false, {}});
    CHECK(item.now().state == State::done);
    auto back = seen(WorkState::open, "bo");
    back.due = day("2027-01-05");
    item.step(SeenInTracker{back, false, bob});
    CHECK(item.now().state == State::open);
    CHECK(item.now().owner->ref == bob.ref);
    CHECK(item.now().due == back.due);
}

TEST_CASE("what was changed here while it was gone counts against what it comes back with") {
    Item item;
    item.step(ItemOrdered{"ops", "m", {}}).step(ItemFiled{seen(WorkState::open)});
    item.step(SeenInTracker{seen(WorkState::gone), false, {}});
    item.step(ItemDone{}, "the drill held").step(ItemAmended{{}, {}, "Done: the drill held"});
    CHECK(item.now().unsaid.size() == 1);
    item.step(SeenInTracker{seen(WorkState::open, "bo"), false, bob});
    CHECK(item.now().state == State::done);
    CHECK(item.now().owner->ref == bob.ref);
    CHECK(item.now().unsaid.empty());
}

TEST_CASE("somebody has what is assigned in the tracker to an account that is nobody's here") {
    Item item;
    item.step(ItemOrdered{"ops", "m", {}}).step(ItemFiled{seen(WorkState::open)});
    item.step(SeenInTracker{seen(WorkState::open, "carol-gh"), false, {}});
    CHECK_FALSE(item.has("unowned"));
    item.step(OwnerLapsed{});
    CHECK_FALSE(item.now().lapsed);
    item.step(SeenInTracker{seen(WorkState::open), false, {}});
    CHECK(item.has("unowned"));
}

TEST_CASE("an idea is a ticket from when it became one, not from when somebody had it") {
    const Fact had{
        {1}, {1},   event::Instant{std::chrono::days{1}},
        {},  alice, Ticketed{1, ItemProposed{.standing = ItemStanding::idea}, event::words("A")}};
    const Fact made{{1}, {2},   event::Instant{std::chrono::days{40}},
                    {},  alice, Ticketed{1, ItemPromoted{}, {}}};
    const std::vector<Fact> facts{had, made};
    CHECK(ticket::fold(facts).at(0).proposed_at == had.at);
    CHECK(ticket::fold(facts).at(0).opened_at == made.at);
}

TEST_CASE("what a tracker shows as another's is looked for no more") {
    Item item;
    item.step(ItemOrdered{"ops", "m", {}});
    item.step(FilingHeldUp{"no answer", FilingTrouble::in_doubt});
    item.step(FilingFailed{"there is no such project"});
    CHECK(item.now().marker == "m");
    CHECK(item.now().in_doubt);
    item.step(ItemOrdered{"ops", "m", {}}).step(FilingFailed{"of t2", FilingTrouble::taken});
    CHECK(item.now().marker.empty());
    item.step(ItemOrdered{"ops", "n", {}});
    CHECK_FALSE(item.now().in_doubt);
}

TEST_CASE("summaries that share half of their words look alike") {
    CHECK(ticket::look_alike("Add alerts for the connection pool", "Alert on connection pool"));
    CHECK(ticket::look_alike("Pool-Grenze prüfen", "pool grenze PRüFEN!"));
    CHECK_FALSE(ticket::look_alike("Add an alert for the pool", "Rename the deploy job"));
    CHECK_FALSE(ticket::look_alike("", ""));
    CHECK_FALSE(ticket::look_alike("the and of", "the and of"));
}

TEST_CASE("dates are read as days, weeks and days of the calendar") {
    const auto today = day("2026-11-22");
    const auto on = [&](std::string_view words) {
        return command::day_of(command::read_due(words).value(), today);
    };
    CHECK(on("30d") == day("2026-12-22"));
    CHECK(on("2w") == day("2026-12-06"));
    CHECK(on("2026-12-24") == day("2026-12-24"));
    for (const auto* words : {"", "d", "-3d", "3", "3m", "2026-02-30", "99999d", "9999w", "soon"})
        CHECK_FALSE(command::read_due(words));
    CHECK(command::day_in("Europe/Berlin", event::from_rfc3339("2026-11-22T23:30:00Z").value()) ==
          day("2026-11-23"));
    CHECK(command::day_in("no such zone", event::from_rfc3339("2026-11-22T23:30:00Z").value()) ==
          today);
}
