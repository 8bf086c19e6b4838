#pragma once

#include "bot/core/draft/manuscript.hpp"

#include <string>
#include <vector>

namespace bot::core::draft {

/// Something with a moment and a label on the drawing.
struct Dot {
    event::Instant at;
    std::string label;  ///< clean, not escaped, short
    std::string id;     ///< "e12"; may be empty
    bool milestone = false;
};
/// A stretch of a band, or a gap.
struct Stretch {
    event::Instant from;
    event::Instant to;
    std::string label;
    std::string look;  ///< a class of the style sheet
};

/// What is to be seen of an incident, before it has a shape: the time it took, with what people
/// marked up to half that length before and after it.
struct Plan {
    event::Instant from;
    event::Instant to;
    std::vector<Stretch> severities;
    std::vector<Stretch> statuses;
    std::vector<Stretch> gaps;
    std::vector<Dot> dots;  ///< in order of time
    std::vector<event::Instant> messages;
    std::size_t left_out = 0;  ///< marked, but too far away
    std::string description;   ///< the same in words
};

[[nodiscard]] Plan plan_drawing(const Manuscript& draft);

/// Tick distance for a length of time: at most `most` ticks.
[[nodiscard]] std::chrono::seconds tick_distance(std::chrono::microseconds length, int most);

/// Appends the drawing as SVG: time from left to right, for wide pages and print.
void append_wide_drawing(std::string& out, const Plan& plan);
/// The same downwards, for narrow pages.
void append_tall_drawing(std::string& out, const Plan& plan);

/// A coordinate with one digit behind the point.
void append_coordinate(std::string& out, double value);

}  // namespace bot::core::draft
