#include "bot/core/language/typing_style.hpp"

#include <doctest/doctest.h>

#include <string_view>

using bot::core::language::without_typing_style;

TEST_CASE("emoji, shortcodes and faces go, with the blank before them") {
    CHECK(without_typing_style("I saw it 😱 and ran 🏃🏽‍♀️.") == "I saw it and ran.");
    CHECK(without_typing_style(":sob: it was me :+1:") == "it was me");
    CHECK(without_typing_style("nobody told me :-( so I waited ;)") ==
          "nobody told me so I waited");
}

TEST_CASE("a mark said over and over is said once") {
    CHECK(without_typing_style("What?!?! Stop!!! Well.....") == "What? Stop! Well...");
}

TEST_CASE("words, times, numbers and their marks stay, and bytes that are no text") {
    for (const std::string_view text :
         {"at 14:02:31 host:db:3 said “no” – 3 < 4 → fine; Größe 5…", "a\xff\xc3 b", "", "x = (8)"})
        CHECK(without_typing_style(text) == text);
}
