#include "bot/core/draft/markdown_text.hpp"
#include "bot/core/language/code_point.hpp"
#include "tests/unit/ticket_text/shown_words.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <utf8.h>

#include <array>

using namespace adapters::tracking;
using Json = nlohmann::json;
namespace draft = bot::core::draft;

namespace {

constexpr std::string_view story =
    "From incident [INC-42](https://inc.example/incidents/INC-42), **lag** of *40* min\n\n"
    "- one\n  1. two `x*y`\n- three\n\n> said\\\n> twice\n\n```\ntop -b\n\n/usr\n```\n\n## Why\n";

constexpr std::array<Dialect, 7> dialects{
    Dialect::github,          Dialect::gitlab,    Dialect::linear,       Dialect::redmine_markdown,
    Dialect::redmine_textile, Dialect::jira_wiki, Dialect::jira_document};

std::size_t units(std::string_view text) {
    return utf8::utf8to16(std::string{text}).size();
}

}  // namespace

TEST_CASE("Markdown keeps its form") {
    CHECK(ticket_text(Dialect::github, story, "Ref: inc1") ==
          "From incident [INC-42](<https://inc.example/incidents/INC-42>), **lag** of *40* min\n\n"
          "- one\n  1. two `x*y`\n- three\n\n> said\\\n> twice\n\n```\ntop -b\n\n/usr\n```\n\n"
          "## Why\n\nRef: inc1");
}

TEST_CASE("Textile has the same form by other signs") {
    CHECK(ticket_text(Dialect::redmine_textile, story, "Ref: inc1") ==
          "From incident \"INC-42\":https://inc.example/incidents/INC-42<notextile></notextile>, "
          "*lag* of _40_ min\n\n* one\n*# two <code>x*y</code>\n* three\n\nbq. said\ntwice\n\n"
          "<pre>\ntop -b\n\n/usr\n</pre>\n\nh2. Why\n\nRef: inc1");
}

TEST_CASE("Jira's markup has the same form by other signs") {
    CHECK(ticket_text(Dialect::jira_wiki, story, "Ref: inc1") ==
          "From incident [INC-42|https://inc.example/incidents/INC-42], *lag* of _40_ min\n\n"
          "* one\n*# two {{x&#42;y}}\n* three\n\n{quote}\nsaid\ntwice\n{quote}\n\n"
          "{noformat}\ntop -b\n\n/usr\n{noformat}\n\nh2. Why\n\nRef: inc1");
}

TEST_CASE("an Atlassian document has the same form as a tree") {
    const auto content = ticket_document(story, "Ref: inc1").at("content");
    REQUIRE(content.size() == 6);
    CHECK(content[0].at("content")[1] ==
          Json::parse(R"({"type":"text","text":"INC-42","marks":[{"type":"link",
              "attrs":{"href":"https://inc.example/incidents/INC-42"}}]})"));
    CHECK(content[1].at("content")[0].at("content")[1].at("attrs") == Json{{"order", 1}});
    CHECK(content[2] == Json::parse(R"({"type":"blockquote","content":[{"type":"paragraph",
        "content":[{"type":"text","text":"said"},{"type":"hardBreak"},
                   {"type":"text","text":"twice"}]}]})"));
    CHECK(content[3].at("content")[0].at("text") == "top -b\n\n/usr");
    CHECK(content[4].at("attrs") == Json{{"level", 2}});
    CHECK(content[5].at("content")[0].at("text") == "Ref: inc1");
}

TEST_CASE("a code mark stands beside no other style in an Atlassian document") {
    const auto runs = ticket_document("**bold `code`**", {}).at("content")[0].at("content");
    CHECK(runs[1].at("marks") == Json::parse(R"([{"type":"code"}])"));
}

TEST_CASE("an empty text is an empty text") {
    CHECK(ticket_text(Dialect::github, "", "") == "");
    CHECK(ticket_document("", "") ==
          Json{{"version", 1}, {"type", "doc"}, {"content", Json::array()}});
}

TEST_CASE("lists deeper than trackers show become words in place") {
    std::string nested;
    for (int i = 0; i < 300; ++i)
        nested +=
            std::string(static_cast<std::size_t>(2 * i), ' ') + "- d" + std::to_string(i) + "\n";
    const auto read = shown_document(ticket_document(nested, {}));
    CHECK(read.objections.empty());
    CHECK(read.words.find("•d299") != std::string::npos);
}

