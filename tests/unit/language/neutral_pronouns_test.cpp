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
    reads("he's asleep, she’s not been told, he'll look, she'd seen it",
          "they're asleep, they've not been told, they'll look, they'd seen it");
    reads("he caches it and he even also probably undoes it",
          "they cache it and they even also probably undo it");
    reads("HE SAYS SO", "THEY SAY SO");
}

TEST_CASE("a question turned round is turned as a whole") {
    reads("Was he told? Why is she here? ok does he know?",
          "Were they told? Why are they here? ok do they know?");
    reads("The reason is he was asleep, so is she.",
          "The reason is they were asleep, so are they.");
}

TEST_CASE("what is his or hers is theirs, also where it has a hyphen") {
    reads("his laptop and her pager: hers rang, his did not",
          "their laptop and their pager: theirs rang, theirs did not");
    reads("It was his. Not in his on-call shift, nor her after-hours week.",
          "It was theirs. Not in their on-call shift, nor their after-hours week.");
    reads("herself she never says a word to us", "themselves they never say a word to us");
}

TEST_CASE("what is done to her is done to them") {
    reads("I told her that we called him and her.", "I told them that we called them and them.");
    reads("I'll let her know, give her access, page her 3 times and saw her restart it",
          "I'll let them know, give them access, page them 3 times and saw them restart it");
}

TEST_CASE("a short message is enough, and so is one in quotation marks of a phone") {
    reads("He restarted postgres", "They restarted postgres");
    reads("she rolled back eu", "they rolled back eu");
    reads("“He was asleep,” said Bob—he knew… “her pager was off”",
          "“They were asleep,” said Bob—they knew… “their pager was off”");
}

TEST_CASE("what is no prose stays") {
    for (const std::string_view text :
         {"run `if he: his` and the ```her\nhis``` file",
          "the file her.txt, he@x.org, --his=1, x/he", "the HIS is down and the SHE team knows",
          "I reverted the MR for MS SQL on MR !512"})
        reads(text, text);
}

TEST_CASE("whatever is none of these stays, byte for byte, and so do other languages") {
    for (const std::string_view text :
         {"the hero of Ché, shed, thé; this heap", "\xff\xc3 h\xc3", "", "’", "helm histogram",
          "hin und her", "Was lief schief? Es ging so hin und her.", "her sabah",
          "A las 3 he reiniciado el nodo, no he visto nada", "the `"})
        reads(text, text);
}
