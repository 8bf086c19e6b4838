#include "bot/core/draft/clean_text.hpp"
#include "tests/unit/draft/draft_story.hpp"
#include "tests/unit/draft/page_reader.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <utf8.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace event = bot::core::event;
namespace incident = bot::core::incident;
namespace draft = bot::core::draft;
using namespace std::string_literals;

namespace {

std::vector<std::string> hostile_texts() {
    return {"<script>alert(1)</script>",
            "</title></style></script><script src=//evil.example>",
            "<img src=x onerror=alert(1)>",
            "\"><svg onload=alert(1)>",
            "' onmouseover='alert(1)",
            "[click](javascript:alert(1))",
            "![x](javascript:alert(1))",
            "[a]: javascript:alert(1)\n\n[a]",
            "[^1]: note\n\ntext[^1]",
            "<javascript:alert(1)> <https://evil.example>",
            "https://evil.example www.evil.example mail@evil.example mailto:a@evil.example",
            "a | b\n--- | ---\nc | d",
            "a\n:-:\nb",
            ":-: ",
            "``` \nfence\n```",
            "~~~\nfence\n~~~",
            "`code` ``more` ```",
            "# heading\n## two ##",
            "heading\n===\nother\n---",
            "- list\n* list\n+ list\n1. one\n2) two\n- [ ] task",
            "> quote\n>> quote",
            "    code by indent\n\n\tcode by tab",
            "***bold*** __bold__ _it_ ~~gone~~",
            "---\n***\n___",
            "<!-- comment --> <![CDATA[ ]]> <?php ?>",
            "&lt;b&gt; &amp; &#60; &nbsp; &copy",
            "\\*not\\* \\<b\\> trailing\\",
            "two spaces at the end  \nnext",
            "$x$ $$y$$ {{template}}",
            "=cmd()|'/C calc'!A0",
            "+1-1",
            "-2+3",
            "@SUM(A1)",
            "\t=1+1",
            "  =1+1",
            "\r=1+1",
            "comma, \"quote\", semi; and\r\nline",
            "nul \0 in the middle"s,
            "bell \a escape \x1b[31m delete \x7f c1 \xc2\x9b",
            "\xe2\x80\xae"
            "reversed \xe2\x81\xa6 isolate",
            "\xff\xfe broken \xc3( \xed\xa0\x80 surrogate \xf4\x90\x80\x80",
            "\xe2\x80",
            "\xef\xbb\xbf"
            "mark \xef\xbf\xbe\xef\xbf\xbf",
            "line\xe2\x80\xa8separator\xe2\x80\xa9paragraph\xc2\x85next",
            "]]></desc></text><script>",
            "\n\n\n",
            " ",
            "1\\. \\# x",
            std::string(3000, '['),
            std::string(3000, '*') + "a",
            std::string(3000, '<') + std::string(3000, '`')};
}

/// The same text everywhere where people can put text.
DraftStory story_with(const std::string& text) {
    using namespace incident;
    DraftStory story;
    story.room.room = "R1";
    story.alice.name = text;
    story.add(0, story.alice,
              Opened{text, Severity::sev2, Kind::incident, Visibility::open, text, Origin::live});
    story.add(0, story.alice, RoomLinked{story.room, text, RoomOrigin::created});
    event::File file{"F1", text, text, 1, text};
    auto number = story.say(1, story.alice, "1.1", event::words(text), {file});
    event::TextWriter styled;
    styled.bold(text).plain(text).italic(text).code(text).link(text, "https://ok.example/a");
    styled.link(text, text).link("click", "javascript:alert(1)").person(story.alice.ref, text);
    styled.room(story.room, text);
    story.say(2, story.bob, "1.2", styled.take());
    story.mark(2, story.alice, "1.2");
    story.mark(2, story.bob, "1.1", MarkKind::ticket, text);
    Said linked;
    linked.message.message = story.message(text);
    linked.message.author = story.bob;
    linked.message.text = event::words("linked");
    linked.message.permalink = text;
    linked.message.thread = text;
    story.add(3, story.bob, linked);
    story.add(4, story.alice, SummarySet{text});
    story.add(4, story.alice, ImpactSet{text});
    story.add(5, story.alice, StatusSet{Status::investigating, Status::resolved, text});
    story.add(5, story.alice, MilestoneSet{text, text});
    story.add(5, story.alice, RoleSet{text, story.bob});
    story.add(6, story.alice, Noted{NoteKind::decision, event::words(text), {}});
    story.add(6, story.alice, Noted{NoteKind::hypothesis, event::words(text), {}});
    story.add(7, story.alice, Gap{story.room, story_time(8), text});
    story.add(7, story.alice, CommandRun{text, text});
    number = story.say(8, story.bob, "1.3", "struck");
    story.add(9, story.alice, EntryStruck{number, text, event::Change::added});
    story.tell(story.alice, Seat::lead, "A1", {5}, text, Audience::everyone);
    story.tell(story.bob, Seat::on_rota, "A1", {5}, text + " the deploy was at 14:05",
               Audience::unattributed);
    story.tell(story.carol, Seat::support, "A1", {5}, "the deploy was at 14:25 " + text,
               Audience::unattributed);
    story.tell(story.carol, Seat::support, "W1", {}, text, Audience::everyone);
    story.tell(story.carol, Seat::support, text, {5}, text, Audience::everyone);
    return story;
}

bool is_ours(const std::string& address) {
    return address.substr(0, 1) == "#" || address == "https://ok.example/a" ||
           address.substr(0, 26) == "https://chat.example.org/a";
}

std::string sample(const std::string& text) {
    return text.substr(0, 60);
}

}  // namespace

