#pragma once

#include "bot/core/event/chat_event.hpp"
#include "bot/core/incident/debrief_fact.hpp"
#include "bot/core/incident/incident.hpp"
#include "bot/core/incident/ticket_fact.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Facts: what is recorded about an incident. Inserted, never changed; a correction is a fact.
namespace bot::core::incident {

// --- what moves the incident itself (see apply) ---

enum class Origin { live, imported };

struct Opened {
    std::string title;
    Severity severity = Severity::unset;
    Kind kind = Kind::incident;
    Visibility visibility = Visibility::open;
    std::string time_zone;
    Origin origin = Origin::live;
};
struct RoomLinked {
    event::RoomRef room;
    std::string name;
    RoomOrigin origin = RoomOrigin::created;
};
/// From then on nothing said there belongs to the incident, and being there lets nobody see it.
struct RoomUnlinked {
    event::RoomRef room;
};
/// Name, topic, archive and the like. `was` is the property's value before, where known.
struct RoomAltered {
    event::RoomRef room;
    event::RoomProperty property = event::RoomProperty::other;
    std::string value;
};
struct RoomReplaced {
    event::RoomRef was;
    event::RoomRef now;
    bool anew = false;  ///< another room that goes on from it: nothing of ours stands there yet
};
struct CardPosted {
    event::MessageRef card;
    std::string permalink;
};
struct SeveritySet {
    Severity was = Severity::unset;
    Severity now = Severity::unset;
    std::string reason;
};
struct StatusSet {
    Status was = Status::investigating;
    Status now = Status::investigating;
    std::string note;
};
struct TitleSet {
    std::string was;
    std::string now;
};
struct SummarySet {
    std::string now;
};
struct ImpactSet {
    std::string now;
};
struct RoleSet {
    std::string role;
    std::optional<event::Person> now;  ///< none: nobody any more
};
struct MilestoneSet {
    std::string name;     ///< its time is the fact's `at`
    std::string problem;  ///< why it looks out of order; empty where it does not
};

// --- what was said and done ---

/// A message as it was first known to us. Where its edit came before it, `revision` says which
/// version this is, and the text as first posted may follow as another Said without one.
struct Said {
    event::MessagePosted message;
    bool masked = false;      ///< something that looked like a secret was blanked before storing
    bool off_record = false;  ///< only that something was said; no text
    std::string revision;
};
/// A message has a new text. An empty `revision` is no version (a preview was added). Of a message
/// that is not held it makes no line: one from before our time may be edited, too.
struct Revised {
    event::MessageRef message;
    std::string revision;
    event::Text text;
    std::string raw;
    std::vector<event::File> files;
    bool masked = false;
    bool off_record = false;
    std::string id = {};  ///< of the edit itself, where the platform has one
};
/// What has this id is gone: a message, or an edit of one.
struct Removed {
    event::MessageRef message;
    /// Nothing was known of it, not even when it was said: no line unless it turns up.
    bool unseen = false;
    std::optional<event::Person> author = {};  ///< of the message, where told
};
struct Reacted {
    event::MessageRef message;
    std::string reaction;
    event::Change change = event::Change::added;
    std::string id = {};  ///< of the reaction itself, where the platform has one
};
struct Pinned {
    event::MessageRef message;
    event::Change change = event::Change::added;
};

enum class MarkKind { key, milestone, ticket, question, strike };

/// Somebody (the fact's actor) says that a message or entry matters, or takes that back. `via` is
/// the way they did it ("pushpin", "pin", "shortcut", "command"): two ways of one person are two
/// marks, of which either may be taken back.
struct Marked {
    std::optional<event::MessageRef> message;  ///< one of the two is set
    std::optional<event::FactNumber> entry;
    MarkKind kind = MarkKind::key;
    std::string via;
    event::Change change = event::Change::added;
};
struct MemberChanged {
    event::RoomRef room;
    event::Person person;
    event::Change change = event::Change::added;
    std::optional<event::Person> inviter;
};

enum class NoteKind { note, decision, hypothesis, update };

struct Noted {
    NoteKind kind = NoteKind::note;
    event::Text text;
    std::optional<event::MessageRef> source;  ///< the message it was written as ("TL: …")
};
struct EntryRevised {
    event::FactNumber entry;
    event::Text text;
};
struct EntryStruck {
    event::FactNumber entry;
    std::string reason;
    event::Change change = event::Change::added;
};
/// A command that changes no state of the incident, or one that was refused in a way worth keeping.
struct CommandRun {
    std::string command;
    std::string outcome;
};
/// From `at` of the fact to `to` we may have missed what was said in `room`; no `to` (zero): from
/// then on.
struct Gap {
    event::RoomRef room;
    event::Instant to;
    std::string reason;
};

using FactBody =
    std::variant<Opened, RoomLinked, RoomAltered, RoomReplaced, CardPosted, SeveritySet, StatusSet,
                 TitleSet, SummarySet, ImpactSet, RoleSet, MilestoneSet, Said, Revised, Removed,
                 Reacted, Pinned, Marked, MemberChanged, Noted, EntryRevised, EntryStruck,
                 CommandRun, Gap, Debriefed, RoomUnlinked, Ticketed>;

struct Fact {
    event::IncidentId incident;
    event::FactNumber number;  ///< given by the store as it writes, in order; 0 before
    event::Instant at;         ///< when it happened, by the platform's clock or the person's word
    event::Instant recorded;   ///< when we learned of it
    event::Person actor;       ///< who did it; an empty id: nobody in particular
    FactBody body;
};

[[nodiscard]] std::string_view to_string(MarkKind kind);  ///< "key", "milestone", …
/// The names of MarkKind; nothing for anything else.
[[nodiscard]] std::optional<MarkKind> parse_mark_kind(std::string_view word);

/// Whether `apply` does anything with it. Capture (messages, reactions, marks, notes) does not, so
/// it needs no version of the incident and never conflicts.
[[nodiscard]] bool moves_incident(const FactBody& body);

/// Folds one fact into the incident. Applying an incident's facts in order of their numbers to
/// `Incident{.id = …}` gives its state: the only way state comes to be.
void apply(Incident& incident, const Fact& fact);

}  // namespace bot::core::incident
