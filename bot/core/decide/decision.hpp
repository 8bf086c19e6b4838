#pragma once

#include "bot/core/decide/toggle.hpp"
#include "bot/core/event/event.hpp"
#include "bot/core/incident/fact.hpp"
#include "bot/core/outbox/effect.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bot::core::decide {

/// A wish to be woken. Setting one of the same name again moves it.
struct TimerSet {
    event::IncidentId incident;
    std::string name;
    event::Instant due;
};
struct TimerDropped {
    event::IncidentId incident;
    std::string name;
};

/// A post of ours that asks for a choice, where reacting to it or saying its words makes one.
struct ChoicesOffered {
    event::MessageRef post;
    std::vector<outbox::Button> choices;
};

/// Two accounts of one person, from now on.
struct AccountTie {
    event::PersonRef one;
    event::PersonRef other;
    bool alone = false;  ///< in place of what `one` had where `other` is
};

/// History was read back: all that was said in the room until then is in the record.
struct HeardUntil {
    event::IncidentId incident;
    event::RoomRef room;
    event::Instant until;
};

/// All that changed in a tracker is known, up to then by its clock.
struct Followed {
    std::string tracker;
    event::Instant until;
};

/// The words told in a fact go for good; that something was told stays.
struct WordsErased {
    event::IncidentId incident;
    event::FactNumber fact;
};

/// The words of a message go for good, wherever the incident's record has them; that something
/// was said stays.
struct MessageForgotten {
    event::IncidentId incident;
    event::MessageRef message;
};

/// Shown to the sender alone, by whoever delivered the event, once the decision is on disk.
struct Reply {
    event::Text text;
    std::vector<outbox::Button> buttons;
    std::map<std::string, std::string> field_errors;  ///< of a form, by field
    bool refused = false;                             ///< nothing was changed, and why
};

/// Everything that follows from an event; written in one transaction or not at all.
struct Decision {
    std::vector<incident::Fact> facts;  ///< in order; their numbers are still 0
    std::vector<outbox::Effect> effects;
    std::vector<TimerSet> timers;
    std::vector<TimerDropped> dropped_timers;
    std::vector<event::PersonRenamed> people;
    std::vector<ChoicesOffered> offers;
    std::map<std::string, Toggle> toggles;
    std::vector<AccountTie> ties;
    std::vector<HeardUntil> heard;
    std::vector<WordsErased> erased;
    std::vector<MessageForgotten> forgotten;
    /// What is left of facts of interviews, by their numbers, that are on record already: who was
    /// asked what, and when, is gone.
    std::vector<incident::Fact> reduced;
    std::vector<Followed> followed;
    /// Of whose items nothing is due any more, until something happens to one.
    std::vector<event::IncidentId> resting;
    std::optional<Reply> reply;
    std::optional<event::IncidentId> incident;  ///< the one it was about, for the caller

    [[nodiscard]] bool changes_nothing() const {
        return facts.empty() && effects.empty() && timers.empty() && dropped_timers.empty() &&
               people.empty() && heard.empty() && offers.empty() && toggles.empty() &&
               ties.empty() && erased.empty() && forgotten.empty() && reduced.empty() &&
               followed.empty() && resting.empty();
    }
};

}  // namespace bot::core::decide
