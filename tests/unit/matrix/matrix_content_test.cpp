#include "adapters/matrix/matrix_content.hpp"

#include "adapters/matrix/matrix_html.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>

using namespace adapters::matrix;
using namespace bot::core::event;

namespace {

const PersonRef bob{"matrix", "@bob:hs"};

Text sample() {
    TextWriter out;
    out.plain("Hi ").person(bob, "Bob").plain(": ").bold("5 < 6").plain("\n");
    out.link("page", "https://x.example/?a=1&b=2").plain(" & ").code("a\"b");
    return out.take();
}

}  // namespace

TEST_CASE("plain words need no HTML and mention nobody") {
    const auto content = message_content(words("5 < 6 & so on"), Ring::silently);
    CHECK(content ==
          Json{{"msgtype", "m.notice"}, {"body", "5 < 6 & so on"}, {"m.mentions", Json::object()}});
}

TEST_CASE("spans become tags, and everything people typed is inert") {
    const auto content = message_content(sample(), Ring::silently);
    CHECK(content["format"] == "org.matrix.custom.html");
    CHECK(content["formatted_body"] ==
          "Hi <a href=\"https://matrix.to/#/@bob:hs\">@Bob</a>: <strong>5 &lt; 6</strong><br>"
          "<a href=\"https://x.example/?a=1&amp;b=2\">page</a> &amp; <code>a&quot;b</code>");
    CHECK(content["body"] == "Hi @Bob: 5 < 6\npage (https://x.example/?a=1&b=2) & a\"b");
}

TEST_CASE("only what rings aloud notifies, and each person once") {
    TextWriter out;
    out.person(bob, "Bob")
        .person(bob, "Bob")
        .person({"slack", "U1"}, "Sue")
        .person({"matrix", "nobody"}, "x");
    const auto text = out.take();
    const auto aloud = message_content(text, Ring::aloud);
    CHECK(aloud["msgtype"] == "m.text");
    CHECK(aloud["m.mentions"] == Json{{"user_ids", {"@bob:hs"}}});
    const auto silent = message_content(text, Ring::silently);
    CHECK(silent["msgtype"] == "m.notice");
    CHECK(silent["m.mentions"] == Json::object());
}

TEST_CASE("rooms and messages of Matrix are linked with a server that knows them") {
    TextWriter out;
    out.room({"matrix", "!r:hs"}, "ops").room({"slack", "C1"}, "elsewhere");
    CHECK(to_html(out.take()) == "<a href=\"https://matrix.to/#/!r:hs?via=hs\">#ops</a>#elsewhere");
    const Text message{"there", {{0, 5, MessageRef{{"matrix", "!r"}, "$e"}}}};
    CHECK(to_html(message) == "<a href=\"https://matrix.to/#/!r/$e\">there</a>");
}

TEST_CASE("a link to where nobody should be sent is only its words") {
    TextWriter out;
    out.link("<x>", "javascript:alert(1)");
    CHECK(to_html(out.take()) == "&lt;x&gt;");
}

TEST_CASE("code of several lines keeps them") {
    TextWriter out;
    out.code("a\n  b");
    CHECK(to_html(out.take()) == "<pre><code>a\n  b</code></pre>");
}

TEST_CASE("spans that do not fit their words mean nothing") {
    const Text odd{"abc", {{2, 5, Style::bold}, {9, 1, Style::bold}, {0, 1, Style::bold}}};
    CHECK(to_html(odd) == "<strong>a</strong>bc");
}

TEST_CASE("what we write is read back as the same words") {
    const auto content = message_content(sample(), Ring::silently);
    const auto read = read_html(content["formatted_body"].get<std::string>());
    CHECK(read.plain == sample().plain);
    CHECK(read.spans == sample().spans);
}

TEST_CASE("an edit carries the new content twice, once for clients that know edits") {
    auto content = message_content(sample(), Ring::aloud);
    put_in_thread(content, "$root");
    const auto edit = edit_content(content, "$orig");
    CHECK(edit["m.relates_to"] == Json{{"rel_type", "m.replace"}, {"event_id", "$orig"}});
    CHECK(edit["m.new_content"] == message_content(sample(), Ring::aloud));
    CHECK(edit["body"].get<std::string>().starts_with("* Hi"));
    CHECK(edit["formatted_body"].get<std::string>().starts_with("* Hi"));
    CHECK(edit["m.mentions"] == Json::object());
    CHECK(edit["msgtype"] == "m.text");
}

TEST_CASE(
    "a message in a thread names the thread's first message, for clients without threads too") {
    auto content = message_content(words("x"), Ring::silently);
    put_in_thread(content, "$root");
    CHECK(content["m.relates_to"] == Json{{"rel_type", "m.thread"},
                                          {"event_id", "$root"},
                                          {"is_falling_back", true},
                                          {"m.in_reply_to", {{"event_id", "$root"}}}});
}
