#include "bot/core/decide/debrief_plan.hpp"
#include "bot/core/decide/facilitator.hpp"
#include "bot/core/decide/families.hpp"
#include "bot/core/decide/interview_hearing.hpp"
#include "bot/core/decide/interview_speech.hpp"
#include "bot/core/decide/one_person.hpp"
#include "bot/core/decide/room_hearing.hpp"
#include "bot/core/decide/wording.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

using debrief::Interview;
using incident::InterviewState;

constexpr auto note_after = std::chrono::minutes{20};
constexpr auto look_again_after = std::chrono::hours{1};
constexpr int most_reminders = 2;

/// The one who is being asked, and what a timer of theirs does.
class PersonTimer {
public:
    PersonTimer(Interviewer& interviewer, event::PersonRef person, const std::string& name)
        : x_interviewer{interviewer}, x_person{std::move(person)}, x_name{name} {}

    void fire(const std::string& what) {
        const auto* interview = x_interviewer.of(x_person);
        if (interview == nullptr || !wanted(*interview, what))
            return;
        const bool goes_on = incident::is_open(x_interviewer.incident().status);
        if (what == note_timer)
            return goes_on || busy() ? void() : offer_note(x_interviewer, x_person);
        // An incident that goes on needs people for other things.
        if (goes_on)
            return again(ruling().now() + look_again_after);
        // Who is at it goes on at any hour.
        if (what == next_timer && x_interviewer.is_at_it(x_person))
            return next(*interview);
        const auto due = x_interviewer.first_working(x_person);
        if (due > ruling().now())
            return again(due);
        if (is_news(what))
            return tell(what, *interview);
        x_interviewer.of_own_accord();
        ask(what, *interview);
    }

private:
    /// What they are told even where their hours are over by the time it can be said.
    static bool is_news(const std::string& what) {
        return what == introduce_timer || what == farewell_timer || what == unheard_timer;
    }
    void tell(const std::string& what, const Interview& interview) {
        if (what == unheard_timer)
            return ask_to_say_again(x_interviewer, interview);
        // Said in between, it would be what their next answer belongs to.
        if (busy())
            return again(ruling().now() + look_again_after);
        if (what == introduce_timer)
            introduce_facilitator(x_interviewer, x_person);
        else
            x_interviewer.say(x_person, taken_off_text(to_string(x_interviewer.id())));
    }
    void ask(const std::string& what, const Interview& interview) {
        if (what == ask_timer)
            invite(interview);
        else if (what == next_timer)
            next(interview);
        else if (what == resume_timer)
            resume(interview);
        else if (what == remind_timer)
            remind_in_time(interview);
        else if (what == nudge_timer)
            remind(interview);
        else if (what == expire_timer)
            expire(interview);
    }
    /// Whoever is off the list is told that, and who reads what they told.
    static bool wanted(const Interview& interview, const std::string& what) {
        return what == introduce_timer || interview.dropped == (what == farewell_timer);
    }
    [[nodiscard]] Ruling& ruling() const { return x_interviewer.ruling(); }
    void again(event::Instant due) { ruling().set_timer(x_interviewer.id(), x_name, due); }

    /// One conversation at a time: another incident's goes first.
    [[nodiscard]] bool busy() const {
        const auto& all = ruling().snapshot().elsewhere;
        const auto accounts = accounts_of(ruling().snapshot(), x_person);
        return std::any_of(all.begin(), all.end(), [&](const DebriefView& other) {
            if (other.incident.incident.id == x_interviewer.id())
                return false;
            const auto debrief = debrief::fold(other.facts);
            return std::any_of(accounts.begin(), accounts.end(), [&](const auto& account) {
                const auto* interview = debrief.of(account);
                return interview != nullptr && !interview->dropped && has_begun(*interview) &&
                       !interview->over();
            });
        });
    }
    static bool has_begun(const Interview& interview) {
        return interview.state != InterviewState::planned;
    }

