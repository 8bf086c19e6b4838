#pragma once

#include "bot/core/command/due_phrase.hpp"
#include "bot/core/command/time_phrase.hpp"
#include "bot/core/command/verbs.hpp"
#include "bot/core/event/ids.hpp"
#include "bot/core/event/text.hpp"
#include "bot/core/incident/fact.hpp"
#include "bot/core/incident/incident.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What people ask of us, one struct for each kind of wish. Names of people are still as typed and
/// times not yet placed: that takes knowledge a parser has not.
namespace bot::core::command {

/// Somebody, by mention (`ref` set) or by a handle or full id still to be looked up, without "@" at
/// its start unless it is a full id ("@alice:example.org").
struct Named {
    std::optional<event::PersonRef> ref;
    std::string word;
};

/// A message by its link, or an entry by its number.
using Target = std::variant<event::MessageRef, event::FactNumber>;

enum class Place { new_room, this_room };

struct Start {
    std::string title;  ///< empty: not told yet
    incident::Severity severity = incident::Severity::unset;
    incident::Kind kind = incident::Kind::incident;
    incident::Visibility visibility = incident::Visibility::open;
    Place place = Place::new_room;
};
struct Adopt {};
struct Show {};
enum class ListWhich { open, closed, mine, stale, all };
struct List {
    ListWhich which = ListWhich::open;
};
struct SetSeverity {
    std::optional<incident::Severity> severity;  ///< none: which is it?
    std::string reason;
};
struct SetStatus {
    incident::Status status = incident::Status::investigating;
    std::string note;
    std::optional<TimePhrase> at;
};
enum class Field { title, summary, impact };
struct SetField {
    Field field = Field::summary;
    std::string text;  ///< empty: what is it?
};
enum class Who { sender, somebody, nobody };
struct AssignRole {
    std::string role;
    Who who = Who::sender;
    Named person;  ///< for `somebody`
};
struct ShowRoles {};
struct Note {
    incident::NoteKind kind = incident::NoteKind::note;
    event::Text text;
    std::optional<TimePhrase> at;
};
struct SetMilestone {
    std::string name;  ///< empty: which are there?
    std::optional<TimePhrase> at;
};
enum class TimelinePart { recent, key, all };
struct Timeline {
    TimelinePart part = TimelinePart::recent;
    std::optional<TimePhrase> since;
};
struct SignOff {};
struct Mark {
    std::optional<Target> target;  ///< none: the message the command was used on
};
struct Unmark {
    std::optional<Target> target;
};
struct Edit {
    Target target;
    event::Text text;
};
struct Strike {
    Target target;
    std::string reason;
};
struct Unstrike {
    Target target;
};
/// Words of one's own are removed for good.
struct Forget {
    std::optional<Target> target;  ///< none: the message the command was used on
    std::string reason;
};
struct Resolve {
    std::string note;
    std::optional<TimePhrase> at;
};
struct Close {
    std::string reason;
};
struct Reopen {
    std::string reason;
};
struct Cancel {
    std::string reason;
};
/// Listen in a second room: one by its mention, else by a word that only who knows the platforms
/// can read ("platform:room", an address with its server, or a platform's name for a new room).
struct LinkRoom {
    std::optional<event::RoomRef> room;
    std::string word;
};
/// Listen there no more. The same, or "here", or the name it goes by.
struct UnlinkRoom {
    std::optional<event::RoomRef> room;
    std::string word;
};
struct Invite {
    std::vector<Named> people;
};
struct Update {
    event::Text text;
    std::optional<std::chrono::seconds> next;  ///< until the next one
};
enum class TieStep { show, claim, agree, decline };
/// "That account is mine, too": claimed from one account, agreed to from the other.
struct TieAccounts {
    TieStep step = TieStep::show;
    Named account;
};
struct Draft {
    std::string format = "md";     ///< md, html, json, csv
    std::string people = "names";  ///< names, roles
};
/// An answer to one of the two questions at the end.
struct Ballot {
    incident::PollQuestion question = incident::PollQuestion::learned;
    incident::YesOrNo answer = incident::YesOrNo::none;  ///< none: it is taken back
    std::optional<incident::YesOrNo> only = {};          ///< taken back only where it is this one
};
/// A contributing condition in words, or the number of one that goes again; neither: which are
/// there?
struct ConditionWords {
    std::string words;
    incident::ConditionNamed about;
    std::size_t dropped = 0;  ///< as they are listed, from 1
};
enum class DebriefStep {
    start,
    status,
    add,
    skip,
    remind,
    join,
    poll,
    vote,
    condition,
    ask,
    extend,
    close
};
struct Debrief {
    DebriefStep step = DebriefStep::status;
    bool at_once = false;         ///< start: without the time to change the list; ask: as it is
    std::optional<Named> person;  ///< add, skip, remind, ask: whom
    Ballot ballot = {};           ///< vote
    std::optional<incident::Seat> seat = {};  ///< add: the one they are asked from; ask: whom
    ConditionWords condition = {};            ///< condition
    std::string question = {};                ///< ask
    int working_days = 0;                     ///< extend
};
struct Perspectives {
    std::optional<event::FactNumber> moment;  ///< none: all of them
};
struct Agenda {};
enum class Switch { show, on, off };
/// A kind of reminder, or "all" of one's own.
struct Remind {
    std::string kind;
    Switch wish = Switch::show;
};
/// No reminders for a while.
struct Snooze {
    int working_days = 1;  ///< five at most; none: from now on again
};
/// Past incidents like this one; whoever is named beside it is no pattern.
struct Similar {
    std::vector<Named> named;
};
/// How a text is worded; without one, this incident's own words in the draft.
struct Lint {
    std::string text;
};
/// A new remediation item; without a summary whoever asks is still to say what.
struct ProposeItem {
    incident::ItemStanding standing = incident::ItemStanding::ticket;
    event::Text summary;
    std::optional<Named> owner;
    std::optional<DuePhrase> due;
    /// The word behind a trailing "in": a tracker's name, or else one of the summary's.
    std::string tracker;
    incident::Severity severity = incident::Severity::unset;
    std::vector<incident::ItemEvidence> evidence;
};
enum class ItemStep {
    show,
    promote,  ///< an idea is to be done
    accept,
    decline,
    offer,
    due,
    done,
    drop,
    reopen,
    block,
    unblock,
    file,  ///< into a tracker, once more or at last
    check,
    why,
    rank,
    ground,
    title,    ///< its summary in other words
    team,     ///< whose system it changes
    sponsor,  ///< who can make room for it, and in the words the team they speak for
    effects   ///< what new trouble it may bring
};
/// A step of an item by its number: "t3 done …", "idea-3".
struct ChangeItem {
    std::int64_t number = 0;
    ItemStep step = ItemStep::show;
    event::Text words;
    std::optional<Named> person;
    std::optional<DuePhrase> due;
    std::string tracker;
    incident::ItemKind kind = incident::ItemKind::key;
    incident::ItemEvidence evidence;
};
enum class ItemsWhich { open, overdue, all };
struct ListItems {
    ItemsWhich which = ItemsWhich::open;
};
struct Health {};
struct Version {};
struct Help {
    std::optional<Verb> about;
};
/// Understood, but this version cannot do it.
struct NotYet {
    Verb verb = Verb::merge;
};

using Command =
    std::variant<Start, Adopt, Show, List, SetSeverity, SetStatus, SetField, AssignRole, ShowRoles,
                 Note, SetMilestone, Timeline, SignOff, Mark, Unmark, Edit, Strike, Unstrike,
                 Forget, Resolve, Close, Reopen, Cancel, LinkRoom, UnlinkRoom, Invite, Update,
                 TieAccounts, Draft, Debrief, Perspectives, Agenda, Lint, Similar, Remind, Snooze,
                 ProposeItem, ChangeItem, ListItems, Health, Version, Help, NotYet>;

struct Asked {
    std::optional<event::IncidentId> incident;  ///< "INC-7 …" or "show INC-7"; none: this room's
    Command command;
};

/// It could not be understood: what is wrong, and the nearest that could.
struct Refusal {
    std::string why;  ///< words between backquotes are meant to be typed
};

}  // namespace bot::core::command
