#include "bot/core/debrief/claims.hpp"

#include <doctest/doctest.h>

#include <string>

namespace debrief = bot::core::debrief;

namespace {

std::string differ(const std::string& one, const std::string& other) {
    std::string all;
    for (const auto& ours : debrief::claims(one)) {
        for (const auto& theirs : debrief::claims(other)) {
            if (const auto words = debrief::difference(ours, theirs); !words.empty())
                all += (all.empty() ? "" : "; ") + words;
        }
    }
    return all;
}

}  // namespace

TEST_CASE("times of one event five minutes apart are two pictures") {
    CHECK(differ("The deploy finished at 14:05.", "I saw the deploy finish, it ended at 14:12") ==
          "the time of the end of the deploy: 14:05, 14:12");
    CHECK(differ("deploy at 14:02", "14:06 was the deploy").empty());
}

TEST_CASE("times of two events are no difference") {
    CHECK(differ("the deploy was at 14:05", "the rollback was at 14:48").empty());
    CHECK(differ("the deploy started at 14:02", "the deploy finished at 14:09").empty());
}

TEST_CASE("a time told by another zone's clock is no difference") {
    CHECK(differ("deploy at 14:05", "the deploy was at 15:05").empty());
    CHECK_FALSE(differ("deploy at 14:05", "the deploy was at 15:35").empty());
}

TEST_CASE("what was clear to one and not to the other is a difference") {
    const std::string unlike = "it was clear to one and not to the other";
    CHECK(differ("It was clear that the pool was empty", "I was not sure what I saw") == unlike);
    CHECK(differ("I knew what it was", "no idea at that point") == unlike);
    CHECK(differ("I knew what it was", "I couldn\u2019t tell") == unlike);
    CHECK(differ("it was unclear to me", "it was not clear at all").empty());
}

TEST_CASE("an account that says both of one thing claims neither") {
    CHECK(differ("First I was unsure, later it was clear", "I was not sure").empty());
    CHECK(differ("no alert at first, then the alert came", "there was no alert").empty());
}

TEST_CASE("different suspects are a difference, one suspect in other words is none") {
    CHECK(differ("I suspected the search job.", "To me it looked like the deploy, at first") ==
          "what it was taken for: search job, deploy");
    CHECK(differ("I thought it was the search reindex", "it looked like our search job").empty());
    CHECK(differ("I never suspected the search job", "it looked like the deploy").empty());
}

TEST_CASE("a signal that one saw and another says was absent is a difference") {
    const std::string unlike = "one speaks of the alert, the other of its absence";
    CHECK(differ("the alert came right away", "there was no alert on my phone") == unlike);
    CHECK(differ("the alert came right away", "The alert never reached me") == unlike);
    CHECK(differ("the alert came right away", "no doubt, and the alert came").empty());
    CHECK(differ("the alert came", "no page came").empty());
}

TEST_CASE("views of who was on a piece of work are compared") {
    CHECK(differ("I thought the database team was doing the rollback",
                 "nobody was on the rollback") ==
          "who was on it (rollback): database team, nobody");
    CHECK(differ("Bob was restarting checkout", "nobody was restarting checkout") ==
          "who was on it (restart checkout): Bob, nobody");
    CHECK(differ("Bob was restarting Checkout", "BOB was restarting checkout").empty());
    CHECK(differ("Bob was restarting checkout", "nobody was watching the queue").empty());
}

TEST_CASE("no difference names a side") {
    for (const auto* word : {"right", "wrong", "mistaken", "false", "correct", "actually"}) {
        CHECK(differ("deploy at 14:05. It was clear. I suspected search. The alert came.",
                     "deploy at 14:25. Not sure. It looked like dns. There was no alert.")
                  .find(word) == std::string::npos);
    }
}

TEST_CASE("any bytes are taken") {
    for (const std::string text : {"", "::::", "14:", ":14", "99:99 deploy", "\xff\xfe 14:05 \xc3",
                                   "was", "i was", "suspected", "thought it was", "was was was"})
        CHECK(differ(text, "the deploy was at 14:05").empty());
    CHECK(debrief::claims(std::string(1 << 20, 'a') + " was on it").size() <= 1);
    std::string long_text;
    for (int i = 0; i < 100000; ++i)
        long_text += "deploy 14:05 was on it ";
    CHECK(debrief::claims(long_text).size() < 10);
}
