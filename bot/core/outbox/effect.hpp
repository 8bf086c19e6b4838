#pragma once

#include "bot/core/event/chat_event.hpp"
#include "bot/core/event/tracker_event.hpp"
#include "bot/core/incident/fact.hpp"
#include "bot/core/outbox/card.hpp"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// Effects: what we owe the outside world, in the product's words. How a platform does it is its
/// adapter's business.
namespace bot::core::outbox {

/// Make a room for an incident. Answered by RoomCreated.
struct CreateRoom {
    std::string platform;
    std::string name;  ///< wished: lower-case letters, digits and dashes
    std::string topic;
    incident::Visibility visibility = incident::Visibility::open;
    event::RoomRef
        asked_in;  ///< where it was asked for, to be pointed to the new one; may be empty
};
/// Come into a room to which we were invited, or into which one of ours moved.
/// Answered by RoomJoined.
struct JoinRoom {
    event::RoomRef room;  ///< by its id or its address
    event::PersonRef asked_by;
    std::vector<event::PersonRef> accounts = {};  ///< all of theirs
    std::optional<event::RoomRef> was = {};       ///< the room said to go on there
    event::Instant moved_at = {};                 ///< since when
};
/// Answered by PeopleInvited.
struct InvitePeople {
    event::RoomRef room;
    std::vector<event::PersonRef> people;
};
struct SetTopic {
    event::RoomRef room;
    std::string topic;
};
enum class Urgency {
    quiet,
    rings  ///< whoever is mentioned is notified, by the means the platform has
};
/// A reminder of an item, to be noted once it was said.
struct Reminding {
    event::IncidentId incident;
    std::int64_t item = 0;
    incident::ItemReminded reminded;
};
/// What is noted once it was said; where it was not, it is decided anew.
struct FollowUp {
    std::string toggle;  ///< on while it is on its way
    std::vector<Reminding> reminders;
    std::optional<event::Instant> digest;  ///< the moment it was to be posted at
};
/// Say something in a room, to everybody there. Answered by Posted.
struct PostText {
    event::RoomRef room;
    event::Text text;
    std::optional<std::string> thread;
    std::vector<Button> buttons;
    Urgency urgency = Urgency::quiet;
    std::optional<event::PersonRef> interview_of = {};  ///< said in that one's private conversation
    std::int64_t item = 0;  ///< it is the line of that remediation item; 0: of none
    std::optional<event::Instant> until = {};  ///< see wanted_until
    std::optional<FollowUp> follow_up = {};
};
/// A post of ours says something else now, in place.
struct EditPost {
    event::MessageRef message;
    event::Text text;
    std::vector<Button> buttons;
};
/// Say something in a room that only `to` sees, or nearest to that the platform has. Answered by
/// Posted where it stands as a message between the two of us.
struct PostPrivately {
    event::RoomRef room;
    event::PersonRef to;
    event::Text text;
    std::vector<Button> buttons;
};
/// Say something to one person, outside any room. Answered by Posted.
struct MessagePerson {
    event::PersonRef to;
    event::Text text;
    std::vector<Button> buttons;
    bool interview = false;  ///< begins the private conversation of a debrief
    std::optional<event::PersonRef> claimed_by = {};  ///< asks whether the account is theirs, too
    std::optional<event::Instant> until = {};         ///< see wanted_until
    std::optional<FollowUp> follow_up = {};
};
/// Answered by Posted.
struct PostCard {
    event::RoomRef room;
    Card card;
};
struct UpdateCard {
    event::MessageRef message;
    Card card;
};
struct PinMessage {
    event::MessageRef message;
};
struct React {
    event::MessageRef message;
    std::string reaction;
    event::Change change = event::Change::added;
};
/// Show a form to whoever gave us `trigger`; it is worthless after a few seconds.
struct OpenForm {
    std::string platform;
    std::string trigger;
    event::RoomRef room;  ///< where the command was given; the form's answer comes back with it
    Form form;
    std::string room_name;                ///< comes back likewise; may be empty
    event::PersonRef asker{};             ///< told in words where it cannot be shown
    std::optional<std::string> thread{};  ///< comes back likewise
};
/// Read one message that we never saw, because somebody marked it. Answered by MessageFetched.
struct FetchMessage {
    event::MessageRef message;
    std::optional<std::string> thread;
    incident::Marked mark;  ///< what to record once it is here
    event::Person marker;
    event::Instant marked_at;
};
/// Read back what was said in (from, to). Answered page by page by HistoryRead.
struct ReadHistory {
    event::RoomRef room;
    event::Instant from;
    event::Instant to;
    std::string page;  ///< where to go on; empty at the start
    /// What pages before this one left unread; nothing: all of it.
    std::optional<event::Stretch> unread = std::nullopt;
};
/// Who is this? Answered by PersonFound.
struct LookUpPerson {
    event::PersonRef person;
};
/// Who is in the room? Answered by MembersFound.
struct ListMembers {
    event::RoomRef room;
};
/// Write the draft as of the moment it is sent, and hand it to one person.
struct ShareDraft {
    event::PersonRef to;
    event::RoomRef room;           ///< where it was asked for
    std::string format;            ///< md, html, json, csv
    std::string people = "names";  ///< or "roles": every name replaced
};

/// Put a ticket into a tracker, once. Answered by TicketFiled.
struct FileTicket {
    std::string tracker;
    /// Letters and digits, unlike any other ticket's, and part of what is sent: by it a ticket is
    /// found again whose filing nobody saw the end of.
    std::string marker;
    std::string title;  ///< one line, plain
    std::string body;   ///< CommonMark; people's words in it are escaped
    std::string owner;  ///< the tracker's account; empty: nobody yet
    std::optional<event::Day> due;
    incident::Severity severity = incident::Severity::unset;
    std::vector<std::string> labels;  ///< beside the one that all our tickets have
    bool again = false;               ///< an earlier order may have got through: look first
    event::Instant ordered_at{};      ///< with this marker for the first time
};
/// What is it now? Answered by TicketRead; not_found: it is gone.
struct ReadTicket {
    event::TicketRef ticket;
};
/// What of ours changed since? Answered page by page by ChangesRead.
struct ReadChanges {
    std::string tracker;
    event::Instant since;
    std::string page;         ///< where to go on; empty at the start
    event::Instant newest{};  ///< change on the pages before this one
};
/// Change what is set, leave the rest. Answered by TicketRead, as it is then.
struct AmendTicket {
    event::TicketRef ticket;
    std::optional<event::WorkState> state;  ///< open, done or cancelled
    std::optional<std::string> owner;       ///< the tracker's account
    std::optional<event::Day> due;
    std::string comment;  ///< CommonMark; empty: none
    /// Its text as it would be filed now, in place of ours that stands there, and its title;
    /// whichever of the two is empty stays there as it is.
    std::optional<FileTicket> rewritten = {};
    std::string former = {};  ///< whose place `owner` takes there; others who have it keep it
    bool while_open = false;  ///< nobody asked for `state`: it is left out of what was closed since
};
/// Is there such an account, and can tickets be given to it? Answered by AccountFound; not_found
/// where not.
struct FindAccount {
    std::string tracker;
    std::string account;        ///< as people write it
    event::PersonRef asked_by;  ///< who says that it is theirs
};

using EffectBody =
    std::variant<CreateRoom, InvitePeople, SetTopic, PostText, PostPrivately, MessagePerson,
                 PostCard, UpdateCard, PinMessage, React, OpenForm, FetchMessage, ReadHistory,
                 LookUpPerson, ListMembers, ShareDraft, JoinRoom, FileTicket, ReadTicket,
                 ReadChanges, AmendTicket, FindAccount, EditPost>;

/// What a tracker is to do; all else is a chat's.
template <class Body>
concept TrackerOrder = std::same_as<Body, FileTicket> || std::same_as<Body, ReadTicket> ||
    std::same_as<Body, ReadChanges> || std::same_as<Body, AmendTicket> ||
    std::same_as<Body, FindAccount>;

struct Effect {
    /// "<event key>/<position>": the same event decided again makes the same key.
    std::string key;
    event::IncidentId incident;  ///< 0 where it concerns none
    EffectBody body;
    /// An unsent effect with the same non-empty word is dropped in favour of this one: of five
    /// updates of a card, the last is sent.
    std::string replaces;
};

/// Effects of one lane are done one after the other, in order; lanes do not wait for each other.
/// "<platform>:<room>", or for what has no room "<platform>:" and what it is about.
[[nodiscard]] std::string lane(const EffectBody& body);
/// The platform, or the tracker by its name, that is to do it.
[[nodiscard]] const std::string& platform(const EffectBody& body);
[[nodiscard]] bool is_for_tracker(const EffectBody& body);
/// Up to when it is right to do it; nothing: whenever that can be. Later it is not done any more:
/// a failure of the kind `deadline` or, where an earlier try may have got through,
/// `unknown_outcome` says so.
[[nodiscard]] std::optional<event::Instant> wanted_until(const EffectBody& body);
/// Nothing for what is no follow-up.
[[nodiscard]] const FollowUp* follow_up(const EffectBody& body);
/// For logs and metrics: "post_card".
[[nodiscard]] std::string_view name(const EffectBody& body);

}  // namespace bot::core::outbox
