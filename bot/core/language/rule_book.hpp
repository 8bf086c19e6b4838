#pragma once

#include "bot/core/language/rule.hpp"
#include "bot/core/language/word_index.hpp"
#include "bot/core/language/wording_pattern.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace bot::core::language {

/// A rule made ready.
struct ReadyRule {
    using Pattern = std::shared_ptr<const WordingPattern>;  ///< null: asks nothing
    const Rule* rule = nullptr;
    WordingClass wording = WordingClass::hindsight;
    Pattern left, not_left, right, not_right, sentence, not_sentence;
};

/// One alternative of a rule's trigger, divided where its marked group begins.
struct TriggerArm {
    std::size_t rule;           ///< its place in rules()
    ReadyRule::Pattern before;  ///< what ends there; null for nothing
    ReadyRule::Pattern words;   ///< what begins there
};

/// All rules, and which of them a sentence can concern at all.
class RuleBook {
public:
    /// Made once; throws std::logic_error for a rule that is not well-formed.
    static const RuleBook& instance();

    struct Candidate {
        std::size_t arm;  ///< its place in arms()
        std::size_t at;   ///< where one of its words stands
    };
    /// The arms of which a word stands in `sentence`, by where they stand.
    [[nodiscard]] std::vector<Candidate> candidates(std::string_view sentence) const;
    /// Whether a word of some rule begins `words`.
    [[nodiscard]] bool speaks_of(std::string_view words) const;

    [[nodiscard]] const std::vector<ReadyRule>& rules() const { return x_rules; }
    [[nodiscard]] const std::vector<TriggerArm>& arms() const { return x_arms; }

private:
    RuleBook();
    void add(WordingClass wording, const Rule& rule);
    void add_arm(std::string_view alternative);
    ReadyRule::Pattern pattern(std::string_view text);

    std::vector<ReadyRule> x_rules;
    std::vector<TriggerArm> x_arms;
    std::map<std::string, ReadyRule::Pattern, std::less<>> x_patterns;  ///< each once
    WordIndex x_words;
};

}  // namespace bot::core::language