    void invite(const Interview& interview) {
        if (interview.state != InterviewState::planned)
            return;
        const auto twins = x_interviewer.twins(x_person);
        if (std::any_of(twins.begin(), twins.end(),
                        [](const auto* one) { return has_begun(*one); }))
            return x_interviewer.drop(x_person);
        if (busy())
            return again(ruling().now() + look_again_after);
        x_interviewer.move(x_person, InterviewState::invited);
        show_preface(interview);
    }

    void show_preface(const Interview& interview) {
        x_interviewer.say(x_person,
                          preface(x_interviewer, interview, x_interviewer.closing(x_person)),
                          preface_buttons());
    }

    void next(const Interview& interview) {
        const auto* open = interview.open();
        if (open == nullptr || open->state == debrief::AnswerState::open || open->reopened)
            return;
        if (interview.state == InterviewState::asking)
            return x_interviewer.go_on(x_person);
        if (!interview.over())
            return;
        // An answer that was changed after the end is whole now.
        const auto number = std::to_string(number_of(interview, *open));
        x_interviewer.move(x_person, interview.state, {}, interview.may_call);
        x_interviewer.say(x_person, speak("Noted: answer " + number + " is what you just told."));
    }

    /// As they asked for: that is no reminder.
    void resume(const Interview& interview) {
        if (interview.state == InterviewState::invited) {
            x_interviewer.set_timer(expire_timer, x_person, x_interviewer.closing(x_person));
            x_interviewer.set_timer(remind_timer, x_person,
                                    working_days_after(ruling().now(), remind_after_days));
            return show_preface(interview);
        }
        if (interview.state != InterviewState::paused)
            return;
        x_interviewer.move(x_person, InterviewState::asking);
        x_interviewer.go_on(x_person);
    }

    /// Not while they are at it by themselves.
    void remind_in_time(const Interview& interview) {
        const auto due = working_days_after(interview.last_touch, remind_after_days);
        if (due > ruling().now() && interview.reminders == 0 &&
            interview.state == InterviewState::asking)
            return again(due);
        remind(interview);
    }

    void remind(const Interview& interview) {
        const bool waits =
            interview.state == InterviewState::invited || interview.state == InterviewState::asking;
        if (!waits || interview.reminders >= most_reminders)
            return;
        x_interviewer.note(x_person, incident::Reminded{});
        x_interviewer.say(
            x_person,
            speak("The questions about " + to_string(x_interviewer.id()) +
                  " are still here, whenever it suits you. `start` goes on, `no thanks` ends it."),
            preface_buttons());
        x_interviewer.set_timer(remind_timer, x_person, working_days_after(ruling().now(), 1));
    }

    [[nodiscard]] event::Instant working_days_after(event::Instant at, int days) const {
        return calendar::after_working_days(at, days, x_interviewer.zone_of(x_person),
                                            x_interviewer.hours_of(x_person));
    }

    void expire(const Interview& interview) {
        if (interview.over())
            return;
        x_interviewer.move(x_person, InterviewState::expired);
        x_interviewer.say(x_person,
                          speak("The questions about " + to_string(x_interviewer.id()) +
                                " are closed now. What you told stays as it is. `start` opens "
                                "them again."));
    }

    Interviewer& x_interviewer;
    const event::PersonRef x_person;
    const std::string& x_name;
};

/// It could not be said within their hours: it is when they begin again.
void say_later(Interviewer& interviewer, const event::PersonRef& person) {
    const auto* interview = interviewer.of(person);
    if (interview == nullptr || interview->dropped)
        return;
    const auto begin = interviewer.first_working(person);
    if (interview->state == InterviewState::asking)
        return interviewer.move(person, InterviewState::paused, begin);
    if (interview->state != InterviewState::invited)
        return;
    // Only where the invitation is what did not come is there another.
    if (interview->reached)
        return interviewer.set_timer(remind_timer, person, begin);
    interviewer.move(person, InterviewState::planned);
    interviewer.set_timer(ask_timer, person, begin);
}

}  // namespace

