#include "adapters/tracking/ticket_reference.hpp"

#include "adapters/tracking/ticket_own_part.hpp"

#include <doctest/doctest.h>

using namespace adapters::tracking;

TEST_CASE("a marker is found as a word of its own only") {
    CHECK(holds("text\n\nRef: incx7f", "incx7f"));
    CHECK(holds("incx7f", "incx7f"));
    CHECK(holds("incx7f0 and incx7f.", "incx7f"));
    CHECK_FALSE(holds("Ref: incx7f0", "incx7f"));
    CHECK_FALSE(holds("Ref: xincx7f", "incx7f"));
    CHECK_FALSE(holds("anything", ""));
}

TEST_CASE("a line refers to a ticket of ours with a marker alone, whatever else people refer to") {
    CHECK(is_reference_line("Ref: ss7f3c9a2b41d0"));
    CHECK(is_reference_line("Ref: ss7f3c9a2b41d0\\\r"));
    for (const auto* theirs :
         {"Ref: PR 12", "Ref: 4f2c9e1a77d0b3", "Ref: ssl", "Ref: ss7f3c9a2b41d0e",
          "Ref: ss7f3c9a2b41d0, see above", "see Ref: ss7f3c9a2b41d0", "Ref: ", ""})
        CHECK_FALSE(is_reference_line(theirs));
}

TEST_CASE("a comment's marker comes from its effect, and is a plain word") {
    const auto marker = comment_marker("slack:Ev1/3");
    CHECK(marker == comment_marker("slack:Ev1/3"));
    CHECK(marker != comment_marker("slack:Ev1/4"));
    CHECK(marker.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789") == std::string::npos);
}

TEST_CASE("our part of a text goes from its first paragraph to the reference line") {
    const std::string begin =
        "Second Story keeps what stands here up to date, down to the line with m1.\n\n";
    CHECK(with_own_part("", begin + "new\n\nRef: m1", "m1") == begin + "new\n\nRef: m1");
    CHECK(with_own_part("above\r\n\r\n" + begin + "old\n\nDue: 2026-11-01\nRef: m1\r\nbelow\n",
                        "NEW", "m1") == "above\n\nNEW\n\nbelow");
    CHECK(with_own_part(begin + "old\n\nRef: m1\n\nsee m1", "NEW", "m1") == "NEW\n\nsee m1");
}

TEST_CASE("who cites our marker around our part keeps their line, and nothing old stays below it") {
    const std::string ours =
        "Second Story keeps what stands here up to date, down to the line with m1.\n\nold\n\nRef: "
        "m1";
    CHECK(with_own_part("m1 is the one.\nIts Ref: m1\n\n" + ours + "\nbelow", "NEW", "m1") ==
          "m1 is the one.\nIts Ref: m1\n\nNEW\n\nbelow");
    CHECK(with_own_part(ours + "\nbelow\nRef: m1 is done", "NEW", "m1") ==
          "NEW\n\nbelow\nRef: m1 is done");
    const std::string others =
        "> Second Story keeps what stands here up to date, down to the line with m2.";
    CHECK(with_own_part(others + "\n" + ours, "NEW", "m1") == others + "\n\nNEW");
}

TEST_CASE("a quote of our reference line within our part does not end it") {
    CHECK(with_own_part(
              "Second Story keeps what stands here up to date, down to the line with m1.\n\n"
              "- e12: see Ref: m1\n- e13: a password\n\n  Ref: m1\nbelow",
              "NEW", "m1") == "NEW\n\nbelow");
}

TEST_CASE("our part ends with the reference line though people made bold letters or a list of it") {
    for (const auto* reference : {"**Ref: m1**", "- Ref: m1", "_Ref: m1_"}) {
        CAPTURE(reference);
        CHECK(with_own_part("Second Story keeps what stands here up to date, down to the line with "
                            "m1.\n\nold\n\n" +
                                std::string{reference} + "\n\nbelow",
                            "NEW", "m1") == "NEW\n\nbelow");
    }
}

TEST_CASE("nothing of ours stays where people took a line of ours away, or there never was one") {
    CHECK(with_own_part("old\n\nRef: m1\n\nbelow", "NEW", "m1") == "NEW\n\nbelow");
    CHECK(with_own_part("above\n\nSecond Story keeps what stands here up to date, down to the "
                        "line with m1.\n\nold",
                        "NEW", "m1") == "above\n\nNEW");
    CHECK(with_own_part("Ref: m1, see below\n\nold\n\nRef: m1\n\nbelow", "NEW", "m1") ==
          "NEW\n\nbelow");
    CHECK(with_own_part("old", "NEW", "m1") == "NEW");
}
