#include "adapters/slack/slack_text.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace adapters::slack;
using namespace bot::core::event;

namespace {

std::string plain(std::string_view mrkdwn) {
    return read_mrkdwn(mrkdwn).plain;
}

/// The words each span covers, for reading.
std::vector<std::string> covered(const Text& text) {
    std::vector<std::string> out;
    for (const auto& span : text.spans)
        out.push_back(text.plain.substr(span.offset, span.length));
    return out;
}

Text rich(const char* elements) {
    return read_blocks(
        parse_json(std::string{R"([{"type":"rich_text","elements":)"} + elements + "}]"));
}

}  // namespace

TEST_CASE("the three entities are decoded once, and nothing else is") {
    CHECK(plain("a &amp; b &lt;c&gt;") == "a & b <c>");
    CHECK(plain("&amp;lt; &amp;amp;") == "&lt; &amp;");
    CHECK(plain("&nbsp; &#65; & &am &") == "&nbsp; &#65; & &am &");
    CHECK(plain("") == "");
    CHECK(plain(std::string_view{"a\0b", 3}) == "ab");
}

TEST_CASE("a mention shows its label, or the id until a name is known, and keeps the id") {
    const auto text = read_mrkdwn("hi <@U01|ann> and <@W2>");
    CHECK(text.plain == "hi @ann and @W2");
    REQUIRE(text.spans.size() == 2);
    CHECK(text.spans[0] == Span{3, 4, PersonRef{"slack", "U01"}});
    CHECK(text.spans[1] == Span{12, 3, PersonRef{"slack", "W2"}});
    CHECK(plain("<@U01|@Ann &amp; Bob>") == "@Ann & Bob");
}

TEST_CASE("a channel shows its name, or its id where Slack gives an empty one") {
    const auto text = read_mrkdwn("<#C01|general> <#C02|> <#C03>");
    CHECK(text.plain == "#general #C02 #C03");
    CHECK(text.spans[1].meaning == Meaning{RoomRef{"slack", "C02"}});
}

TEST_CASE("broadcasts, groups, dates and unknown commands become words") {
    CHECK(plain("<!here> <!channel> <!everyone> <!here|here>") == "@here @channel @everyone @here");
    CHECK(plain("<!subteam^S01|@oncall> <!subteam^S02>") == "@oncall @a group");
    CHECK(plain("<!subteam^S02|>") == "@a group");
    CHECK(plain("<!date^1700000000^{date_short} {time}^https://e.example|14 Nov>") == "14 Nov");
    CHECK(plain("<!date^1700000000^{date}>") == "2023-11-14T22:13:20.000000Z");
    CHECK(plain("<!foo|bar> <!baz>") == "bar baz");
}

TEST_CASE("links keep their address and show their label") {
    const auto text = read_mrkdwn(
        "see <https://e.example/?a=1&amp;b=2|the &lt;graph&gt;>, <https://e.example>, "
        "<mailto:a@e.example|a@e.example>");
    CHECK(text.plain == "see the <graph>, https://e.example, a@e.example");
    REQUIRE(text.spans.size() == 3);
    CHECK(text.spans[0].meaning == Meaning{Link{"https://e.example/?a=1&b=2"}});
    CHECK(text.spans[2].meaning == Meaning{Link{"mailto:a@e.example"}});
}

TEST_CASE("brackets that are no token stay what somebody typed") {
    for (const auto* const typed :
         {"a < b", "a <b> c", "<", "<>", "<@>", "<@me and you>", "if (x<y || y>z)", "<<@>",
          "<\nhttps://e.example>", "<#not a room>"})
        CHECK(plain(typed) == typed);
    CHECK(plain("<<@U1>>") == "<@U1>");
}

TEST_CASE("marks of style stay as typed") {
    CHECK(plain("*bold* _it_ ~s~ `rm *.log`") == "*bold* _it_ ~s~ `rm *.log`");
}

