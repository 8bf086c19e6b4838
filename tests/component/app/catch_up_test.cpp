#include "bot/app/catch_up.hpp"

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
    Result<ports::Receipt> report(const std::string& platform, event::MissedStretch missed) {
        event::Event pause{app::pause_on(platform, std::move(missed))};
        return run(io, sink->submit(std::move(pause), ports::within(10s)));
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
    std::vector<incident::Fact> gaps() {
        std::vector<incident::Fact> found;
        const auto record =
            ask<ports::Record>([](ports::StorePort& from) { return from.record({1}); });
        for (const auto& each : record.facts)
            if (std::holds_alternative<incident::Gap>(each.body))
                found.push_back(each);
        return found;
    }
};

}  // namespace

TEST_CASE("after a pause every room is read back from the newest that we have of it") {
    Stage stage;
    CHECK(stage.report({}, {at(60), at(60), "the bot was not running"}).ok());
    const auto readings = stage.readings();
    REQUIRE(readings.size() == 2);
    CHECK(readings[0].room == war_room);
    CHECK(readings[0].from == at(10));
    CHECK(readings[0].to == at(60));
    CHECK(readings[1].from == at(20));
    CHECK(stage.gaps().empty());
}

TEST_CASE("after a pause an interview's conversation is read back as rooms are") {
    Stage stage;
    const event::RoomRef in_private{"slack", "D1"};
    const auto step = [&](incident::DebriefStep what, int second,
                          const std::optional<event::MessageRef>& message = {}) {
        return fact(incident::Debriefed{tests::store::alice.ref, message, std::move(what), {}},
                    second);
    };
    incident::SeatPlanned seat;
    seat.who = tests::store::alice;
    stage.write(tests::store::write_of(
        "interview",
        {step(seat, 30), step(incident::InterviewMoved{incident::InterviewState::asking, {}}, 30),
         step(incident::Reached{}, 30, event::MessageRef{in_private, "1"})}));
    CHECK(stage.report("slack", {at(60), at(60), "lost"}).ok());
    const auto readings = stage.readings();
    REQUIRE(readings.size() == 3);
    CHECK(readings[2].room == in_private);
    CHECK(readings[2].from == at(30));
    CHECK(readings[2].to == at(60));
}

TEST_CASE("where nothing can be read back the pause is a gap with its two edges") {
    Stage stage{false};
    CHECK(stage.report({}, {at(60), at(60), "the bot was not running"}).ok());
    const auto gaps = stage.gaps();
    REQUIRE(gaps.size() == 2);
    CHECK(gaps[0].at == at(10));
    const auto& gap = std::get<incident::Gap>(gaps[0].body);
    CHECK(gap.room == war_room);
    CHECK(gap.to == at(60));
    CHECK(gap.reason == "the bot was not running");
    CHECK(stage.readings().empty());
}

TEST_CASE("the same pause reported again adds nothing, a later one begins where it ended") {
    Stage stage{false};
    CHECK_FALSE(stage.report({}, {at(60), at(60), "lost"})->duplicate);
    CHECK(stage.report({}, {at(60), at(60), "lost"})->duplicate);
    CHECK(stage.gaps().size() == 2);
    // Nothing was said since; yet in the second pause something may have been.
    CHECK(stage.report({}, {at(90), at(90), "lost"}).ok());
    const auto gaps = stage.gaps();
    REQUIRE(gaps.size() == 4);
    CHECK(gaps[2].at == at(60));
    CHECK(gaps[3].at == at(60));
}

TEST_CASE("what came after a pause does not hide it") {
    Stage stage;
    CHECK(stage.report("slack", {at(5), at(15), "lost"}).ok());
    const auto readings = stage.readings();
    REQUIRE(readings.size() == 2);
    CHECK(readings[1].room == lobby);
    CHECK(readings[1].from == at(5));
}

TEST_CASE("another platform's pause is not ours") {
    Stage stage;
    CHECK(stage.report("other", {at(60), at(60), "lost"}).ok());
    CHECK(stage.readings().empty());
}

TEST_CASE("what a platform holds back just now is owed at once and read when that has ended") {
    Stage stage;
    CHECK(stage.report("slack", {at(80), at(140), "held back"}).ok());
    CHECK(stage.readings().empty());
    const auto next = stage.ask<std::optional<event::Instant>>(
        [](ports::StorePort& from) { return from.next_effect(); });
    CHECK(next == at(140));
    stage.clock.forward(40s);
    CHECK(stage.readings().size() == 2);
}

TEST_CASE("however many rooms there are, a pause takes one commit") {
    Stage stage;
    ScriptedStore store;
    store.rooms = {{{1}, war_room, at(0)}, {{2}, lobby, at(0)}, {{3}, {"slack", "C3"}, at(0)}};
    app::StoreRunner runner{stage.io, store, stage.log, app::StoreRunner::Options{}};
    app::EventPipeline pipeline{runner, stage.policy, stage.clock};
    event::Event pause{app::pause_on({}, {at(60), at(60), "lost"})};
    CHECK(run(stage.io, pipeline.submit(std::move(pause), ports::within(10s))).ok());
    CHECK(store.commits == 1);
}

TEST_CASE("a pause whose rooms cannot be told is a failure") {
    Stage stage;
    ScriptedStore broken;
    app::StoreRunner runner{stage.io, broken, stage.log, app::StoreRunner::Options{}};
    app::EventPipeline pipeline{runner, stage.policy, stage.clock};
    event::Event pause{app::pause_on({}, {at(60), at(60), "lost"})};
    CHECK_FALSE(run(stage.io, pipeline.submit(std::move(pause), ports::within(10s))).ok());
}

TEST_CASE("while the service runs a report is made again until it is kept") {
    Stage stage;
    stage.sink->throws = true;
    stage.sink->fails = true;
    auto pause = app::pause_on("slack", {at(5), at(60), "lost"});
    run(stage.io, app::keep_reporting(*stage.sink, stage.log, std::move(pause), 0ms));
    CHECK(stage.log.has("catch-up: not now; will be tried again"));
    CHECK(stage.log.has("catch-up: went wrong and goes on: broken on purpose"));
    CHECK(stage.readings().size() == 2);
}

}  // namespace tests::app
