#include "storage/schema/incident_codec.hpp"

#include "tests/unit/schema/value_filler.hpp"

#include <doctest/doctest.h>

namespace tests::schema {
namespace {

/// By hand: every member is something else than it is by itself.
incident::Incident busy_incident(std::mt19937& chance) {
    ValueFiller filler{chance};
    incident::Incident incident{.id = {12}};
    filler.fill(incident.title);
    incident.severity = incident::Severity::sev2;
    incident.status = incident::Status::mitigated;
    incident.kind = incident::Kind::drill;
    incident.visibility = incident::Visibility::restricted;
    filler.fill(incident.reporter);
    filler.fill(incident.roles);
    filler.fill(incident.summary);
    filler.fill(incident.impact);
    for (const auto origin : {incident::RoomOrigin::created, incident::RoomOrigin::adopted,
                              incident::RoomOrigin::imported}) {
        incident::LinkedRoom room;
        filler.fill(room.room);
        filler.fill(room.name);
        room.origin = origin;
        filler.fill(room.linked_at);
        filler.fill(room.card);
        room.archived = origin == incident::RoomOrigin::adopted;
        incident.rooms.push_back(room);
    }
    filler.fill(incident.time_zone);
    filler.fill(incident.started_at);
    filler.fill(incident.resolved_at);
    filler.fill(incident.closed_at);
    filler.fill(incident.milestones);
    return incident;
}

}  // namespace

TEST_CASE("an incident comes back equal") {
    std::mt19937 chance{3};
    for (int round = 0; round < 100; ++round) {
        const auto incident = busy_incident(chance);
        const auto back = storage::schema::decode_incident({12}, storage::schema::encode(incident));
        REQUIRE(back);
        CHECK(*back == incident);
    }
    const incident::Incident fresh{.id = {1}};
    const auto back = storage::schema::decode_incident({1}, storage::schema::encode(fresh));
    REQUIRE(back);
    CHECK(*back == fresh);
}

TEST_CASE("an incident of a newer version is refused in words") {
    const auto read = storage::schema::decode_incident({4}, R"({"status":"haunted"})");
    REQUIRE_FALSE(read);
    CHECK(read.failure().detail ==
          "INC-4 cannot be read: cannot read \"status\": \"haunted\" is not known to this version");
    CHECK_FALSE(storage::schema::decode_incident({4}, "no json"));
}

}  // namespace tests::schema