TEST_CASE("no text is anything but words in Markdown") {
    for (const auto& text : hostile_texts()) {
        CAPTURE(sample(text));
        const auto out = story_with(text).render(draft::Format::md);
        REQUIRE(utf8::is_valid(out.begin(), out.end()));
        const auto page = read_markdown(out);
        CHECK(page.objections == std::vector<std::string>{});
        for (const auto& address : page.addresses) {
            CAPTURE(address);
            CHECK(is_ours(address));
        }
        const bool shown = bare(page.words).find(bare(draft::clean(text))) != std::string::npos;
        CHECK(shown);
    }
}

TEST_CASE("no text changes the headings, lists and tables of the Markdown") {
    const auto plain = read_markdown(story_with("harmless").render(draft::Format::md)).structure;
    for (const auto& text : hostile_texts()) {
        CAPTURE(sample(text));
        const auto page = read_markdown(story_with(text).render(draft::Format::md));
        const auto count = [&](const auto& parts, std::string_view what) {
            return std::count(parts.begin(), parts.end(), what);
        };
        for (const auto* what : {"heading1", "heading2", "heading3", "heading4", "table", "list"}) {
            // A name that is blank names no milestone row less, but a quotation of one line may
            // become a plain paragraph: only what carries the document is compared.
            CAPTURE(what);
            CHECK(count(page.structure, what) == count(plain, what));
        }
    }
}

TEST_CASE("no text is anything but words in HTML") {
    for (const auto& text : hostile_texts()) {
        CAPTURE(sample(text));
        const auto out = story_with(text).render(draft::Format::html);
        REQUIRE(utf8::is_valid(out.begin(), out.end()));
        const auto page = read_html(out);
        CHECK(page.objections == std::vector<std::string>{});
        for (const auto& address : page.addresses) {
            CAPTURE(address);
            CHECK(is_ours(address));
        }
        const bool shown = bare(page.words).find(bare(draft::clean(text))) != std::string::npos;
        CHECK(shown);
        CHECK(out.find('\0') == std::string::npos);
        CHECK(out.find("\xe2\x80\xae") == std::string::npos);
    }
}

TEST_CASE("any text comes out of JSON as it went in") {
    for (const auto& text : hostile_texts()) {
        CAPTURE(sample(text));
        const auto out = story_with(text).render(draft::Format::json);
        REQUIRE(utf8::is_valid(out.begin(), out.end()));
        const auto json = nlohmann::json::parse(out, nullptr, false);
        REQUIRE_FALSE(json.is_discarded());
        const bool same = json["timeline"][2]["text"] == draft::valid_utf8(text);
        CHECK(same);
        CHECK(json["incident"]["title"] == draft::valid_utf8(text));
        const auto& accounts = json["debrief"]["accounts"];
        const bool told =
            text.empty() || std::count_if(accounts.begin(), accounts.end(), [&](const auto& one) {
                                return one["answer"] == draft::valid_utf8(text);
                            }) == 3;
        CHECK(told);
    }
}

TEST_CASE("any text is one field of CSV and no formula") {
    for (const auto& text : hostile_texts()) {
        CAPTURE(sample(text));
        const auto out = story_with(text).render(draft::Format::csv);
        REQUIRE(utf8::is_valid(out.begin(), out.end()));
        const auto rows = read_csv(out);
        for (const auto& row : rows) {
            REQUIRE(row.size() == rows[0].size());
            for (const auto& field : row) {
                const auto first = field.find_first_not_of(" \n");
                const bool computes = first != std::string::npos &&
                                      "=+-@\t\r"s.find(field[first]) != std::string::npos;
                CHECK_FALSE(computes);
            }
        }
        const auto& field = rows[3][6];
        const auto wanted = draft::clean(text);
        const bool same = field == wanted || field == "'" + wanted;
        CHECK(same);
    }
}

TEST_CASE("roles are put into any text without breaking it") {
    for (const auto& text : hostile_texts()) {
        CAPTURE(sample(text));
        const auto story = story_with(text);
        for (const auto format : {draft::Format::md, draft::Format::html, draft::Format::csv}) {
            const auto out = story.render(format, draft::People::roles);
            REQUIRE(utf8::is_valid(out.begin(), out.end()));
        }
        CHECK(read_html(story.render(draft::Format::html, draft::People::roles)).objections ==
              std::vector<std::string>{});
        const auto json = story.render(draft::Format::json, draft::People::roles);
        CHECK_FALSE(nlohmann::json::parse(json, nullptr, false).is_discarded());
    }
}

TEST_CASE("a message of a megabyte on one line comes through whole in every format") {
    const std::string line(1 << 20, 'x');
    DraftStory story;
    story.say(1, story.alice, "1", line);
    for (const auto format :
         {draft::Format::md, draft::Format::html, draft::Format::json, draft::Format::csv}) {
        const bool whole = story.render(format).find(line) != std::string::npos;
        CHECK(whole);
    }
}
