#pragma once

#include "bot/core/debrief/interview.hpp"
#include "bot/core/debrief/moments.hpp"

#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

/// Accounts beside each other, never merged. What is here obeys consent: words of an answer appear
/// only where its author let the reader in question see them.
namespace bot::core::debrief {

enum class Reader { facilitator, everybody };

/// What one person told about one aspect of a moment.
struct Telling {
    event::Person person;
    incident::Seat seat = incident::Seat::responder;
    std::string question;  ///< id in the bank
    std::string kind;      ///< of that question; a follow-up has kind and aspect of what it follows
    std::optional<Aspect> aspect;
    event::FactNumber moment;  ///< 0: none
    event::FactNumber asked;
    incident::Audience audience = incident::Audience::facilitator;
    std::string words;
    bool named = false;  ///< may stand with the name
};
/// All that `reader` may read: the facilitator answers of every audience but `only me`, everybody
/// what was released, in order of moments, seats and numbers. A question that `questions` does not
/// have (any more) has no kind and no aspect.
[[nodiscard]] std::vector<Telling> tellings(const Debrief& debrief,
                                            std::span<const Question> questions, Reader reader);

/// The bank's question behind one that was asked: itself, or what it follows; null where the bank
/// has it no more.
[[nodiscard]] const Question* bank_question(const Interview& interview, const Asked& asked,
                                            std::span<const Question> questions);
/// The debrief as that facilitator may read it: interviews that are not theirs to read yet are
/// there without what was told.
[[nodiscard]] Debrief read_by(Debrief debrief, const event::PersonRef& facilitator,
                              event::Instant now);

/// Two accounts of one moment that differ, and how.
struct Contrast {
    event::FactNumber moment;
    Telling one;
    Telling other;
    std::string difference;  ///< "the time of the deploy: 14:05, 14:12"; tells of no person
};
/// Of what is told about one anchor or two within three minutes. In order of the moments.
[[nodiscard]] std::vector<Contrast> contrasts(std::span<const Telling> tellings,
                                              std::span<const timeline::Entry> entries);
/// The question for the group that goes with it.
[[nodiscard]] std::string question_for_all(event::Instant at);

/// How far a debrief is: numbers, and by name only those who have not started.
struct Progress {
    int invited = 0;  ///< to whom the preface went
    int started = 0;
    int finished = 0;
    int declined = 0;
    std::vector<event::PersonRef> not_started;  ///< observers only once they came forward
};
[[nodiscard]] Progress progress(const Debrief& debrief);
/// Somebody heard: one answer at least stands that is not for themselves alone.
[[nodiscard]] bool heard(const Interview& interview);

/// Which aspects exist for a moment, by seat; computed of all answers but `only me`, words of none.
struct Coverage {
    Moment moment;
    std::vector<std::pair<incident::Seat, std::set<Aspect>>> seats;  ///< of all who are asked
};
/// `moments` as key_moments() gives them, highest rank first; so is the result.
[[nodiscard]] std::vector<Coverage> coverage(const Debrief& debrief,
                                             std::span<const timeline::Entry> entries,
                                             std::span<const Moment> moments,
                                             std::span<const Question> questions);
/// "Nobody has described what they expected at 14:02 UTC.": the first three moments' empty cells.
[[nodiscard]] std::vector<std::string> holes(std::span<const Coverage> coverage);
/// "what they expected".
[[nodiscard]] std::string_view described(Aspect aspect);

/// Seats that took part or should have and were not heard: "Nobody from support has been heard,
/// although customers were hit." For the facilitator: the last of them name whom people named.
[[nodiscard]] std::vector<std::string> missing_seats(const Debrief& debrief, const Story& story,
                                                     std::span<const Participant> participants,
                                                     std::span<const Question> questions);

/// Seats to be proposed to the facilitator, nobody on the list having them: management where it was
/// grave, support where customers noticed it. Nobody is invited by that.
[[nodiscard]] std::vector<incident::Seat> seats_to_propose(const Debrief& debrief,
                                                           const Story& story);

/// For the group's meeting: minutes and what to do in them, a line each. Words of no answer.
struct AgendaItem {
    int minutes = 0;
    std::string title;
    std::vector<std::string> lines;
};
[[nodiscard]] std::vector<AgendaItem> agenda(const Debrief& debrief, const Story& story,
                                             std::span<const Moment> moments,
                                             std::span<const Question> questions);

}  // namespace bot::core::debrief
