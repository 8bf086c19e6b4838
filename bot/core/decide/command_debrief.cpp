#include "bot/core/debrief/accounts.hpp"
#include "bot/core/debrief/story_reading.hpp"
#include "bot/core/decide/debrief_plan.hpp"
#include "bot/core/decide/facilitator.hpp"
#include "bot/core/decide/interview_speech.hpp"
#include "bot/core/decide/recurrence.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

using command::DebriefStep;
using event::TextWriter;
using incident::InterviewState;

void start(const Asking& asking, Interviewer& interviewer, const command::Debrief& order) {
    auto& ruling = asking.ruling();
    const auto& incident = interviewer.incident();
    const auto id = to_string(incident.id);
    if (!ruling.policy().questions)
        return asking.refuse("Debriefs are switched off here.");
    if (!ruling.is_live(incident.id))
        return asking.refuse(id + " was read from an archive; nobody is asked about it.");
    if (incident::is_open(incident.status))
        return asking.refuse(id + " is not resolved yet; people are asked after the end.");
    if (interviewer.debrief().opened)
        return asking.refuse("The debrief of " + id + " has begun already. `" + asking.root() +
                             " debrief` shows how far it is.");
    ruling.drop_timer(incident.id, std::string{open_timer});
    open_debrief(interviewer, order.at_once ? Hold::none : Hold::to_change_the_list);
    asking.record(incident.id, incident::CommandRun{"debrief start", {}});
    asking.announce(incident.id, TextWriter{}
                                     .append(asking.mention(asking.asker().ref))
                                     .plain(" began the debrief of " + id +
                                            ". Those who were there are asked in private.")
                                     .take());
}

void skip(const Asking& asking, Interviewer& interviewer, const command::Debrief& order) {
    if (!only_for_facilitator(asking, interviewer.incident()))
        return;
    const auto person = asking.find(*order.person);
    if (!person)
        return;
    const auto* interview = interviewer.held_with(person->ref);
    if (interview == nullptr || interview->dropped || interview->over())
        return asking.answer(event::words("They are not on the list."));
    const auto& asked = interview->person.ref;
    interviewer.drop(asked);
    interviewer.drop_twins(asked);
    if (interview->state != InterviewState::planned)
        interviewer.set_timer(farewell_timer, asked, asking.ruling().now());
    asking.answer(TextWriter{}
                      .append(asking.mention(person->ref))
                      .plain(" is not asked any more. What they told stays theirs.")
                      .take());
}

void remind(const Asking& asking, Interviewer& interviewer, const command::Debrief& order) {
    if (!only_for_facilitator(asking, interviewer.incident()))
        return;
    const debrief::Interview* only = nullptr;
    if (order.person) {
        const auto person = asking.find(*order.person);
        if (!person)
            return;
        only = interviewer.held_with(person->ref);
    }
    int count = 0;
    for (const auto& [ref, interview] : interviewer.debrief().interviews) {
        const bool waits =
            interview.state == InterviewState::invited || interview.state == InterviewState::asking;
        if (!waits || interview.dropped || interview.reminders >= 2 ||
            (order.person && only != &interview))
            continue;
        interviewer.set_timer(nudge_timer, ref, asking.ruling().now());
        ++count;
    }
    asking.answer(event::words(count == 0
                                   ? "Nobody is to be reminded: at most two reminders go to each."
                                   : std::to_string(count) + (count == 1 ? " is" : " are") +
                                         " reminded, in their working hours."));
}

/// "14:05 e12 p95 went up"; what belongs to no moment is about all of it.
std::string moment_title(const Asking& asking, const Incident& incident,
                         const std::vector<timeline::Entry>& entries, event::FactNumber moment) {
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [&](const auto& one) { return one.id == moment; });
    if (entry == entries.end())
        return "The whole of it";
    return asking.shown(entry->at, incident.time_zone) + " " + to_string(entry->id) + " " +
           shortened(entry->text.plain, 80);
}

}  // namespace

