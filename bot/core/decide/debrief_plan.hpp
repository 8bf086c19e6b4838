#pragma once

#include "bot/core/decide/interviewer.hpp"

/// From an incident that ended to people who are asked about it.
namespace bot::core::decide {

enum class Hold { none, to_change_the_list };

/// Who is to be asked, and what; the facilitator gets the list.
void open_debrief(Interviewer& interviewer, Hold hold);
/// The same, with the hold, as soon as its facilitator is at work.
void open_in_working_hours(Interviewer& interviewer);
/// Each of those on the list gets a time of their own to be asked at.
void send_invitations(Interviewer& interviewer);
/// A note to oneself, before it fades, to those who were there to the end.
void offer_notes(Interviewer& interviewer);
/// That one's, by now.
void offer_note(Interviewer& interviewer, const event::PersonRef& person);

/// Says once in the incident's rooms that whoever was there may tell, too.
void invite_observers(Interviewer& interviewer);
/// Whom the facilitator may want to add, a line each; `root`: how commands begin there.
[[nodiscard]] event::Text proposed_seats(const Interviewer& interviewer,
                                         const debrief::Story& story, const std::string& root);
/// Ends the two questions at the end, and forgets who answered what.
void close_poll(Interviewer& interviewer);

[[nodiscard]] event::Text preface(const Interviewer& interviewer,
                                  const debrief::Interview& interview, event::Instant until);

}  // namespace bot::core::decide
