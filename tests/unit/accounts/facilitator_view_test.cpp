#include "tests/unit/accounts/account_scene.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace debrief = bot::core::debrief;
namespace event = bot::core::event;
namespace timeline = bot::core::timeline;
using namespace bot::core::incident;
using debrief::Aspect;

namespace {

bool has(const std::vector<std::string>& lines, const std::string& line) {
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

debrief::Moment moment(const AccountScene& scene, event::FactNumber entry) {
    const auto& found = scene.entries.at(static_cast<std::size_t>(entry.number) - 1);
    return {entry, found.at, 0, {}, {}};
}

AccountScene asked_two() {
    AccountScene scene;
    scene.plan(scene.alice, Seat::change_author);
    scene.plan(scene.bob, Seat::on_rota);
    return scene;
}

}  // namespace

TEST_CASE("progress is numbers, with the names of those alone who have not started") {
    auto scene = asked_two();
    scene.plan(scene.carol, Seat::reviewer);
    for (const auto* person : {&scene.alice, &scene.bob, &scene.carol})
        scene.move(*person, InterviewState::invited);
    scene.tell(scene.alice, "A1", {}, "x");
    scene.move(scene.alice, InterviewState::finished);
    scene.move(scene.carol, InterviewState::declined);
    const auto now = debrief::progress(scene.debrief());
    CHECK(now.invited == 3);
    CHECK(now.started == 1);
    CHECK(now.finished == 1);
    CHECK(now.declined == 1);
    CHECK(now.not_started == std::vector<event::PersonRef>{scene.bob.ref});
}

TEST_CASE("whoever was dropped before anybody wrote to them is in no number") {
    auto scene = asked_two();
    scene.step(scene.bob, SeatDropped{});
    const auto now = debrief::progress(scene.debrief());
    CHECK(now.invited == 0);
    CHECK(now.not_started == std::vector<event::PersonRef>{scene.alice.ref});
}

TEST_CASE("the grid shows the aspects of a moment by seat and no words") {
    auto scene = asked_two();
    const auto entry = scene.entry(2, scene.alice, "deploying");
    const auto near = scene.entry(4, scene.bob, "huh");
    scene.tell(scene.alice, "A1", entry, "typed it");
    scene.tell(scene.alice, "A3", entry, "a dip", Audience::only_me);
    scene.tell(scene.bob, "A2", near, "an empty pool");
    const auto grid = debrief::coverage(scene.debrief(), scene.entries,
                                        std::vector{moment(scene, entry)}, scene.questions);
    REQUIRE(grid.size() == 1);
    REQUIRE(grid[0].seats.size() == 2);
    CHECK(grid[0].seats[0].first == Seat::on_rota);
    CHECK(grid[0].seats[0].second == std::set{Aspect::effects});
    CHECK(grid[0].seats[1].second == std::set{Aspect::actions});
}

TEST_CASE("empty cells are named for the first three moments") {
    auto scene = asked_two();
    std::vector<debrief::Moment> moments;
    for (int i = 0; i < 4; ++i)
        moments.push_back(moment(scene, scene.entry(2 + 10 * i, scene.alice, "x")));
    scene.tell(scene.alice, "A1", moments[0].entry, "typed it");
    const auto lines =
        debrief::holes(debrief::coverage(scene.debrief(), scene.entries, moments, scene.questions));
    CHECK(lines.size() == 14);
    CHECK(has(lines, "Nobody has described what they expected at 14:02 UTC."));
    CHECK_FALSE(has(lines, "Nobody has described what they did at 14:02 UTC."));
    CHECK_FALSE(has(lines, "Nobody has described what they did at 14:32 UTC."));
}

TEST_CASE("seats that took part and were not heard are named") {
    auto scene = asked_two();
    const std::vector<debrief::Participant> participants{
        {scene.alice, {}, {Seat::change_author}, 4, Tier::core, {}, {}},
        {scene.bob, {}, {Seat::on_rota}, 4, Tier::core, {}, {}}};
    const auto missing = [&] {
        return debrief::missing_seats(scene.debrief(), scene.story(), participants,
                                      scene.questions);
    };
    CHECK(missing() == std::vector<std::string>{"Nobody on rota has been heard.",
                                                "The author of the change has not been heard."});
    scene.tell(scene.bob, "A1", {}, "x");
    CHECK(missing() == std::vector<std::string>{"The author of the change has not been heard."});
}

TEST_CASE("support is missed once customers were hit, management once a grave one has decisions") {
    AccountScene scene;
    const auto missing = [&] {
        return debrief::missing_seats(scene.debrief(), scene.story(), {}, scene.questions);
    };
    CHECK(missing().empty());
    scene.incident.impact = "payments failed";
    scene.entry(5, scene.alice, "we wait", timeline::EntryKind::decision);
    CHECK(missing() == std::vector<std::string>{
                           "Nobody from support has been heard, although customers were hit."});
    scene.incident.severity = Severity::sev2;
    CHECK(has(missing(),
              "Nobody from management has been heard, although decisions are on the record."));
}

TEST_CASE("a team that three messages speak of is named, and what is nobody's name is not") {
    AccountScene scene;
    scene.entry(1, scene.alice, "Is the Database team awake? The database team's pager is off.");
    scene.entry(2, scene.bob, "asking the database team; our team waits");
    for (int minute = 3; minute < 6; ++minute)
        scene.entry(minute, scene.carol, "hi team, our team and the whole team and Bob's team");
    const auto lines = [&] {
        return debrief::missing_seats(scene.debrief(), scene.story(), {}, scene.questions);
    };
    CHECK(lines().empty());
    scene.entry(7, scene.carol, "the database squad joined");
    CHECK(lines() == std::vector<std::string>{
                         "3 messages speak of the database team. Has one of them been heard?"});
}

TEST_CASE("whoever is named as a view that is missing is told of unless they are asked") {
    auto scene = asked_two();
    scene.entry(3, scene.carol, "looking");
    scene.tell(scene.alice, "Z2", {}, "You may want to hear carol and Bob.");
    const auto lines = debrief::missing_seats(scene.debrief(), scene.story(), {}, scene.questions);
    CHECK(lines ==
          std::vector<std::string>{"Asked whose view is missing, somebody named Carol Ngozi."});
}

TEST_CASE("the agenda is as long as its moments ask for") {
    auto scene = asked_two();
    const auto length = [&](int count) {
        std::vector<debrief::Moment> moments;
        for (int i = 0; i < count; ++i)
            moments.push_back(moment(scene, scene.entry(2 + 10 * i, scene.alice, "x")));
        int minutes = 0;
        for (const auto& item :
             debrief::agenda(scene.debrief(), scene.story(), moments, scene.questions))
            minutes += item.minutes;
        return minutes;
    };
    CHECK(length(2) == 45);
    CHECK(length(4) == 60);
    CHECK(length(7) == 90);
}

TEST_CASE("the agenda walks forward, and whoever is closest to a moment does not open it") {
    auto scene = asked_two();
    const auto first = scene.entry(2, scene.alice, "deploying 881");
    const auto second = scene.entry(20, scene.bob, "huh");
    scene.tell(scene.bob, "A5", first, "It was not clear to me, secretly");
    scene.tell(scene.alice, "A5", first, "It was clear");
    const std::vector moments{moment(scene, second), moment(scene, first)};
    const auto items = debrief::agenda(scene.debrief(), scene.story(), moments, scene.questions);
    const auto& lines = items[1].lines;
    const auto at = [&](const std::string& line) {
        return std::find(lines.begin(), lines.end(), line) - lines.begin();
    };
    CHECK(at("Moment: 14:02 UTC") < at("Moment: 14:20 UTC"));
    CHECK(has(lines, "Fact: 14:02 UTC, deploying 881"));
    CHECK(has(lines, "Hear in this order: on rota, change author"));
    CHECK(has(lines, "Hear in this order: change author, on rota"));
    CHECK(has(lines, "At 14:02 UTC two pictures existed. What did each of you have in view?"));
    for (const auto& line : lines)
        CHECK(line.find("secretly") == std::string::npos);
}
