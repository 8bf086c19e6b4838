#pragma once

#include "bot/core/debrief/seats.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace bot::core::debrief {

/// A place in the timeline at which one person can be asked, with all that makes a question fit
/// it. Nothing in it was visible to that person only later.
struct Moment {
    event::FactNumber entry;  ///< what the questions hang on
    event::Instant at;
    int rank = 0;            ///< in halves: contradicted statement 10 … message 2, contrast +1
    std::set<Trigger> fits;  ///< what may be asked here
    std::map<std::string, std::string> words;  ///< for the placeholders, by name
};

/// The moments of one participant: their own entries and those addressed to them, those of one
/// kind within five minutes merged, at most six, forward in time.
[[nodiscard]] std::vector<Moment> moments(const Story& story, const Participant& participant,
                                          const QuestionBank& bank);

/// The moments of the incident as a whole that most hangs on, highest rank first: what the
/// coverage of accounts is measured by.
[[nodiscard]] std::vector<Moment> key_moments(const Story& story, const QuestionBank& bank);

}  // namespace bot::core::debrief
