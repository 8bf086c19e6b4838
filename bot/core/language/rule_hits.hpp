#pragma once

#include "bot/core/language/people_marks.hpp"
#include "bot/core/language/rule_book.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace bot::core::language {

/// What a rule found in a working copy.
struct RuleHit {
    const ReadyRule* rule;
    std::size_t begin;
    std::size_t end;
    bool self;  ///< it speaks of its writer
};

/// By position; no two overlap.
[[nodiscard]] std::vector<RuleHit> rule_hits(std::string_view words, const PeopleMarks& people);

}  // namespace bot::core::language
