#include "bot/core/language/rule_book.hpp"

#include "bot/core/language/trigger_words.hpp"
#include "bot/core/language/vocabulary.hpp"

#include <doctest/doctest.h>

#include <set>
#include <stdexcept>

using namespace bot::core::language;
using Words = std::vector<std::string>;

TEST_CASE("every pattern of every rule is one that RE2 takes") {
    for (const auto& rule : RuleBook::instance().rules()) {
        CAPTURE(rule.rule->id);
        for (const auto& pattern : {rule.left, rule.not_left, rule.right, rule.not_right,
                                    rule.sentence, rule.not_sentence})
            CHECK((!pattern || pattern->error().empty()));
    }
    for (const auto& arm : RuleBook::instance().arms()) {
        CAPTURE(RuleBook::instance().rules().at(arm.rule).rule->id);
        CHECK((!arm.before || arm.before->error().empty()));
        CHECK(arm.words->error().empty());
    }
}

TEST_CASE("a rule's name is its own") {
    std::set<std::string_view> names;
    for (const auto& rule : RuleBook::instance().rules())
        CHECK(names.insert(rule.rule->id).second);
}

TEST_CASE("only rules one of whose words stands in a sentence come into question") {
    std::vector<RuleBook::Candidate> found;
    const auto number = [&](std::string_view sentence) {
        RuleBook::instance().candidates(sentence, found);
        return found.size();
    };
    CHECK(number("A botched job.") == 1);
    CHECK(number("The pod restarted at noon.") == 0);
    CHECK(number("unbotched") == 0);
    CHECK(number("") == 0);
}

TEST_CASE("the words of a trigger are its marked groups and what stands plain behind them") {
    CHECK(trigger_words("\\b<one|other> thing") == Words{"one thing", "other thing"});
    CHECK(trigger_words("<(?:too|so) late|monitore?d>") ==
          Words{"monitord", "monitored", "so late", "too late"});
    CHECK(trigger_words("<call(?:ed)? (?:him|her)>") ==
          Words{"call her", "call him", "called her", "called him"});
    CHECK(trigger_words("<sees (?:\\w+ )?it>") == Words{"sees "});
    CHECK(trigger_words("<go[a-z]* on>|<Stop>") == Words{"go", "stop"});
    CHECK(trigger_words("nothing marked").empty());
}

TEST_CASE("the vocabulary replaces its names and leaves counts alone") {
    CHECK(with_vocabulary("a{0,2} {DEPT}").starts_with("a{0,2} (?:support|"));
    CHECK_THROWS_AS((void)with_vocabulary("{NOT_THERE}"), std::out_of_range);
}
