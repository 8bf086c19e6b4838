#pragma once

#include "bot/core/language/rule_hits.hpp"
#include "bot/core/language/weighing.hpp"

#include <string_view>
#include <vector>

namespace bot::core::language {

/// What is told of a sentence: of what rules found, what the weighing takes for likely, and what it
/// is sure of by itself.
class Judge {
public:
    explicit Judge(const Weighing& weighing) : x_weighing{weighing} {}

    /// By position; no two overlap. Places are those of the working copy.
    [[nodiscard]] std::vector<RuleHit> hits_in(const ReadSentence& sentence);

private:
    void add_sure(std::string_view sentence, std::vector<RuleHit>& hits) const;

    const Weighing& x_weighing;
    Weighing::Result x_weighed;
};

}  // namespace bot::core::language
