#include "bot/core/decide/facilitator.hpp"
#include "bot/core/decide/interview_speech.hpp"
#include "bot/core/language/code_point.hpp"

#include <algorithm>
#include <string>
#include <vector>

/// What a facilitator may do to interviews that go on (debrief.md 2.8): ask one more question, give
/// them more time, close them.
namespace bot::core::decide {
namespace {

using debrief::Interview;
using event::TextWriter;
using incident::InterviewState;

constexpr std::size_t longest_question = 500;
/// No follow-up takes its place.
constexpr std::int64_t kept_weight = 1000;

std::string people(std::size_t count) {
    return std::to_string(count) + (count == 1 ? " person" : " people");
}

bool goes_on(const Interview& interview) {
    return !interview.dropped && !interview.over() && interview.state != InterviewState::planned;
}

/// Whoever ended it is left in peace.
bool may_be_asked_more(const Interview& interview) {
    return !interview.dropped && !interview.has_added() &&
           (!interview.over() || interview.state == InterviewState::finished);
}

std::vector<event::PersonRef> meant(const Interviewer& interviewer, const command::Debrief& order,
                                    const std::optional<event::Person>& person) {
    std::vector<event::PersonRef> all;
    if (person) {
        if (const auto* interview = interviewer.held_with(person->ref))
            all.push_back(interview->person.ref);
        return all;
    }
    for (const auto& [ref, interview] : interviewer.debrief().interviews)
        if (std::find(interview.seats.begin(), interview.seats.end(), *order.seat) !=
            interview.seats.end())
            all.push_back(ref);
    return all;
}

void add_question(Interviewer& interviewer, const event::PersonRef& person,
                  const std::string& facilitator, const std::string& words) {
    const auto& interview = *interviewer.of(person);
    interviewer.note(person, incident::QuestionAdded{{std::string{debrief::added_id},
                                                      {},
                                                      facilitator + ", who facilitates, asks:",
                                                      words,
                                                      kept_weight}});
    if (interview.state == InterviewState::finished)
        interviewer.move(person, InterviewState::paused, interviewer.first_working(person));
}

/// By the rules that our own questions keep, though whoever asks decides.
bool is_worded_well(const Asking& asking, const Interviewer& interviewer,
                    const command::Debrief& order, const std::string& whom) {
    const auto offers =
        order.at_once ? std::string{} : wording_offers(order.question, interviewer.names());
    if (offers.empty())
        return true;
    const auto as_it_is =
        to_string(interviewer.id()) + " debrief ask as-is " + whom + " " + order.question;
    asking.answer(
        TextWriter{}
            .plain("Not asked yet. " + offers + "\n")
            .append(speak("Other words, or as it is: `" + asking.root() + " " + as_it_is + "`."))
            .take(),
        {{"Ask it as it is", as_it_is, outbox::ButtonStyle::normal, {}}});
    return false;
}

}  // namespace

void run_ask(const Asking& asking, const Incident& incident, const command::Debrief& order) {
    if (!only_for_facilitator(asking, incident))
        return;
    Interviewer interviewer{asking.ruling(), incident.id, asking.ruling().snapshot().record};
    if (language::code_points(order.question) > longest_question)
        return asking.refuse("That is long for a question: 500 letters at most, please.");
    std::optional<event::Person> person;
    if (order.person && !(person = asking.find(*order.person)))
        return;
    auto whom = meant(interviewer, order, person);
    const auto on_the_list = whom.size();
    std::erase_if(whom, [&](const event::PersonRef& one) {
        return !may_be_asked_more(*interviewer.of(one));
    });
    if (whom.empty())
        return asking.answer(speak(on_the_list == 0
                                       ? "They are not on the list; `" + asking.root() + " " +
                                             to_string(incident.id) +
                                             " debrief add @user` puts somebody on it."
                                       : "They were asked one more already, or have ended it."));
    if (!is_worded_well(asking, interviewer, order,
                        person ? person->ref.id : std::string{to_string(*order.seat)}))
        return;
    for (const auto& one : whom)
        add_question(interviewer, one, asking.ruling().name_of(asking.asker()), order.question);
    asking.answer(event::words("Noted: " + people(whom.size()) +
                               (whom.size() == 1 ? " is" : " are") +
                               " asked that, too, in private and in their working hours."));
}

void run_extend(const Asking& asking, const Incident& incident, const command::Debrief& order) {
    if (!only_for_facilitator(asking, incident))
        return;
    Interviewer interviewer{asking.ruling(), incident.id, asking.ruling().snapshot().record};
    if (!interviewer.debrief().opened)
        return asking.refuse("The debrief of " + to_string(incident.id) + " has not begun yet.");
    interviewer.note({}, incident::DebriefExtended{order.working_days});
    std::size_t count = 0;
    for (const auto& [person, interview] : interviewer.debrief().interviews) {
        if (!goes_on(interview))
            continue;
        interviewer.set_timer(
            expire_timer, person,
            interviewer.closing(person, interview.until.value_or(interview.moved_at)));
        ++count;
    }
    asking.answer(event::words("Noted: questions close " + std::to_string(order.working_days) +
                               (order.working_days == 1 ? " working day" : " working days") +
                               " later than they would; " + people(count) + " have them now."));
}

void run_close_debrief(const Asking& asking, const Incident& incident) {
    if (!only_for_facilitator(asking, incident))
        return;
    Interviewer interviewer{asking.ruling(), incident.id, asking.ruling().snapshot().record};
    std::size_t closed = 0;
    std::vector<event::PersonRef> unasked;
    for (const auto& [person, interview] : interviewer.debrief().interviews) {
        if (interview.state == InterviewState::planned && !interview.dropped)
            unasked.push_back(person);
        if (!goes_on(interview))
            continue;
        interviewer.set_timer(expire_timer, person, asking.ruling().now());
        ++closed;
    }
    for (const auto& person : unasked)
        interviewer.drop(person);
    asking.answer(event::words("Noted: " + people(closed) +
                               " are told that the questions are closed, and " +
                               people(unasked.size()) +
                               " not asked any more. What was told stays "
                               "as it is."));
}

}  // namespace bot::core::decide
