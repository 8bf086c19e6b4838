// What the weighing learnt, and how it is put to use beside the rules.
#include "bot/core/language/weighing.hpp"

#include "tests/unit/language/found_wordings.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

using namespace bot::core::language;
using tests::found_wordings;

namespace {

std::vector<std::string> features_of(std::string_view sentence) {
    std::vector<Token> tokens;
    tokens_of(sentence, tokens);
    std::vector<std::string> names;
    each_feature(tokens, [&](const Feature& feature, std::size_t, std::size_t) {
        CHECK(feature.hash() == feature_hash(feature.name()));
        names.push_back(feature.name());
    });
    return names;
}

bool has(const std::vector<std::string>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Hindsight is sure where "plain" stands, and likelier where "as day" follows.
constexpr std::string_view small_file = R"(own 100 100 100 100 100 100 100 100 100 100
rival 0
own-ruled 0
rival-own-ruled 0
own-rival-ruled 0
rival-ruled 0
likely 1
sure 2000
gate-of-rules 5
gate-of-weighing 10
bias 0 0 0 0 0 0 0 0 0 0
base 0 0 0 0 0 0 0 0 0 0
ruled 500 0 0 0 0 0 0 0 0 0

as+day a5
plain a30 b-10 x10
clear x5
)";

}  // namespace

TEST_CASE(
    "a sentence is told by its words, their first letters, their sorts and their neighbours") {
    const auto names = features_of("____ didn't check 3 valves.");
    for (const auto* name :
         {"^", "_", "person:", "didn't", "check", "checking:", "check-", "0", "machine:", ".", "$",
          "_+didn't", "didn't+checking:", "0+machine:", "person:~checking:", "^+_", ".+$"})
        CHECK_MESSAGE(has(names, name), name);
    CHECK_FALSE(has(names, "_~check"));  // words as they stand pair with their neighbours alone
}

TEST_CASE("a form that no sort lists is of the sort of its word") {
    CHECK(has(features_of("He checks it."), "checking:s"));
    CHECK(has(features_of("They TESTED it."), "checking:ed"));
    CHECK(has(features_of("They reviewed it."), "checking:ed"));
    CHECK(has(features_of("The testers left."), "persons:"));
    CHECK(has(features_of("The plumbers left."), "person:"));
}

TEST_CASE("weights of one class do not tell of another, and a feature counts once in a sentence") {
    const Weighing weighing{small_file};
    Weighing::Result result;
    weighing.weigh("It was plain, plain as day.", {}, result);
    CHECK(result.scores[0] == 35);
    CHECK(result.scores[1] == -10);
    CHECK(result.sure.to_ulong() == 1);
    weighing.weigh("It rained.", {}, result);
    CHECK(result.scores[0] == 0);
    CHECK(result.sure.none());
}

TEST_CASE("a rule's finding makes its class likelier") {
    const Weighing weighing{small_file};
    Weighing::Result result;
    weighing.weigh("It rained.", {}, result);
    CHECK(result.likely.none());
    weighing.weigh("It rained.", WordingClasses{1}, result);
    CHECK(result.likely.to_ulong() == 1);
}

TEST_CASE("only sentences with telling words are worth weighing") {
    const Weighing weighing{small_file};
    CHECK(weighing.promise_of("It was PLAIN.") == Promise::weighing);
    CHECK(weighing.promise_of("It was clear.") == Promise::rules);
    CHECK(weighing.promise_of("It rained.") == Promise::none);
    CHECK(weighing.promise_of("") == Promise::none);
}

TEST_CASE("of a sentence the words that tell are pointed out") {
    const Weighing weighing{small_file};
    Weighing::Result result;
    const std::string sentence = "On the third of May it was plain as day to the crew of the boat.";
    weighing.weigh(sentence, {}, result);
    const auto [begin, end] = Weighing::narrowed(result, WordingClass::hindsight);
    CHECK(sentence.substr(begin, end - begin) == "plain as day");
    const auto none = Weighing::narrowed(result, WordingClass::retribution);
    CHECK(none.begin == none.end);
}

TEST_CASE("a file of weights that is not well-formed is refused") {
    for (const auto* file : {"own\n", "own x\n", "speed 3\n", "bias 1 2\n", "\nplain a300\n",
                             "\nplain k1\n", "\nplain a\n"})
        CHECK_THROWS_AS(Weighing{file}, std::logic_error);
}

TEST_CASE("what no rule lists is pointed out in the weighing's name, with a suggestion") {
    const WordingCheck check;
    const auto found = check.look("It would have been the duty of the porter to lock it.");
    REQUIRE(found.size() == 1);
    CHECK(found.front().rule == "W-counterfactual");
    CHECK(found.front().wording == WordingClass::counterfactual);
    CHECK_FALSE(found.front().self);
    CHECK_FALSE(found.front().suggestion.empty());
    const auto own = check.look("It would have been our duty to lock it.");
    REQUIRE(own.size() == 1);
    CHECK(own.front().self);
}

TEST_CASE("where a rule's words are harmless the weighing is silent as well") {
    CHECK(found_wordings("The word careless stays out of it.").empty());
    CHECK(found_wordings("The careless flag hid the row.").empty());
}

TEST_CASE("any bytes can be weighed") {
    std::string bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes.append(3, static_cast<char>(byte)).append("careless '");
    CHECK_NOTHROW(static_cast<void>(found_wordings(bytes)));
    CHECK_NOTHROW(static_cast<void>(found_wordings("'s 't '' ' didn't' 's.")));
    CHECK(found_wordings("").empty());
}
