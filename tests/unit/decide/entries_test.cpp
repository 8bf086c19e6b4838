#include "tests/unit/decide/scene.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace bot::core;

namespace {

/// Does it, and gives the number of the line it made.
std::string made(Scene& scene, const std::string& command) {
    const auto number = static_cast<std::int64_t>(scene.facts().size()) + 1;
    scene.asks("bob", command);
    return to_string(event::FactNumber{number});
}

}  // namespace

TEST_CASE("a note can be corrected, and says so") {
    Scene scene;
    scene.open_here();
    const auto note = made(scene, "note db fell over");
    const auto edited = scene.asks("carol", "edit " + note + " db failed over");
    CHECK(contains(said_aloud(edited), "@carol corrected " + note + ": db failed over"));
    CHECK(scene.asks("carol", "edit " + note + " db failed over").changes_nothing());
    for (const auto& entry : scene.entries()) {
        if (to_string(entry.id) == note) {
            CHECK(entry.text.plain == "db failed over");
            CHECK(entry.versions() == 2);
        }
    }
}

TEST_CASE("what others said and what happened is not reworded") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "disk is full");
    const auto message = to_string(scene.facts().back().number);
    CHECK(contains(told(scene.asks("carol", "edit " + message + " disk is fine")),
                   "theirs to change"));
    const auto status = made(scene, "identified");
    CHECK(contains(told(scene.asks("carol", "edit " + status + " x")), "cannot be reworded"));
    CHECK(contains(told(scene.asks("carol", "edit e99 x")), "no line e99"));
}

TEST_CASE("a line can be struck with a reason, and put back") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "my phone number is 555");
    const auto number = to_string(scene.facts().back().number);
    CHECK(scene.asks("bob", "strike " + number).reply->refused);
    CHECK(contains(said_aloud(scene.asks("bob", "strike " + number + " private")),
                   "@bob struck " + number + ": private"));
    CHECK(contains(told(scene.asks("bob", "strike " + number + " again")), "struck already"));
    const auto shown = told(scene.asks("bob", "timeline all"));
    CHECK(contains(shown, "(struck: private)"));
    CHECK_FALSE(contains(shown, "555"));
    scene.asks("bob", "unstrike " + number);
    CHECK(contains(told(scene.asks("bob", "timeline all")), "555"));
    CHECK(contains(told(scene.asks("bob", "unstrike " + number)), "is not struck"));
    CHECK(contains(told(scene.asks("bob", "strike e1 no")), "cannot be struck"));
}

TEST_CASE("numbers of corrections and marks are no lines") {
    Scene scene;
    scene.open_here();
    scene.says("bob", "m1", "disk is full");
    scene.reacts("bob", "m1", "pushpin");
    const auto mark = to_string(scene.facts().back().number);
    CHECK(contains(told(scene.asks("bob", "strike " + mark + " x")), "no line"));
}
