#include "tests/unit/language/found_wordings.hpp"

#include <doctest/doctest.h>

using tests::ruled_wordings;
using Found = std::vector<std::string>;

TEST_CASE("people of the roster are found in any case, whole or by their first word") {
    const Found people{"Wren Okafor", "@kit"};
    CHECK(ruled_wordings("wren broke production", people) ==
          Found{"person-cause: wren broke production"});
    CHECK(ruled_wordings("It was caused by Wren Okafor.", people) ==
          Found{"person-cause: caused by Wren Okafor"});
    CHECK(ruled_wordings("kit's fault", people) == Found{"person-cause: kit's fault"});
    CHECK(ruled_wordings("It was caused by wrens.", people) == Found{});
}

TEST_CASE("a name that is also a word needs its capital letter") {
    CHECK(ruled_wordings("it will broke production", {"Will"}) == Found{});
    CHECK(ruled_wordings("Will broke production", {"Will"}) ==
          Found{"person-cause: Will broke production"});
}

TEST_CASE("names beyond ASCII are found whole") {
    CHECK(ruled_wordings("Zoë broke production", {"Zoë"}) ==
          Found{"person-cause: Zoë broke production"});
    CHECK(ruled_wordings("Őrsi broke production", {"Őrsi"}) ==
          Found{"person-cause: Őrsi broke production"});
}

TEST_CASE("without a roster names are guessed, products and words at the beginning are not") {
    CHECK(ruled_wordings("Yesterday Wren broke production.") ==
          Found{"person-cause: Wren broke production"});
    CHECK(ruled_wordings("Kafka broke production.") == Found{});
    CHECK(ruled_wordings("Replication broke production.") == Found{});
    CHECK(ruled_wordings("The Wren Manager broke production.") == Found{});
    CHECK(ruled_wordings("The Payments team broke production.") ==
          Found{"person-cause: The Payments team broke production"});
    CHECK(ruled_wordings("Visitors were asked to follow the signs.") == Found{});
}

TEST_CASE("a name that begins like a word of the rules is a name") {
    for (const std::string name : {"Fatima", "Gunnar", "Rashid", "Badri"})
        tests::speaks(name + " took down the site.",
                      "person-cause: " + name + " took down the site");
    tests::silent("Approving took down the site.");
}

TEST_CASE("with a roster nobody else is guessed") {
    CHECK(ruled_wordings("Yesterday Wren broke production.", {"Kit"}) == Found{});
}

TEST_CASE("mentions are people") {
    CHECK(ruled_wordings("@kit.s broke production") ==
          Found{"person-cause: @kit.s broke production"});
    CHECK(ruled_wordings("<@U02|kit> broke production") ==
          Found{"person-cause: <@U02|kit> broke production"});
    CHECK(ruled_wordings("ops@example.org broke production") == Found{});
}
