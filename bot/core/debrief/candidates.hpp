#pragma once

#include "bot/core/debrief/asking_plan.hpp"

#include <vector>

namespace bot::core::debrief {

/// A question that could be put to somebody, in the words it would have.
struct Candidate {
    const Question* question = nullptr;
    const Moment* moment = nullptr;  ///< null: its weight has nothing to do with one
    int base = 0;                    ///< in halves
    incident::PlannedQuestion planned;
};

/// Every question without a place of its own whose trigger holds, at each moment where it does.
/// Borrows the moments and the bank.
[[nodiscard]] std::vector<Candidate> candidates(const Participant& participant,
                                                const std::vector<Moment>& moments,
                                                const QuestionBank& bank,
                                                const calendar::ZoneClock& clock);
/// The heaviest moment at which a trigger holds; null: none.
[[nodiscard]] const Moment* moment_with(const std::vector<Moment>& moments, Trigger trigger);

}  // namespace bot::core::debrief
