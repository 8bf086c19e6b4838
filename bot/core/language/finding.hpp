#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// What the check of wording finds: words that stop a story at a person or at its ending.
namespace bot::core::language {

/// In the order in which overlapping findings give way: the earlier one stays.
enum class WordingClass : std::uint8_t {
    hindsight,         ///< the ending made it look plain
    blaming_question,  ///< a question that accuses
    retribution,       ///< sanctions
    counterfactual,    ///< a world that did not happen
    person_cause,      ///< a person or team as the cause
    negligence,        ///< character or care
    normative,         ///< an act is graded
    human_error,       ///< the label as the explanation
    root_cause,        ///< one cause
    exhortation        ///< more care as the remedy
};
inline constexpr std::size_t wording_classes = 10;
using WordingClasses = std::bitset<wording_classes>;

enum class Level : std::uint8_t { strong, nudge, hint };

/// "root-cause": as people and machines read it.
[[nodiscard]] std::string_view to_string(WordingClass wording);
[[nodiscard]] std::string_view to_string(Level level);
[[nodiscard]] Level level_of(WordingClass wording);

struct Finding {
    WordingClass wording = WordingClass::hindsight;
    Level level = Level::hint;
    bool self = false;      ///< the writers speak of themselves
    std::size_t begin = 0;  ///< bytes [begin, end) of the text as it came, on character borders
    std::size_t end = 0;
    std::size_t line = 1;
    /// From 1. Counts code points of the line; each byte that is no UTF-8 counts as one.
    std::size_t column = 1;
    std::string match;
    std::string_view rule;        ///< which rule spoke, e.g. "CF1"
    std::string_view suggestion;  ///< for the writer
};

}  // namespace bot::core::language
