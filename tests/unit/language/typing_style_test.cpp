#include "bot/core/language/typing_style.hpp"

#include <doctest/doctest.h>

#include <string_view>

using bot::core::language::without_typing_style;

TEST_CASE("faces, hands and hearts go, drawn or typed, with the blank before them") {
    CHECK(without_typing_style("I saw it 😱 and ran 🏃🏽‍♀️.") == "I saw it and ran.");
    CHECK(without_typing_style("🙈 :sob: it was me :+1::heart:") == "it was me");
    CHECK(without_typing_style("nobody told me :-( :) so I waited ;)") ==
          "nobody told me so I waited");
    CHECK(without_typing_style(":man-facepalming: mine (:joy:)") == "mine ()");
}

TEST_CASE("a mark said three times is said once") {
    CHECK(without_typing_style("What?!?! Stop!!! Why???? Well.....") ==
          "What? Stop! Why? Well.....");
}

TEST_CASE("words, code, times and their marks stay, and bytes that are no text") {
    for (const std::string_view text :
         {"at 14:02:31 host:db:3 said “no” – 3 < 4 → fine; Größe 5…", "a\xff\xc3 b", "", "x = (8)",
          "app:heartbeat:ttl, vault:crypto:key, a:joy:b, arn:aws:storage:eu-1",
          "I set :log_level: and /users/ :id: to 3 : 1", "a ?? b, if (!!x) git add . && x",
          "replicas <3 then  two\n    blanks", "नमस्‍ते"})
        CHECK(without_typing_style(text) == text);
}

TEST_CASE("signs that tell something stay") {
    for (const std::string_view text :
         {"it was ❌ on eu and ✅ on us", "status was 🔴 then 🟢", "⚠️ disk", "👍", ":+1:"})
        CHECK(without_typing_style(text) == text);
}
