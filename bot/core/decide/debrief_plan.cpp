#include "bot/core/decide/debrief_plan.hpp"

#include "bot/core/command/time_phrase.hpp"
#include "bot/core/debrief/choice.hpp"
#include "bot/core/debrief/invitation_times.hpp"
#include "bot/core/decide/interview_speech.hpp"
#include "bot/core/decide/one_person.hpp"
#include "bot/core/decide/recurrence.hpp"
#include "bot/core/decide/wording.hpp"
#include "bot/core/incident/forgetting.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

using incident::InterviewState;
using incident::Tier;

constexpr auto hold_for = std::chrono::minutes{30};
constexpr auto there_to_the_end = std::chrono::hours{1};
constexpr std::string_view note_question =
    "Want to jot anything down before it fades? Only you see it.";

std::vector<timeline::Entry> entries_of(const Interviewer& interviewer) {
    return timeline::build(interviewer.ruling().snapshot().record, false);
}

std::vector<debrief::Participant> there(const Interviewer& interviewer,
                                        const debrief::Story& story) {
    return debrief::participants(story, *interviewer.ruling().policy().questions);
}

void tell_facilitator(Interviewer& interviewer, const debrief::Story& story, Hold hold) {
    auto& ruling = interviewer.ruling();
    const auto id = to_string(interviewer.id());
    const auto facilitator = interviewer.facilitator();
    if (!facilitator) {
        ruling.tell_rooms(interviewer.id(),
                          speak("The debrief of " + id +
                                " begins. Who facilitates it? `facilitator @user` names somebody "
                                "who was not a responder; answers go to nobody else."));
        return;
    }
    const auto own = accounts_of(ruling.snapshot(), *facilitator);
    event::TextWriter text;
    text.plain("The debrief of ").bold(id).plain(" begins");
    if (hold == Hold::to_change_the_list)
        text.plain(" in " + command::show_duration(hold_for));
    text.plain(". To be asked:");
    for (const auto& [person, interview] : interviewer.debrief().interviews) {
        const auto questions = incident::still_put(interview.waiting);
        if (interview.dropped || questions == 0 || interview.tier == Tier::observer)
            continue;
        text.plain("\n").person(person, ruling.name_of(person));
        text.plain(" (" +
                   std::string{to_string(interview.seats.empty() ? incident::Seat::responder
                                                                 : interview.seats.front())} +
                   ", " + std::to_string(questions) + " questions)");
        if (std::find(own.begin(), own.end(), person) != own.end() && interview.tier == Tier::core)
            text.plain(
                " - you were in the middle of it yourself; better hand the debrief to "
                "somebody who was not");
    }
    const auto& root = ruling.traits(facilitator->platform).command;
    text.append(proposed_seats(interviewer, story, root));
    text.plain("\n").append(speak("`" + root + " " + id +
                                  " debrief skip @user` takes somebody off "
                                  "the list, `debrief add @user` puts somebody on it."));
    text.append(recurrence_text(ruling, root));
    ruling.send(interviewer.id(), outbox::MessagePerson{*facilitator, text.take(), {}});
}

}  // namespace

void open_debrief(Interviewer& interviewer, Hold hold) {
    auto& ruling = interviewer.ruling();
    const auto entries = entries_of(interviewer);
    const auto story = interviewer.story(entries);
    auto planned =
        debrief::choose_questions(story, there(interviewer, story), *ruling.policy().questions);
    const auto at = ruling.now() + (hold == Hold::none ? std::chrono::minutes{0} : hold_for);
    interviewer.note({}, incident::DebriefOpened{at});
    for (auto& seat : planned) {
        const auto* known = interviewer.held_with(seat.who.ref);
        // Who could not be reached for their note is not tried again.
        if (known != nullptr && known->dropped)
            continue;
        if (known != nullptr)
            seat.who = known->person;
        const auto person = seat.who.ref;
        interviewer.note(person, std::move(seat));
    }
    tell_facilitator(interviewer, story, hold);
    if (hold == Hold::none)
        return send_invitations(interviewer);
    ruling.set_timer(interviewer.id(), std::string{invite_timer}, at);
}

