#include "adapters/sandbox/sandbox_codec.hpp"

#include "tests/unit/sandbox/sandbox_chat_lines.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

using namespace adapters::sandbox;
using bot::core::event::Change;
using bot::core::event::CommandOrigin;

namespace {

Said bot_post() {
    Said said;
    said.room = "general";
    said.thread = 3;
    said.text = bot::core::event::TextWriter{}
                    .plain("hi ")
                    .person({"sandbox", "bob"}, "Bob")
                    .bold("!")
                    .link("there", "https://a.example")
                    .take();
    said.buttons = {{"Lead", "lead", bot::core::outbox::ButtonStyle::danger, "Sure?"}};
    bot::core::outbox::Card card;
    card.incident.number = 7;
    card.title = "Checkout";
    card.severity = bot::core::incident::Severity::sev2;
    card.status = bot::core::incident::Status::mitigated;
    card.kind = bot::core::incident::Kind::drill;
    card.fields = {{"Lead", bot::core::event::words("nobody")}};
    card.buttons = said.buttons;
    said.card = card;
    said.attachment = Attachment{"INC-7.md", "text/markdown", "# x"};
    said.only = "alice";
    return said;
}

std::vector<Action> all_actions() {
    Commanded command{"general", 3, "note x", CommandOrigin::form, {{"title", "T"}}, 4};
    Said typed;
    typed.room = "general";
    typed.typed = "line\nbreak \"quoted\" \xF0\x9F\x93\x8C";
    return {ChatOpened{},
            RoomMade{"inc-1", "topic", true},
            PeopleJoined{"general", {"bob", "carol"}},
            PersonLeft{"general"},
            TopicSet{"general", "t"},
            typed,
            bot_post(),
            Edited{3, "new", {}},
            Deleted{3},
            Reacted{3, "pushpin", Change::removed},
            PinSet{3, Change::added},
            command,
            Delivered{12}};
}

}  // namespace

TEST_CASE("every action comes back from its line as it was") {
    tests::sandbox::Lines chat;
    for (auto& action : all_actions()) {
        const auto line = chat.line("alice", std::move(action), "key");
        const auto text = encode_line(line);
        CHECK(text.find('\n') == std::string::npos);
        const auto back = decode_line(text);
        REQUIRE(back);
        CHECK(back->at == line.at);
        CHECK(back->by == "alice");
        CHECK(back->key == "key");
        CHECK(back->action.index() == line.action.index());
        CHECK(encode_line(*back) == text);
    }
}

TEST_CASE("bytes that are no UTF-8 do not keep a line from being written") {
    tests::sandbox::Lines chat;
    Said said;
    said.room = "general";
    said.typed = "\xFF\xFE broken";
    CHECK(decode_line(encode_line(chat.line("alice", said))));
}

TEST_CASE("what is no line is nothing, whatever its bytes") {
    for (const std::string text :
         {"", "{", "[]", "null", "{\"at\":1}", "{\"at\":\"2026-11-22T00:00:00Z\",\"do\":\"fly\"}",
          "{\"at\":\"2026-11-22T00:00:00Z\",\"do\":\"edit\",\"message\":\"m-1\"}",
          "{\"at\":\"yesterday\",\"do\":\"open\"}", "\xFF\x00"})
        CHECK_FALSE(decode_line(text));
    const std::string deep = std::string(200'000, '[') + std::string(200'000, ']');
    CHECK_FALSE(
        decode_line("{\"at\":\"2026-11-22T00:00:00Z\",\"do\":\"open\",\"x\":" + deep + "}"));
}

TEST_CASE("a text whose spans do not fit it is not taken") {
    const auto line = [](const std::string& spans) {
        return R"({"at":"2026-11-22T00:00:00Z","by":"incident","do":"say","room":"general",)"
               R"("text":{"plain":"hi","spans":)" +
               spans + "}}";
    };
    const auto text_of = [&](const std::string& spans) {
        return std::get<Said>(decode_line(line(spans))->action).text;
    };
    CHECK(text_of(R"([{"at":0,"length":2,"style":"bold"}])"));
    CHECK_FALSE(text_of(R"([{"at":1,"length":2,"style":"bold"}])"));
    CHECK_FALSE(text_of(R"([{"at":18446744073709551615,"length":2,"style":"bold"}])"));
    CHECK_FALSE(
        text_of(R"([{"at":1,"length":1,"style":"bold"},{"at":0,"length":1,"style":"bold"}])"));
    CHECK_FALSE(text_of(R"([{"at":-1,"length":1,"style":"bold"}])"));
    CHECK_FALSE(text_of(R"([7])"));
}

TEST_CASE("a page cannot ask for what only the bot does") {
    const auto request = [](const char* text) {
        return decode_request(nlohmann::json::parse(text, nullptr, false));
    };
    CHECK_FALSE(request(R"({"do":"make_room","name":"x"})"));
    CHECK_FALSE(request(R"({"do":"delivered","upto":3})"));
    CHECK_FALSE(request(R"({"do":"open"})"));
    CHECK_FALSE(request(R"(nonsense)"));
    const auto said = request(
        R"({"do":"say","room":"general","typed":"x","only":"bob","text":{"plain":"y","spans":[]},
            "card":{},"buttons":[{"label":"z"}]})");
    REQUIRE(said);
    const auto& plain = std::get<Said>(*said);
    CHECK(plain.typed == "x");
    CHECK(plain.only.empty());
    CHECK_FALSE(plain.text);
    CHECK_FALSE(plain.card);
    CHECK(plain.buttons.empty());
}
