#include "tests/bench/language/labelled_texts.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>

TEST_CASE("labelled texts are scored by class and by how much of the words is covered") {
    const auto score = tests::score({
        {"The lead should have called.", {}, {{"counterfactual", 9, 20}}},
        {"The lead should have called.", {}, {{"counterfactual", 0, 9}}},
        {"The lead should have called.", {}, {{"normative", 9, 20}}},
        {"The lead called.", {}, {}},
        {"The lead should have called.", {}, {}},
    });
    CHECK(score.right == 1);
    CHECK(score.missed == 2);
    CHECK(score.false_alarms == 3);
    CHECK(score.precision() == 0.25);
    CHECK(score.clean_share() == 0.5);
}

TEST_CASE("on the shared cases hardly anything is missed and hardly anything is a false alarm") {
    if (!std::filesystem::exists(SHARED_CASES)) {
        fmt::print("skipped: the labelled cases are not beside this checkout\n");
        std::exit(77);
    }
    const auto score = tests::score(tests::labelled_texts(SHARED_CASES));
    for (const auto& mistake : score.mistakes)
        MESSAGE(mistake);
    CHECK(score.precision() >= 0.98);
    CHECK(score.recall() >= 0.97);
}
