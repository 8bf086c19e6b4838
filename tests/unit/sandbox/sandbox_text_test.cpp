#include "adapters/sandbox/sandbox_text.hpp"

#include "tests/unit/sandbox/sandbox_chat_lines.hpp"

#include <doctest/doctest.h>

using namespace bot::core::event;
using adapters::sandbox::read_text;
using tests::sandbox::Lines;

TEST_CASE("a mention stands with the person's name and keeps their id") {
    const Lines chat;
    const auto text = read_text("ask @ALICE, please", chat.state);
    CHECK(text.plain == "ask @Alice, please");
    REQUIRE(text.spans.size() == 1);
    CHECK(text.spans[0] == Span{4, 6, PersonRef{"sandbox", "alice"}});
}

TEST_CASE("a sign inside a word means nothing") {
    const Lines chat;
    CHECK(read_text("bob@alice x#general http-alice @alicex @nobody é@bob", chat.state)
              .spans.empty());
}

TEST_CASE("a room is linked where it exists") {
    const Lines chat;
    const auto text = read_text("#general #nowhere #dm-alice", chat.state);
    REQUIRE(text.spans.size() == 1);
    CHECK(text.spans[0].meaning == Meaning{RoomRef{"sandbox", "general"}});
}

TEST_CASE("the address of a message is that message, bare or whole") {
    Lines chat;
    const auto number = chat.say("bob", "hello");
    const auto path = adapters::sandbox::message_path(*chat.state.message(number));
    const MessageRef ref{{"sandbox", "general"}, adapters::sandbox::message_id(number)};
    for (const auto& address : {path, "http://127.0.0.1:8080" + path}) {
        const auto text = read_text("see " + address + ".", chat.state);
        REQUIRE(text.spans.size() == 1);
        CHECK(text.plain == "see " + address + ".");
        CHECK(text.spans[0] == Span{4, address.size(), ref});
    }
}

TEST_CASE("the address of a message that is not there is a link like any other") {
    const Lines chat;
    const auto text = read_text("http://127.0.0.1/sandbox#general/m99", chat.state);
    REQUIRE(text.spans.size() == 1);
    CHECK(std::holds_alternative<Link>(text.spans[0].meaning));
    CHECK(read_text("/sandbox#general/m99", chat.state).spans.empty());
}

TEST_CASE("only web addresses become links, without the sentence's full stop") {
    const Lines chat;
    const auto text =
        read_text("(https://a.example/x?y=1). javascript:alert(1) http:// http", chat.state);
    REQUIRE(text.spans.size() == 1);
    CHECK(text.spans[0] == Span{1, 23, Link{"https://a.example/x?y=1"}});
}
