#include "bot/core/debrief/invitation_times.hpp"

#include <doctest/doctest.h>

#include <string>

namespace calendar = bot::core::calendar;
namespace debrief = bot::core::debrief;
namespace event = bot::core::event;
namespace incident = bot::core::incident;
using calendar::WorkingHours;
using debrief::Participant;
using incident::Severity;

namespace {

event::Instant at(const std::string& time) {
    return *event::from_rfc3339(time + ":00Z");
}

/// Ended on Monday the 23rd at two in the night.
incident::Incident ended(Severity severity = Severity::sev3) {
    incident::Incident incident;
    incident.severity = severity;
    incident.resolved_at = at("2026-11-23T02:00");
    return incident;
}

Participant there(const std::string& from, const std::string& until) {
    Participant one;
    one.first_seen = at(from);
    one.last_seen = at(until);
    return one;
}

/// Somebody who was there before work ended, and is rested.
Participant rested() {
    return there("2026-11-20T15:00", "2026-11-20T15:30");
}

std::string clock(const debrief::InvitationTimes::Slot& slot) {
    return event::to_rfc3339(slot.at).substr(5, 11) + (slot.late ? " late" : "");
}

}  // namespace

TEST_CASE("at most three are written to within a quarter of an hour, whenever the list is ready") {
    for (const auto* ready : {"2026-11-23T03:00", "2026-11-23T09:30"}) {
        const auto incident = ended();
        debrief::InvitationTimes times{incident, at(ready)};
        std::string all;
        for (int i = 0; i < 10; ++i)
            all += event::to_rfc3339(times.next(rested(), "UTC", {}).at).substr(11, 5) + " ";
        CHECK(all == "09:30 09:30 09:30 09:45 09:45 09:45 10:00 10:00 10:00 10:15 ");
    }
}

TEST_CASE("who is at work at another time is not waited for, nor does anybody wait for them") {
    const auto incident = ended();
    debrief::InvitationTimes times{incident, at("2026-11-23T03:00")};
    for (int i = 0; i < 3; ++i)
        CHECK(clock(times.next(rested(), "UTC", {})) == "11-23T09:30");
    CHECK(clock(times.next(rested(), "Asia/Tokyo", {})) == "11-23T03:00");
    CHECK(clock(times.next(rested(), "UTC", {})) == "11-23T09:45");
}

TEST_CASE("what does not fit into a day any more waits for the next working one") {
    const auto incident = ended();
    debrief::InvitationTimes times{incident, at("2026-11-27T16:20")};
    for (int i = 0; i < 3; ++i)
        CHECK(clock(times.next(rested(), "UTC", {})) == "11-27T16:20");
    CHECK(clock(times.next(rested(), "UTC", {})) == "11-30T09:30 late");
}

TEST_CASE("work at night, or for more than four hours outside working hours, asks for a rest") {
    const auto slot = [](const Participant& participant) {
        auto incident = ended();
        incident.resolved_at = at("2026-11-23T09:10");
        return clock(debrief::InvitationTimes{incident, at("2026-11-23T10:00")}.next(participant,
                                                                                     "UTC", {}));
    };
    CHECK(slot(there("2026-11-23T05:30", "2026-11-23T09:00")) == "11-23T10:00");
    CHECK(slot(there("2026-11-23T04:30", "2026-11-23T09:00")) == "11-24T09:30");
    CHECK(slot(there("2026-11-23T05:30", "2026-11-23T05:50")) == "11-24T09:30");
    // What they say once it is over is no work on it.
    CHECK(slot(there("2026-11-23T06:30", "2026-11-23T21:00")) == "11-23T10:00");
}

TEST_CASE(
    "an invitation is late three days after a grave incident, five working days after others") {
    const auto slot = [](Severity severity, const std::string& now) {
        const auto incident = ended(severity);
        return clock(debrief::InvitationTimes{incident, at(now)}.next(rested(), "UTC", {}));
    };
    CHECK(slot(Severity::sev2, "2026-11-25T16:29") == "11-25T16:29");
    CHECK(slot(Severity::sev2, "2026-11-25T16:30") == "11-26T09:30 late");
    CHECK(slot(Severity::sev3, "2026-11-26T09:30") == "11-26T09:30");
    CHECK(slot(Severity::sev3, "2026-11-27T16:30") == "11-30T09:30 late");
}

TEST_CASE("who may be written to at any hour is written to at once") {
    const auto incident = ended();
    WorkingHours any;
    any.days.fill(false);
    debrief::InvitationTimes times{incident, at("2026-11-28T03:00")};
    for (int i = 0; i < 5; ++i)
        CHECK(clock(times.next(there("2026-11-28T01:00", "2026-11-28T02:00"), "UTC", any)) ==
              "11-28T03:00");
}

TEST_CASE("time outside working hours is told by the person's own clock") {
    const auto outside = [](const std::string& from, const std::string& to, const std::string& zone,
                            const WorkingHours& hours) {
        return calendar::time_outside(at(from), at(to), zone, hours) / std::chrono::minutes{1};
    };
    CHECK(outside("2026-11-23T09:00", "2026-11-23T17:00", "UTC", {}) == 60);
    CHECK(outside("2026-11-23T10:00", "2026-11-24T10:00", "UTC", {}) == 17 * 60);
    CHECK(outside("2026-11-28T10:00", "2026-11-28T12:00", "UTC", {}) == 120);
    CHECK(outside("2026-11-23T08:00", "2026-11-23T09:00", "Europe/Berlin", {}) == 30);
    WorkingHours nights;
    nights.begin = std::chrono::hours{22};
    nights.end = std::chrono::hours{6};
    CHECK(outside("2026-11-24T05:00", "2026-11-24T07:00", "UTC", nights) == 60);
    CHECK(outside("2026-11-24T07:00", "2026-11-24T05:00", "UTC", nights) == 0);
}
