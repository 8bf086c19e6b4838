#include "bot/core/draft/by_hand.hpp"

#include "tests/unit/draft/draft_story.hpp"
#include "tests/unit/draft/page_reader.hpp"

#include <doctest/doctest.h>

#include <string>

namespace draft = bot::core::draft;
namespace incident = bot::core::incident;
using namespace std::string_literals;

namespace {

const std::string version = "INC-7 with names";
const std::string by_hand = "*✎ Written by hand:*\n\n";

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

std::string written(std::string_view file, std::string_view generated,
                    const draft::CitedAnswers& answers = {}) {
    const auto kept = draft::keep_by_hand(file, generated, {version, answers});
    REQUIRE(kept);
    return *kept;
}

/// Without the comment at the end.
std::string body(const std::string& file) {
    return file.substr(0, file.rfind("\n<!-- secondstory"));
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

const std::string plain = "# T\n\n## One\n\nfirst [e1]\n\n## Two\n\n- a\n- b\n";

}  // namespace

TEST_CASE("a new file holds the draft and, unseen, what was generated") {
    const auto file = written("", plain);
    CHECK(body(file) == plain);
    CHECK(file.ends_with("-->\n"));
    CHECK(read_markdown(file).words == read_markdown(plain).words);
}

TEST_CASE("a file that nobody touched becomes the new draft") {
    const auto newer = replaced(plain, "- b", "- b\n- c");
    CHECK(body(written(written("", plain), newer)) == newer);
}

TEST_CASE("what somebody added stays where it stood and is marked") {
    const auto file =
        replaced(written("", plain), "## Two", "My own words.\n\nAnd more.\n\n## Two");
    const auto newer = replaced(plain, "first [e1]", "first, longer [e1]");
    CHECK(body(written(file, newer)) == "# T\n\n## One\n\nfirst, longer [e1]\n\n" + by_hand +
                                            "My own words.\n\nAnd more.\n\n## Two\n\n- a\n- b\n");
    CHECK(body(written(file, plain)) == "# T\n\n## One\n\nfirst [e1]\n\n" + by_hand +
                                            "My own words.\n\nAnd more.\n\n## Two\n\n- a\n- b\n");
}

TEST_CASE("what somebody changed stands in place of what was generated") {
    const auto file = replaced(written("", plain), "first [e1]", "said better");
    CHECK(body(written(file, plain)) ==
          "# T\n\n## One\n\n" + by_hand + "said better\n\n## Two\n\n- a\n- b\n");
}

TEST_CASE("where both have changed, both are shown") {
    const auto file = replaced(written("", plain), "- b", "- b, and why");
    CHECK(body(written(file, replaced(plain, "- b", "- b\n- c"))) ==
          "# T\n\n## One\n\nfirst [e1]\n\n## Two\n\n" + by_hand +
              "- a\n- b, and why\n\n- a\n- b\n- c\n");
}

TEST_CASE("what somebody took out stays out") {
    const auto file = replaced(written("", plain), "first [e1]\n\n", "");
    const auto newer = plain + "\n## Three\n\nthird\n";
    CHECK(body(written(file, newer)) == replaced(newer, "first [e1]\n\n", ""));
}

TEST_CASE("written again the file stays as it is, mark and all") {
    auto file = replaced(written("", plain), "## Two", "Mine.\n\n## Two");
    file = written(file, plain);
    CHECK(written(file, plain) == file);
    const auto more = replaced(file, "Mine.", "Mine, changed.");
    CHECK(written(more, plain) == replaced(more, "", ""));
}

TEST_CASE("a mark to which somebody wrote on is still a mark") {
    const auto file =
        replaced(written("", plain), "## Two", "*✎ Written by hand:*\nright below it\n\n## Two");
    CHECK(has(written(file, plain), by_hand + "right below it\n\n## Two"));
}

TEST_CASE("an editor that takes space away, or writes Windows' line ends, changed nothing") {
    const auto spaced = replaced(plain, "first [e1]", "first [e1]  ");
    const auto file = replaced(written("", spaced), "first [e1]  ", "first [e1]");
    CHECK(body(written(file, spaced)) == spaced);
    std::string windows;
    for (const char c : written("", plain))
        windows += c == '\n' ? "\r\n"s : std::string{c};
    CHECK(body(written(windows, plain)) == plain);
}

TEST_CASE("a person's empty lines and breaks are kept") {
    const auto file =
        replaced(written("", plain), "## Two", "```\ncode\n\n\nmore  \n```\n\n## Two");
    CHECK(has(written(file, plain), "```\ncode\n\n\nmore  \n```\n\n## Two"));
}

TEST_CASE("words above, in and below the comment at the end are not lost") {
    auto file = replaced(written("", plain), "\n<!-- secondstory", "above\n<!-- secondstory");
    file += "below\n\nfar below\n";
    const auto next = written(file, plain);
    for (const auto* words : {"above", "below\n", "far below"})
        CHECK(has(body(next), words));
    const auto broken = replaced(written("", plain), "-->", "my words\n-->");
    CHECK(has(written(broken, plain), "my words"));
}

TEST_CASE("a file without the comment loses no line that is no longer generated") {
    const auto next = written(plain + "\nmine\n\nolder [e9]\n", replaced(plain, "- b", "- c"));
    for (const auto* words : {"mine\n", "older [e9]\n", "- a\n- b\n", "- a\n- c\n"})
        CHECK(has(body(next), words));
    CHECK(has(body(next), "# T\n\n## One\n\nfirst [e1]\n\n## Two\n\n"));
}

TEST_CASE("the file of another incident or version is not written over") {
    const auto file = written("", plain);
    CHECK_FALSE(draft::keep_by_hand(file, plain, {"INC-8 with names"}));
    CHECK_FALSE(draft::keep_by_hand(file, plain, {"INC-7 with roles"}));
}

TEST_CASE("a line that is no longer generated is gone from a list that somebody changed") {
    const auto file = replaced(written("", plain), "- b", "- b, and why");
    CHECK(body(written(file, replaced(plain, "- a\n", ""))) ==
          "# T\n\n## One\n\nfirst [e1]\n\n## Two\n\n" + by_hand + "- b, and why\n\n- b\n");
}

TEST_CASE("an answer taken back is gone from what somebody changed, the rest stays") {
    const auto quotes = "# T\n\n- “one” (Ann) [\\[a1\\]](#a1)\n- “two” (Bob) [\\[a2\\]](#a2)\n"s;
    const auto file = replaced(written("", quotes, {1, 2}), "“one”", "“One”");
    CHECK(body(written(file, replaced(quotes, "- “one” (Ann) [\\[a1\\]](#a1)\n", ""), {2})) ==
          "# T\n\n" + by_hand + "- \\[withdrawn by its author\\]\n" +
              "- “two” (Bob) [\\[a2\\]](#a2)\n\n- “two” (Bob) [\\[a2\\]](#a2)\n");
    const auto nameless = "(a responder) [\\[a3\\]](#a3)";
    const auto narrowed =
        written(file, replaced(quotes, "(Ann) [\\[a1\\]](#a1)", nameless), {2, 3});
    CHECK_FALSE(has(narrowed, "Ann"));
    CHECK(has(narrowed, "- \\[withdrawn by its author\\]\n- “two”"));
    CHECK(body(written(file, quotes, {1, 2})) ==
          "# T\n\n" + by_hand + replaced(replaced(quotes, "# T\n\n", ""), "“one”", "“One”"));
}

TEST_CASE("of a row of a table only the cell of an answer taken back goes") {
    const auto row = "| did | “one” [\\[a1\\]](#a1) | “two \\| 2” [\\[a2\\]](#a2) |\n"s;
    const auto table = "| | A | B |\n|---|---|---|\n" + row;
    const auto file = replaced(written("", table, {1, 2}), "did", "really did");
    const auto next = written(file, "nothing told\n", {2});
    CHECK(has(next, by_hand + "| really did | \\[withdrawn by its author\\] | “two \\| 2” [\\[a2"));
    CHECK_FALSE(has(next, "one"));
}

TEST_CASE("below the heading of an answer taken back nothing of it stays, whoever mended it") {
    const auto told = "## Told\n\n#### a1\n\n**Ann**\n\n> one\n> more\n\n## End\n\nmine\n"s;
    const auto file = replaced(written("", told, {1}), "> one", "> One");
    CHECK(body(written(file, "## Told\n\n## End\n\nmine\n")) ==
          "## Told\n\n" + by_hand + "\\[withdrawn by its author\\]\n\n## End\n\nmine\n");
}

TEST_CASE("an answer taken back is gone from wherever somebody moved its quote") {
    const auto quote = "> “one” (Ann) [\\[a1\\]](#a1)\n\n"s;
    const auto told = "# T\n\n## Told\n\n" + quote + "## End\n\nlast [e1]\n";
    auto file = replaced(written("", told, {{1, 11}}), quote, "");
    file = replaced(file, "last [e1]\n", "last [e1]\n\nOf this we talked:\n\n" + quote);
    CHECK(has(written(file, told, {{1, 11}}), "Of this we talked:\n\n> “one”"));
    const auto next = written(file, replaced(told, quote, ""));
    CHECK(body(next) ==
          "# T\n\n## Told\n\n## End\n\nlast [e1]\n\n" + by_hand + "Of this we talked:\n");
}

TEST_CASE("the account below its heading is gone as well where somebody moved both") {
    const auto account = "#### a1\n\n**Ann**\n\n> one\n> more\n\n"s;
    const auto rest = "## End\n\none\n\n## More\n\ntwo\n\n## Last\n\nthree\n"s;
    const auto told = "## Told\n\n" + account + rest;
    auto file = replaced(written("", told, {{1, 11}}), account, "");
    file = replaced(file, "three\n", "three\n\n" + account);
    CHECK(has(written(file, told, {{1, 11}}), "three\n\n#### a1\n\n**Ann**\n\n> one"));
    CHECK(body(written(file, "## Told\n\n" + rest)) == "## Told\n\n" + rest);
}

TEST_CASE("a file that lost its comment still loses an answer that nobody may read any more") {
    const auto next = written("my list\n\n- “one” [\\[a1\\]](#a1)\n- own\n", plain);
    CHECK(has(next, "my list\n\n- \\[withdrawn by its author\\]\n- own\n"));
}

TEST_CASE("what somebody wrote in chat is no comment of ours") {
    const std::string fake =
        "> \\<!-- secondstory INC-9: what follows keeps apart what was "
        "generated and what people wrote. Leave it here. -->\n";
    const auto file = written("", plain + "\n" + fake);
    CHECK(body(written(file, plain + "\n" + fake)) == plain + "\n" + fake);
}

TEST_CASE("a place that somebody filled is filled, and is no longer counted") {
    const auto story = full_story();
    const auto generated = story.render(draft::Format::md);
    auto file = written("", generated);
    const auto place = file.find("**\\[WRITE: Five lines");
    REQUIRE(place != std::string::npos);
    file.replace(place, file.find('\n', place) - place, "A job took the connections.");
    for (int again = 0; again < 2; ++again) {
        file = written(file, generated);
        CHECK(has(file, "**7 places need a person.**"));
        CHECK(has(file, "## Summary\n\n" + by_hand + "A job took the connections.\n\n## Impact"));
        CHECK_FALSE(has(file, "Five lines"));
    }
}

TEST_CASE("a whole draft takes in new facts around what people wrote") {
    auto story = full_story();
    auto file = written("", story.render(draft::Format::md));
    file = replaced(file, "## Remediation\n", "## Remediation\n\nWe talk on Thursday.\n");
    file = replaced(file, "restarting checkout-2 now", "restarting checkout-2 (the wrong one) now");
    story.say(99.5, story.bob, "500.1", "reindex moved to its own pool");
    story.mark(99.6, story.bob, "500.1");
    const auto next = written(file, story.render(draft::Format::md));
    CHECK(has(next, "## Remediation\n\n" + by_hand + "We talk on Thursday.\n\nProposed"));
    CHECK(has(next, by_hand + "> restarting checkout-2 (the wrong one) now"));
    CHECK(has(next, "reindex moved to its own pool"));
    CHECK(read_markdown(body(next)).objections == std::vector<std::string>{});
}

TEST_CASE("any bytes in the file are kept") {
    for (const auto& bytes : {"\xff\xfe\x00 odd"s, "<!-- secondstory"s, "<!-- secondstory x -->"s,
                              "\r"s, std::string(100000, 'x')}) {
        const auto kept = written(bytes, plain);
        CHECK(has(kept, bytes == "\r" ? "" : bytes));
        CHECK(has(kept, "first [e1]"));
    }
}

TEST_CASE("whoever takes an answer back takes it out of the file that was touched, too") {
    auto story = told_story();
    const auto asked = story.tell(story.bob, bot::core::incident::Seat::on_rota, "W1", {},
                                  "A word of mine", bot::core::incident::Audience::everyone);
    const auto over = [&](const std::string& file) {
        return *story.render_over(draft::People::names, file);
    };
    auto file = over("");
    file = replaced(file, "- “The shops told us early”", "- “The shops told us, early”");
    CHECK(has(over(file), "A word of mine"));
    story.step(story.bob, incident::TakenBack{asked});
    CHECK_FALSE(has(over(file), "A word of mine"));
    CHECK(has(over(file), "- “The shops told us, early”"));
}

TEST_CASE("what people wrote into a version with roles names nobody either") {
    const auto story = full_story();
    auto file = *story.render_over(draft::People::roles, "");
    file = replaced(file, "## Remediation\n", "## Remediation\n\nAlice’s idea, Tanaka agrees.\n");
    const auto next = *story.render_over(draft::People::roles, file);
    CHECK(has(next, by_hand + "lead’s idea, responder A agrees.\n"));
    CHECK(*story.render_over(draft::People::roles, next) == next);
    CHECK_FALSE(story.render_over(draft::People::names, next));
}
