#pragma once

#include "bot/core/language/finding.hpp"
#include "bot/core/language/people_marks.hpp"
#include "bot/core/language/weighing.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bot::core::language {

/// What a rule found, or the weighing.
struct RuleHit {
    WordingClass wording;
    std::string_view rule;  ///< its id
    std::size_t begin;
    std::size_t end;
    bool self;  ///< it speaks of its writer
};

/// A sentence of a working copy that may hold a wording.
struct ReadSentence {
    std::string words;  ///< with its people marked
    std::size_t offset;
    Promise promise;
    /// What rules found, places counted from the sentence's begin: class by class, overlapping ones
    /// too.
    std::vector<RuleHit> hits;
};

/// Which sentences are worth reading.
enum class Reading { worthwhile, all };

/// By position.
[[nodiscard]] std::vector<ReadSentence> read_sentences(std::string_view words,
                                                       const PeopleMarks& people,
                                                       const Weighing& weighing,
                                                       Reading reading = Reading::worthwhile);

/// Whether words of a rule of that class stand in the sentence, whose people are marked, beside
/// what makes them harmless.
[[nodiscard]] bool is_vetoed(std::string_view sentence, WordingClass wording);

/// Whether a wording is told of its writer; `left` is what stands before it in its clause.
[[nodiscard]] bool speaks_of_self(std::string_view match, std::string_view left);

}  // namespace bot::core::language
