#include "adapters/matrix/matrix_card.hpp"

#include <doctest/doctest.h>

#include <string>
#include <variant>
#include <vector>

using namespace bot::core;
using adapters::matrix::card_text;
using adapters::matrix::parts_of;
using adapters::matrix::with_choices;

namespace {

outbox::Card card() {
    outbox::Card made;
    made.incident = {7};
    made.title = "Checkout is *slow*";
    made.severity = incident::Severity::sev2;
    made.fields.emplace_back("Lead",
                             event::TextWriter{}.person({"matrix", "@ann:hs.test"}, "Ann").take());
    made.buttons.push_back({"Resolve", "INC-7 resolve", outbox::ButtonStyle::normal, "Sure?"});
    return made;
}

std::string joined(const std::vector<event::Text>& parts) {
    std::string text;
    for (const auto& part : parts)
        text += part.plain;
    return text;
}

}  // namespace

TEST_CASE(
    "a card says where the incident stands, what may be chosen, and why it is not encrypted") {
    const auto text = card_text(card(), "!incident");
    CHECK(
        text.plain.starts_with("INC-7 · Checkout is *slow*\nStatus: investigating\n"
                               "Severity: sev2\nLead: @Ann\n"
                               "🏁 Resolve — or type !incident INC-7 resolve\n"));
    CHECK(text.plain.find("not encrypted") != std::string::npos);
    bool person = false;
    for (const auto& span : text.spans)
        person = person || std::holds_alternative<event::PersonRef>(span.meaning);
    CHECK(person);
    auto drill = card();
    drill.kind = incident::Kind::drill;
    CHECK(card_text(drill, "!incident").plain.find("Kind: drill\n") != std::string::npos);
}

TEST_CASE("a field that is too long for a card is cut with a sign that it was") {
    auto long_one = card();
    long_one.fields = {{"Summary", event::words(std::string(5000, 'x'))}};
    const auto text = card_text(long_one, "!incident").plain;
    CHECK(text.size() < 2000);
    CHECK(text.find("x…\n") != std::string::npos);
}

TEST_CASE("text without choices stays as it is") {
    const auto text = event::TextWriter{}.plain("a ").bold("b").take();
    CHECK(with_choices(text, {}, "!incident") == text);
}

TEST_CASE("parts of a text are the text, cut at line ends where there are any") {
    const auto text = event::words("one\ntwo\nthree\nfour");
    const auto parts = parts_of(text, 9);
    REQUIRE(parts.size() == 3);
    CHECK(parts[0].plain == "one\ntwo\n");
    CHECK(parts[1].plain == "three\n");
    CHECK(parts[2].plain == "four");
    CHECK(parts_of(event::words(""), 9).size() == 1);
    CHECK(parts_of(event::words("123456789"), 9).size() == 1);
    CHECK(parts_of(event::words("1234567890"), 9).size() == 2);
}

TEST_CASE("no character and no mention is cut in two") {
    const auto letters = parts_of(event::words("ääääääääää"), 9);
    CHECK(joined(letters) == "ääääääääää");
    for (const auto& part : letters)
        CHECK(part.plain.size() % 2 == 0);
    const auto text =
        event::TextWriter{}.plain("well ").person({"matrix", "@a:b"}, "Annabel").plain("!").take();
    const auto parts = parts_of(text, 10);
    CHECK(joined(parts) == "well @Annabel!");
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].plain == "well ");
    REQUIRE(parts[1].spans.size() == 1);
    CHECK(parts[1].spans[0].offset == 0);
}

TEST_CASE("a mention longer than a part does not stop the text") {
    const auto text = event::TextWriter{}.person({"matrix", "@a:b"}, std::string(30, 'x')).take();
    CHECK(joined(parts_of(text, 10)) == text.plain);
}
