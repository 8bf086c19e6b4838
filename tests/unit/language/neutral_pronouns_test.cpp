#include "bot/core/language/neutral_pronouns.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using bot::core::language::neutral_pronouns;

namespace {

void reads(std::string_view text, std::string_view neutral) {
    CAPTURE(text);
    CHECK(neutral_pronouns(text) == neutral);
}

}  // namespace

TEST_CASE("he and she are they, with the verb that follows") {
    reads("He was on the call, and she has the key.",
          "They were on the call, and they have the key.");
    reads("he restarted it, he restarts it, he always pushes, she carefully tries",
          "they restarted it, they restart it, they always push, they carefully try");
    reads("She does not know; he doesn’t either.", "They do not know; they don't either.");
    reads("he's asleep, she’s been told, he'll look, she'd seen it",
          "they're asleep, they've been told, they'll look, they'd seen it");
    reads("HE SAYS SO", "THEY SAY SO");
}

TEST_CASE("a question turned round is turned as a whole") {
    reads("Was he told? Why is she here?", "Were they told? Why are they here?");
    reads("The reason is he was asleep.", "The reason is they were asleep.");
}

TEST_CASE("what is his or hers is theirs") {
    reads("his laptop and her pager: hers rang, his did not",
          "their laptop and their pager: theirs rang, their did not");
    reads("I told her that we called him and her.", "I told them that we called them and them.");
    reads("Herself she never says a word.", "Themselves they never say a word.");
}

TEST_CASE("titles that tell of a man or a woman go") {
    reads("Mr. Ito and Mrs Berg saw it, Ms", "Ito and Berg saw it, Ms");
    reads("latency was 40 ms on mr 12", "latency was 40 ms on mr 12");
}

TEST_CASE("whatever is none of these stays, byte for byte") {
    for (const std::string_view text :
         {"the hero of Ché, shed, thé; this heap", "\xff\xc3 h\xc3", "", "’", "helm histogram"})
        reads(text, text);
}
