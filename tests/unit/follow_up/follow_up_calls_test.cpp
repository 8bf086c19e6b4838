#include "bot/core/ticket/follow_up.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace ticket = bot::core::ticket;
namespace event = bot::core::event;
namespace incident = bot::core::incident;

namespace {

using incident::Reminder;
using ticket::Hearer;

event::Day day(const std::string& text) {
    return event::from_date(text).value();
}
event::Instant at(const std::string& text) {
    return event::from_rfc3339(text + ":00Z").value();
}

const ticket::Calendar berlin{"Europe/Berlin", {}};
const ticket::Calendar new_york{"America/New_York", {}};

/// Filed on a Thursday, due thirty days later, on a Saturday.
ticket::Ticket owned(const std::string& due = "2026-12-19") {
    ticket::Ticket item;
    item.number = 1;
    item.owner = event::Person{{"chat", "Ualice"}, "Alice"};
    item.due = day(due);
    item.proposed_at = item.settled_at = at("2026-11-19T15:00");
    return item;
}

using Shown = std::vector<std::string>;

Shown shown(const ticket::Ticket& item, Hearer hearer, const ticket::Calendar& calendar = berlin) {
    Shown all;
    for (const auto& call : ticket::calls(item, hearer, calendar))
        all.push_back(std::string{to_string(call.what)} + " " +
                      event::to_rfc3339(call.at).substr(0, 16));
    return all;
}

std::string due(const ticket::Ticket& item, const std::string& now, Hearer hearer = Hearer::owner) {
    const auto call = ticket::due_call(item, hearer, berlin, at(now));
    return call ? std::string{to_string(call->what)} : "";
}

}  // namespace

TEST_CASE("an owner hears at half time, three working days before, on the day and two after") {
    // In their zone it is an hour later; what falls on a weekend comes on the Monday.
    CHECK(shown(owned(), Hearer::owner) == Shown{"half-time 2026-12-04T08:30",
                                                 "soon 2026-12-16T08:30", "due 2026-12-21T08:30",
                                                 "late 2026-12-22T08:30"});
    CHECK(shown(owned(), Hearer::room) == Shown{"overdue 2026-12-28T08:30"});
    CHECK(shown(owned(), Hearer::sponsor) == Shown{"decision 2027-01-04T08:30"});
}

TEST_CASE("reminders keep their hour where clocks change between them") {
    // In Berlin clocks go back on 25 October and forward on 29 March, in New York on 1 November
    // and on 8 March.
    auto autumn = owned("2026-11-03");
    autumn.settled_at = at("2026-10-12T15:00");
    CHECK(shown(autumn, Hearer::owner) == Shown{"half-time 2026-10-23T07:30",
                                                "soon 2026-10-29T08:30", "due 2026-11-03T08:30",
                                                "late 2026-11-05T08:30"});
    CHECK(shown(autumn, Hearer::owner, new_york) ==
          Shown{"half-time 2026-10-23T13:30", "soon 2026-10-29T13:30", "due 2026-11-03T14:30",
                "late 2026-11-05T14:30"});
    auto spring = owned("2026-04-02");
    spring.settled_at = at("2026-03-02T15:00");
    CHECK(shown(spring, Hearer::owner) == Shown{"half-time 2026-03-17T08:30",
                                                "soon 2026-03-30T07:30", "due 2026-04-02T07:30",
                                                "late 2026-04-06T07:30"});
    spring.due = day("2026-03-13");
    spring.settled_at = at("2026-02-23T15:00");
    CHECK(shown(spring, Hearer::owner, new_york) ==
          Shown{"half-time 2026-03-04T14:30", "soon 2026-03-10T13:30", "due 2026-03-13T13:30",
                "late 2026-03-17T13:30"});
}

TEST_CASE("an item rests once its end and its date are long past, and as an idea") {
    auto item = owned();
    CHECK_FALSE(ticket::at_rest(item, day("2036-01-01")));
    item.state = ticket::State::done;
    item.ended_at = at("2026-12-01T10:00");
    CHECK_FALSE(ticket::at_rest(item, day("2027-03-26")));
    CHECK(ticket::at_rest(item, day("2027-03-27")));
    item.due.reset();
    CHECK(ticket::at_rest(item, day("2027-03-09")));
    item = owned();
    item.standing = incident::ItemStanding::idea;
    CHECK(ticket::at_rest(item, day("2026-11-20")));
}

TEST_CASE("ten days are too short for a half time") {
    CHECK(shown(owned("2026-11-29"), Hearer::owner)[0].starts_with("soon"));
    CHECK(shown(owned("2026-11-30"), Hearer::owner)[0] == "half-time 2026-11-24T08:30");
}

TEST_CASE("what comes before the date is passed over where it was settled later") {
    auto item = owned();
    item.settled_at = at("2026-12-17T12:00");
    CHECK(shown(item, Hearer::owner) == Shown{"due 2026-12-21T08:30", "late 2026-12-22T08:30"});
}

