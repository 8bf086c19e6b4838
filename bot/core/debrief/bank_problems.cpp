#include "bot/core/debrief/question_bank.hpp"
#include "bot/core/language/code_point.hpp"

#include <algorithm>
#include <array>

namespace bot::core::debrief {
namespace {

/// With placeholders as they stand; what is asked has at most twenty more.
constexpr std::size_t longest_words = 140;
constexpr std::array<std::string_view, 6> needed{"O1", "O3", "S1", "W1", "Z1", "Z2"};
constexpr std::string_view builtin_cue = "short_answer";

class Search {
public:
    void complain(std::string id, std::string key, std::string what) {
        x_problems.push_back({std::move(id), std::move(key), std::move(what)});
    }
    void id(const std::string& id) {
        if (id.empty())
            complain(id, "id", "must not be empty");
        else if (!x_ids.insert(id).second)
            complain(id, "id", "stands twice");
    }
    void words(const std::string& id, const std::string& words) {
        if (words.empty())
            return complain(id, "words", "must not be empty");
        if (language::code_points(words) > longest_words)
            complain(id, "words",
                     "has " + std::to_string(language::code_points(words)) +
                         " characters, at most " + std::to_string(longest_words) +
                         " fit a message");
        for (std::size_t at = 0; (at = words.find('{', at)) != std::string::npos; ++at) {
            const auto braced = words.substr(at, words.find('}', at) - at + 1);
            if (!is_placeholder(braced))
                complain(id, "words", "has an unknown placeholder: " + braced);
        }
    }
    void pattern(const std::string& id, const std::string& key, const std::string& pattern) {
        if (const auto why = language::PhraseSet::problem(pattern); !why.empty())
            complain(id, key, "is no pattern: " + why);
    }
    void question(const BankText::Row& row) {
        id(row.id);
        words(row.id, row.words);
        if (!kind_order(row.kind))
            complain(row.id, "kind", "is not a known kind: \"" + row.kind + "\"");
        const auto names = split_names(row.when);
        if (names.empty())
            complain(row.id, "when", "must name what has to hold for the question to be asked");
        for (const auto name : names)
            if (!parse_trigger(name))
                complain(row.id, "when", "knows no \"" + std::string{name} + "\"");
        if (!row.aspect.empty() && !parse_aspect(row.aspect))
            complain(row.id, "aspect",
                     "must be one of actions, effects, expectations, assumptions and "
                     "timeline_view, not \"" +
                         row.aspect + "\"");
    }
    void follow_up(const FollowUp& row) {
        id(row.id);
        words(row.id, row.words);
        if (row.cue.empty())
            complain(row.id, "cue", "must not be empty");
        else if (row.cue != builtin_cue)
            pattern(row.id, "cue", row.cue);
    }
    void missing() {
        for (const auto id : needed)
            if (!x_ids.contains(std::string{id}))
                complain(std::string{id}, "id", "is missing: its place is fixed");
    }
    std::vector<BankProblem> take() { return std::move(x_problems); }

private:
    std::vector<BankProblem> x_problems;
    std::set<std::string> x_ids;
};

}  // namespace

std::vector<BankProblem> QuestionBank::problems(const BankText& text) {
    Search search;
    for (const auto& row : text.questions)
        search.question(row);
    for (const auto& row : text.follow_ups)
        search.follow_up(row);
    search.missing();
    search.pattern("cues", "distress", text.distress);
    search.pattern("cues", "surprise", text.surprise);
    for (const auto& [name, pattern] : text.signs) {
        if (!parse_sign(name))
            search.complain("signs", name, "is not a known sign");
        search.pattern("signs", name, pattern);
    }
    return search.take();
}

}  // namespace bot::core::debrief
