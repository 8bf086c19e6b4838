#include "bot/app/timer_loop.hpp"

#include "tests/component/app/app_stage.hpp"

namespace tests::app {
namespace {

using bot::core::event::TimerFired;

constexpr auto weeks = std::chrono::hours{24 * 7};

struct Stage : AppStage {
    std::optional<app::TimerLoop> timers;

    Stage() { start(); }
    ~Stage() { stop(); }
    void start() {
        timers.emplace(io.get_executor(), app::TimerLoop::Parts{*runner, *sink, clock, log},
                       14 * 24h);
        timers->start();
    }
    void stop() { run(io, timers->stop(ports::within(10s))); }
    /// The store stays, all else is new.
    void start_anew() {
        stop();
        restart();
        start();
    }
    void set(const std::string& name, std::chrono::seconds from_now) {
        auto write = tests::store::write_of("set-" + name);
        write.decision.timers.push_back({{1}, name, clock.now() + from_now});
        this->write(write);
        timers->wake();
    }
    void forward(std::chrono::seconds span) {
        clock.forward(span);
        timers->wake();
        settle();
    }
    [[nodiscard]] std::size_t fired() const { return sink->count<TimerFired>(); }
};

}  // namespace

TEST_CASE("a timer fires when its time has come, once, though weeks away") {
    Stage stage;
    stage.set("ticket-due", 5 * weeks);
    stage.forward(5 * weeks - 1s);
    CHECK(stage.fired() == 0);
    stage.forward(1s);
    REQUIRE(stage.fired() == 1);
    CHECK(std::get<TimerFired>(stage.sink->events[0]).name == "ticket-due");
    stage.forward(9 * weeks);
    CHECK(stage.fired() == 1);
}

TEST_CASE("a timer that fired before a restart does not fire after it") {
    Stage stage;
    stage.set("no-lead", 600s);
    stage.forward(600s);
    CHECK(stage.fired() == 1);
    stage.start_anew();
    stage.forward(3 * weeks);
    CHECK(stage.fired() == 0);
}

TEST_CASE("a timer that came due while the service was down fires once at the start") {
    Stage stage;
    stage.set("no-lead", 600s);
    stage.stop();
    stage.clock.forward(3 * weeks);
    stage.restart();
    stage.start();
    until(stage.io, [&] { return stage.fired() == 1; });
    stage.start_anew();
    stage.forward(600s);
    CHECK(stage.fired() == 0);
}

TEST_CASE("a timer that could not be brought in is tried again, not in a tight circle") {
    Stage stage;
    stage.sink->fails = true;
    stage.set("no-lead", 600s);
    stage.forward(600s);
    CHECK(stage.log.has("timers: no-lead: not now"));
    CHECK(stage.log.lines.size() == 1);
    CHECK(stage.fired() == 0);
    stage.forward(1s);
    CHECK(stage.fired() == 1);
}

TEST_CASE("an exception does not end the timers") {
    Stage stage;
    stage.sink->throws = true;
    stage.set("no-lead", 600s);
    stage.forward(600s);
    CHECK(stage.log.has("timers: went wrong and goes on: broken on purpose"));
    stage.forward(1s);
    CHECK(stage.fired() == 1);
}

}  // namespace tests::app