TEST_CASE("a link to a message means the message") {
    const auto text = read_mrkdwn(
        "<https://acme.slack.com/archives/C1/p1700000000000100?thread_ts=1.2&amp;cid=C1>");
    REQUIRE(text.spans.size() == 1);
    CHECK(text.spans[0].meaning == Meaning{MessageRef{{"slack", "C1"}, "1700000000.000100"}});
    CHECK(text.plain ==
          "https://acme.slack.com/archives/C1/p1700000000000100?thread_ts=1.2&cid=C1");
}

TEST_CASE("only Slack's own hosts have links to messages") {
    const auto is_message = [](std::string_view url) {
        return message_of_permalink(url).has_value();
    };
    CHECK(is_message("https://a.enterprise.slack.com/archives/D9/p1700000000000100"));
    CHECK(is_message("https://a.slack-gov.com/archives/D9/p1700000000000100#x"));
    CHECK_FALSE(is_message("https://slack.com.evil.example/archives/C1/p1700000000000100"));
    CHECK_FALSE(is_message("https://notslack.com/archives/C1/p1700000000000100"));
    CHECK_FALSE(is_message("https://a.slack.com/archives/C1"));
    CHECK_FALSE(is_message("https://a.slack.com/archives/C1/"));
    CHECK_FALSE(is_message("https://a.slack.com/archives//p1700000000000100"));
    CHECK_FALSE(is_message("https://a.slack.com/archives/C1/p17000000000001x0"));
    CHECK_FALSE(is_message("https://a.slack.com/archives/C1/p1"));
    CHECK_FALSE(is_message(""));
}

TEST_CASE("rich text reads as it looks") {
    const auto text = rich(R"([
        {"type":"rich_text_section","elements":[{"type":"text","text":"do "},
            {"type":"text","text":"this","style":{"bold":true}},
            {"type":"text","text":": a<b & "},{"type":"user","user_id":"U1"},
            {"type":"emoji","name":"fire","unicode":"1f525"}]},
        {"type":"rich_text_list","style":"ordered","indent":0,"elements":[
            {"type":"rich_text_section","elements":[{"type":"text","text":"one"}]},
            {"type":"rich_text_section","elements":[{"type":"link","url":"https://e.example","text":"two"}]}]},
        {"type":"rich_text_list","style":"bullet","indent":1,"elements":[
            {"type":"rich_text_section","elements":[{"type":"channel","channel_id":"C1"}]}]},
        {"type":"rich_text_quote","elements":[{"type":"broadcast","range":"here"}]},
        {"type":"rich_text_preformatted","elements":[{"type":"text","text":"x = <y>\n"}]}])");
    CHECK(text.plain == "do this: a<b & @U1:fire:\n1. one\n2. two\n    • #C1\n> @here\nx = <y>\n");
    CHECK(covered(text) == std::vector<std::string>{"this", "@U1", "two", "#C1", "x = <y>\n"});
}

TEST_CASE("a group of people without a name shows no id") {
    CHECK(rich(R"([{"type":"rich_text_section","elements":[
        {"type":"usergroup","usergroup_id":"S0123"},{"type":"text","text":" please"}]}])")
              .plain == "@a group please");
}

TEST_CASE("half a character in JSON is replaced, and the rest of the document read") {
    const auto words = [](std::string_view json) {
        const auto read = parse_json(json);
        return std::string{text_at(read, "text")};
    };
    const std::string gap = "\xEF\xBF\xBD";
    CHECK(words(R"({"text":"cut \ud83d"})") == "cut " + gap);
    CHECK(words(R"({"text":"\uDE00 cut"})") == gap + " cut");
    CHECK(words(R"({"text":"\ud83d\ud83d\ude00"})") == gap + "\xF0\x9F\x98\x80");
    CHECK(words(R"({"text":"\ud83d\u0041\ud83d\n"})") == gap + "A" + gap + "\n");
    CHECK(words(R"({"text":"\\ud83d \\\ud83d \ud83d"})") == "\\ud83d \\" + gap + " " + gap);
    CHECK(words(R"({"text":"\\ud83d"})") == "\\ud83d");
}

