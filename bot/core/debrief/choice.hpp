#pragma once

#include "bot/core/debrief/moments.hpp"

#include <vector>

namespace bot::core::debrief {

/// What each of `participants` will be asked: four to nine questions, observers the two for when
/// they come of their own accord; fixed places kept, forward in time. Decided for all together, in
/// the order given, so that the aspects of a moment are shared out. The same story gives the same
/// questions.
[[nodiscard]] std::vector<incident::SeatPlanned> choose_questions(
    const Story& story, const std::vector<Participant>& participants, const QuestionBank& bank);

/// Marks the plan as late, which costs it its lightest question that has no place of its own.
void make_late(incident::SeatPlanned& plan);

}  // namespace bot::core::debrief
