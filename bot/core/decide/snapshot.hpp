#pragma once

#include "bot/core/decide/toggle.hpp"
#include "bot/core/incident/fact.hpp"
#include "bot/core/incident/incident.hpp"
#include "bot/core/likeness/liken.hpp"
#include "bot/core/outbox/effect.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bot::core::decide {

enum class Listing { none, open, closed, mine, stale, all };
/// Whose remediation items.
enum class Items {
    none,
    incident,  ///< of `named`, or else of `here`; of the effect's and its reminders' incidents
    holders,   ///< of these, and of all that have the message
    live,      ///< of all of which anything may still be due
    all
};

/// Which others an incident is held beside.
enum class Beside {
    none,
    open_ones,      ///< those that everybody sees
    known_to_asker  ///< the private ones of which they are a member, too
};

/// Where in private something was said to us, or changed.
struct TalkPlace {
    event::MessageRef message;
    std::optional<std::string> thread;
    std::optional<event::IncidentId> incident = {};  ///< that they named
};

/// What has to be looked up before an event can be decided. Cheap parts only are asked for on the
/// path of a message.
struct Load {
    event::EventKey key;                        ///< was this delivery decided before?
    event::EventKey original;                   ///< → unheard
    std::optional<event::RoomRef> room;         ///< → here
    std::optional<event::IncidentId> incident;  ///< → named
    std::optional<event::MessageRef> message;   ///< → held
    std::optional<event::MessageRef> own;       ///< → own
    std::vector<std::string> toggles;           ///< → toggles
    std::vector<event::PersonRef> people;       ///< → people
    /// → handles, on the platform of `room`: compared without case with people's handles, and where
    /// none fits with their whole names. Found ones stand under the very word asked for.
    std::vector<std::string> handles;
    std::optional<event::PersonRef> asker;   ///< → here.member, named.member, and listing mine
    std::optional<event::MessageRef> offer;  ///< → choices, those offered by this post of ours
    std::optional<event::RoomRef>
        offered_in;  ///< → choices, those offered there last; only where there is no `here`
    std::optional<event::RoomRef> other_room;  ///< → there
    bool accounts = false;  ///< → accounts: `asker`'s, else the reporter's of the effect's incident
    std::string handles_on;  ///< platform on which handles are looked up; empty: that of `room`
    std::optional<std::int64_t> effect_row;  ///< → effect, and its incident → named
    std::optional<event::FactNumber> fact;   ///< → fact of `named`, or else of `here`
    std::string replaces;                    ///< → ordered
    std::optional<TalkPlace> talk;  ///< → talk, talks, ties of all in it, people as for `names`
    std::optional<event::PersonRef> busy;  ///< → elsewhere
    bool debrief = false;  ///< → debrief, ties of all in it: of `named`, or else of `here`
    bool earlier_debriefs = false;          ///< → earlier_debriefs: of incidents before that one
    Listing listing = Listing::none;        ///< → listing
    Items items = Items::none;              ///< → items
    std::vector<event::TicketRef> tickets;  ///< → filed, and of their incidents → items
    std::string followed;                   ///< → followed, of the tracker of that name
    std::vector<event::PersonRef> ties;     ///< → ties, of these and of those found by handles
    std::vector<event::PersonRef> tracker_accounts;  ///< → ties, too; found in any ASCII case
    bool record = false;       ///< → record: all facts of `named`, else `here`
    bool talk_record = false;  ///< → record: all facts of the talk's incident, if there is one
    bool cast = false;         ///< → people and tied, of all whom the record names
    bool unsent = false;       ///< → unsent
    bool numbering = false;    ///< → next_incident
    bool health = false;       ///< → health
    /// → responding, names; people and ties of all who have to do with `items`
    bool follow_up = false;
    std::string toggles_under;     ///< → toggles, of all whose names begin so
    Beside beside = Beside::none;  ///< → likeness, of `named`, else `here`
    /// → people, of all who have a role in `here` and `named`, of reporters and of `accounts`
    bool names = false;
};

struct IncidentView {
    incident::Incident incident;
    std::int64_t version = 0;     ///< of the incident's state; a write on an older one conflicts
    event::FactNumber next_fact;  ///< the number the next fact will get
    bool member = false;          ///< the asker is in one of its rooms
};

