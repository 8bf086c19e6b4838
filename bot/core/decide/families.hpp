#pragma once

#include "bot/core/debrief/interview_words.hpp"
#include "bot/core/decide/ruling.hpp"

#include <optional>
#include <string>
#include <vector>

/// One function for each kind of event; each adds what follows from it to the ruling.
namespace bot::core::decide {

class Interviewer;

// capture
void decide_posted(Ruling& ruling, const event::ChatEvent& event,
                   const event::MessagePosted& posted);
void decide_edited(Ruling& ruling, const event::ChatEvent& event,
                   const event::MessageEdited& edited);
void decide_deleted(Ruling& ruling, const event::ChatEvent& event,
                    const event::MessageDeleted& deleted);
/// Adds a message to the record, whole, and what its first words ask for.
void record_said(Ruling& ruling, event::IncidentId id, event::MessagePosted message,
                 const std::string& revision);

// marks
void decide_reaction(Ruling& ruling, const event::ChatEvent& event,
                     const event::ReactionChanged& changed);
void decide_pin(Ruling& ruling, const event::ChatEvent& event, const event::PinChanged& changed);

/// One mark of one person on one message; `held` is what we have of the message.
struct MarkChange {
    event::IncidentId incident;
    event::MessageRef message;
    const HeldMessage* held = nullptr;
    incident::MarkKind kind = incident::MarkKind::key;
    std::string via;
    event::Person by;
    event::Instant at;
    std::optional<std::string> thread;
};
[[nodiscard]] bool stands(const MarkChange& change);
/// Fetches the message too where the record has not got it.
void add_mark(Ruling& ruling, const MarkChange& change);
void take_mark_back(Ruling& ruling, const MarkChange& change);
/// Its words leave the record of those incidents and what is still to be filed because of it. What
/// whoever asked for that is to know.
[[nodiscard]] event::Text forget_message(Ruling& ruling, const std::vector<event::IncidentId>& ids,
                                         const event::MessageRef& message,
                                         const std::string& reason);
/// What is ordered and what is filed because of the message is written anew without it. What
/// whoever wanted that is to know.
event::Text leave_out_of_tickets(Ruling& ruling, const std::vector<event::IncidentId>& ids,
                                 const event::MessageRef& message);
/// The message reads otherwise now: so do orders that wait.
void reword_orders(Ruling& ruling, event::IncidentId id, const event::MessageRef& message);
/// Shows on the message itself that its mark is on disk.
void give_receipt(Ruling& ruling, event::IncidentId id, const event::MessageRef& message,
                  event::Change change);

// rooms
void decide_membership(Ruling& ruling, const event::ChatEvent& event,
                       const event::MembershipChanged& changed);
/// A room that we made turns out to be one in which we cannot read.
void decide_deaf(Ruling& ruling, event::IncidentId id, const event::RoomRef& room);
void decide_invited(Ruling& ruling, const event::ChatEvent& event, const event::Invited& invited);
void decide_joined(Ruling& ruling, event::IncidentId id, const outbox::JoinRoom& order,
                   const event::RoomJoined& joined);
void decide_not_joined(Ruling& ruling, event::IncidentId id, const outbox::JoinRoom& order);
/// The platform did not let us in: what is said in a room that goes on there is missed until then.
void decide_kept_out(Ruling& ruling, event::IncidentId id, const outbox::JoinRoom& order);
void decide_room(Ruling& ruling, const event::ChatEvent& event, const event::RoomChanged& changed);
void decide_moved(Ruling& ruling, const event::ChatEvent& event, const event::RoomMoved& moved);
void decide_missed(Ruling& ruling, const event::ChatEvent& event,
                   const event::MissedStretch& missed);

void decide_command(Ruling& ruling, const event::ChatEvent& event,
                    const event::CommandGiven& given);

// what is said in an interview; false: it was not in one
[[nodiscard]] bool interview_posted(Ruling& ruling, const event::ChatEvent& event,
                                    const event::MessagePosted& posted);
[[nodiscard]] bool interview_edited(Ruling& ruling, const event::ChatEvent& event,
                                    const event::MessageEdited& edited);
[[nodiscard]] bool interview_deleted(Ruling& ruling, const event::ChatEvent& event,
                                     const event::MessageDeleted& deleted);
/// Nobody listened in the private conversation: what they wrote is read back. False: nothing is
/// awaited there.
[[nodiscard]] bool interview_missed(Ruling& ruling, const event::ChatEvent& event,
                                    const event::MissedStretch& missed);
/// It could not be: they are told, where it still matters. False: it is no such conversation.
[[nodiscard]] bool interview_unread(Ruling& ruling, event::IncidentId id,
                                    const event::RoomRef& room, const event::Stretch& unread);
[[nodiscard]] bool interview_pressed(Ruling& ruling, const event::ChatEvent& event,
                                     const event::CommandGiven& given);
void run_interview_word(Interviewer& interviewer, const event::PersonRef& person,
                        const debrief::Spoken& spoken);

// what trackers tell
/// What is it now?
void read_ticket(Ruling& ruling, event::IncidentId id, const event::TicketRef& ticket);
void decide_touched(Ruling& ruling, const event::TicketTouched& touched);
/// An effect for a tracker came to its end.
void settle_filed(Ruling& ruling, const outbox::Effect& effect, const outbox::FileTicket& order,
                  const event::Outcome& outcome);
void settle_read(Ruling& ruling, const outbox::Effect& effect, const outbox::ReadTicket& order,
                 const event::Outcome& outcome);
void settle_changes(Ruling& ruling, const outbox::Effect& effect, const outbox::ReadChanges& order,
                    const event::Outcome& outcome);
void settle_amended(Ruling& ruling, const outbox::Effect& effect, const outbox::AmendTicket& order,
                    const event::Outcome& outcome);
void settle_account(Ruling& ruling, const outbox::Effect& effect, const outbox::FindAccount& order,
                    const event::Outcome& outcome);

/// A timer of an item ("ticket.…") or of a tracker ("tracker.…").
void decide_item_timer(Ruling& ruling, const event::TimerFired& timer);
void decide_tracker_timer(Ruling& ruling, const event::TimerFired& timer);
/// A line about an item stands in a room, or cannot.
void settle_item_line(Ruling& ruling, const outbox::Effect& effect, const outbox::PostText& order,
                      const event::Outcome& outcome);
/// Somebody marked what `author` said as worth a ticket: they are asked whether it shall become
/// one, without its words, which may be forgotten before that is sent.
void propose_from_mark(Ruling& ruling, event::IncidentId id, const event::RoomRef& room,
                       const event::PersonRef& marker, event::FactNumber entry,
                       const event::PersonRef& author);

// our own events
void decide_delayed(Ruling& ruling, const event::EffectDelayed& delayed);
void decide_started(Ruling& ruling, const event::Started& started);
void decide_debrief_timer(Ruling& ruling, const event::TimerFired& timer);
/// Our message to somebody who is being asked has arrived, or cannot.
void settle_interview(Ruling& ruling, event::IncidentId id, const outbox::MessagePerson& order,
                      const event::Outcome& outcome);
/// So has what we said further on in it: what they say next is about that.
void settle_turn(Ruling& ruling, event::IncidentId id, const event::PersonRef& person,
                 const event::Outcome& outcome);
/// From the end of an incident on: a note to oneself, then the debrief.
void plan_debrief(Ruling& ruling, event::IncidentId id);
/// When words that nobody let go are to be erased, and in the end who was asked, and when; to be
/// called whenever an end comes nearer.
void plan_lapse(Ruling& ruling, event::IncidentId id);
/// The same for what is told, or goes on, when that time is over.
void plan_late_lapse(const Interviewer& interviewer);
void lapse(Interviewer& interviewer, std::span<const incident::Fact> facts);
void decide_outcome(Ruling& ruling, const event::EffectOutcome& outcome);
void decide_timer(Ruling& ruling, const event::TimerFired& timer);
void decide_import_opened(Ruling& ruling, const event::ImportOpened& opened);
void decide_import_finished(Ruling& ruling, const event::ImportFinished& finished);

/// The incident into whose record this goes, if any: the one an import names, else the one that
/// listens in the room, for what happened at `at` or later. No `at`: whenever it was.
[[nodiscard]] std::optional<event::IncidentId> record_for(const Ruling& ruling,
                                                          const event::ChatEvent& event,
                                                          std::optional<event::Instant> at);
/// What `id` has of the event's message.
[[nodiscard]] const HeldMessage* held_by(const Ruling& ruling, event::IncidentId id);
/// The incidents that have it or will: those holding it, then the one it belongs to by its time;
/// where that is not known, only if nobody holds it.
[[nodiscard]] std::vector<event::IncidentId> concerned(const Ruling& ruling,
                                                       const event::ChatEvent& event,
                                                       std::optional<event::Instant> at);
/// Those into which a mark goes: a message that nobody has is found by its identity, however old.
[[nodiscard]] std::vector<event::IncidentId> marked_in(const Ruling& ruling,
                                                       const event::ChatEvent& event,
                                                       std::optional<event::Instant> at);

}  // namespace bot::core::decide
