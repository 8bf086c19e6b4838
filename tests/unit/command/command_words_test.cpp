#include "bot/core/command/command_words.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace bot::core::command;
using namespace bot::core::event;

namespace {

std::vector<std::string> words_of(const Text& text) {
    std::vector<std::string> result;
    for (const auto& token : tokenise(text))
        result.push_back(token.word);
    return result;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("words stand between blanks of any kind") {
    CHECK(words_of(words("  lead \t bob\n")) == Words{"lead", "bob"});
    CHECK(words_of(words("")).empty());
    CHECK(words_of(words(" \n ")).empty());
}

TEST_CASE("quotes of any kind make one word, and apostrophes none") {
    CHECK(words_of(words("start \"api is down\" here")) == Words{"start", "api is down", "here"});
    CHECK(words_of(words("start “api is down” here")) == Words{"start", "api is down", "here"});
    CHECK(words_of(words("it's what 5\" disks do")) == Words{"it's", "what", "5\"", "disks", "do"});
    CHECK(words_of(words("\"not closed")) == Words{"\"not", "closed"});
}

TEST_CASE("a mention is one word however its name is spelt") {
    const auto text =
        TextWriter{}.plain("lead ").person({"chat", "U1"}, "Alice Smith").plain(" now").take();
    const auto tokens = tokenise(text);
    REQUIRE(tokens.size() == 3);
    CHECK(tokens[1].word == "@Alice Smith");
    CHECK(std::get<PersonRef>(*tokens[1].meaning).id == "U1");
}

TEST_CASE("styles do not matter") {
    const auto text = TextWriter{}.plain("note the ").bold("big one").plain(" broke").take();
    CHECK(words_of(text) == Words{"note", "the", "big", "one", "broke"});
}

TEST_CASE("the rest of a command keeps its spans and inner blanks") {
    const auto text =
        TextWriter{}.plain("note  ask  ").person({"chat", "U1"}, "Alice").plain(" twice ").take();
    const auto rest = between(text, tokenise(text), 1, 99);
    CHECK(rest.plain == "ask  @Alice twice");
    REQUIRE(rest.spans.size() == 1);
    CHECK(rest.spans[0].offset == 5);
}

TEST_CASE("quotes around the whole rest are cut off") {
    const auto text = words("title \"api down\"");
    CHECK(between(text, tokenise(text), 1, 2).plain == "api down");
    CHECK(between(text, tokenise(text), 2, 2).plain.empty());
}
