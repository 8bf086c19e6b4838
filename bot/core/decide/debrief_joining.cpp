#include "bot/core/debrief/accounts.hpp"
#include "bot/core/debrief/choice.hpp"
#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/debrief_plan.hpp"
#include "bot/core/decide/facilitator.hpp"
#include "bot/core/decide/one_person.hpp"

#include <algorithm>
#include <utility>

/// Whoever is not asked by themselves: those who come forward, and those whom the facilitator adds.
namespace bot::core::decide {
namespace {

using debrief::Participant;
using incident::InterviewState;
using incident::Tier;

/// Somebody and their accounts, on the list or not.
struct Wanted {
    event::Person person;
    std::vector<event::PersonRef> accounts;

    [[nodiscard]] bool is(const event::PersonRef& ref) const {
        return ref == person.ref ||
               std::find(accounts.begin(), accounts.end(), ref) != accounts.end();
    }
};

/// As the timeline shows them, or as somebody of whom it shows nothing.
Participant participant(const debrief::Story& story, const debrief::QuestionBank& bank,
                        const Wanted& wanted) {
    for (auto& one : debrief::participants(story, bank))
        if (wanted.is(one.person.ref))
            return one;
    Participant unseen;
    unseen.person = wanted.person;
    unseen.accounts = wanted.accounts;
    unseen.seats = {incident::Seat::outside};
    return unseen;
}

/// What they will be asked goes on record; gives the account they are asked at.
event::PersonRef plan(Interviewer& interviewer, const Wanted& wanted, std::optional<Tier> tier,
                      std::optional<incident::Seat> seat) {
    const auto& ruling = interviewer.ruling();
    const auto& bank = *ruling.policy().questions;
    const auto entries = timeline::build(ruling.snapshot().record, false);
    const auto story = interviewer.story(entries);
    auto one = participant(story, bank, wanted);
    one.tier = tier.value_or(one.tier);
    if (seat) {
        std::erase(one.seats, *seat);
        one.seats.insert(one.seats.begin(), *seat);
    }
    auto planned = debrief::choose_questions(story, {one}, bank);
    auto& plan = planned.front();
    if (const auto* known = interviewer.held_with(plan.who.ref))
        plan.who = known->person;
    const auto person = plan.who.ref;
    interviewer.note(person, std::move(plan));
    return person;
}

void ask_from(Interviewer& interviewer, const event::PersonRef& person, event::Instant earliest) {
    interviewer.set_timer(ask_timer, person,
                          calendar::first_working(earliest, interviewer.zone_of(person),
                                                  interviewer.hours_of(person)));
}

/// False after a refusal.
bool has_begun(const Asking& asking, const Interviewer& interviewer) {
    if (interviewer.debrief().opened && asking.ruling().policy().questions)
        return true;
    asking.refuse("The debrief of " + to_string(interviewer.id()) + " has not begun yet.");
    return false;
}

}  // namespace

void invite_observers(Interviewer& interviewer) {
    const auto id = to_string(interviewer.id());
    const auto words = [&](const ChatTraits& chat) {
        const auto unseen = "`" + chat.command + " " + id + " debrief join`";
        return speak("Those in the middle of " + id +
                     " are asked in private how it looked to them. If you were there and want to "
                     "tell how it looked from your place, say " +
                     unseen +
                     ": then you are asked, too, in private and in your working hours. Nobody else "
                     "is written to." +
                     (chat.has_buttons ? ""
                                       : " Everybody in this room sees what is typed here and who "
                                         "reacts; typed to me in a private conversation nobody "
                                         "does."));
    };
    interviewer.ruling().tell_rooms(
        interviewer.id(), words,
        {{"Tell how it looked", id + " debrief join", outbox::ButtonStyle::normal, {}}});
}

event::Text proposed_seats(const Interviewer& interviewer, const debrief::Story& story,
                           const std::string& root) {
    event::TextWriter text;
    const auto form = " `" + root + " " + to_string(interviewer.id()) + " debrief add @user ";
    for (const auto seat : debrief::seats_to_propose(interviewer.debrief(), story)) {
        const bool blunt_end = seat == incident::Seat::management;
        text.plain("\n").append(
            speak((blunt_end ? "To consider, one seat further from the work: a manager, a product "
                               "owner or somebody who manages a vendor, whose earlier decision "
                               "shows in the conditions. They are asked by the same rules and with "
                               "the same privacy."
                             : "To consider: somebody from support, as customers noticed it.") +
                  form + std::string{to_string(seat)} + "` asks them; nobody else does."));
    }
    return text.take();
}

void run_join(const Asking& asking, const Incident& incident) {
    auto& ruling = asking.ruling();
    Interviewer interviewer{ruling, incident.id, ruling.snapshot().record};
    if (!has_begun(asking, interviewer))
        return;
    const Wanted wanted{asking.asker(), accounts_of(ruling.snapshot(), asking.asker().ref)};
    const auto* interview = interview_of(interviewer.debrief(), wanted.accounts);
    if (interview != nullptr && interview->dropped)
        return asking.answer(event::words(
            "The facilitator has taken you off the list; a word to them puts you on it again."));
    if (interview != nullptr && interview->over())
        return asking.answer(
            speak("That has ended; `start` in our private conversation opens it again."));
    if (interview != nullptr && interview->state != InterviewState::planned)
        return asking.answer(event::words("The questions are in our private conversation."));
    if (interview != nullptr && interview->tier != Tier::observer)
        return asking.answer(event::words(
            "You are on the list: the questions come in private, in your working hours."));
    const auto person = interview != nullptr
                            ? interview->person.ref
                            : plan(interviewer, wanted, Tier::observer, std::nullopt);
    ask_from(interviewer, person, ruling.now());
    asking.answer(
        speak("Thank you. I ask you in private, in your working hours; `no thanks` there "
              "ends it."));
}

void run_add(const Asking& asking, const Incident& incident, const command::Debrief& order) {
    if (!only_for_facilitator(asking, incident))
        return;
    auto& ruling = asking.ruling();
    Interviewer interviewer{ruling, incident.id, ruling.snapshot().record};
    if (!has_begun(asking, interviewer))
        return;
    const auto person = asking.find(*order.person);
    if (!person)
        return;
    const Wanted wanted{*person, accounts_of(ruling.snapshot(), person->ref)};
    const auto* interview = interview_of(interviewer.debrief(), wanted.accounts);
    const bool begun = interview != nullptr && interview->state != InterviewState::planned;
    if (begun && (!interview->dropped || interview->over()))
        return asking.answer(event::words("They were asked already."));
    const bool said_start = begun && (interview->state == InterviewState::asking ||
                                      interview->state == InterviewState::paused);
    const bool observer = interview == nullptr || interview->tier == Tier::observer;
    const auto asked = plan(interviewer, wanted,
                            observer ? std::optional{Tier::contributor} : std::nullopt, order.seat);
    if (said_start) {  // it goes on where it was when they were taken off the list
        interviewer.move(asked, InterviewState::paused, ruling.now());
    } else {
        if (begun)
            interviewer.move(asked, InterviewState::planned);
        ask_from(interviewer, asked, std::max(ruling.now(), interviewer.debrief().invites_at));
    }
    asking.answer(event::TextWriter{}
                      .append(asking.mention(asked))
                      .plain(" is on the list, to be asked in their working hours.")
                      .take());
}

}  // namespace bot::core::decide