void open_in_working_hours(Interviewer& interviewer) {
    auto& ruling = interviewer.ruling();
    const auto facilitator = interviewer.facilitator();
    const auto due = facilitator ? interviewer.first_working(*facilitator) : ruling.now();
    if (due > ruling.now())
        return ruling.set_timer(interviewer.id(), std::string{open_timer}, due);
    open_debrief(interviewer, Hold::to_change_the_list);
}

void send_invitations(Interviewer& interviewer) {
    auto& ruling = interviewer.ruling();
    const auto entries = entries_of(interviewer);
    const auto story = interviewer.story(entries);
    debrief::InvitationTimes times{interviewer.incident(), ruling.now()};
    bool observers = false;
    for (const auto& participant : there(interviewer, story)) {
        const auto* interview = interviewer.held_with(participant.person.ref);
        observers = observers || participant.tier == Tier::observer;
        if (interview == nullptr || interview->dropped || interview->tier == Tier::observer ||
            interview->state != InterviewState::planned)
            continue;
        const auto person = interview->person.ref;
        interviewer.drop_twins(person);
        const auto slot =
            times.next(participant, interviewer.zone_of(person), interviewer.hours_of(person));
        if (slot.late && !interview->late_recall) {
            incident::SeatPlanned seat{interview->person, interview->tier, interview->seats,
                                       interview->waiting, false};
            std::erase_if(seat.questions, incident::is_forgotten);
            debrief::make_late(seat);
            interviewer.note(person, std::move(seat));
        }
        interviewer.set_timer(ask_timer, person, slot.at);
    }
    if (observers)
        invite_observers(interviewer);
}

void offer_notes(Interviewer& interviewer) {
    auto& ruling = interviewer.ruling();
    const auto entries = entries_of(interviewer);
    const auto story = interviewer.story(entries);
    const auto ended = interviewer.incident().resolved_at.value_or(ruling.now());
    for (const auto& participant : there(interviewer, story)) {
        const auto& person = participant.person.ref;
        // Whoever was at it until the end is awake and at work still.
        if (participant.tier == Tier::observer || interviewer.held_with(person) != nullptr ||
            participant.last_seen + there_to_the_end < ended)
            continue;
        incident::SeatPlanned seat{
            participant.person, participant.tier, participant.seats, {}, false};
        interviewer.note(person, std::move(seat));
        interviewer.set_timer(note_timer, person, ruling.now());
    }
}

void offer_note(Interviewer& interviewer, const event::PersonRef& person) {
    const auto* interview = interviewer.of(person);
    if (interview == nullptr || interview->note || interview->state != InterviewState::planned)
        return;
    const auto asked = interviewer.note(
        person, incident::QuestionAsked{
                    {std::string{debrief::note_id}, {}, {}, std::string{note_question}, 0}, {}});
    interviewer.note(person, incident::AudienceSet{asked, incident::Audience::only_me});
    interviewer.say(person, event::words(to_string(interviewer.id()) + " is over. " +
                                         std::string{note_question}));
}

event::Text preface(const Interviewer& interviewer, const debrief::Interview& interview,
                    event::Instant until) {
    const auto& ruling = interviewer.ruling();
    const auto& incident = interviewer.incident();
    const auto who = interviewer.facilitator();
    Preface preface;
    preface.incident = to_string(incident.id) + " " + incident.title;
    preface.questions = incident::still_put(interview.waiting);
    preface.until =
        command::show_time(until, ruling.now(), interviewer.zone_of(interview.person.ref));
    preface.facilitator = who ? ruling.name_of(*who) : std::string{};
    preface.not_for_reviews = ruling.policy().not_for_reviews;
    return preface_text(preface);
}

}  // namespace bot::core::decide