void run_debrief(const Asking& asking, const Incident& incident, const command::Debrief& order) {
    Interviewer interviewer{asking.ruling(), incident.id, asking.ruling().snapshot().record};
    switch (order.step) {
        case DebriefStep::start:
            return start(asking, interviewer, order);
        case DebriefStep::status:
            return run_debrief_status(asking, incident);
        case DebriefStep::add:
            return run_add(asking, incident, order);
        case DebriefStep::skip:
            return skip(asking, interviewer, order);
        case DebriefStep::remind:
            return remind(asking, interviewer, order);
        case DebriefStep::join:
            return run_join(asking, incident);
        case DebriefStep::poll:
            return run_poll(asking, incident);
        case DebriefStep::vote:
            return run_vote(asking, incident, order.ballot);
        case DebriefStep::condition:
            return run_condition(asking, incident, order.condition);
        case DebriefStep::ask:
            return run_ask(asking, incident, order);
        case DebriefStep::extend:
            return run_extend(asking, incident, order);
        case DebriefStep::close:
            return run_close_debrief(asking, incident);
    }
}

void run_perspectives(const Asking& asking, const Incident& incident,
                      const command::Perspectives& order) {
    auto& ruling = asking.ruling();
    if (!only_for_facilitator(asking, incident) || !ruling.policy().questions)
        return;
    const auto& bank = *ruling.policy().questions;
    Interviewer interviewer{ruling, incident.id, ruling.snapshot().record};
    const auto readable = opened_for(asking, interviewer);
    const auto entries = timeline::build(ruling.snapshot().record, false);
    const auto story = interviewer.story(entries);
    const auto all = debrief::tellings(readable, bank.questions(), debrief::Reader::facilitator);
    TextWriter text;
    text.bold("Accounts of " + to_string(incident.id))
        .plain(", as their authors let you read them");
    std::optional<event::FactNumber> moment;
    for (const auto& telling : all) {
        if (order.moment && telling.moment != *order.moment)
            continue;
        if (moment != telling.moment) {
            text.plain("\n\n").bold(moment_title(asking, incident, entries, telling.moment));
            moment = telling.moment;
        }
        text.plain("\n").italic(std::string{to_string(telling.seat)}).plain(": " + telling.words);
    }
    if (!moment)
        text.plain("\nNothing yet.");
    if (const auto closed = still_closed(asking, interviewer); !closed.empty())
        text.plain("\n" + closed);
    for (const auto& contrast : debrief::contrasts(all, entries))
        if (!order.moment || contrast.one.moment == *order.moment ||
            contrast.other.moment == *order.moment)
            text.plain("\n\nTwo pictures at " + to_string(contrast.moment) + ": " +
                       contrast.difference);
    const debrief::StoryReading reading{story, bank};
    const auto people = debrief::participants(reading);
    const auto moments = debrief::key_moments(reading, people);
    text.plain("\n");
    for (const auto& hole :
         debrief::holes(debrief::coverage(readable, entries, moments, bank.questions())))
        text.plain("\n" + hole);
    for (const auto& seat : debrief::missing_seats(readable, story, people, bank.questions()))
        text.plain("\n" + seat);
    asking.answer(text.take());
}

void run_agenda(const Asking& asking, const Incident& incident) {
    auto& ruling = asking.ruling();
    if (!only_for_facilitator(asking, incident) || !ruling.policy().questions)
        return;
    const auto& bank = *ruling.policy().questions;
    Interviewer interviewer{ruling, incident.id, ruling.snapshot().record};
    const auto readable = opened_for(asking, interviewer);
    const auto entries = timeline::build(ruling.snapshot().record, false);
    const auto story = interviewer.story(entries);
    const debrief::StoryReading reading{story, bank};
    const auto moments = debrief::key_moments(reading, debrief::participants(reading));
    TextWriter text;
    text.bold("Agenda for the debrief of " + to_string(incident.id));
    for (const auto& item : debrief::agenda(readable, story, moments, bank.questions())) {
        text.plain("\n\n").bold(std::to_string(item.minutes) + " min").plain(" " + item.title);
        for (const auto& line : item.lines)
            text.plain("\n• " + line);
    }
    text.append(recurrence_text(ruling, asking.root()));
    asking.answer(text.take());
}

void run_lint(const Asking& asking, const Incident* incident, const command::Lint& order) {
    auto text = order.text;
    if (incident != nullptr)
        text = incident->title + ".\n\n" + incident->summary + "\n\n" + incident->impact;
    std::vector<std::string> names;
    for (const auto& known : asking.ruling().snapshot().people)
        names.push_back(known.person.name);
    const auto offers = wording_offers(text, names);
    asking.answer(event::words(offers.empty() ? "Nothing in it stops a story." : offers));
}

}  // namespace bot::core::decide