TEST_CASE("what is no JSON is none, whatever its escapes") {
    for (const auto* const text :
         {R"({"text":"\ud83d")", R"({"text":"\ud83)", R"({"text":"\ud83d\ude0"})", R"("\ud83d\)",
          R"("\u12G4 \ud83d")", "\\", "\\u", ""})
        CHECK_MESSAGE(parse_json(text).is_discarded(), text);
}

TEST_CASE("every unknown element still shows its words") {
    CHECK(
        rich(R"([{"type":"rich_text_section","elements":[{"type":"new","text":"seen"}]}])").plain ==
        "seen");
    CHECK(rich(R"([{"type":"rich_text_section","elements":[{"type":"date","timestamp":0}]}])")
              .plain == "1970-01-01T00:00:00.000000Z");
    CHECK(rich("17").plain.empty());
    CHECK(rich(R"([[1],"x",null,{"elements":{}}])").plain.empty());
}

TEST_CASE("people's rich text goes before their mrkdwn, link previews are not their words") {
    const auto message = parse_json(R"({"user":"U1","text":"*a* &amp; b","blocks":[
        {"type":"rich_text","elements":[{"type":"rich_text_section","elements":[
            {"type":"text","text":"a","style":{"bold":true}},{"type":"text","text":" & b"}]}]}],
        "attachments":[{"from_url":"https://e.example","text":"preview"}]})");
    const auto text = read_message_text(message);
    CHECK(text.plain == "a & b");
    CHECK(text.spans == std::vector<Span>{{0, 1, Style::bold}});
}

TEST_CASE("a program's layout is read whole") {
    const auto message = parse_json(R"({"bot_id":"B1","text":"short","blocks":[
        {"type":"header","text":{"type":"plain_text","text":"Disk &amp; memory"}},
        {"type":"section","text":{"type":"mrkdwn","text":"<https://g.example|graph>"},
         "fields":[{"type":"mrkdwn","text":"host a"},{"type":"mrkdwn","text":"host b"}]},
        {"type":"divider"},{"type":"context","elements":[{"type":"mrkdwn","text":"now"}]},
        {"type":"image","alt_text":"a chart"}],
        "attachments":[{"pretext":"p","title":"t","text":"x","fields":[{"title":"k","value":"v"}]},
                       {"fallback":"f"}]})");
    CHECK(read_message_text(message).plain ==
          "Disk & memory\ngraph\nhost a\nhost b\nnow\na chart\np\nt\nx\nk: v\nf");
}

TEST_CASE("an alert without text shows what it attached") {
    CHECK(read_message_text(
              parse_json(R"({"subtype":"bot_message","attachments":[{"text":"CPU 99%"}]})"))
              .plain == "CPU 99%");
}

TEST_CASE("a reaction has one name, whatever its colour or alias") {
    CHECK(reaction_name("thumbsup") == "+1");
    CHECK(reaction_name("+1::skin-tone-3") == "+1");
    CHECK(reaction_name("thumbsup::skin-tone-6") == "+1");
    CHECK(reaction_name(":pushpin:") == "pushpin");
    CHECK(reaction_name("no_entry_sign") == "no_entry_sign");
    CHECK(reaction_name("") == "");
}

TEST_CASE("JSON is read as deep as anybody writes it, and no deeper") {
    const auto nested = [](std::size_t levels) {
        return std::string(levels, '[') + R"("[[\"[")" + std::string(levels, ']');
    };
    CHECK(parse_json(nested(200)).is_array());
    CHECK(parse_json(nested(201)).is_discarded());
    CHECK(parse_json("[" + nested(199) + "," + nested(199) + "]").is_array());
}
