#pragma once

#include "bot/core/event/chat_event.hpp"
#include "bot/core/event/failure.hpp"
#include "bot/core/event/tracker_event.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace bot::core::event {

struct RoomCreated {
    RoomRef room;
    std::string name;
    bool encrypted = false;  ///< its server made it so: we cannot read what is said there
};
struct RoomJoined {
    RoomRef room;
    std::string name;
    bool encrypted = false;                   ///< we cannot read what is said there
    bool is_public = false;                   ///< whoever wants to can read there
    bool asker_inside = false;                ///< one of the asker's accounts is a member
    std::optional<RoomRef> predecessor = {};  ///< the room it says it goes on from
};
/// Those who could not be invited, each with the reason; the others are.
struct PeopleInvited {
    struct Uninvited {
        PersonRef person;
        std::string why;
    };
    std::vector<Uninvited> uninvited;
};
struct Posted {
    MessageRef message;
    std::string permalink;  ///< may be empty
};
struct Performed {};
struct MessageFetched {
    MessagePosted message;
};
struct PersonFound {
    PersonRenamed person;
};
struct MembersFound {
    std::vector<Person> members;
};
/// One page of history, oldest first; `next` is empty on the last page. `unread` is what the pages
/// up to this one left out; nothing where the platform does not tell.
struct HistoryRead {
    std::vector<ChatEvent> events;
    std::string next;
    std::optional<Stretch> unread = std::nullopt;
};

using Outcome = std::variant<RoomCreated, RoomJoined, PeopleInvited, Posted, Performed,
                             MessageFetched, PersonFound, MembersFound, HistoryRead, TicketFiled,
                             TicketRead, ChangesRead, AccountFound, Failure>;

/// What became of an effect. The store knows the effect by its row; a row already settled changes
/// nothing any more.
struct EffectOutcome {
    std::int64_t row = 0;
    Outcome outcome;
};

/// An effect did not work this time and is to be tried again. Its row stays as it is.
struct EffectDelayed {
    std::int64_t row = 0;
    Failure why;
    int attempts = 0;  ///< this one included
};

/// The program begins to work, or does again.
struct Started {
    Instant at;
};

/// A timer that was asked for has come due. `name` tells what it is for, unique in its incident.
struct TimerFired {
    std::int64_t row = 0;
    IncidentId incident;
    std::string name;
};

/// An archive begins: the same key again gives the same incident.
struct ImportOpened {
    EventKey key;
    std::string title;
    std::vector<std::pair<RoomRef, std::string>> rooms;  ///< with their names
    Instant from;                                        ///< of the first message
    std::string time_zone;                               ///< IANA; empty for the configured one
};

/// The archive is read to its end.
struct ImportFinished {
    EventKey key;
    IncidentId incident;
    Instant to;  ///< of the last message
};

using Event = std::variant<ChatEvent, TicketTouched, EffectOutcome, TimerFired, ImportOpened,
                           ImportFinished, EffectDelayed, Started>;

}  // namespace bot::core::event
