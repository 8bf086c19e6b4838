#include "bot/core/debrief/nearness.hpp"
#include "tests/unit/accounts/account_scene.hpp"

#include <doctest/doctest.h>

namespace debrief = bot::core::debrief;
using namespace bot::core::incident;
using Words = std::vector<std::string>;

namespace {

AccountScene two_seats() {
    AccountScene scene;
    scene.plan(scene.alice, Seat::change_author);
    scene.plan(scene.bob, Seat::on_rota);
    return scene;
}

}  // namespace

TEST_CASE("two accounts of moments within three minutes are laid beside each other") {
    auto scene = two_seats();
    scene.tell(scene.alice, "A5", scene.entry(19, scene.alice, "lag is fine"),
               "The deploy was over at 14:05");
    scene.tell(scene.bob, "A5", scene.entry(21, scene.bob, "huh"), "The deploy ended at 14:18");
    CHECK(scene.differences() == Words{"the time of the end of the deploy: 14:05, 14:18"});
}

TEST_CASE("accounts of moments far apart are not compared") {
    auto scene = two_seats();
    scene.tell(scene.alice, "A5", scene.entry(2, scene.alice, "x"), "The deploy was over at 14:05");
    scene.tell(scene.bob, "A5", scene.entry(21, scene.bob, "y"), "The deploy ended at 14:18");
    CHECK(scene.differences().empty());
}

TEST_CASE("nobody is compared with themselves, and no answer without a moment with any") {
    auto scene = two_seats();
    const auto moment = scene.entry(2, scene.alice, "x");
    scene.tell(scene.alice, "A5", moment, "I was not sure");
    scene.tell(scene.alice, "A3", moment, "It was clear");
    scene.tell(scene.bob, "O1", {}, "It was clear");
    CHECK(scene.differences().empty());
}

TEST_CASE("the one who tells is known by name and by seat") {
    auto scene = two_seats();
    const auto moment = scene.entry(2, scene.alice, "x");
    scene.tell(scene.alice, "A5", moment, "I was doing the rollback");
    scene.tell(scene.bob, "A5", moment, "Alice was doing the rollback");
    scene.tell(scene.bob, "A3", moment, "The change author was doing the rollback");
    CHECK(scene.differences().empty());
    scene.tell(scene.bob, "A2", moment, "nobody was doing the rollback");
    CHECK(scene.differences() == Words{"who was on it (rollback): nobody, one of the two"});
}

TEST_CASE("one difference of two people is told once a moment") {
    auto scene = two_seats();
    const auto moment = scene.entry(2, scene.alice, "x");
    scene.tell(scene.alice, "A5", moment, "It was clear");
    scene.tell(scene.alice, "A3", moment, "I knew it");
    scene.tell(scene.bob, "A5", moment, "I was not sure");
    CHECK(scene.differences().size() == 1);
}

TEST_CASE("answers that only their author reads are in no contrast") {
    auto scene = two_seats();
    const auto moment = scene.entry(2, scene.alice, "x");
    scene.tell(scene.alice, "A5", moment, "It was clear", Audience::only_me);
    scene.tell(scene.bob, "A5", moment, "I was not sure");
    CHECK(scene.differences().empty());
}

TEST_CASE("a contrast becomes a question for the group") {
    CHECK(debrief::question_for_all(scene_time(21)) ==
          "At 14:21 UTC two pictures existed. What did each of you have in view?");
}

TEST_CASE("an entry that is gone is near to nothing but itself") {
    const std::vector<bot::core::timeline::Entry> none;
    const debrief::Nearness times{none};
    CHECK(times.near({5}, {5}));
    CHECK_FALSE(times.near({5}, {6}));
    CHECK_FALSE(times.near({}, {}));
}
