#pragma once

#include "bot/core/likeness/portrait.hpp"

#include <chrono>
#include <set>
#include <span>
#include <string>
#include <vector>

/// Which incidents are like one another. Deterministic; everything that is counted is counted among
/// the portraits given, so that whoever may not know of an incident sees no trace of it.
namespace bot::core::likeness {

/// From here on two incidents resemble each other.
inline constexpr double alike_from = 0.45;
/// From here on two conditions say the same.
inline constexpr double same_condition_from = 0.7;
inline constexpr std::chrono::days pattern_within{180};
inline constexpr std::chrono::days condition_within{365};
/// Fewer are chance.
inline constexpr std::size_t fewest_of_a_pattern = 3;

struct Resemblance {
    event::IncidentId id;
    double likeness = 0;  ///< 0 to 1
};

/// The same condition stood in several incidents.
struct Returning {
    std::string condition;  ///< in the words of the one asked about
    std::vector<event::IncidentId> incidents;
};

/// Something was done about a condition in another incident, and here it is again.
struct Undone {
    std::string condition;  ///< in the words of the one asked about
    event::IncidentId incident;
    std::int64_t item = 0;
};

/// A word of the incident asked about, and how much it tells.
struct Weighed {
    std::string word;
    double weight = 0;
};

struct Findings {
    event::IncidentId about;
    std::vector<Weighed> words;      ///< heaviest first, twelve at most
    std::vector<Resemblance> alike;  ///< most alike first, five at most
    /// Within 180 days, each like another; with the one asked about. Empty, or three and more.
    std::vector<event::IncidentId> pattern;
    std::vector<Returning> returning;  ///< within a year
    std::vector<Undone> undone;        ///< done before the one asked about began
    std::vector<Returning> shared;     ///< by two and more of the members, in words of the first
    [[nodiscard]] bool recurs() const {
        return !pattern.empty() || !returning.empty() || !undone.empty();
    }
    /// All that something recurs in, with the one asked about, in order; empty where nothing does.
    [[nodiscard]] std::vector<event::IncidentId> members() const;
};

/// Of two incidents weighs the cosine of what their words tell with 0.30 and the kinds of condition
/// they share with 0.20, of which only what both have counts. `names` as of `words_of_names`.
[[nodiscard]] Findings liken(std::span<const Portrait> portraits,
                             const std::set<std::string>& names, event::IncidentId about);

}  // namespace bot::core::likeness
