#include "bot/core/language/name_mask.hpp"

#include <doctest/doctest.h>

#include <string>

using bot::core::language::NameMask;

namespace {

NameMask two_people() {
    NameMask words{NameMask::Reach::all_traces};
    words.add("Alice Meyer", "lead");
    words.add("ameyer", "lead");
    words.add_id("U0ALICE001", "lead");
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

TEST_CASE("a name that is hardly used as a word counts in any case") {
    for (const auto* name : {"bob", "rob", "jack", "frank", "ray", "sue", "drew", "lawrence",
                             "connolly", "jo", "wu"}) {
        NameMask words{NameMask::Reach::all_traces};
        words.add(std::string{name} + " Tanaka", "responder A");
        words.settle();
        CHECK(words.replaced(std::string{"ask "} + name + " to look, or " + name) ==
              "ask responder A to look, or responder A");
    }
}

TEST_CASE("a name that is an everyday word counts in small letters where somebody is asked") {
    for (const auto* name :
         {"mark", "will", "may", "max", "bill", "grace", "hope", "art", "rich", "pat", "sunny"}) {
        NameMask words{NameMask::Reach::all_traces};
        words.add(std::string{name} + " Tanaka", "responder A");
        words.add(name, "responder A");
        words.add_id(name, "responder A");
        words.settle();
        const std::string word = name;
        CHECK(words.replaced("(ask " + word + ") ping " + word + ", the " + word + " stays") ==
              "(ask responder A) ping responder A, the " + word + " stays");
    }
}

TEST_CASE("thousands who have no part leave everyday words alone") {
    NameMask words{NameMask::Reach::all_traces};
    for (const auto* name : {"Will Page", "Mark Pool", "May Long (Support)", "Van der Berg"})
        words.add(name, NameMask::stranger);
    words.add("Zoe Pool", "lead");
    words.add("Page Quist", NameMask::stranger);
    words.settle();
    const std::string plain =
        "Will it page us? It may take long: the pool is empty, der Pool is. Support will mark it. "
        "May we? Page them.";
    CHECK(words.replaced(plain) ==
          "Will it page us? It may take long: the pool is empty, der lead is. Support will mark "
          "it. May we? Page them.");
    CHECK(words.replaced("says Will, says Mark Pool, says @may and quist") ==
          "says someone, says someone, says someone and someone");
}

TEST_CASE("a word that a stranger shares with somebody of the incident is that one's") {
    for (const bool first : {false, true}) {
        NameMask words{NameMask::Reach::all_traces};
        if (first)
            words.add("Alice Park", NameMask::stranger);
        words.add("Alice Meyer", "lead");
        if (!first)
            words.add("Alice Park", NameMask::stranger);
        words.settle();
        CHECK(words.replaced("alice and Park") == "lead and someone");
    }
}

TEST_CASE("letters of other alphabets count in either case") {
    NameMask words{NameMask::Reach::all_traces};
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
    NameMask words{NameMask::Reach::all_traces};
    words.add_initials("Carol Ngozi", "responder A");
    words.add_initials("Dana Berg", "responder B");
    words.settle();
    CHECK(words.replaced("CN and C.N. looked, cn did not") ==
          "responder A and responder A looked, cn did not");
    CHECK(words.replaced("D.B. restarted the DB") == "responder B restarted the DB");
}

TEST_CASE("the name of a file counts as a whole and not by its parts") {
    NameMask words{NameMask::Reach::all_traces};
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

TEST_CASE("typographic signs, dashes, arrows and pictures beside a name end it") {
    const auto words = two_people();
    CHECK(words.replaced("Alice’s deploy, “Alice” said") == "lead’s deploy, “lead” said");
    CHECK(words.replaced("ask Alice… Alice—then «Alice»") == "ask lead… lead—then «lead»");
    CHECK(words.replaced("Alice→Mark 👍Alice👍 Alice\u00A0Meyer") ==
          "lead→responder A 👍lead👍 lead\u00A0a participant");
    CHECK(words.replaced("Aliceé éAlice Alice\u0301") == "Aliceé éAlice Alicé");
}

TEST_CASE("in scripts without spaces, and beside them, a name is found within the line") {
    NameMask words{NameMask::Reach::all_traces};
    words.add("田中 美香", "responder A");
    words.add("민수", "responder B");
    words.add("Alice", "lead");
    words.settle();
    CHECK(words.replaced("田中さんが再起動") == "responder Aさんが再起動");
    CHECK(words.replaced("민수가 재시작") == "responder B가 재시작");
    CHECK(words.replaced("我问Alice了") == "我问lead了");
}

TEST_CASE("a part of a name with two letters counts in any case unless it is a word") {
    NameMask words{NameMask::Reach::all_traces};
    words.add("Li Wei", "responder A");
    words.add("Ян Новак", "responder B");
    words.add("An Do", "responder C");
    words.settle();
    CHECK(words.replaced("Li restarted, @li and li too") ==
          "responder A restarted, responder A and responder A too");
    CHECK(words.replaced("Ян и ян") == "responder B и responder B");
    CHECK(words.replaced("an idea of An: do it") == "an idea of responder C: do it");
}

TEST_CASE("an apostrophe is within a name, what everybody says of themselves in brackets is not") {
    NameMask words{NameMask::Reach::all_traces};
    words.add("Sean O'Brien (on call)", "responder A");
    words.settle();
    CHECK(words.replaced("O'Brien, O’Brien and Sean (on call)") ==
          "responder A, O’responder A and responder A (on call)");
}

TEST_CASE("of an account id the part that people say counts, its server does not") {
    NameMask words{NameMask::Reach::all_traces};
    words.add_id("@alice.meyer:example.org", "lead");
    words.settle();
    CHECK(words.replaced("@alice.meyer:example.org, Meyer, example.org") ==
          "lead, lead, example.org");
}

TEST_CASE("names alone are found in any case, and nothing else goes") {
    NameMask words{NameMask::Reach::names};
    words.add("Mark Li", "…");
    words.settle();
    CHECK(words.replaced("“Mark” said, mark and li: https://x.example/mark a@b.example") ==
          "“…” said, … and …: https://x.example/… a@b.example");
}

TEST_CASE("accents may be typed in either form of Unicode, or be left out") {
    NameMask words{NameMask::Reach::all_traces};
    words.add("José Nuñez", "lead");
    words.add("Zoe\u0308 Li\u0301n", "responder A");
    words.settle();
    CHECK(words.replaced("José, Jose\u0301, JOSÉ and jose said so") ==
          "lead, lead, lead and lead said so");
    CHECK(words.replaced("Nun\u0303ez and Nunez") == "lead and lead");
    CHECK(words.replaced("Zoë Lín, zoe lin") == "responder A, responder A");
    CHECK(words.replaced("Josette stays, \xff too") == "Josette stays, \xff too");
}
