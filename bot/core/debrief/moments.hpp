#pragma once

#include "bot/core/debrief/seats.hpp"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace bot::core::debrief {

class StoryReading;

/// A trigger that holds at a moment, and what its questions need.
struct Fit {
    int rank = 0;  ///< in halves: contradicted statement 10 … message 2, contrast +1
    event::Instant from;
    event::Instant until;                           ///< of a stretch; else as `from`
    std::map<std::string, std::string> words = {};  ///< for the placeholders, by name
};

/// A place in the timeline at which one person can be asked, with all that makes a question fit
/// it. Nothing in it was visible to that person only later, but for the words of
/// Trigger::worsening; no name in it is another's.
struct Moment {
    event::FactNumber entry;  ///< what the questions hang on
    event::Instant at;
    int rank = 0;                 ///< the highest of the fits
    std::map<Trigger, Fit> fits;  ///< what may be asked here
    std::string fact;             ///< for the context line: "you wrote “deploying 881”"
    std::string label;            ///< the same in a word or two: "the deploy"
};

/// The moments of one participant: their own entries and those addressed to them, those of one
/// kind within five minutes merged, at most six, forward in time.
[[nodiscard]] std::vector<Moment> moments(const Story& story, const Participant& participant,
                                          const QuestionBank& bank);
[[nodiscard]] std::vector<Moment> moments(const StoryReading& reading,
                                          const Participant& participant);

/// The moments of the incident as a whole that most hangs on, highest rank first: what the
/// coverage of accounts is measured by. Those of several people within three minutes are one.
[[nodiscard]] std::vector<Moment> key_moments(const StoryReading& reading,
                                              std::span<const Participant> participants);

}  // namespace bot::core::debrief
