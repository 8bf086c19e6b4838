#include "tests/unit/language/found_wordings.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace bot::core::language;

namespace {

Finding only(std::string_view text) {
    const auto found = WordingCheck{{}, tests::rules_alone()}.look(text);
    REQUIRE(found.size() == 1);
    CHECK(found[0].match == text.substr(found[0].begin, found[0].end - found[0].begin));
    return found[0];
}

}  // namespace

TEST_CASE("lines and columns begin at one, and columns count code points") {
    const auto finding = only("Fine.\n«é» 日本 we should have called");
    CHECK(finding.line == 2);
    CHECK(finding.column == 11);
    CHECK(finding.begin == 23);
}

TEST_CASE("curly apostrophes, hard blanks and entities keep their place") {
    CHECK(only("We should’ve called.").match == "should’ve called");
    CHECK(only("We should\u00a0have called.").match == "should\u00a0have called");
    CHECK(only("A &amp; B: we should have called.").begin == 14);
    CHECK(only("We should  have\tcalled.").match == "should  have\tcalled");
}

TEST_CASE("emphasis, combining marks and what has no width do not hide words") {
    CHECK(only("We **should** have _called_.").match == "should** have _called");
    CHECK(only("We sho\u0301uld have called.").match == "sho\u0301uld have called");
    CHECK(only("We shou\u200bld have called.").match == "shou\u200bld have called");
    CHECK(WordingCheck{{}, tests::rules_alone()}.look("call user_should_have_called here").empty());
}

TEST_CASE("bytes that are no UTF-8 count one column each") {
    const auto finding = only("\xff\xc3 we should have called");
    CHECK(finding.column == 7);
    CHECK(finding.begin == 6);
}

TEST_CASE("a word that goes on beyond ASCII is reported whole") {
    CHECK(only("We should have révérted.").match == "should have révérted");
}

TEST_CASE("a sentence goes on over the end of a full line, not over a short one") {
    const std::string full = "When the second disk of the old array was replaced we should";
    CHECK(only(full + "\nhave called.").match == "should\nhave called");
    CHECK(WordingCheck{{}, tests::rules_alone()}.look("we should\nhave called").empty());
}

TEST_CASE("what others said or machines wrote is left alone") {
    for (const char* text :
         {"> we should have called", "&gt; we should have called", "`we should have called`",
          "```\nwe should have called\n```", "She said \"we should have called\" at noon.",
          "She said “we should have called” at noon.", "«we should have called» was said",
          "She said ‘we should have called’ at noon.",
          "see https://a.example/we-should-have-called",
          "2026-11-22 14:05:01 ERROR we should have called",
          "<!-- language: off -->we should have called<!-- language: on -->"}) {
        CAPTURE(text);
        CHECK(WordingCheck{{}, tests::rules_alone()}.look(text).empty());
    }
}

TEST_CASE("what stands behind a quote or a region is looked at again") {
    CHECK(only("\"No.\" We should have called.").begin == 9);
    CHECK(only("<!-- language: off -->x<!-- language: on --> we should have called").begin == 48);
    CHECK(only("> quoted\nwe should have called").line == 2);
    CHECK(only("a 5\" disk: we should have called, not a 3\" one").begin == 14);
}
