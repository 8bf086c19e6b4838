#include "bot/core/draft/role_words.hpp"

#include "tests/unit/draft/draft_story.hpp"

#include <doctest/doctest.h>

#include <string>

namespace event = bot::core::event;
namespace incident = bot::core::incident;
namespace draft = bot::core::draft;
using draft::Format;

namespace {

draft::RoleWords two_people() {
    draft::RoleWords words;
    words.add("Alice Meyer", "lead");
    words.add("ameyer", "lead");
    words.add("U0ALICE001", "lead");
    words.add("Mark Meyer", "responder A");
    words.settle();
    return words;
}

}  // namespace

TEST_CASE("names, handles and ids become roles wherever they stand as words") {
    const auto words = two_people();
    CHECK(words.replaced("Alice Meyer, alice's and @ameyer: U0ALICE001!") ==
          "lead, lead's and lead: lead!");
    CHECK(words.replaced("malice and Alices stay") == "malice and Alices stay");
    CHECK(words.replaced("ALICE MEYER") == "lead");
}

TEST_CASE("a word that two people share tells of neither") {
    CHECK(two_people().replaced("ask Meyer") == "ask a participant");
}

TEST_CASE("a name that is an everyday word counts only when written as a name") {
    CHECK(two_people().replaced("mark it, said Mark") == "mark it, said responder A");
}

TEST_CASE("letters of other alphabets count in either case") {
    draft::RoleWords words;
    words.add("Özgür", "responder A");
    words.add("Łucja", "responder B");
    words.add("Жанна", "responder C");
    words.settle();
    CHECK(words.replaced("özgür ÖZGÜR łucja жанна ЖАННА") ==
          "responder A responder A responder B responder C responder C");
    CHECK(words.replaced("\xc3") == "\xc3");
}

TEST_CASE("a mention counts however it is written") {
    CHECK(two_people().replaced("@mark, mark it") == "responder A, mark it");
}

TEST_CASE("a name within a longer identifier counts, within another word it does not") {
    const auto words = two_people();
    CHECK(words.replaced("alice_laptop alice2 dump-alice.sql") ==
          "lead_laptop lead2 dump-lead.sql");
    CHECK(words.replaced("U0ALICE0019 chalice") == "someone chalice");
}

TEST_CASE("initials count in capitals, everyday abbreviations only with dots") {
    draft::RoleWords words;
    words.add_initials("Carol Ngozi", "responder A");
    words.add_initials("Dana Berg", "responder B");
    words.settle();
    CHECK(words.replaced("CN and C.N. looked, cn did not") ==
          "responder A and responder A looked, cn did not");
    CHECK(words.replaced("D.B. restarted the DB") == "responder B restarted the DB");
}

TEST_CASE("the name of a file counts as a whole and not by its parts") {
    draft::RoleWords words;
    words.add_whole("oncall_notes.txt", "a file");
    words.settle();
    CHECK(words.replaced("see oncall_notes.txt, oncall has notes") ==
          "see a file, oncall has notes");
}

TEST_CASE("addresses, accounts nobody knows and links go") {
    const auto words = two_people();
    CHECK(words.replaced("mail a.b@corp.example or @zoe:corp.example") ==
          "mail [address removed] or someone");
    CHECK(words.replaced("see https://wiki.corp.example/~zoe now") == "see [link removed] now");
    CHECK(words.replaced("U0999ZZZZ99 asked") == "someone asked");
    CHECK(words.replaced("UNDERSTOOD") == "UNDERSTOOD");
}

TEST_CASE("a version with roles holds no name, handle, id, file name or link of anybody") {
    auto story = full_story();
    story.people.push_back({story.bob, "bobt", ""});
    story.say(101, story.carol, "300.1",
              "thanks alice, bobt and Ngozi; see https://x.example/bobt");
    for (const auto format : {Format::md, Format::html, Format::json, Format::csv}) {
        const auto text = story.render(format, draft::People::roles);
        for (const auto* trace : {"Alice", "alice", "Meyer", "Bob", "bob", "Tanaka", "Carol",
                                  "Ngozi", "U0ALICE001", "U0BOB00002", "U0CAROL003", "Grafana",
                                  "pool-graph", "chat.example.org", "x.example", "100.0021"}) {
            CAPTURE(trace);
            CHECK(text.find(trace) == std::string::npos);
        }
    }
    const auto text = story.render(Format::md, draft::People::roles);
    CHECK(text.find("thanks lead, responder A and comms; see \\[link removed\\]") !=
          std::string::npos);
}

TEST_CASE("one person has one role throughout, the weightiest they hold") {
    DraftStory story;
    story.add(0, story.alice, incident::Opened{"x"});
    story.add(1, story.alice, incident::RoleSet{"comms", story.alice});
    story.add(2, story.alice, incident::RoleSet{"lead", story.alice});
    story.say(3, story.alice, "1", "hi");
    story.say(4, story.carol, "2", "hi");
    story.say(5, story.bob, "3", "hi");
    const auto text = story.render(Format::csv, draft::People::roles);
    CHECK(text.find("message,no,lead,hi") != std::string::npos);
    CHECK(text.find("message,no,responder A,hi") != std::string::npos);
    CHECK(text.find("message,no,responder B,hi") != std::string::npos);
}

TEST_CASE("with fewer than three people a version with roles says it is not anonymous") {
    DraftStory story;
    story.say(1, story.alice, "1", "hi");
    story.say(2, story.bob, "2", "hi");
    CHECK(story.render(Format::md, draft::People::roles).find("Fewer than three people") !=
          std::string::npos);
}
