#include "bot/core/debrief/interview_words.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace bot::core::debrief;

namespace {

std::optional<Word> word(std::string_view message) {
    const auto spoken = read_word(message);
    return spoken ? std::optional{spoken->word} : std::nullopt;
}

}  // namespace

TEST_CASE("each word of an interview is understood in all its forms") {
    for (const auto* text : {"start", "resume"})
        CHECK(word(text) == Word::start);
    CHECK(word("yes") == Word::yes);
    for (const auto* text : {"begin", "continue"})
        CHECK(word(text) == Word::go_on);
    CHECK(word("next") == Word::next);
    for (const auto* text : {"skip", "pass"})
        CHECK(word(text) == Word::skip);
    for (const auto* text : {"later", "pause", "not now"})
        CHECK(word(text) == Word::later);
    for (const auto* text : {"stop", "done", "finish"})
        CHECK(word(text) == Word::stop);
    for (const auto* text : {"no thanks", "no, thanks", "no thank you", "decline"})
        CHECK(word(text) == Word::decline);
    CHECK(word("back") == Word::back);
    CHECK(word("edit 2") == Word::edit);
    CHECK(word("withdraw") == Word::withdraw);
    for (const auto* text : {"only me", "facilitator", "unattributed", "everyone"})
        CHECK(word(text) == Word::audience);
    CHECK(word("approve") == Word::approve);
    for (const auto* text : {"who sees this", "who sees this?", "who sees what", "who sees what?"})
        CHECK(word(text) == Word::who_sees);
    CHECK(word("human") == Word::human);
    CHECK(word("help") == Word::help);
}

TEST_CASE("case, blanks around and a final dot do not matter") {
    CHECK(word("  Skip. ") == Word::skip);
    CHECK(word("NO   THANKS.") == Word::decline);
    CHECK(word("Only\tme\n") == Word::audience);
}

TEST_CASE("the number says which answer is meant, and all of them is said so") {
    CHECK(read_word("edit 3")->number == 3);
    CHECK(read_word("edit")->number == std::nullopt);
    CHECK(read_word("withdraw 2")->number == 2);
    CHECK(read_word("withdraw all")->all);
    CHECK(read_word("approve all")->all);
    CHECK(read_word("only me 4")->number == 4);
    CHECK(read_word("only me 4")->rest == "only me");
    CHECK(read_word("everyone all")->all);
    CHECK(read_word("everyone")->rest == "everyone");
}

TEST_CASE("a yes or a no has nothing beside it but what is polite") {
    using bot::core::incident::YesOrNo;
    for (const auto* text :
         {"Yes.", "yes please", "YES!", "yeah, that would be good", "Yep", "yes, I'd like that",
          "yes, call me", "yes, that would be fine", "yes, I\u2019d like that", "yes \U0001F44D",
          "Yes\u2764\uFE0F", "\U0001F64F yes please"}) {
        CAPTURE(text);
        CHECK(read_reply(text) == YesOrNo::yes);
    }
    for (const auto* text :
         {"No", "no, thanks", "nope!", "No thank you.", "no, I'm fine", "no, I\u2019m ok",
          "no, I am fine", "no need, thanks", "no \U0001F44D"}) {
        CAPTURE(text);
        CHECK(read_reply(text) == YesOrNo::no);
    }
    for (const auto* text : {"",
                             "  ",
                             "yesterday",
                             "nobody came",
                             "not now",
                             "I said yes",
                             "!",
                             "yes, the lag panel was green",
                             "no, that was bob",
                             "no, I'm not ok",
                             "no, I am not fine",
                             "no, please call me",
                             "no, I'd like that",
                             "no, I need you",
                             "no, that would be good",
                             "yes, please do not",
                             "yeah I'm ok, thanks",
                             "yeah, I'm fine",
                             "yes, I am good",
                             "yeah fine",
                             "yeah, good, thanks",
                             "yes, great",
                             "no, \u043f\u043b\u043e\u0445\u043e",
                             "yes, 14"}) {
        CAPTURE(text);
        CHECK(read_reply(text) == YesOrNo::none);
    }
}

TEST_CASE("a pause may say until when") {
    CHECK(read_word("later 2h")->rest == "2h");
    CHECK(read_word("Later Tomorrow.")->rest == "tomorrow");
    CHECK(read_word("pause")->rest == "");
    CHECK(read_word("later next week")->rest == "next week");
    CHECK(read_word("later in 2 hours")->rest == "in 2 hours");
}

TEST_CASE("what only begins like a word is an answer") {
    for (const auto* text : {"",
                             "  ",
                             ".",
                             "yes I saw the alert",
                             "done with the rollback by then",
                             "back to the dashboard",
                             "everyone knows",
                             "stop the deploy",
                             "later in the evening",
                             "later that week",
                             "edit all",
                             "edit 0",
                             "edit -1",
                             "edit 99999999999",
                             "approve of it",
                             "withdraw two",
                             "help me",
                             "skipped",
                             "nextcloud",
                             "no",
                             "human error",
                             "pass it on",
                             "skip this one please, I would rather tell it in the meeting"}) {
        INFO(std::string{text});
        CHECK(word(text) == std::nullopt);
    }
}

TEST_CASE("the incident that a word is about may stand before it or behind it") {
    for (const auto* text : {"INC-7 withdraw 2", "withdraw 2 inc-7"}) {
        const auto spoken = read_word(text);
        REQUIRE(spoken);
        CHECK(spoken->word == Word::withdraw);
        CHECK(spoken->number == 2);
        CHECK(spoken->incident == 7);
    }
    CHECK_FALSE(read_word("withdraw 2")->incident);
    CHECK_FALSE(read_word("INC-7"));
    CHECK_FALSE(read_word("it was like INC-7"));
    CHECK_FALSE(read_word("inc-7x start"));
}