void plan_debrief(Ruling& ruling, event::IncidentId id) {
    const auto* incident = ruling.incident(id);
    const auto& policy = ruling.policy();
    if (!policy.questions || incident == nullptr || !ruling.is_live(id))
        return;
    const auto ended = incident->resolved_at.value_or(ruling.now());
    if (policy.private_notes)
        ruling.set_timer(id, std::string{note_timer}, std::max(ended, ruling.now()) + note_after);
    ruling.set_timer(id, std::string{open_timer}, ended + policy.soak);
    plan_lapse(ruling, id);
}

void decide_debrief_timer(Ruling& ruling, const event::TimerFired& timer) {
    const auto& snapshot = ruling.snapshot();
    const auto what = debrief_timer(timer.name);
    if (!what || ruling.incident(timer.incident) == nullptr || !ruling.policy().questions)
        return;
    Interviewer interviewer{ruling, timer.incident,
                            what->person ? snapshot.debrief : snapshot.record};
    if (what->person)
        return PersonTimer{interviewer, *what->person, timer.name}.fire(what->what);
    if (what->what == poll_timer)
        return close_poll(interviewer);
    if (incident::is_open(interviewer.incident().status)) {
        // The end, when it comes again, sets the others anew; the list is with its facilitator.
        if (what->what == invite_timer)
            ruling.set_timer(timer.incident, timer.name, ruling.now() + look_again_after);
        return;
    }
    if (what->what == note_timer)
        offer_notes(interviewer);
    else if (what->what == open_timer && !interviewer.debrief().opened)
        open_in_working_hours(interviewer);
    else if (what->what == invite_timer)
        send_invitations(interviewer);
    else if (what->what == lapse_timer)
        lapse(interviewer, snapshot.record);
}

void settle_turn(Ruling& ruling, event::IncidentId id, const event::PersonRef& person,
                 const event::Outcome& outcome) {
    if (ruling.incident(id) == nullptr)
        return;
    Interviewer interviewer{ruling, id, ruling.snapshot().debrief};
    const auto* failure = std::get_if<event::Failure>(&outcome);
    if (failure != nullptr && failure->kind == event::FailureKind::deadline)
        return say_later(interviewer, person);
    const auto* posted = std::get_if<event::Posted>(&outcome);
    const auto* interview = interviewer.of(person);
    if (posted == nullptr || interview == nullptr)
        return;
    // What was written before we knew where could not be told from anything else.
    if (!interview->preface)
        order_reading(ruling, id, posted->message.room, interview->last_touch - clocks_differ_by,
                      ruling.now() + clocks_differ_by);
    interviewer.note(person, incident::Reached{}, {}, posted->message);
}

void settle_interview(Ruling& ruling, event::IncidentId id, const outbox::MessagePerson& order,
                      const event::Outcome& outcome) {
    settle_turn(ruling, id, order.to, outcome);
    if (ruling.incident(id) == nullptr)
        return;
    Interviewer interviewer{ruling, id, ruling.snapshot().debrief};
    const auto* failure = std::get_if<event::Failure>(&outcome);
    if (failure == nullptr || failure->kind == event::FailureKind::deadline)
        return;
    // Who is not there any more is not tried again.
    const auto kind = failure->kind;
    if (kind == event::FailureKind::rejected || kind == event::FailureKind::not_found)
        interviewer.drop(order.to);
    const auto facilitator = interviewer.facilitator();
    if (!facilitator)
        return;
    event::TextWriter text;
    text.plain("I could not write to ").person(order.to, ruling.name_of(order.to));
    text.plain(" about " + to_string(id) + " (" + failure->detail +
               "). They are not asked unless you speak to them.");
    ruling.send(id, outbox::MessagePerson{*facilitator, text.take(), {}});
}

}  // namespace bot::core::decide
