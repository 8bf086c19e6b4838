#include "adapters/matrix/matrix_html.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <string>
#include <vector>

using namespace adapters::matrix;
using namespace bot::core::event;

namespace {

std::string shown(std::string_view html) {
    return read_html(html).plain;
}

std::vector<Span> spans(std::string_view html) {
    return read_html(html).spans;
}

std::vector<Span> typed(std::string words) {
    return with_typed_links(bot::core::event::words(std::move(words))).spans;
}

}  // namespace

TEST_CASE("words are shown with single spaces, as a browser shows them") {
    CHECK(shown("  a \n b\t<b>c</b>d  ") == "a b cd");
    CHECK(shown("a <b> b</b> c") == "a b c");
    CHECK(shown("").empty());
    CHECK(shown("<p></p>").empty());
}

TEST_CASE("blocks and breaks become lines") {
    CHECK(shown("<p>one</p>\n<p>two</p>") == "one\ntwo");
    CHECK(shown("one<br>two<br/><br />three") == "one\ntwo\n\nthree");
    CHECK(shown("a<div>b</div>c") == "a\nb\nc");
    CHECK(shown("<h1>Head</h1>text") == "Head\ntext");
    CHECK(shown("a<hr>b") == "a\n---\nb");
    CHECK(shown("<br><br>a<br><br>") == "a");
}

TEST_CASE("lists keep their marks, numbers and depth") {
    CHECK(shown("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>") == "• a\n• b\n    • c");
    CHECK(shown("<ol start=\"3\"><li>a</li><li>b</li></ol>") == "3. a\n4. b");
    CHECK(shown("<li>stray</li>") == "• stray");
}

TEST_CASE("lists in one another are set in up to eight deep, and find back from deeper") {
    const auto nested = [](std::size_t depth) {
        std::string html = "<li>in</li>";
        for (std::size_t i = 0; i < depth; ++i)
            html = "<ul>" + html + "<li>out</li></ul>";
        return shown(html);
    };
    const auto lines = [](std::size_t first, const std::string& word) {
        return std::string(first * 4, ' ') + "• " + word;
    };
    std::string outwards;
    for (std::size_t i = 8; i-- > 0;)
        outwards += "\n" + lines(i, "out");
    CHECK(nested(8) == lines(7, "in") + outwards);
    CHECK(nested(9) == lines(7, "in") + "\n" + lines(7, "out") + outwards);
}

TEST_CASE("quotes are marked line by line, tables cell by cell") {
    CHECK(shown("<blockquote>a<br>b</blockquote>c") == "> a\n> b\nc");
    CHECK(shown("<table><tr><th>x</th><th>y</th></tr><tr><td>1</td><td>2</td></tr></table>") ==
          "x | y\n1 | 2");
}

TEST_CASE("what is set as typed keeps its spaces and lines") {
    CHECK(shown("<pre><code class=\"language-sh\">a  b\n  c\n</code></pre>d") == "a  b\n  c\nd");
    CHECK(spans("<pre>ab</pre>") == std::vector<Span>{{0, 2, Style::code}});
}

TEST_CASE("bold, italic and code mean what they say, the strongest one counts") {
    CHECK(spans("<b>a</b> <em>b</em> <code>c</code>") ==
          std::vector<Span>{{0, 1, Style::bold}, {2, 1, Style::italic}, {4, 1, Style::code}});
    CHECK(spans("<b>a<code>b</code></b>") ==
          std::vector<Span>{{0, 1, Style::bold}, {1, 1, Style::code}});
    CHECK(spans("x <b>two words</b> y") == std::vector<Span>{{2, 9, Style::bold}});
    CHECK(spans("</b></i></code>a").empty());
}

TEST_CASE("links mean what they lead to, and wear their sign") {
    const auto one = [](const char* href, const char* label) {
        const auto text = read_html("<a href=\"" + std::string{href} + "\">" + label + "</a>");
        REQUIRE(text.spans.size() == 1);
        CHECK(text.spans[0].length == text.plain.size());
        return std::pair{text.plain, text.spans[0].meaning};
    };
    CHECK(one("https://matrix.to/#/@bob:hs", "Bob") ==
          std::pair{std::string{"@Bob"}, Meaning{PersonRef{"matrix", "@bob:hs"}}});
    CHECK(one("https://matrix.to/#/@bob:hs", "@bob:hs").first == "@bob:hs");
    CHECK(one("https://matrix.to/#/%23ops:hs", "ops") ==
          std::pair{std::string{"#ops"}, Meaning{RoomRef{"matrix", "#ops:hs"}}});
    CHECK(one("https://matrix.to/#/!r:hs/$e", "there").second ==
          Meaning{MessageRef{{"matrix", "!r:hs"}, "$e"}});
    CHECK(one("https://a.example/?x=1&amp;y=2", "page").second ==
          Meaning{Link{"https://a.example/?x=1&y=2"}});
    CHECK(one("HTTPS://a.example", "<b>bo</b>ld").first == "bold");
}