TEST_CASE("nobody is reminded of what has no date or owner, is an idea, or is over") {
    auto item = owned();
    item.due.reset();
    CHECK(shown(item, Hearer::owner).empty());
    item = owned();
    item.owner.reset();
    CHECK(shown(item, Hearer::owner).empty());
    CHECK(shown(item, Hearer::room).size() == 1);
    item = owned();
    item.standing = incident::ItemStanding::idea;
    CHECK(shown(item, Hearer::room).empty());
    item = owned();
    item.state = ticket::State::will_not_do;
    item.ended_at = at("2026-12-01T10:00");
    for (const auto hearer : {Hearer::owner, Hearer::room, Hearer::sponsor})
        CHECK(shown(item, hearer).empty());
}

TEST_CASE("sixty days after one is done the rooms are asked whether it helped") {
    auto item = owned();
    item.state = ticket::State::done;
    item.ended_at = at("2026-12-01T10:00");
    CHECK(shown(item, Hearer::room) == Shown{"helped 2027-02-01T08:30"});
    CHECK(shown(item, Hearer::owner).empty());
    item.reminded.push_back({Reminder::helped, item.due, {}, at("2027-02-01T08:30")});
    CHECK(due(item, "2027-05-01T08:30", Hearer::room).empty());
}

TEST_CASE("after weeks of silence only the last reminder is given, and once") {
    auto item = owned();
    CHECK(due(item, "2026-12-04T08:29").empty());
    CHECK(due(item, "2026-12-04T08:30") == "half-time");
    CHECK(due(item, "2027-01-30T00:00") == "late");
    item.reminded.push_back({Reminder::late, item.due, item.owner->ref, at("2027-01-30T09:00")});
    CHECK(due(item, "2027-01-30T09:00").empty());
    CHECK_FALSE(ticket::next_call(item, Hearer::owner, berlin, at("2026-12-01T00:00")));
}

TEST_CASE("a new date begins anew") {
    auto item = owned();
    item.reminded.push_back({Reminder::late, item.due, item.owner->ref, at("2026-12-22T08:30")});
    item.due = day("2027-01-11");
    item.settled_at = at("2026-12-22T12:00");
    CHECK(due(item, "2027-01-11T08:30") == "due");
    CHECK(ticket::next_call(item, Hearer::owner, berlin, at("2026-12-22T12:00")) ==
          at("2027-01-01T08:30"));
}

TEST_CASE("whoever takes an item over has heard nothing of it yet") {
    auto item = owned();
    item.reminded.push_back({Reminder::late, item.due, item.owner->ref, at("2026-12-22T08:30")});
    CHECK(due(item, "2026-12-23T09:00").empty());
    item.owner = event::Person{{"chat", "Ubob"}, "Bob"};
    CHECK(due(item, "2026-12-23T09:00") == "late");
}

TEST_CASE("what was done and is open again is overdue to its rooms, and asked about anew") {
    auto item = owned();
    item.reminded.push_back({Reminder::helped, item.due, {}, at("2027-02-01T08:30")});
    CHECK(due(item, "2027-02-02T09:00", Hearer::room) == "overdue");
    item.state = ticket::State::done;
    item.ended_at = at("2027-03-01T10:00");
    CHECK(due(item, "2027-04-30T07:29", Hearer::room).empty());
    CHECK(due(item, "2027-04-30T07:30", Hearer::room) == "helped");
    item.reminded.push_back({Reminder::helped, item.due, {}, at("2027-04-30T07:30")});
    item.due = day("2027-06-01");
    CHECK(due(item, "2027-07-01T07:30", Hearer::room).empty());
}

TEST_CASE("who is named to make room after another was asked is asked, too") {
    auto item = owned();
    item.reminded.push_back({Reminder::decision, item.due, {}, at("2027-01-04T08:30")});
    CHECK(due(item, "2027-01-05T09:00", Hearer::sponsor).empty());
    item.sponsored_at = at("2027-01-04T10:00");
    CHECK(due(item, "2027-01-05T09:00", Hearer::sponsor) == "decision");
    item.reminded.push_back({Reminder::decision, item.due, {}, at("2027-01-05T09:00")});
    CHECK(due(item, "2027-01-06T09:00", Hearer::sponsor).empty());
}

TEST_CASE("days late are counted from the day after the date") {
    CHECK(ticket::days_late(owned(), day("2026-12-19")) == 0);
    CHECK(ticket::days_late(owned(), day("2026-12-20")) == 1);
    auto item = owned();
    item.state = ticket::State::done;
    CHECK(ticket::days_late(item, day("2027-12-20")) == 0);
}

TEST_CASE("a week has one moment of a day and time, also where clocks change") {
    const auto next = [](const std::string& after) {
        return ticket::next_weekly(at(after), "Europe/Berlin", std::chrono::Monday,
                                   std::chrono::hours{10});
    };
    CHECK(next("2026-11-22T14:00") == at("2026-11-23T09:00"));
    CHECK(next("2026-11-23T08:59") == at("2026-11-23T09:00"));
    CHECK(next("2026-11-23T09:00") == at("2026-11-30T09:00"));
    CHECK(next("2026-10-25T12:00") == at("2026-10-26T09:00"));
    CHECK(next("2026-10-19T08:00") == at("2026-10-26T09:00"));
    CHECK(next("2026-10-19T07:59") == at("2026-10-19T08:00"));
}
