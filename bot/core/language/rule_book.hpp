#pragma once

#include "bot/core/language/rule.hpp"
#include "bot/core/language/word_index.hpp"
#include "bot/core/language/wording_pattern.hpp"

#include <cstddef>
#include <map>
#include <memory>
#include <string_view>
#include <vector>

namespace bot::core::language {

/// A rule made ready.
struct ReadyRule {
    using Pattern = std::shared_ptr<const WordingPattern>;  ///< null: asks nothing
    const Rule* rule = nullptr;
    WordingClass wording = WordingClass::hindsight;
    bool begins_with_word = false;  ///< each match begins where one of the trigger's words does
    Pattern trigger, left, not_left, right, not_right, sentence, not_sentence;
};

/// All rules, and which of them a sentence can concern at all.
class RuleBook {
public:
    /// Made once; throws std::logic_error for a rule that is not well-formed.
    static const RuleBook& instance();

    struct Candidate {
        std::size_t rule;  ///< its place in rules()
        std::size_t at;    ///< where one of its trigger's words stands
    };
    /// The rules of which a word stands in `sentence`, by their places, then by the words'.
    [[nodiscard]] std::vector<Candidate> candidates(std::string_view sentence) const;
    /// Whether a word of some rule begins `words`.
    [[nodiscard]] bool speaks_of(std::string_view words) const;

    [[nodiscard]] const std::vector<ReadyRule>& rules() const { return x_rules; }

private:
    RuleBook();
    void add(WordingClass wording, const Rule& rule);
    ReadyRule::Pattern pattern(std::string_view text);

    std::vector<ReadyRule> x_rules;
    std::map<std::string_view, ReadyRule::Pattern> x_patterns;  ///< of windows, each once
    WordIndex x_words;
};

}  // namespace bot::core::language
