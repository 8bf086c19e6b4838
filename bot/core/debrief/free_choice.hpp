#pragma once

#include "bot/core/debrief/candidates.hpp"

#include <cstddef>
#include <vector>

namespace bot::core::debrief {

/// How far the choice for one person is. Borrowed.
struct ChoiceSoFar {
    const Participant& participant;
    std::size_t size = 0;  ///< how many questions they get in all
    const PlannedTellings& tellings;
    const std::vector<Chosen>& chosen;
};

struct BestCandidate {
    const Candidate* candidate = nullptr;  ///< null: nothing more can be asked
    int weight = 0;                        ///< in halves
};

/// The candidate for the next free place: the heaviest that may be asked, as much of what the
/// person is to be asked for as the candidates allow.
[[nodiscard]] BestCandidate best_candidate(const std::vector<Candidate>& all,
                                           const ChoiceSoFar& so_far);

}  // namespace bot::core::debrief