TEST_CASE("a link to where nobody should be sent is only its words") {
    for (const auto* const href :
         {"javascript:alert(1)", "data:text/html,x", "", "//x", "file:///etc"})
        CHECK_MESSAGE(spans("<a href='" + std::string{href} + "'>x</a>").empty(), href);
    CHECK(shown("<a href=\"https://x.example\"></a>y") == "y");
}

TEST_CASE("style around and behind a link stays outside of it") {
    const auto text = read_html("<b>a<a href=\"https://x.example\">b</a>c</b>");
    CHECK(text.plain == "abc");
    CHECK(text.spans == std::vector<Span>{{0, 1, Style::bold},
                                          {1, 1, Link{"https://x.example"}},
                                          {2, 1, Style::bold}});
}

TEST_CASE("a quoted message that is replied to is left out, also one never closed") {
    CHECK(shown("<mx-reply><blockquote>was</blockquote></mx-reply>is") == "is");
    CHECK(shown("<mx-reply>was").empty());
}

TEST_CASE("entities are decoded once, unknown ones are words") {
    CHECK(shown("&lt;b&gt; &amp;lt; &quot;&apos;&#39;&#x41;&nbsp;") == "<b> &lt; \"''A\u00A0");
    CHECK(shown("&copy; &; & &#; &#xZZ; AT&T") == "&copy; &; & &#; &#xZZ; AT&T");
    CHECK(shown("&#0;&#xD800;&#x110000;") == "\uFFFD\uFFFD\uFFFD");
}

TEST_CASE("what is no tag is words, and tags of no meaning are nothing") {
    CHECK(shown("1 < 2 > 0 <3") == "1 < 2 > 0 <3");
    CHECK(shown("<script>x</script><font color=red>y</font>") == "xy");
    CHECK(shown("a<!-- <b> -->b<!DOCTYPE x>c") == "abc");
    CHECK(shown("<a title=\">\" href=\"https://x.example\">y</a>") == "y");
    CHECK(shown("a <b unclosed") == "a <b unclosed");
    CHECK(shown("<img src=\"mxc://hs/x\" alt=\":party:\">") == ":party:");
    CHECK(shown(std::string_view{"a\0b", 3}) == "ab");
}

TEST_CASE("hostile depth and length are read in one pass") {
    std::string deep;
    for (int i = 0; i < 20'000; ++i)
        deep += "<blockquote><ul><li><b><a href='https://x.example'>";
    const auto begin = std::chrono::steady_clock::now();
    (void)read_html(deep + "x");
    (void)read_html(std::string(60'000, '<'));
    std::string open;
    for (int i = 0; i < 30'000; ++i)
        open += "<a ";
    CHECK(shown(open) == open.substr(0, open.size() - 1));
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds{20});
}

TEST_CASE("typed addresses and ids mean what they say, without the sentence around them") {
    CHECK(typed("see (https://x.example/a_b).") ==
          std::vector<Span>{{5, 21, Link{"https://x.example/a_b"}}});
    CHECK(typed("ask @bob:hs.example:8448, please") ==
          std::vector<Span>{{4, 20, PersonRef{"matrix", "@bob:hs.example:8448"}}});
    CHECK(typed("https://matrix.to/#/!r:hs/$e?via=hs") ==
          std::vector<Span>{{0, 35, MessageRef{{"matrix", "!r:hs"}, "$e"}}});
    CHECK(typed("mail bob@hs.example or @bob: 12:30 a:b").empty());
}

TEST_CASE("what already means something is not read again") {
    const auto text = with_typed_links(read_html("<code>@bob:hs</code> @bob:hs"));
    CHECK(text.spans ==
          std::vector<Span>{{0, 7, Style::code}, {8, 7, PersonRef{"matrix", "@bob:hs"}}});
}
