#include "adapters/slack/slack_markup.hpp"

#include "adapters/slack/slack_text.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace adapters::slack;
using namespace bot::core::event;

TEST_CASE("whatever people typed is inert in Slack") {
    CHECK(to_mrkdwn(words("<!channel> & <@U1> a>b")) ==
          "&lt;!channel&gt; &amp; &lt;@U1&gt; a&gt;b");
}

TEST_CASE("mentions and links work, and only with ids and addresses that are such") {
    TextWriter out;
    out.person({"slack", "U1"}, "ann").plain(" ").room({"slack", "C1"}, "ops").plain(" ");
    out.link("a|b\n<c>", "https://e.example/x|y>z q").plain(" ").link("run", "javascript:alert(1)");
    CHECK(to_mrkdwn(out.take()) == "<@U1> <#C1> <https://e.example/x%7Cy&gt;zq|a/b &lt;c&gt;> run");
    TextWriter odd;
    odd.person({"slack", "!channel"}, "x").plain(" ").person({"matrix", "U1"}, "bob");
    CHECK(to_mrkdwn(odd.take()) == "@x @bob");
}

TEST_CASE("emphasis is written only where Slack would read it back") {
    TextWriter out;
    out.bold("a").plain(" ").bold("b*c").plain(" ").code("x").plain(" ").italic("two\nlines");
    CHECK(to_mrkdwn(out.take()) == "*a* b*c `x` two\nlines");
}

TEST_CASE("what is written is read back as the same words") {
    for (const auto* const typed :
         {"<!channel>", "a & b &lt;", "<https://e.example|x>", "1 < 2 > 0"})
        CHECK(read_mrkdwn(to_mrkdwn(words(typed))).plain == typed);
}

TEST_CASE("spans that lie outside the words or over each other are skipped") {
    const Text odd{"abc", {{0, 2, Style::bold}, {1, 2, Style::code}, {9, 1, Style::code}}};
    CHECK(to_mrkdwn(odd) == "*ab*c");
}

TEST_CASE("shortening counts as Slack counts and never splits a character") {
    CHECK(shortened("hello", 5) == "hello");
    CHECK(shortened("hello!", 5) == "hell…");
    CHECK(shortened("ééééé", 3) == "éé…");
    CHECK(shortened("😀😀", 4) == "😀😀");
    CHECK(shortened("😀😀😀", 4) == "😀…");
    CHECK(shortened("ab", 0) == "");
    CHECK(shortened("", 0) == "");
}

TEST_CASE("long texts are split at line ends and lose nothing") {
    std::string lines;
    for (int i = 0; i < 500; ++i)
        lines += "line " + std::to_string(i) + " & more\n";
    const auto pieces = mrkdwn_pieces(words(lines), 3900);
    CHECK(pieces.size() > 2);
    std::string joined;
    for (const auto& piece : pieces) {
        CHECK(piece.size() <= 3900);
        CHECK((&piece == &pieces.back() || piece.ends_with('\n')));
        joined += piece;
    }
    CHECK(joined == escape(lines));
}

TEST_CASE("a long word is split on character and entity borders") {
    const auto pieces = mrkdwn_pieces(words(std::string(30, '&') + "ééééééééé"), 16);
    std::string joined;
    for (const auto& piece : pieces) {
        CHECK(piece.size() <= 16);
        CHECK(read_mrkdwn(piece).plain.find("amp") == std::string::npos);
        CHECK((static_cast<unsigned char>(piece.front()) & 0xC0U) != 0x80U);
        joined += piece;
    }
    CHECK(read_mrkdwn(joined).plain == std::string(30, '&') + "ééééééééé");
}

TEST_CASE("a mention is never cut in two") {
    TextWriter out;
    out.plain(std::string(14, 'x')).person({"slack", "U12345"}, "ann").plain("!");
    const auto pieces = mrkdwn_pieces(out.take(), 20);
    REQUIRE(pieces.size() == 2);
    CHECK(pieces[1] == "<@U12345>!");
}

TEST_CASE("nothing to say is one empty piece") {
    CHECK(mrkdwn_pieces({}, 100) == std::vector<std::string>{""});
}
