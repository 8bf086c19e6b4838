#pragma once

#include "bot/core/debrief/question_bank.hpp"
#include "bot/core/incident/incident.hpp"
#include "bot/core/timeline/timeline.hpp"

#include <map>
#include <set>
#include <span>
#include <vector>

namespace bot::core::debrief {

class StoryReading;

/// What a debrief is derived from. Borrowed for the call; entries in the timeline's order.
struct Story {
    const incident::Incident& incident;
    std::span<const timeline::Entry> entries;
    std::map<event::PersonRef, event::PersonRef> accounts = {};  ///< several of one person, by one
    /// What people are called beside what the entries call them, by account: handles, other names.
    std::map<event::PersonRef, std::vector<std::string>> names = {};
    std::set<event::PersonRef> programs = {};  ///< known to be no people, beside those who wrote
    std::map<event::PersonRef, std::string> zones = {};  ///< IANA, where one's own is known

    /// Whose clock somebody reads: their own, or the incident's.
    [[nodiscard]] const std::string& zone_of(const event::PersonRef& person) const {
        const auto own = zones.find(person);
        return own == zones.end() ? incident.time_zone : own->second;
    }
};

/// Somebody who took part, as the timeline shows them.
struct Participant {
    event::Person person;  ///< the account with most entries, of several
    std::vector<event::PersonRef> accounts;
    std::vector<incident::Seat> seats;  ///< first the one they are called by; at least one
    int points = 0;
    incident::Tier tier = incident::Tier::observer;
    event::Instant first_seen;
    event::Instant last_seen;
};

[[nodiscard]] bool has_seat(const Participant& participant, incident::Seat seat);

/// Everybody who took part, programs never, in the order in which they are to be asked: highest
/// points first, ties by earliest presence, then by reference. Above the cap of the severity's
/// invitations they are observers.
[[nodiscard]] std::vector<Participant> participants(const Story& story, const QuestionBank& bank);
[[nodiscard]] std::vector<Participant> participants(const StoryReading& reading);

/// How many are asked without anybody's word: by severity; fewer for a drill.
[[nodiscard]] std::size_t invitations(const incident::Incident& incident);

}  // namespace bot::core::debrief
