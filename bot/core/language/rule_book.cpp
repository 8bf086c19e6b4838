#include "bot/core/language/rule_book.hpp"

#include "bot/core/language/trigger_words.hpp"
#include "bot/core/language/vocabulary.hpp"
#include "bot/core/language/words.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>

namespace bot::core::language {
namespace {

/// Shorter ones would bring a rule into question everywhere.
constexpr std::size_t shortest_word = 3;

/// A beginning of so many letters is a name's hardly ever; a shorter one may be ("fat", Fatima).
constexpr std::size_t telling = 6;

/// Of a word that goes on where a rule's ends.
bool is_ending(std::string_view rest) {
    static constexpr std::array<std::string_view, 15> endings{
        "s", "es", "d", "ed", "ing", "er", "ers", "ly", "y", "ness", "ion", "ions", "t", "n", "en"};
    return std::find(endings.begin(), endings.end(), rest) != endings.end();
}

/// Divides at each `|` that stands in no group.
std::vector<std::string_view> alternatives(std::string_view trigger) {
    std::vector<std::string_view> result;
    int depth = 0;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < trigger.size(); ++at) {
        depth += trigger[at] == '(' || trigger[at] == '<' ? 1 : 0;
        depth -= trigger[at] == ')' || trigger[at] == '>' ? 1 : 0;
        if (depth == 0 && trigger[at] == '|') {
            result.push_back(trigger.substr(begin, at - begin));
            begin = at + 1;
        }
    }
    result.push_back(trigger.substr(begin));
    return result;
}

bool take_end(std::string& words, std::string_view end) {
    const bool there = words.ends_with(end);
    if (there)
        words.erase(words.size() - end.size());
    return there;
}

}  // namespace

const RuleBook& RuleBook::instance() {
    static const RuleBook book;
    return book;
}

RuleBook::RuleBook() {
    for (std::size_t wording = 0; wording < wording_classes; ++wording) {
        for (const auto& rule : rules_of(static_cast<WordingClass>(wording)))
            add(static_cast<WordingClass>(wording), rule);
    }
}

void RuleBook::add(WordingClass wording, const Rule& rule) {
    x_rules.push_back({&rule, wording, pattern(rule.left), pattern(rule.not_left),
                       pattern(rule.right), pattern(rule.not_right), pattern(rule.sentence),
                       pattern(rule.not_sentence)});
    const auto trigger = with_vocabulary(rule.trigger);
    for (const auto alternative : alternatives(trigger))
        add_arm(alternative);
}

void RuleBook::add_arm(std::string_view alternative) {
    const auto words = trigger_words(alternative);
    const auto too_short = [](const std::string& word) { return word.size() < shortest_word; };
    if (words.empty() || std::any_of(words.begin(), words.end(), too_short))
        throw std::logic_error{"rule " + std::string{x_rules.back().rule->id} +
                               " marks no words, or short ones: " + std::string{alternative}};
    for (const auto& word : words)
        x_words.add(word, x_arms.size());
    const auto open = alternative.find('<');
    const auto close = alternative.find('>', open);
    std::string before{alternative.substr(0, open)};
    std::string from_word{"(?:"};
    from_word.append(alternative.substr(open + 1, close - open - 1)).append(1, ')');
    from_word.append(alternative.substr(close + 1));
    // A word begins there anyway, and a group may begin with it.
    while (take_end(before, "\\b") || take_end(before, "(?:")) {
        if (alternative.substr(before.size()).starts_with("(?:"))
            from_word.insert(0, "(?:");
    }
    if (before.starts_with("\\b"))
        before.replace(0, 2, "(?:\\b|$)");  // what follows may be optional
    x_arms.push_back({x_rules.size() - 1, before.empty() ? nullptr : pattern("(?:" + before + ")$"),
                      pattern(from_word)});
}

ReadyRule::Pattern RuleBook::pattern(std::string_view text) {
    if (text.empty())
        return nullptr;
    const auto known = x_patterns.find(text);
    if (known != x_patterns.end())
        return known->second;
    return x_patterns.emplace(text, std::make_shared<const WordingPattern>(text)).first->second;
}

bool RuleBook::speaks_of(std::string_view words) const {
    const auto word = words.substr(
        0, static_cast<std::size_t>(std::find_if_not(words.begin(), words.end(), is_letter) -
                                    words.begin()));
    bool found = false;
    x_words.each(words, [&](std::size_t, std::size_t length) {
        found =
            found || length >= telling || length >= word.size() || is_ending(word.substr(length));
    });
    return found;
}

void RuleBook::candidates(std::string_view sentence, std::vector<Candidate>& found) const {
    found.clear();
    bool inside = false;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        const bool word = is_word(sentence[at]);
        if (word && !inside)
            x_words.each(sentence.substr(at), [&](std::size_t arm, std::size_t) {
                found.push_back({arm, at});
            });
        inside = word;
    }
}

}  // namespace bot::core::language
