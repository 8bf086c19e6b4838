#include "bot/core/language/finding.hpp"

#include <array>

namespace bot::core::language {
namespace {

struct About {
    std::string_view name;
    Level level;
};

constexpr std::array<About, wording_classes> about{{
    {"hindsight", Level::hint},
    {"blaming-question", Level::strong},
    {"retribution", Level::strong},
    {"counterfactual", Level::nudge},
    {"person-cause", Level::nudge},
    {"negligence", Level::strong},
    {"normative", Level::nudge},
    {"human-error", Level::nudge},
    {"root-cause", Level::hint},
    {"exhortation", Level::hint},
}};

}  // namespace

std::string_view to_string(WordingClass wording) {
    return about[static_cast<std::size_t>(wording)].name;
}

std::string_view to_string(Level level) {
    constexpr std::array<std::string_view, 3> names{"strong", "nudge", "hint"};
    return names[static_cast<std::size_t>(level)];
}

Level level_of(WordingClass wording) {
    return about[static_cast<std::size_t>(wording)].level;
}

}  // namespace bot::core::language
