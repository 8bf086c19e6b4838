#include "bot/core/debrief/question_words.hpp"
#include "bot/core/debrief/story_reading.hpp"
#include "tests/unit/debrief/shipped_bank.hpp"
#include "tests/unit/debrief/told_story.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace debrief_test;

namespace {

struct Day {
    ToldStory told = checkout_day();
    std::vector<incident::SeatPlanned> plans = planned(told.story());

    [[nodiscard]] std::string of(const std::string& name) const {
        return outline(told.story(), plan_of(plans, name));
    }
    [[nodiscard]] const incident::PlannedQuestion& asked(const std::string& name,
                                                         const std::string& id) const {
        const auto& questions = plan_of(plans, name).questions;
        const auto found = std::find_if(questions.begin(), questions.end(),
                                        [&](const auto& one) { return one.id == id; });
        REQUIRE(found != questions.end());
        return *found;
    }
};

}  // namespace

TEST_CASE("the author of the change is asked eight questions, about what the record cannot show") {
    CHECK(Day{}.of("Petra") == "O1 O3 P1@13:55 A3@14:02 A6@14:02 A5@14:21 W1 Z1");
}

TEST_CASE("who took the page late is asked about that, their surprise, their choice and its risk") {
    CHECK(Day{}.of("Rosa") == "O1 O3 I1@14:04 C2@14:19 D2@14:48 R2@14:48 W2 Z2");
}

TEST_CASE("the lead is asked nine questions, on coming in, on asking for help and on leading") {
    CHECK(Day{}.of("Simon") == "O1 O3 H3@14:25 I5@14:31 H1@14:31 R1@15:05 L1 S1 Z1");
}

TEST_CASE("a contributor is asked five questions") {
    CHECK(Day{}.of("Tariq") == "O1 O3 H3@14:44 S1 Z2");
}

TEST_CASE("who had one part in it and was never there is asked four questions, none told back") {
    CHECK(Day{}.of("Quinn") == "O1 P2@13:55 W1 Z2");
}

TEST_CASE("they are asked in the order of their points") {
    std::string order;
    for (const auto& plan : Day{}.plans)
        order += plan.who.name + " ";
    CHECK(order == "Petra Rosa Simon Quinn Tariq ");
}

TEST_CASE("ten alerts around the page take the place of the lightest question") {
    Day day;
    for (int i = 0; i < 10; ++i)
        day.told.alert("14:0" + std::to_string(i % 8),
                       "Noise" + std::to_string(i) + " on checkout");
    auto story = day.told.story();
    std::vector<timeline::Entry> entries{story.entries.begin(), story.entries.end()};
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto& one, const auto& other) { return one.at < other.at; });
    story.entries = entries;
    const auto plans = planned(story);
    const auto rosa = outline(story, plan_of(plans, "Rosa"));
    CHECK(rosa == "O1 O3 I1@14:04 I3@14:04 C2@14:19 D2@14:48 W2 Z2");
}

TEST_CASE("questions are put in the words of their moment") {
    const Day day;
    CHECK(day.asked("Petra", "P1").words ==
          "When you prepared change 881, which checks were you relying on, and what did they tell "
          "you?");
    CHECK(day.asked("Rosa", "I1").words ==
          "The page went out at 14:04 and was picked up at 14:18. What did that stretch look like "
          "from your side?");
    CHECK(day.asked("Rosa", "C2").words ==
          "You wrote “huh, why is the pool empty” at 14:19. What were you looking at when it began "
          "to seem odd?");
    CHECK(day.asked("Rosa", "D2").words ==
          "With what you had at 14:48, what made the rollback look like the one to take?");
    CHECK(day.asked("Petra", "O3").words ==
          "I have you down for these moments: 13:55, 14:02, 14:21. Which lines are off, and which "
          "moment that mattered to you is missing?");
}

TEST_CASE("a question comes with its moment on the person's own clock and in UTC") {
    auto told = checkout_day();
    told.incident().time_zone = "Europe/Berlin";
    told.zones[person("Rosa").ref] = "Asia/Tokyo";
    const auto plans = planned(told.story());
    const auto question = [&](const std::string& name, std::size_t place) {
        return plan_of(plans, name).questions.at(place);
    };
    CHECK(question("Petra", 3).context ==
          "18 Nov 15:02 CET (14:02 UTC): you wrote “deploying 881 to checkout”");
    CHECK(question("Rosa", 2).context ==
          "18 Nov 23:04 JST (14:04 UTC): the alert “LatencyHigh on checkout” was sent to you");
    CHECK(question("Rosa", 2).words.starts_with("The page went out at 23:04 and"));
    CHECK(question("Petra", 1).context ==
          "Times in CET: 14:55 change 881, 15:02 the deploy, 15:21 your message");
}

TEST_CASE("the free story comes before anything of the record is shown") {
    for (const auto& plan : Day{}.plans) {
        CHECK(plan.questions.front().id == "O1");
        CHECK(plan.questions.front().context == "");
    }
}

TEST_CASE("who is late to be asked is spared the lightest question and none of fixed place") {
    auto plan = plan_of(Day{}.plans, "Rosa");
    debrief::make_late(plan);
    debrief::make_late(plan);
    CHECK(plan.late_recall);
    CHECK(outline(Day{}.told.story(), plan) == "O1 O3 I1@14:04 C2@14:19 D2@14:48 W2 Z2");
}

TEST_CASE("the moments of the whole are the heaviest of all people's, each once") {
    const Day day;
    const auto story = day.told.story();
    const debrief::StoryReading reading{story, shipped_bank()};
    const auto key = debrief::key_moments(reading, debrief::participants(reading));
    REQUIRE(key.size() >= 3);
    CHECK(std::is_sorted(key.begin(), key.end(),
                         [](const auto& one, const auto& two) { return one.rank > two.rank; }));
    std::string top;
    for (std::size_t i = 0; i < 3; ++i)
        top += event::to_rfc3339(key[i].at).substr(11, 5) + " ";
    CHECK(top == "13:55 14:21 14:02 ");
}
