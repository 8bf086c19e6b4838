#include "bot/core/language/word_runs.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <string>

using bot::core::language::WordRuns;

TEST_CASE("six words in a row are found in another text, whatever their case and marks") {
    const WordRuns runs{"Well, I thought that the Deploy had long finished by then.", 6};
    CHECK(runs.first_in("ok… i thought that: the deploy had long GONE") ==
          "I thought that the Deploy had");
    CHECK(runs.first_in("I thought that a deploy had long finished") == std::nullopt);
}

TEST_CASE(
    "dashes, quotation marks, apostrophes of phones and large letters beyond ASCII do not hide "
    "it") {
    const WordRuns runs{"Ü said the graph isn't stuck", 6};
    CHECK(runs.first_in("ü said — the “graph” isn’t stuck…").has_value());
}

TEST_CASE("fewer words than six are none, and neither is what only ends alike") {
    CHECK(WordRuns("the deploy had long finished", 6).first_in("the deploy had long finished") ==
          std::nullopt);
    CHECK(WordRuns("", 6).first_in("") == std::nullopt);
    CHECK(WordRuns("a b c d e fé", 6).first_in("a b c d e f") == std::nullopt);
    CHECK(WordRuns("a b c d e fé", 6).first_in("x\xff A b c d e fé") == "a b c d e fé");
}
