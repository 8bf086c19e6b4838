#include "bot/app/document_desk.hpp"
#include "bot/app/outbox_dispatcher.hpp"
#include "tests/component/app/follow_up_stage.hpp"
#include "tests/component/app/scripted_chat.hpp"

namespace tests::app {
namespace {

/// Says what it is given, unless it has trouble.
class TroubledChat final : public ScriptedChat {
public:
    TroubledChat(std::vector<Heard>& heard, const FakeClock& clock)
        : x_heard{heard}, x_clock{clock} {}

    std::optional<FailureKind> trouble;

    Answer<event::Posted> post(outbox::PostText order, Attempt, Deadline) override {
        co_return say(to_string(order.room), order.text.plain);
    }
    Answer<event::Posted> message_person(outbox::MessagePerson order, Attempt, Deadline) override {
        co_return say(to_string(order.to), order.text.plain);
    }

private:
    Result<event::Posted> say(const std::string& where, const std::string& words) {
        if (trouble)
            return Failure{*trouble, "the platform is down"};
        x_heard.push_back({minute(x_clock.now()), where, words});
        return event::Posted{{lobby, "p" + std::to_string(x_heard.size())}, {}};
    }

    std::vector<Heard>& x_heard;
    const FakeClock& x_clock;
};

/// As Owned, up to the evening of Monday the 27th; from then on what is owed is sent by our own
/// dispatcher, to a platform that may be down.
struct Outage : Owned {
    TroubledChat slack{heard, clock};
    app::DocumentDesk desk{io.get_executor(), *runner, app::DraftTerms{}};
    std::optional<app::OutboxDispatcher> dispatcher;

    Outage() {
        pass_until("2023-11-27");
        heard.clear();
        dispatcher.emplace(
            io.get_executor(),
            app::OutboxDispatcher::Parts{*runner, *sink, desk, {{"slack", &slack}}, {}, clock, log},
            app::OutboxDispatcher::Options{});
        dispatcher->start();
    }
    ~Outage() { run(io, dispatcher->stop(ports::within(10s))); }

    /// In steps of ten minutes.
    void go_on_until(const std::string& time) {
        const auto end = *event::from_rfc3339(time + ":00Z");
        while (clock.now() < end) {
            clock.forward(std::min<std::chrono::microseconds>(10min, end - clock.now()));
            timers->wake();
            settle();
            dispatcher->wake();
            settle();
        }
    }
    /// Its platform has this trouble up to then.
    void is_down_until(const std::string& time, FailureKind what = FailureKind::transient) {
        slack.trouble = what;
        go_on_until(time);
        slack.trouble.reset();
    }
    void says_done() {
        event::CommandGiven given;
        given.text = event::words("ticket t1 done the alert rang in a drill");
        chat(bob, given, war_room);
    }
};

}  // namespace

TEST_CASE("a reminder that could not be said by day is said on the next, and once") {
    Outage stage;
    stage.is_down_until("2023-11-29T22:00");
    stage.go_on_until("2023-12-02T00:00");
    CHECK(stage.times(stage.to_alice, "") == Times{"2023-11-30T09:30"});
}

TEST_CASE("a reminder that waits for its platform is not said once its item is done") {
    Outage stage;
    stage.slack.trouble = FailureKind::transient;
    stage.go_on_until("2023-11-29T12:00");
    stage.says_done();
    stage.go_on_until("2023-11-29T13:00");
    stage.slack.trouble.reset();
    stage.go_on_until("2023-12-01T00:00");
    CHECK(stage.times(stage.to_alice, "").empty());
}

TEST_CASE("a reminder whose platform is back by day comes soon, as it is then") {
    Outage stage;
    stage.is_down_until("2023-11-29T13:00");
    stage.go_on_until("2023-12-01T00:00");
    const auto times = stage.times(stage.to_alice, "half of its time");
    REQUIRE(times.size() == 1);
    CHECK(times[0] >= "2023-11-29T13:00");
    CHECK(times[0] <= "2023-11-29T13:20");
}

TEST_CASE("a reminder that may have been read is not said again") {
    Outage stage;
    stage.is_down_until("2023-11-29T13:00", FailureKind::unknown_outcome);
    stage.go_on_until("2023-12-01T00:00");
    CHECK(stage.times(stage.to_alice, "").empty());
}

TEST_CASE("a line for a room and a digest wait for the day, too") {
    Outage stage;
    stage.go_on_until("2023-12-20T12:00");
    stage.heard.clear();
    stage.is_down_until("2023-12-21T23:00");
    stage.go_on_until("2023-12-23T00:00");
    CHECK(stage.times(bobs_room, "past its date") == Times{"2023-12-22T09:30"});
    stage.is_down_until("2023-12-25T21:00");
    stage.go_on_until("2023-12-27T00:00");
    CHECK(stage.times(digest, "past its date") == Times{"2023-12-26T09:30"});
}

}  // namespace tests::app
