#include "tests/unit/matrix/matrix_stage.hpp"

#include <optional>

using namespace adapters::matrix;
using namespace bot::core::event;
using namespace tests::matrix;

namespace {

constexpr const char* pill = "<a href=\"https://matrix.to/#/@bot:hs\">Incident bot</a>";

std::optional<CommandGiven> command_in(const Json& whole) {
    for (auto& one : decode(whole)) {
        if (auto* const given = std::get_if<CommandGiven>(&one.body))
            return std::move(*given);
    }
    return std::nullopt;
}

/// What the words ask for; "-" where they are nothing but words.
std::string asked(const Json& content) {
    const auto given = command_in(event("m.room.message", content));
    return given ? given->text.plain : "-";
}

}  // namespace

TEST_CASE("a command begins with the configured word, its short form or Slack's") {
    CHECK(asked(said("!incident start db down")) == "start db down");
    CHECK(asked(said("!inc start db down")) == "start db down");
    CHECK(asked(said("/incident start db down")) == "start db down");
    CHECK(asked(said("  !InCiDeNt   status")) == "status");
    CHECK(asked(said("!incident")).empty());
    CHECK(asked(said("!incident\u00A0status")) == "status");
    MatrixIdentity other = us;
    other.command = "!outage";
    const auto events = decode(event("m.room.message", said("!outage show")), other);
    CHECK(std::get<CommandGiven>(events.at(0).body).text.plain == "show");
}

TEST_CASE("a word that only begins like a command is a word") {
    for (const auto* const words :
         {"!incidents are bad", "!include x", "we !incident start", "incident start", "!", "",
          "//incident start", "* !incident start"})
        CHECK_MESSAGE(asked(said(words)) == "-", words);
}

TEST_CASE("a command is nothing but a command, with its own answer and place") {
    auto content = said("!incident status");
    content["m.relates_to"] = {{"rel_type", "m.thread"}, {"event_id", "$root"}};
    const auto events = decode(event("m.room.message", content));
    REQUIRE(events.size() == 1);
    CHECK(events[0].key.value == "matrix:$e");
    CHECK(events[0].actor.ref.id == "@alice:hs");
    const auto& given = std::get<CommandGiven>(events[0].body);
    CHECK_FALSE(given.answered_inline);
    CHECK(given.thread == "$root");
    CHECK(given.origin == CommandOrigin::typed);
}

TEST_CASE("whoever mentions us at the beginning asks us, and has said it, too") {
    const auto html = std::string{pill} + ": show INC-7";
    const auto events =
        decode(event("m.room.message", formatted("Incident bot: show INC-7", html)));
    REQUIRE(events.size() == 2);
    CHECK(std::get<MessagePosted>(events[0].body).text.plain == "@Incident bot: show INC-7");
    CHECK(events[0].key.value == "matrix:$e");
    CHECK(std::get<CommandGiven>(events[1].body).text.plain == "show INC-7");
    CHECK(events[1].key.value == "matrix:$e/2");
}

TEST_CASE("we are mentioned by a pill, by our id or by its first part") {
    CHECK(asked(formatted("Incident bot status", std::string{pill} + " status")) == "status");
    CHECK(asked(said("@bot:hs status")) == "status");
    CHECK(asked(said("@bot:hs: status")) == "status");
    CHECK(asked(said("@bot status")) == "status");
    CHECK(asked(said("@Bot, status")) == "status");
    CHECK(asked(said("@bot")).empty());
    CHECK(asked(said("@bots status")) == "-");
    CHECK(asked(said("@bot:elsewhere status")) == "-");
    CHECK(asked(said("hello @bot:hs")) == "-");
    CHECK(asked(formatted("Bob status", "<a href=\"https://matrix.to/#/@bob:hs\">Bob</a> x")) ==
          "-");
}

