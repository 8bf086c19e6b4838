#include "bot/core/draft/draft.hpp"
#include "tests/unit/decide/debrief_scene.hpp"

#include <doctest/doctest.h>

using namespace bot::core;

namespace {

class ConditionScene : public DebriefScene {
public:
    [[nodiscard]] std::string draft(draft::Format format,
                                    draft::People shown = draft::People::names) {
        const auto now_so = incident();
        return draft::render({now_so, facts(), people}, format, shown);
    }
};

}  // namespace

TEST_CASE("a condition stands in the draft with what is known of it, and the rest as not known") {
    ConditionScene scene;
    scene.asks("bob",
               "debrief condition Retries share one | pool; kind technical; since the move "
               "in March; good days yes; e5");
    const auto draft = scene.draft(draft::Format::md);
    CHECK(contains(draft, "present since"));
    CHECK(contains(draft,
                   "| **1** | Retries share one \\| pool | technical | the move in March | "
                   "not known | yes | entry [\\[e5\\]](#e5) |"));
    CHECK(contains(scene.draft(draft::Format::html), "the move in March"));
    CHECK(contains(scene.draft(draft::Format::json), R"("on_good_days": "yes")"));
}

TEST_CASE("without conditions there is no empty table of them") {
    ConditionScene scene;
    CHECK_FALSE(contains(scene.draft(draft::Format::md), "present since"));
}

TEST_CASE("a condition is listed by number and taken out again") {
    ConditionScene scene;
    scene.asks("alice", "debrief condition Retries share one pool");
    scene.asks("bob", "debrief condition Two teams own the gateway; kind organisation");
    CHECK(contains(told(scene.asks("bob", "debrief condition")), "2. Two teams own"));
    scene.asks("bob", "debrief condition drop 1");
    const auto draft = scene.draft(draft::Format::md);
    CHECK_FALSE(contains(draft, "Retries share one pool"));
    CHECK(contains(draft, "| **1** | Two teams own the gateway | organisation |"));
    CHECK(contains(told(scene.asks("bob", "debrief condition drop 7")), "no condition 7"));
}

TEST_CASE("names in a condition are roles in the version with roles") {
    ConditionScene scene;
    scene.asks("bob", "debrief condition alice alone knew the order of steps");
    CHECK_FALSE(contains(scene.draft(draft::Format::md, draft::People::roles), "alice"));
}

TEST_CASE("what is said of a condition is understood or refused") {
    ConditionScene scene;
    CHECK(contains(told(scene.asks("bob", "debrief condition A pool; kind weather")),
                   "I do not understand"));
    CHECK(contains(told(scene.asks("gina", "INC-1 debrief condition A pool", "lobby")),
                   "Only people in the rooms"));
    CHECK_FALSE(contains(scene.draft(draft::Format::md), "A pool"));
}
