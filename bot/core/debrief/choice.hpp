#pragma once

#include "bot/core/debrief/moments.hpp"

#include <string>
#include <vector>

namespace bot::core::debrief {

/// How times are shown in the context lines of questions.
struct Zones {
    std::string incident;                         ///< IANA
    std::map<event::PersonRef, std::string> own;  ///< IANA, where known
};

/// What each participant but observers without a place will be asked: five to nine questions,
/// fixed places kept, forward in time. Decided for all together, in the order given, so that the
/// aspects of a moment are shared out. The same story gives the same questions.
[[nodiscard]] std::vector<incident::SeatPlanned> choose_questions(
    const Story& story, const std::vector<Participant>& participants, const QuestionBank& bank,
    const Zones& zones);

}  // namespace bot::core::debrief
