#include "bot/app/catch_up.hpp"

#include "bot/async/task_group.hpp"
#include "tests/component/app/app_stage.hpp"
#include "tests/component/app/scripted_store.hpp"

namespace tests::app {
namespace {

namespace event = bot::core::event;
namespace incident = bot::core::incident;
namespace outbox = bot::core::outbox;
using tests::store::at;
using tests::store::fact;
using tests::store::lobby;
using tests::store::war_room;

/// Two rooms; the newest we have of the first was said at second 10, of the second at 20.
struct Stage : AppStage {
    explicit Stage(bool reads_back = true) {
        bot::core::decide::ChatTraits traits;
        traits.can_read_back = reads_back;
        policy.chats.emplace("slack", traits);
        using tests::store::said;
        write(tests::store::write_of(
            "talk",
            {fact(incident::RoomLinked{lobby, "lobby", incident::RoomOrigin::created}),
             fact(said("1", "one", 10), 10), fact(said("2", "two", 20, store::alice, lobby), 20)}));
        clock.forward(100s);
    }
    Result<ports::Done> report(app::Pause pause) {
        return run(io, app::report_pause(*runner, *sink, std::move(pause), ports::within(10s)));
    }
    /// What is to be read back: one effect of each room is claimed.
    std::vector<outbox::ReadHistory> readings() {
        const auto now = clock.now();
        std::vector<outbox::ReadHistory> found;
        for (const auto& row : ask<std::vector<ports::OutboxRow>>([now](ports::StorePort& from) {
                 return from.claim_effects(now, now + 60s, 100, {});
             }))
            if (const auto* reading = std::get_if<outbox::ReadHistory>(&row.effect.body))
                found.push_back(*reading);
        return found;
    }
    std::vector<incident::Gap> gaps() {
        std::vector<incident::Gap> found;
        const auto record =
            ask<ports::Record>([](ports::StorePort& from) { return from.record({1}); });
        for (const auto& each : record.facts)
            if (const auto* gap = std::get_if<incident::Gap>(&each.body))
                found.push_back(*gap);
        return found;
    }
};

}  // namespace

TEST_CASE("after a pause every room is read back from the newest that we have of it") {
    Stage stage;
    CHECK(stage.report({{}, "the bot was not running", {}, at(60)}).ok());
    const auto readings = stage.readings();
    REQUIRE(readings.size() == 2);
    CHECK(readings[0].room == war_room);
    CHECK(readings[0].from == at(10));
    CHECK(readings[0].to == at(60));
    CHECK(readings[1].from == at(20));
    CHECK(stage.gaps().empty());
}

TEST_CASE("where nothing can be read back the pause is a gap with its two edges") {
    Stage stage{false};
    CHECK(stage.report({{}, "the bot was not running", {}, at(60)}).ok());
    const auto gaps = stage.gaps();
    REQUIRE(gaps.size() == 2);
    CHECK(gaps[0].room == war_room);
    CHECK(gaps[0].to == at(60));
    CHECK(gaps[0].reason == "the bot was not running");
    CHECK(stage.readings().empty());
}

TEST_CASE("the same pause reported again adds nothing, a later one does") {
    Stage stage{false};
    CHECK(stage.report({{}, "lost", {}, at(60)}).ok());
    CHECK(stage.report({{}, "lost", {}, at(60)}).ok());
    CHECK(stage.gaps().size() == 2);
    // Nothing was said since; yet in the second pause something may have been.
    CHECK(stage.report({{}, "lost", {}, at(90)}).ok());
    CHECK(stage.gaps().size() == 4);
}

TEST_CASE("what came after a pause does not hide it") {
    Stage stage;
    CHECK(stage.report({"slack", "lost", at(5), at(15)}).ok());
    const auto readings = stage.readings();
    REQUIRE(readings.size() == 2);
    CHECK(readings[1].room == lobby);
    CHECK(readings[1].from == at(5));
}

TEST_CASE("another platform's pause is not ours") {
    Stage stage;
    CHECK(stage.report({"other", "lost", {}, at(60)}).ok());
    CHECK(stage.readings().empty());
}

TEST_CASE("a report that could not be kept is a failure") {
    Stage stage;
    stage.sink->fails = true;
    const auto kept = stage.report({{}, "lost", {}, at(60)});
    REQUIRE_FALSE(kept.ok());
    CHECK(kept.failure().detail == "not now");
    ScriptedStore broken;
    app::StoreRunner runner{stage.io, broken, stage.log, app::StoreRunner::Options{}};
    app::Pause pause{{}, "lost", {}, at(60)};
    CHECK_FALSE(
        run(stage.io, app::report_pause(runner, *stage.sink, pause, ports::within(10s))).ok());
}

TEST_CASE("while the service runs a report is made again until it is kept") {
    Stage stage;
    stage.sink->throws = true;
    stage.sink->fails = true;
    app::Pause pause{"slack", "lost", at(5), at(60)};
    run(stage.io, app::keep_reporting(*stage.runner, *stage.sink, stage.clock, stage.log,
                                      std::move(pause), 0ms));
    CHECK(stage.log.has("catch-up: not now; will be tried again"));
    CHECK(stage.log.has("catch-up: went wrong and goes on: broken on purpose"));
    CHECK(stage.readings().size() == 2);
}

}  // namespace tests::app
