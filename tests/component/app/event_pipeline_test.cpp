#include "bot/app/event_pipeline.hpp"

#include "tests/component/app/app_stage.hpp"
#include "tests/component/app/scripted_store.hpp"

namespace tests::app {

namespace decide = bot::core::decide;
namespace event = bot::core::event;
namespace incident = bot::core::incident;

namespace {

using tests::store::war_room;

/// A store that cannot read what has certain keys, in front of an incident with one room.
struct Stage : AppStage {
    ScriptedStore broken;
    std::map<std::string, FailureKind> failing;

    Stage() {
        broken.on_load = [this](const decide::Load& load) -> Result<decide::Snapshot> {
            if (const auto found = failing.find(load.key.value); found != failing.end())
                return Failure{found->second, "told to"};
            decide::Snapshot snapshot;
            snapshot.here.emplace();
            snapshot.here->incident.id = {1};
            snapshot.here->incident.rooms.push_back({war_room, "war"});
            return snapshot;
        };
    }
    FailureKind submit(const event::RoomRef& room) {
        app::StoreRunner front{io, broken, log, app::StoreRunner::Options{}};
        app::EventPipeline door{front, policy, clock};
        event::ChatEvent said;
        said.key.value = "poison";
        said.room = room;
        said.at = clock.now();
        said.body = event::MessagePosted{};
        event::Event one{std::move(said)};
        return run(io, door.submit(std::move(one), ports::within(10s))).failure().kind;
    }
};

}  // namespace

TEST_CASE("what the store will never take is refused, and its room's record has a gap instead") {
    Stage stage;
    stage.failing = {{"poison", FailureKind::rejected}};
    CHECK(stage.submit(war_room) == FailureKind::rejected);
    REQUIRE(stage.broken.facts.size() == 1);
    const auto* gap = std::get_if<incident::Gap>(&stage.broken.facts[0].body);
    REQUIRE(gap != nullptr);
    CHECK(gap->room == war_room);
    CHECK(stage.broken.facts[0].at == stage.clock.now());
}

TEST_CASE("a gap that cannot be kept now is to be handed in again, one that never can is not") {
    Stage stage;
    stage.failing = {{"poison", FailureKind::rejected}, {"poison/lost", FailureKind::transient}};
    CHECK(stage.submit(war_room) == FailureKind::transient);
    stage.failing["poison/lost"] = FailureKind::rejected;
    CHECK(stage.submit(war_room) == FailureKind::rejected);
    CHECK(stage.broken.facts.empty());
}

TEST_CASE("what may be kept later leaves no gap, nor does what belongs to no room") {
    Stage stage;
    stage.failing = {{"poison", FailureKind::transient}};
    CHECK(stage.submit(war_room) == FailureKind::transient);
    stage.failing = {{"poison", FailureKind::rejected}};
    CHECK(stage.submit(event::RoomRef{}) == FailureKind::rejected);
    CHECK(stage.broken.facts.empty());
}

}  // namespace tests::app
