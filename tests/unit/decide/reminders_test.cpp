#include "bot/core/decide/reminders.hpp"

#include "tests/unit/decide/scene.hpp"

#include <doctest/doctest.h>

namespace decide = bot::core::decide;

TEST_CASE("every reminder is listed with its switch, those of rooms where there is an incident") {
    Scene scene;
    CHECK(contains(told(scene.asks("alice", "remind", "C9")), "half-time of items you own"));
    CHECK_FALSE(contains(told(scene.asks("alice", "remind", "C9")), "helped"));
    scene.open_here();
    CHECK(contains(told(scene.asks("alice", "remind")), "has helped: on"));
    CHECK(contains(told(scene.asks("alice", "remind helped off")), "helped of INC-1 is off"));
    CHECK(contains(told(scene.asks("bob", "remind")), "has helped: off"));
    CHECK(contains(told(scene.asks("bob", "INC-1 remind helped on", "C9")), "own room"));
    CHECK(contains(told(scene.asks("alice", "remind late off", "C9")), "off now"));
    CHECK(contains(told(scene.asks("alice", "remind")), "two working days past it: off"));
    CHECK(contains(told(scene.asks("bob", "remind")), "two working days past it: on"));
}

TEST_CASE("a reminder that there is not is no switch, nor a room's one where no incident is") {
    Scene scene;
    CHECK(contains(told(scene.asks("alice", "remind tomorrow off", "C9")), "I know no reminder"));
    CHECK(contains(told(scene.asks("alice", "remind overdue off", "C9")), "own room"));
    CHECK(scene.timers.empty());
}

TEST_CASE("muting and unmuting is one's own, and what is due is looked at anew") {
    Scene scene;
    CHECK(contains(told(scene.asks("alice", "mute", "C9")), "All your reminders are off"));
    CHECK(scene.timers.at(std::string{decide::follow_up_timer}) == scene.now);
    CHECK(
        contains(told(scene.asks("alice", "remind", "C9")), "late two working days past it: off"));
    CHECK(contains(told(scene.asks("bob", "remind", "C9")), "late two working days past it: on"));
    scene.wait(std::chrono::seconds{1});
    CHECK(contains(told(scene.asks("alice", "remind late on", "C9")), "mute off switches them on"));
    scene.asks("alice", "mute off", "C9");
    CHECK(contains(told(scene.asks("alice", "remind", "C9")), "late two working days past it: on"));
}

TEST_CASE("snoozed reminders say until when, and the newest word counts") {
    Scene scene;
    CHECK(contains(told(scene.asks("alice", "snooze 3d", "C9")), "No reminders for you before"));
    CHECK(contains(told(scene.asks("alice", "remind", "C9")), "Kept back until"));
    CHECK_FALSE(contains(told(scene.asks("bob", "remind", "C9")), "Kept back"));
    scene.wait(std::chrono::minutes{1});
    CHECK(contains(told(scene.asks("alice", "snooze off", "C9")), "come again"));
    CHECK_FALSE(contains(told(scene.asks("alice", "remind", "C9")), "Kept back"));
    scene.wait(std::chrono::minutes{1});
    scene.asks("alice", "snooze 1d", "C9");
    scene.wait(std::chrono::hours{24 * 8});
    CHECK_FALSE(contains(told(scene.asks("alice", "remind", "C9")), "Kept back"));
}
