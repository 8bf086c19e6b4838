#include "bot/core/incident/fact.hpp"

#include <doctest/doctest.h>

#include <chrono>

using namespace bot::core;
using namespace bot::core::incident;
using namespace std::chrono_literals;

namespace {

const event::Instant noon = event::from_rfc3339("2026-11-22T12:00:00Z").value();
const event::RoomRef room{"chat", "C1"};

void happens(Incident& incident, event::Instant at, FactBody body) {
    apply(incident, {incident.id, {}, at, at, {{"chat", "U1"}, "ann"}, std::move(body)});
}

Incident opened() {
    Incident incident;
    incident.id = {1};
    happens(incident, noon, Opened{"api down", Severity::sev2});
    return incident;
}

}  // namespace

TEST_CASE("an incident begins when it is opened, by whom it is opened") {
    const auto incident = opened();
    CHECK(incident.title == "api down");
    CHECK(incident.started_at == noon);
    CHECK(incident.reporter.id == "U1");
    CHECK(incident.status == Status::investigating);
}

TEST_CASE(
    "a room made for the incident is listened to for ever, one it borrowed until it is over") {
    auto incident = opened();
    const event::RoomRef borrowed{"chat", "C2"};
    const event::RoomRef archive{"chat", "C3"};
    happens(incident, noon, RoomLinked{room, "own", RoomOrigin::created});
    happens(incident, noon, RoomLinked{borrowed, "lobby", RoomOrigin::adopted});
    happens(incident, noon, RoomLinked{archive, "old", RoomOrigin::imported});
    CHECK(captures(incident, borrowed));
    happens(incident, noon, StatusSet{Status::investigating, Status::resolved, ""});
    CHECK(captures(incident, borrowed));
    happens(incident, noon, StatusSet{Status::resolved, Status::closed, ""});
    CHECK(captures(incident, room));
    CHECK_FALSE(captures(incident, borrowed));
    CHECK_FALSE(captures(incident, archive));
    CHECK_FALSE(captures(incident, {"chat", "C9"}));
}

TEST_CASE("linking a room twice keeps when it was first") {
    auto incident = opened();
    happens(incident, noon, RoomLinked{room, "one"});
    happens(incident, noon + 1h, RoomLinked{room, "two"});
    REQUIRE(incident.rooms.size() == 1);
    CHECK(incident.rooms[0].name == "two");
    CHECK(incident.rooms[0].linked_at == noon);
}

TEST_CASE("reaching a status is a milestone, and going back takes it away") {
    auto incident = opened();
    happens(incident, noon + 1h, StatusSet{Status::investigating, Status::mitigated, ""});
    CHECK(incident.milestones.at("mitigated") == noon + 1h);
    happens(incident, noon + 2h, StatusSet{Status::mitigated, Status::resolved, ""});
    CHECK(incident.resolved_at == noon + 2h);
    happens(incident, noon + 3h, StatusSet{Status::resolved, Status::investigating, ""});
    CHECK_FALSE(incident.resolved_at.has_value());
    CHECK(incident.milestones.empty());
}

TEST_CASE("a milestone that was named is not moved by a status") {
    auto incident = opened();
    happens(incident, noon + 5min, MilestoneSet{"mitigated", ""});
    happens(incident, noon + 1h, StatusSet{Status::investigating, Status::mitigated, ""});
    CHECK(incident.milestones.at("mitigated") == noon + 5min);
}

TEST_CASE("naming when it started moves the start") {
    auto incident = opened();
    happens(incident, noon - 1h, MilestoneSet{"started", ""});
    CHECK(incident.started_at == noon - 1h);
}

TEST_CASE("closing keeps when it was resolved") {
    auto incident = opened();
    happens(incident, noon + 1h, StatusSet{Status::investigating, Status::resolved, ""});
    happens(incident, noon + 2h, StatusSet{Status::resolved, Status::closed, ""});
    CHECK(incident.resolved_at == noon + 1h);
    CHECK(incident.closed_at == noon + 2h);
}

TEST_CASE("a room that got another id keeps its card") {
    auto incident = opened();
    happens(incident, noon, RoomLinked{room, "one"});
    happens(incident, noon, CardPosted{{room, "m1"}, ""});
    happens(incident, noon, RoomReplaced{room, {"chat", "C7"}});
    REQUIRE(find_room(incident, {"chat", "C7"}) != nullptr);
    CHECK(incident.rooms[0].card == event::MessageRef{{"chat", "C7"}, "m1"});
}

TEST_CASE("a room that goes on from another one has no card yet, and is as it comes") {
    auto incident = opened();
    happens(incident, noon, RoomLinked{room, "one"});
    happens(incident, noon, CardPosted{{room, "m1"}, ""});
    happens(incident, noon, RoomAltered{room, event::RoomProperty::encrypted, ""});
    happens(incident, noon, RoomAltered{room, event::RoomProperty::archived, ""});
    happens(incident, noon, RoomReplaced{room, {"chat", "C7"}, true});
    const LinkedRoom fresh{{"chat", "C7"}, "one", RoomOrigin::created,        noon, {},
                           false,          false, incident.rooms[0].linked_by};
    CHECK(incident.rooms == std::vector{fresh});
}

TEST_CASE("a room that is taken out is none of the incident's") {
    auto incident = opened();
    happens(incident, noon, RoomLinked{room, "one"});
    happens(incident, noon, RoomLinked{{"chat", "C7"}, "two", RoomOrigin::adopted});
    happens(incident, noon, RoomUnlinked{{"chat", "C7"}});
    REQUIRE(incident.rooms.size() == 1);
    CHECK(incident.rooms[0].room == room);
    CHECK_FALSE(captures(incident, {"chat", "C7"}));
}

TEST_CASE("what is said moves no incident") {
    CHECK_FALSE(moves_incident(Said{}));
    CHECK_FALSE(moves_incident(Marked{}));
    CHECK_FALSE(moves_incident(Noted{}));
    CHECK(moves_incident(CardPosted{}));
    CHECK(moves_incident(MilestoneSet{}));
}

TEST_CASE("words for severity, status and marks are read back") {
    for (const auto* word : {"sev1", "P1", "1", "Critical"})
        CHECK(parse_severity(word) == Severity::sev1);
    CHECK(parse_severity("low") == Severity::sev4);
    CHECK(parse_severity("none") == Severity::unset);
    CHECK_FALSE(parse_severity("sev5").has_value());
    CHECK(parse_status("Mitigated") == Status::mitigated);
    CHECK_FALSE(parse_status("done").has_value());
    for (const auto kind : {MarkKind::key, MarkKind::milestone, MarkKind::ticket,
                            MarkKind::question, MarkKind::strike})
        CHECK(parse_mark_kind(to_string(kind)) == kind);
}