/// The role of whoever looks after the question why something recurs.
inline constexpr std::string_view pattern_owner = "pattern-owner";

/// An incident of a pattern: all facts of its items and its debrief.
struct RecurringView {
    incident::Incident incident;
    std::vector<incident::Fact> items;
    std::vector<incident::Fact> debrief;
};

/// What an incident is like, as far as those it was held beside tell.
struct LikenessView {
    likeness::Findings findings;
    std::map<event::IncidentId, likeness::Portrait> portraits;  ///< of all in the findings
    /// Of those that are alike, at least the facts with words of the one asked about, and what
    /// became of their lines.
    std::map<event::IncidentId, std::vector<incident::Fact>> lines;
    /// Of all that something recurs in.
    std::map<event::IncidentId, RecurringView> recurring;
};

/// A mark nobody has taken back.
struct StandingMark {
    event::PersonRef by;
    incident::MarkKind kind = incident::MarkKind::key;
    std::string via;
    friend bool operator==(const StandingMark&, const StandingMark&) = default;
};

/// A reaction known by an id of its own.
struct HeldReaction {
    event::MessageRef message;  ///< it was given to
    std::string reaction;
    event::Person by;
    friend bool operator==(const HeldReaction&, const HeldReaction&) = default;
};

/// What is known of one message in one incident (see held_from).
struct HeldMessage {
    event::IncidentId incident;
    event::FactNumber said;  ///< of its entry; 0 where no more is known than what became of it
    event::PersonRef author;
    std::string revision;                ///< the newest we have; empty: as first said
    std::vector<std::string> revisions;  ///< all we have, ordered; the first one is the empty one
    std::string text;                    ///< the newest
    std::vector<event::File> files;
    std::optional<std::string> thread;
    bool removed = false;
    bool noted = false;       ///< it is a note ("TL: …")
    bool off_record = false;  ///< only that it was said is kept, whatever it becomes
    std::vector<StandingMark> marks;
    std::optional<HeldReaction> reaction;  ///< it is no message but this
    friend bool operator==(const HeldMessage&, const HeldMessage&) = default;
};

/// An interview's incident, with all facts of its debrief.
struct DebriefView {
    IncidentView incident;
    std::vector<incident::Fact> facts;
};

/// An incident, with all facts of its remediation items.
struct ItemsView {
    IncidentView incident;
    std::vector<incident::Fact> facts;
};

/// The item that a tracker's ticket is.
struct FiledItem {
    event::IncidentId incident;
    std::int64_t number = 0;
};

struct HealthView {
    std::int64_t open_incidents = 0;
    std::int64_t outbox_waiting = 0;
    std::int64_t outbox_failed = 0;
    std::int64_t timers_waiting = 0;
    std::int64_t gaps = 0;
    std::optional<event::Instant> last_event;  ///< received
};

struct IncidentSummary {
    event::IncidentId id;
    std::string title;
    incident::Severity severity = incident::Severity::unset;
    incident::Status status = incident::Status::investigating;
    incident::Visibility visibility = incident::Visibility::open;
    event::Instant started_at;
    event::Instant last_activity;
    std::optional<event::PersonRef> lead;
    std::vector<incident::LinkedRoom> rooms;
    bool member = false;
    std::optional<event::Instant> closed_at = {};
};

