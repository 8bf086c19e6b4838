#include "tests/unit/decide/debrief_scene.hpp"

#include <doctest/doctest.h>

using namespace bot::core;
using incident::InterviewState;

namespace {

/// alice was asked one thing, and told it.
struct Answered : DebriefScene {
    Answered() {
        up_to_the_first_question();
        tells("a1", "The gauge looked stuck");
    }
};

void work_by_day(DebriefScene& scene) {
    scene.policy.working_hours = {};
}

bool asks_on(const Scene::Decision& decision) {
    return contains(DebriefScene::spoken(decision), "of about");
}

/// What was said last in the private conversation, and how long that is wanted.
outbox::PostText last_post(const Scene::Decision& decision) {
    const auto posts = all<outbox::PostText>(decision);
    REQUIRE(posts.size() == 1);
    CHECK(posts[0].room == Scene::room("D-alice"));
    return posts[0];
}

void comes_too_late(Scene& scene) {
    scene.now = event::from_rfc3339("2026-11-25T02:00:00Z").value();
    scene.done("post_text", event::Failure{event::FailureKind::deadline, "too late"});
}

constexpr auto next_morning = "2026-11-25T09:30:00.000000Z";
const auto at_noon = event::from_rfc3339("2026-11-24T12:00:00Z").value();

}  // namespace

TEST_CASE("a return is promised for when it comes") {
    DebriefScene scene;
    scene.up_to_the_first_question();
    work_by_day(scene);
    scene.now = event::from_rfc3339("2026-11-27T16:00:00Z").value();
    const auto said = DebriefScene::spoken(scene.tells("w1", "later 2h"));
    CHECK(contains(said, "09:30"));
    CHECK(event::to_rfc3339(scene.timers.at("debrief.resume:chat:Ualice")) ==
          "2026-11-30T09:30:00.000000Z");
}

TEST_CASE("who puts it off before it began is asked again as often, and that is no reminder") {
    DebriefScene scene;
    scene.is_invited();
    for (int round = 0; round < 4; ++round) {
        CAPTURE(round);
        scene.tells("w" + std::to_string(round), "later 2h");
        CHECK_FALSE(scene.timers.contains("debrief.remind:chat:Ualice"));
        const auto back = DebriefScene::spoken(scene.comes_due("debrief.resume:chat:Ualice"));
        CHECK(contains(back, "You took part in INC-1"));
        CHECK(scene.interview().reminders == 0);
        CHECK(scene.interview().state == InterviewState::invited);
    }
    CHECK(contains(DebriefScene::spoken(scene.comes_due("debrief.remind:chat:Ualice")),
                   "are still here"));
}

TEST_CASE("who never said start is not asked by being put on the list again") {
    DebriefScene scene;
    scene.is_invited();
    scene.asks("carol", "debrief skip @alice");
    scene.asks("carol", "debrief add @alice");
    CHECK_FALSE(scene.timers.contains("debrief.resume:chat:Ualice"));
    const auto again = DebriefScene::spoken(scene.comes_due("debrief.ask:chat:Ualice"));
    CHECK(contains(again, "You took part in INC-1"));
    CHECK(scene.interview().asked.empty());
    CHECK(asks_on(scene.tells("s1", "start")));
}

TEST_CASE("an invitation in a conversation that is known waits for the hours as any other") {
    DebriefScene scene;
    scene.offers_a_note();
    work_by_day(scene);
    scene.comes_due("debrief.open");
    scene.comes_due("debrief.invite");
    scene.timers["debrief.ask:chat:Ualice"] = at_noon;
    const auto post = last_post(scene.comes_due("debrief.ask:chat:Ualice"));
    REQUIRE(post.until);
    CHECK(event::to_rfc3339(*post.until) == "2026-11-24T16:30:00.000000Z");
    comes_too_late(scene);
    CHECK(scene.interview().state == InterviewState::planned);
    CHECK(event::to_rfc3339(scene.timers.at("debrief.ask:chat:Ualice")) == next_morning);
}

TEST_CASE("a question that comes back by itself waits for the hours, too") {
    Answered scene;
    work_by_day(scene);
    scene.now = at_noon - std::chrono::hours{2};
    CHECK_FALSE(last_post(scene.tells("w1", "later 2h")).until);
    CHECK(last_post(scene.comes_due("debrief.resume:chat:Ualice")).until);
    comes_too_late(scene);
    CHECK(event::to_rfc3339(scene.timers.at("debrief.resume:chat:Ualice")) == next_morning);
    const auto back = scene.comes_due("debrief.resume:chat:Ualice");
    CHECK(contains(DebriefScene::spoken(back), "2 of about"));
    CHECK(scene.interview().asked.size() == 2);
}

TEST_CASE("what somebody is answered with is said at any hour") {
    Answered scene;
    work_by_day(scene);
    scene.now = at_noon;
    CHECK_FALSE(last_post(scene.tells("w1", "who sees this")).until);
}

TEST_CASE("a reminder that came too late is due again, and invites nobody anew") {
    DebriefScene scene;
    scene.is_invited();
    work_by_day(scene);
    scene.timers["debrief.remind:chat:Ualice"] = at_noon;
    CHECK(last_post(scene.comes_due("debrief.remind:chat:Ualice")).until);
    const auto closing = scene.timers.at("debrief.expire:chat:Ualice");
    comes_too_late(scene);
    CHECK(scene.interview().state == InterviewState::invited);
    CHECK(scene.timers.at("debrief.expire:chat:Ualice") == closing);
    CHECK_FALSE(scene.timers.contains("debrief.ask:chat:Ualice"));
    CHECK(event::to_rfc3339(scene.timers.at("debrief.remind:chat:Ualice")) == next_morning);
    CHECK(contains(DebriefScene::spoken(scene.comes_due("debrief.remind:chat:Ualice")),
                   "are still here"));
}
