#pragma once

#include "bot/core/debrief/interview.hpp"
#include "bot/core/debrief/moments.hpp"

#include <set>
#include <string>
#include <utility>
#include <vector>

/// Accounts beside each other, never merged. What is here obeys consent: words of an answer appear
/// only where its author let the reader in question see them.
namespace bot::core::debrief {

enum class Reader { facilitator, everybody };

/// What one person told about one aspect of a moment.
struct Telling {
    event::PersonRef person;
    incident::Seat seat = incident::Seat::responder;
    std::string question;  ///< id in the bank
    std::optional<Aspect> aspect;
    event::FactNumber moment;
    event::FactNumber asked;
    incident::Audience audience = incident::Audience::facilitator;
    std::string words;
    bool named = false;  ///< may stand with the name
};
/// All that `reader` may read: the facilitator answers of every audience but `only me`, everybody
/// what was released, in order of moments, seats and numbers.
[[nodiscard]] std::vector<Telling> tellings(const Debrief& debrief, const QuestionBank& bank,
                                            Reader reader);

/// Two accounts of one moment that differ, and how.
struct Contrast {
    event::FactNumber moment;
    Telling one;
    Telling other;
    std::string difference;  ///< "the times differ: 14:05, 14:12"
};
[[nodiscard]] std::vector<Contrast> contrasts(const std::vector<Telling>& tellings,
                                              const Story& story);

/// How far a debrief is: numbers, and by name only those who have not started.
struct Progress {
    int invited = 0;
    int started = 0;
    int finished = 0;
    int declined = 0;
    std::vector<event::PersonRef> not_started;
};
[[nodiscard]] Progress progress(const Debrief& debrief);

/// Which aspects exist for a moment, by seat; computed of all answers, words of none.
struct Coverage {
    Moment moment;
    std::vector<std::pair<incident::Seat, std::set<Aspect>>> seats;
};
[[nodiscard]] std::vector<Coverage> coverage(const Debrief& debrief, const Story& story,
                                             const QuestionBank& bank);
/// Seats that took part or should have and were not heard: "nobody from support, although
/// customers were hit".
[[nodiscard]] std::vector<std::string> missing_seats(const Debrief& debrief, const Story& story);

/// For the group's meeting: minutes and what to do in them, a line each.
struct AgendaItem {
    int minutes = 0;
    std::string title;
    std::vector<std::string> lines;
};
[[nodiscard]] std::vector<AgendaItem> agenda(const Debrief& debrief, const Story& story,
                                             const QuestionBank& bank);

}  // namespace bot::core::debrief
