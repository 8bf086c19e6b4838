#include "bot/core/language/rule_book.hpp"

#include "bot/core/language/trigger_words.hpp"
#include "bot/core/language/vocabulary.hpp"
#include "bot/core/language/words.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

namespace bot::core::language {
namespace {

/// Shorter ones would bring a rule into question everywhere.
constexpr std::size_t shortest_word = 3;

/// The trigger with its `<…>` as groups.
std::string without_marks(std::string_view trigger) {
    std::string result;
    for (const char byte : trigger)
        result += byte == '<' ? std::string{"(?:"} : std::string(1, byte == '>' ? ')' : byte);
    return result;
}

/// Whether each alternative of the trigger begins with a marked group.
bool begins_with_group(std::string_view trigger) {
    int depth = 0;
    bool begins = true;
    for (std::size_t at = 0; at < trigger.size(); ++at) {
        const bool alternative = at == 0 || (depth == 0 && trigger[at] == '|');
        if (alternative) {
            const auto rest = trigger.substr(at + (at == 0 ? 0 : 1));
            begins = begins && (rest.starts_with("\\b<") || rest.starts_with("(?:\\b<"));
        }
        depth += trigger[at] == '(' || trigger[at] == '<' ? 1 : 0;
        depth -= trigger[at] == ')' || trigger[at] == '>' ? 1 : 0;
    }
    return begins;
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
    const auto trigger = with_vocabulary(rule.trigger);
    const auto words = trigger_words(trigger);
    const auto too_short = [](const std::string& word) { return word.size() < shortest_word; };
    if (words.empty() || std::any_of(words.begin(), words.end(), too_short))
        throw std::logic_error{"rule " + std::string{rule.id} + " marks no words, or short ones"};
    for (const auto& word : words)
        x_words.add(word, x_rules.size());
    x_rules.push_back({&rule, wording, begins_with_group(trigger),
                       std::make_shared<const WordingPattern>(without_marks(trigger)),
                       pattern(rule.left), pattern(rule.not_left), pattern(rule.right),
                       pattern(rule.not_right), pattern(rule.sentence),
                       pattern(rule.not_sentence)});
}

ReadyRule::Pattern RuleBook::pattern(std::string_view text) {
    if (text.empty())
        return nullptr;
    auto& known = x_patterns[text];
    if (!known)
        known = std::make_shared<const WordingPattern>(text);
    return known;
}

bool RuleBook::speaks_of(std::string_view words) const {
    bool found = false;
    x_words.each(words, [&](std::size_t) { found = true; });
    return found;
}

std::vector<RuleBook::Candidate> RuleBook::candidates(std::string_view sentence) const {
    std::vector<Candidate> found;
    bool inside = false;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
        const bool word = is_word(sentence[at]);
        if (word && !inside)
            x_words.each(sentence.substr(at), [&](std::size_t rule) {
                found.push_back({rule, at});
            });
        inside = word;
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Candidate& a, const Candidate& b) { return a.rule < b.rule; });
    return found;
}

}  // namespace bot::core::language