TEST_CASE("quotations and emphasis nested without end are read all the same") {
    const auto quotes = std::string(20'000, '>') + " x";
    CHECK(shown_document(ticket_document(quotes, {})).words == "x");
    const auto stars = std::string(20'000, '*') + "x" + std::string(20'000, '*');
    CHECK(ticket_text(Dialect::github, stars, {}).find('x') != std::string::npos);
}

TEST_CASE("HTML is words") {
    const auto read =
        shown(Dialect::github, ticket_text(Dialect::github, "<b>x</b>\n\n<div>\ny\n</div>", {}));
    CHECK(read.words == "<b>x</b><div>y</div>");
    CHECK(read.objections.empty());
}

TEST_CASE("a link leads only where a browser may go") {
    const auto text =
        ticket_text(Dialect::github, "[x](javascript:alert) ![p](https://a.example/p.png)", {});
    CHECK(text == "x [p](<https://a.example/p.png>)");
}

TEST_CASE("an address written out is a link, signs in it and all") {
    CHECK(ticket_text(Dialect::jira_wiki, "see https://a.example/@bob/x?y=1#12.", {}) ==
          "see [https://a.example/@bob/x?y=1#12|https://a.example/@bob/x?y=1#12].");
    CHECK(ticket_text(Dialect::github, "(https://a.example/w_(x))", {}) ==
          "([https\\://a.example/w\\_(x)](<https://a.example/w_%28x%29>))");
}

TEST_CASE("an exclamation mark before a link makes no picture of it") {
    CHECK(ticket_text(Dialect::github, "look\\![here](https://a.example/)", {}) ==
          "look\\![here](<https://a.example/>)");
    std::string body;
    draft::append_inline(body, {{draft::RunKind::plain, "look!", {}},
                                {draft::RunKind::link, "here", "https://a.example/"}});
    CHECK(ticket_text(Dialect::github, body, {}) == "look\\![here](<https://a.example/>)");
}

TEST_CASE("what reads like the key of a ticket links none, and a link of ours stays as it is") {
    const std::string body = "INC-7, [INC-42](https://inc.example/incidents/INC-42) and co-7, A2-1";
    CHECK(ticket_text(Dialect::linear, body, {}) ==
          "INC-\u2060"
          "7, [INC-42](<https://inc.example/incidents/INC-42>) and co-7, A2-\u2060"
          "1");
    CHECK(ticket_text(Dialect::jira_wiki, "INC-7", {}) ==
          "INC-\u2060"
          "7");
    CHECK(ticket_document("INC-7", {}).dump().find("INC-7") == std::string::npos);
    CHECK(ticket_text(Dialect::github, "INC-7", {}) == "INC-7");
    CHECK(ticket_title(Dialect::linear, "INC-7: lag") == "INC-7: lag");
}

TEST_CASE("a commit of a project is looked up no more than a person, a mail address is nobody") {
    for (const auto dialect : {Dialect::github, Dialect::gitlab}) {
        CHECK(ticket_title(dialect, "acme/ops@9ba1224. Or bob@9ba1224") ==
              "acme/ops@\u2060"
              "9ba1224. Or bob@\u2060"
              "9ba1224");
        CHECK(ticket_title(dialect, "ask bob.b+x@mail.acme.example") ==
              "ask bob.b+x@mail.acme.example");
    }
}

TEST_CASE("code that looks like the end of its own fence gives no orders") {
    const std::string code = "````\n```\n/close\n@bob\n````";
    const auto text = ticket_text(Dialect::gitlab, code, {});
    CHECK(text ==
          "````\n```\n\u2060/close\n@\u2060"
          "bob\n````");
    CHECK(ticket_text(Dialect::gitlab, "```\n/var/log\n```", {}) == "```\n/var/log\n```");
}

TEST_CASE("code cannot end its own block") {
    CHECK(ticket_text(Dialect::jira_wiki, "```\n{noformat}*x*\n```", {}) ==
          "{noformat}\n{\u2060noformat}*x*\n{noformat}");
    CHECK(ticket_text(Dialect::redmine_textile, "```\n</PRE>*x*\n```", {}) ==
          "<pre>\n<\u2060/PRE>*x*\n</pre>");
}

TEST_CASE(
    "a text too long is cut, keeps its first link and its last lines, and is below the limit") {
    for (const std::string_view piece : {"word ", "😀", "@a #1 *", "- x\n"}) {
        std::string body{"[INC-1](https://inc.example/1)\n\n"};
        while (body.size() < 300'000)
            body += piece;
        for (const auto dialect : dialects) {
            CAPTURE(static_cast<int>(dialect));
            CAPTURE(piece);
            const bool tree = dialect == Dialect::jira_document;
            const auto text = tree ? ticket_document(body, "Ref: inc1").dump()
                                   : ticket_text(dialect, body, "Ref: inc1");
            const bool jira = tree || dialect == Dialect::jira_wiki;
            CHECK(text.size() <= (jira ? 32'000 : 60'000));
            CHECK(text.size() > (jira ? 31'000 : 59'000));
            CHECK(utf8::is_valid(text.begin(), text.end()));
            const auto cut = text.find("truncated)");
            REQUIRE(cut != std::string::npos);
            CHECK(text.find("https://inc.example/1", cut) != std::string::npos);
            CHECK(text.find("Ref: inc1", cut) != std::string::npos);
        }
    }
}

TEST_CASE("a text at the limit is not cut") {
    const auto body = std::string(60'000, 'x');
    CHECK(ticket_text(Dialect::github, body, {}) == body);
    CHECK(ticket_text(Dialect::github, body + "x", {}).ends_with("… (truncated)"));
}

TEST_CASE("a title is one line of at most 255 units, however it was typed") {
    CHECK(ticket_title(Dialect::jira_wiki, " a\nb\tc ") == "a b c");
    CHECK(ticket_title(Dialect::jira_wiki, std::string(255, 'x')) == std::string(255, 'x'));
    CHECK(ticket_title(Dialect::jira_wiki, std::string(256, 'x')) == std::string(254, 'x') + "…");
    std::string faces;
    for (int i = 0; i < 300; ++i)
        faces += "😀";
    const auto title = ticket_title(Dialect::github, faces);
    CHECK(units(title) == 255);
    CHECK(title.ends_with("😀…"));
}

TEST_CASE("a title mentions nobody") {
    CHECK(ticket_title(Dialect::gitlab, "ask @bob about #7") ==
          "ask @\u2060"
          "bob about #\u2060"
          "7");
    CHECK(ticket_title(Dialect::jira_document, "ask @bob") == "ask @bob");
}