TEST_CASE("people in a command are told by their links, or by whole ids") {
    const auto given = command_in(
        event("m.room.message",
              formatted("!incident lead Bob",
                        "!incident lead <a href=\"https://matrix.to/#/%40bob%3Ahs\">Bob</a>")));
    REQUIRE(given);
    CHECK(given->text.plain == "lead @Bob");
    CHECK(given->text.spans == std::vector<Span>{{5, 4, PersonRef{"matrix", "@bob:hs"}}});
    const auto typed =
        command_in(event("m.room.message", said("!incident invite @bob:hs.example")));
    REQUIRE(typed);
    CHECK(typed->text.spans == std::vector<Span>{{7, 15, PersonRef{"matrix", "@bob:hs.example"}}});
}

TEST_CASE("spans stay with their words where spaces were made plain") {
    const auto given =
        command_in(event("m.room.message", said("!inc\u00A0lead\u00A0@bob:hs\u00A0now")));
    REQUIRE(given);
    CHECK(given->text.plain.starts_with("lead "));
    const auto html = command_in(
        event("m.room.message",
              formatted("!inc\u00A0lead Bob\u00A0x",
                        "!inc\u00A0lead <a href=\"https://matrix.to/#/@bob:hs\">Bob\u00A0x</a>")));
    REQUIRE(html);
    CHECK(html->text.plain == "lead @Bob x");
    CHECK(html->text.spans == std::vector<Span>{{5, 6, PersonRef{"matrix", "@bob:hs"}}});
}

TEST_CASE("a command ends with its line") {
    CHECK(asked(said("!incident note first\nsecond")) == "note first");
    CHECK(asked(said("!incident note first\r\nsecond")) == "note first");
    CHECK(asked(formatted("!incident note a\nb", "!incident note a<br>b")) == "note a");
    CHECK(asked(said("!incident\nnot part of it")).empty());
}

TEST_CASE("an answer may be a command, what it quotes is none") {
    auto reply = said("> <@bob:hs> !incident start x\n\n!incident status");
    reply["m.relates_to"] = {{"m.in_reply_to", {{"event_id", "$t"}}}};
    CHECK(asked(reply) == "status");
    reply["body"] = "> <@bob:hs> !incident start x\n\nno";
    CHECK(asked(reply) == "-");
}

TEST_CASE("an example in code, bold or a quote is no command") {
    CHECK(asked(formatted("`!incident start x`", "<code>!incident start x</code>")) == "-");
    CHECK(asked(formatted("**!incident start x**", "<strong>!incident start x</strong>")) == "-");
    CHECK(asked(formatted("> !incident start x", "<blockquote>!incident start x</blockquote>")) ==
          "-");
}

TEST_CASE("programs, edits, actions and our own words command nothing") {
    for (const auto* const msgtype : {"m.notice", "m.emote", "m.image", "m.server_notice", "x"}) {
        auto content = said("!incident start x");
        content["msgtype"] = msgtype;
        CHECK_MESSAGE(asked(content) == "-", msgtype);
    }
    auto edit = said("!incident start x");
    edit["m.new_content"] = said("!incident start x");
    edit["m.relates_to"] = {{"rel_type", "m.replace"}, {"event_id", "$o"}};
    CHECK(asked(edit) == "-");
    CHECK_FALSE(command_in(event("m.room.message", said("!incident x"), {{"sender", "@bot:hs"}})));
}

TEST_CASE(
    "what lay waiting for long is words, too, and stale, and the homeserver's count is believed") {
    const auto aged = [](const Json& unsigned_part, std::int64_t sent_at) {
        const auto events =
            decode(event("m.room.message", said("!incident start x"),
                         {{"unsigned", unsigned_part}, {"origin_server_ts", sent_at}}));
        REQUIRE(events.size() == 1);
        const auto& given = std::get<CommandGiven>(events[0].body);
        REQUIRE(given.said);
        CHECK(given.said->text.plain == "!incident start x");
        return !events[0].stale;
    };
    const std::int64_t ten_minutes = 600'000;
    CHECK(aged({{"age", ten_minutes}}, sent_ms));
    CHECK_FALSE(aged({{"age", ten_minutes + 1}}, sent_ms));
    CHECK(aged({{"age", 5}}, sent_ms - 10 * ten_minutes));
    CHECK(aged({{"age", nullptr}}, sent_ms + 1000 - ten_minutes));
    CHECK_FALSE(aged({{"age", nullptr}}, sent_ms + 999 - ten_minutes));
}
