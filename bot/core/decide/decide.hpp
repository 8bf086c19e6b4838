#pragma once

#include "bot/core/calendar/working_hours.hpp"
#include "bot/core/debrief/question_bank.hpp"
#include "bot/core/decide/decision.hpp"
#include "bot/core/decide/snapshot.hpp"
#include "bot/core/event/event.hpp"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace bot::core::decide {

/// What differs between chats, as data.
struct ChatTraits {
    bool can_create_rooms = true;
    bool has_buttons = true;
    bool has_forms = true;
    bool knows_names = true;    ///< events carry names; else people must be looked up by id
    bool can_read_back = true;  ///< what was said while we did not listen can be read later
    bool full_ids = false;      ///< ids name their server: "@alice:example.org", "#ops:example.org"
    bool may_encrypt = false;   ///< there may be rooms in which we cannot read
    bool threads_interviews = false;  ///< each interview is a thread of its own
    bool played = false;              ///< people there are played, at any hour
    /// How ids of private conversations between a person and us begin; empty: they do not tell.
    std::string direct_prefix = {};
    std::string command;  ///< how a command begins there: "/incident"
};

/// What differs between trackers, as data.
struct TrackerTraits {
    std::string name;   ///< as configured: "ops"
    std::string title;  ///< what people call the place: "GitHub acme/ops"
    std::chrono::seconds poll = std::chrono::minutes{5};
    std::map<event::PersonRef, std::string> people;  ///< whose account is which, as configured
};

/// What the operator configured, as far as decisions turn on it.
struct Policy {
    std::map<std::string, incident::MarkKind> marks;  ///< by reaction name
    std::string receipt_reaction = "white_check_mark";
    /// From its author: the words of the message are removed for good.
    std::set<std::string> forget_reactions{"zipper_mouth_face", "🤐"};
    bool keep_deleted = false;
    std::string time_zone = "UTC";
    std::optional<event::RoomRef> digest_room;
    std::chrono::minutes no_lead_after{10};
    std::chrono::seconds default_due = std::chrono::days{30};  ///< of a ticket
    std::string public_url;
    bool pages = false;                       ///< whether pages can be read at public_url
    std::map<std::string, ChatTraits> chats;  ///< by platform
    std::vector<TrackerTraits> trackers;      ///< the first is the default
    std::string version;
    std::shared_ptr<const debrief::QuestionBank> questions;  ///< none: nobody is ever asked
    std::chrono::seconds soak = std::chrono::hours{18};      ///< resolve to first question
    std::chrono::seconds answer_pause{15};                   ///< silence that ends an answer
    std::chrono::seconds keep_answers =
        std::chrono::days{90};  ///< of words that nobody let go, from the end; zero: kept
    calendar::WorkingHours working_hours;
    calendar::WorkingHours reminder_hours;  ///< those that are not quiet
    bool ticket_reminders = true;
    std::optional<std::chrono::weekday> digest_day = std::chrono::Monday;  ///< none: never
    std::chrono::minutes digest_time = std::chrono::hours{10};
    bool private_notes = true;     ///< offer a note to oneself soon after the end
    bool not_for_reviews = false;  ///< confirmed: answers are not used in reviews of people
};

/// Everything a decision may use that is not in the event or the store.
struct Context {
    event::Instant now;
    const Policy& policy;
    std::map<std::string, std::string> connections;  ///< by platform: "connected", or what is wrong
};

/// What `decide` will want to know about this event. Pure.
[[nodiscard]] Load needs(const event::Event& event, const Policy& policy);

/// What the event turns out to be, now that the record was looked into: a reaction taken back by
/// its own id alone, or a choice made by a reaction to a post of ours or by its very words. Then
/// that is to be decided in its place, with needs of its own. None: it is what it says it is.
[[nodiscard]] std::optional<event::Event> meant_by(const Snapshot& snapshot,
                                                   const event::Event& event,
                                                   const Context& context);

/// What follows from the event. Total: a refusal is a decision with a reply. Pure, so the same
/// snapshot, event and context give the same decision.
[[nodiscard]] Decision decide(const Snapshot& snapshot, const event::Event& event,
                              const Context& context);

/// The key under which an event is remembered.
[[nodiscard]] event::EventKey key_of(const event::Event& event);

}  // namespace bot::core::decide
