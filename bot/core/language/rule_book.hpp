#pragma once

#include "bot/core/language/rule.hpp"
#include "bot/core/language/wording_pattern.hpp"

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
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
    Pattern trigger, left, not_left, right, not_right, sentence, not_sentence;
};

/// All rules, and which of them a sentence can concern at all.
class RuleBook {
public:
    static constexpr std::size_t most_rules = 256;
    using Candidates = std::bitset<most_rules>;

    /// Made once; throws std::logic_error for a rule that is not well-formed.
    static const RuleBook& instance();

    /// The rules one of whose words begins a word of `sentence`, by their place in rules().
    [[nodiscard]] Candidates candidates(std::string_view sentence) const;
    /// Whether a word of some rule begins `words`.
    [[nodiscard]] bool speaks_of(std::string_view words) const;
    [[nodiscard]] const std::vector<ReadyRule>& rules() const { return x_rules; }

private:
    RuleBook();
    void add(WordingClass wording, const Rule& rule);
    void index_words();
    void add_candidates(std::string_view rest, std::size_t length, Candidates& found) const;

    struct Word {
        std::string letters;  ///< lower case
        std::size_t rule;
    };
    std::vector<ReadyRule> x_rules;
    std::vector<Word> x_words;  ///< by the key of their first letters
    /// Where in x_words those with a key begin; one more marks the end.
    std::vector<std::uint16_t> x_begin;
};

}  // namespace bot::core::language
