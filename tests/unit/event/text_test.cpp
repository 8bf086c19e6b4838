#include "bot/core/event/text.hpp"

#include <doctest/doctest.h>

using namespace bot::core::event;

TEST_CASE("a writer puts spans where the words are") {
    const auto inner = TextWriter{}.person({"chat", "U1"}, "Zoë").take();
    const auto text =
        TextWriter{}.plain("ask ").append(inner).plain(" in ").room({"chat", "C1"}, "x").take();
    CHECK(text.plain == "ask @Zoë in #x");
    REQUIRE(text.spans.size() == 2);
    CHECK(text.plain.substr(text.spans[0].offset, text.spans[0].length) == "@Zoë");
    CHECK(text.plain.substr(text.spans[1].offset, text.spans[1].length) == "#x");
}

TEST_CASE("a name that begins with the sign of a mention has it once") {
    const auto text = TextWriter{}.person({"mesh", "@zoe:example.org"}, "@zoe:example.org").take();
    CHECK(text.plain == "@zoe:example.org");
}

TEST_CASE("a part keeps the spans that lie wholly inside") {
    const auto text = TextWriter{}.bold("one").plain(" ").bold("two").take();
    CHECK(part(text, 4, 3).plain == "two");
    REQUIRE(part(text, 4, 99).spans.size() == 1);
    CHECK(part(text, 4, 99).spans[0].offset == 0);
    CHECK(part(text, 1, 5).spans.empty());
    CHECK(part(text, 99, 1).plain.empty());
}