struct Snapshot {
    bool seen = false;     ///< the delivery's key is in the inbox: nothing is to be decided
    bool unheard = false;  ///< that of what an edit is of is not: it may be still to come
    std::vector<outbox::Effect> unsent;  ///< all that is not settled, in order
    std::optional<IncidentView> here;    ///< the incident whose record this room now goes into
    std::optional<IncidentView> there;   ///< the incident whose record the other room goes into
    std::optional<IncidentView> named;   ///< the incident asked for by number, or of the effect
    std::vector<HeldMessage> held;       ///< the message, in each incident that has it
    std::vector<HeldMessage> own;        ///< what is known under the id of the reaction that came
    std::vector<outbox::Button> choices;
    std::map<std::string, Toggle> toggles;
    std::vector<event::PersonRenamed> people;  ///< those asked for that we know, each once
    std::map<std::string, event::Person> handles;
    std::vector<event::PersonRef> accounts;  ///< all of one person, this one included
    std::optional<outbox::Effect> effect;    ///< none: settled already
    bool ordered = false;  ///< an effect under the word asked for is not settled yet
    std::optional<incident::Fact> fact;
    std::vector<IncidentSummary> listing;
    /// The interview that has the message, or its thread, or else the newest one of the room.
    std::optional<DebriefView> talk;
    std::vector<event::IncidentId> talks;  ///< all that were talked about in the room of `talk`
    std::vector<DebriefView> elsewhere;    ///< of the last interviews of the person, at any of
                                           ///< their accounts, of any incident
    std::vector<incident::Fact> debrief;   ///< all facts of a debrief
    /// Of the newest twenty with a debrief that the asker may see, all facts of each.
    std::vector<std::vector<incident::Fact>> earlier_debriefs;
    std::vector<ItemsView> items;  ///< each incident once, by number
    std::string installation;      ///< of this store alone, by chance; there wherever items are
    std::map<event::TicketRef, FiledItem> filed;
    std::optional<event::Instant> followed;  ///< see Followed
    /// All accounts of each that was asked for; of one who has no other it is that one.
    std::map<event::PersonRef, std::vector<event::PersonRef>> ties;
    std::vector<incident::Fact> record;
    /// Of those in the record who have several accounts in it: the one that stands for all.
    std::map<event::PersonRef, event::PersonRef> tied;
    std::optional<event::IncidentId> next_incident;
    std::optional<event::IncidentId> import_known;  ///< set where the key is a known import's
    HealthView health;
    /// Who is at work on an incident that is open, and when that was seen last: by what they said
    /// there, and of who has a role in it by what anybody said.
    std::map<event::PersonRef, event::Instant> responding;
    /// Who reported or led a private incident of `items`, and is no member of it any more.
    std::set<std::pair<event::IncidentId, event::PersonRef>> outsiders;
    std::vector<std::string> names;  ///< and handles, of all people
    LikenessView likeness;
};

/// The message a fact is found by when that message comes up again; nothing for facts that are not
/// about the text, the removal or the marks of a message.
[[nodiscard]] std::optional<event::MessageRef> message_of(const incident::FactBody& body);
/// The id that a fact has on its platform beside its message's: a reaction's own.
[[nodiscard]] std::optional<event::MessageRef> own_id_of(const incident::FactBody& body);
/// What is known of a message, from all facts of one incident that have its `message_of` or
/// `own_id_of`, in order of their numbers; at least one.
[[nodiscard]] HeldMessage held_from(std::span<const incident::Fact> about);

/// Names of toggles, the same for whoever asks and whoever writes.
[[nodiscard]] std::string reaction_toggle(const event::MessageRef& message,
                                          const event::PersonRef& person,
                                          const std::string& reaction);
[[nodiscard]] std::string pin_toggle(const event::MessageRef& message);
/// Somebody said that another's account is theirs too, and no answer has come yet.
[[nodiscard]] std::string claim_toggle(const event::PersonRef& by, const event::PersonRef& on);
/// The one room has named the other as the one in which it goes on.
[[nodiscard]] std::string successor_toggle(const event::RoomRef& was, const event::RoomRef& now);
[[nodiscard]] std::string member_toggle(const event::RoomRef& room, const event::PersonRef& person);
enum class By { somebody, nobody };
/// Archived and restored share one; every other property is one of its own. What nobody is said to
/// have done is told apart, for who did it may be told later.
[[nodiscard]] std::string room_toggle(const event::RoomRef& room, event::RoomProperty property,
                                      By by = By::somebody);
/// Who brought the property to this value has been told.
[[nodiscard]] std::string room_value_toggle(const event::RoomRef& room,
                                            event::RoomProperty property, const std::string& value);
/// The toggles that a fact sets, and whether on or off.
[[nodiscard]] std::vector<std::string> toggles_of(const incident::Fact& fact);
[[nodiscard]] event::Change change_of(const incident::FactBody& body);

}  // namespace bot::core::decide
