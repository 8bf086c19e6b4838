#include "bot/core/language/suggestions.hpp"

#include "bot/core/language/wording_check.hpp"

#include <doctest/doctest.h>

using namespace bot::core::language;

TEST_CASE("three findings are shown at the most, the highest level first") {
    const auto found = WordingCheck{}.look(
        "Operators must be more careful. The lead should have called. The review was sloppy. "
        "Why did you wait?");
    REQUIRE(found.size() == 4);
    const auto shown = worth_showing(found);
    REQUIRE(shown.size() == 3);
    CHECK(shown[0].wording == WordingClass::negligence);
    CHECK(shown[1].wording == WordingClass::blaming_question);
    CHECK(shown[2].wording == WordingClass::counterfactual);
}

TEST_CASE("a document gets one hint about causes and one about hindsight") {
    const auto shown = worth_showing(WordingCheck{}.look(
        "The root cause was dust. The root cause was heat. That was bound to happen. It was "
        "bound to break."));
    REQUIRE(shown.size() == 2);
    CHECK(shown[0].match == "The root cause");
    CHECK(shown[1].wording == WordingClass::hindsight);
}

TEST_CASE("who speaks of themselves is asked more softly") {
    const auto of = [](std::string_view text) {
        return WordingCheck{}.look(text).at(0).suggestion;
    };
    CHECK(of("I should have called.") != of("The lead should have called."));
    CHECK(of("A test would have caught it.") != of("The lead should have called."));
    CHECK(of("The lead ignored the checklist.") != of("The call was botched."));
}

TEST_CASE("a suggestion is itself nothing to point out") {
    for (const char* text :
         {"I should have called.", "The lead should have called.", "A test would have caught it.",
          "The lead ignored the checklist.", "The call was botched.", "It was human error.",
          "The lead broke production.", "The lead was careless.", "The root cause was dust.",
          "Why did you wait?", "The lead was sacked.", "Be more careful.",
          "It was bound to happen."}) {
        const auto found = WordingCheck{}.look(text);
        REQUIRE(found.size() == 1);
        CAPTURE(found[0].suggestion);
        CHECK(WordingCheck{}.look(found[0].suggestion).empty());
    }
}
