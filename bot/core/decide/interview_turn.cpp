#include "bot/core/decide/families.hpp"
#include "bot/core/decide/interview_form.hpp"
#include "bot/core/decide/interview_speech.hpp"
#include "bot/core/decide/interviewer.hpp"
#include "bot/core/decide/room_hearing.hpp"
#include "bot/core/decide/wording.hpp"
#include "bot/core/language/prefixes.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace bot::core::decide {
namespace {

using debrief::AnswerState;
using debrief::Asked;
using debrief::Interview;
using incident::InterviewState;

/// The debrief in which `person` is being asked in this private room; none: it is no such room.
std::optional<Interviewer> talk_in(Ruling& ruling, const event::ChatEvent& event,
                                   const event::PersonRef& person) {
    const auto& snapshot = ruling.snapshot();
    if (event.into || !snapshot.talk)
        return std::nullopt;
    Interviewer interviewer{ruling, snapshot.talk->incident.incident.id, snapshot.talk->facts};
    const auto* interview = interviewer.of(person);
    if (interview == nullptr || !interview->preface || interview->preface->room != event.room)
        return std::nullopt;
    ruling.about(interviewer.id());
    return interviewer;
}

/// Said before they were asked whether the facilitator is to call them.
bool is_before_the_offer(const Interview& interview, event::Instant said) {
    return interview.may_call && interview.may_call_since > said + clocks_differ_by;
}

/// "Yes" to a question is what they tell. Where an answer stands already, "continue" is no more
/// of it.
bool answers(const Interview& interview, const debrief::Spoken& spoken, event::Instant said) {
    const auto* open = interview.open();
    const bool yes = spoken.word == debrief::Word::yes;
    if (yes && is_before_the_offer(interview, said))
        return true;
    if (open == nullptr || (!yes && spoken.word != debrief::Word::go_on))
        return false;
    const bool asking = interview.state == InterviewState::asking;
    const bool goes_on = open->reopened || (asking && open->state == AnswerState::kept);
    return (asking && open->state == AnswerState::open) || (goes_on && yes);
}

/// What was open when they said it. Read back late, it is about a question that has since given way
/// to the next one, or to the end of its time.
const Asked* open_then(const Interview& interview, event::Instant said) {
    const auto* open = interview.open();
    const bool ended = interview.state == InterviewState::finished ||
                       interview.state == InterviewState::expired ||
                       interview.state == InterviewState::stopped;
    const bool since = open != nullptr ? open->at > said + clocks_differ_by
                                       : ended && interview.moved_at > said + clocks_differ_by;
    if (!since)
        return open;
    const auto put =
        std::find_if(interview.asked.rbegin(), interview.asked.rend(),
                     [&](const Asked& asked) { return asked.at <= said + clocks_differ_by; });
    return put == interview.asked.rend() ? open : &*put;
}

/// Its question has gone its way already: the word has had its effect.
bool is_overtaken(const Interview& interview, const debrief::Spoken& spoken, event::Instant said) {
    const bool moves_on = spoken.word == debrief::Word::next || spoken.word == debrief::Word::skip;
    return moves_on && !spoken.number && open_then(interview, said) != interview.open();
}

/// What they told, files by their names.
std::string told_in(const event::MessagePosted& posted) {
    auto words = posted.text.plain;
    for (const auto& file : posted.files)
        words += (words.empty() ? "" : "\n") + ("(file: " + file.name + ")");
    return words;
}

/// What was told has no question to belong to.
void nothing_open(Interviewer& interviewer, const Interview& interview) {
    event::TextWriter text;
    if (interview.dropped)
        text.append(taken_off_text(to_string(interviewer.id())));
    else if (interview.over())
        text.append(over_text(2));
    else
        text.append(speak("Nothing was asked yet, so this is not kept. `start` begins."));
    if (interview.may_call)
        text.plain(" ").append(still_offered_text(interviewer.facilitator_name()));
    interviewer.say(interview.person.ref, text.take());
}

void answer(Interviewer& interviewer, const Interview& interview,
            const event::MessagePosted& posted, event::Instant said) {
    const auto person = interview.person.ref;
    const auto* asked = open_then(interview, said);
    if (asked == nullptr)
        return nothing_open(interviewer, interview);
    const auto number = asked->number;
    const bool was_offered = asked->offered;
    const bool after_the_end = interview.open() == nullptr;
    const bool goes_on =
        interviewer.hear(person, number, told_in(posted), posted.message, posted.posted_at);
    if (goes_on && was_offered)
        interviewer.offer_release(person, number);
    else if (goes_on && after_the_end)
        interviewer.say(
            person,
            event::words("Noted: what was written before the end is in answer " +
                         std::to_string(number_of(interview, *interview.find(number))) + "."));
}

/// Whether the facilitator is to call them; false: that is not what it is about.
bool answer_whether_to_call(Interviewer& interviewer, const Interview& interview,
                            const event::MessagePosted& posted, event::Instant said) {
    const auto reply = debrief::read_reply(posted.text.plain);
    if (reply == incident::YesOrNo::none || !interview.may_call ||
        is_before_the_offer(interview, said))
        return false;
    debrief::Spoken spoken;
    spoken.word = reply == incident::YesOrNo::yes ? debrief::Word::human : debrief::Word::no;
    run_interview_word(interviewer, interview.person.ref, spoken);
    return true;
}

/// By what became of the message. Whoever had let the answer go is told that it stands nowhere now.
void take_out(Interviewer& interviewer, const event::PersonRef& person, const Asked& asked,
              const event::MessageRef& message) {
    const bool was_shown = asked.shown();
    const auto number = asked.number;
    interviewer.take_back(person, asked, message);
    const auto& interview = *interviewer.of(person);
    const auto& left = *interview.find(number);
    if (was_shown && !left.shown())
        interviewer.say(person,
                        taken_out_text(to_string(interviewer.id()), number_of(interview, left),
                                       left.state == AnswerState::kept));
}

/// An edit need not tell when its message was posted. It is of one after that if that never came.
bool is_since(const Ruling& ruling, const event::MessageEdited& edited, event::Instant at) {
    if (edited.now.posted_at != event::Instant{})
        return edited.now.posted_at >= at;
    return ruling.snapshot().unheard && edited.edited_at >= at;
}

/// An edit of a message that is still to come, if it is one of an answer to the open question.
void answer_early(Interviewer& interviewer, const Interview& interview,
                  const event::MessageEdited& edited) {
    const auto* open = interview.open();
    const auto& words = edited.now.text.plain;
    if (open == nullptr || !is_since(interviewer.ruling(), edited, open->at) ||
        language::off_the_record(words) || debrief::read_word(words))
        return;
    const auto posted_at =
        edited.now.posted_at == event::Instant{} ? edited.edited_at : edited.now.posted_at;
    const auto person = interview.person.ref;
    const auto number = open->number;
    const bool was_offered = open->offered;
    const bool goes_on = interviewer.hear(person, number, told_in(edited.now), edited.now.message,
                                          posted_at, edited.revision);
    if (goes_on && was_offered)
        interviewer.offer_release(person, number);
}

}  // namespace

bool interview_posted(Ruling& ruling, const event::ChatEvent& event,
                      const event::MessagePosted& posted) {
    auto interviewer = talk_in(ruling, event, posted.author.ref);
    if (!interviewer)
        return false;
    const auto& interview = *interviewer->of(posted.author.ref);
    const auto said = posted.arrived_at.value_or(posted.posted_at);
    ruling.heard({interviewer->id(), event.room, said});
    if (interview.with(posted.message) != nullptr || language::off_the_record(posted.text.plain))
        return true;
    if (answer_whether_to_call(*interviewer, interview, posted, said))
        return true;
    const auto spoken = debrief::read_word(posted.text.plain);
    if (!spoken || answers(interview, *spoken, said))
        answer(*interviewer, interview, posted, said);
    else if (!is_overtaken(interview, *spoken, said))
        run_interview_word(*interviewer, interview.person.ref, *spoken);
    return true;
}

bool interview_edited(Ruling& ruling, const event::ChatEvent& event,
                      const event::MessageEdited& edited) {
    const auto& author = edited.now.author.ref;
    auto interviewer = talk_in(ruling, event, author);
    if (!interviewer)
        return false;
    const auto* asked = interviewer->of(author)->with(edited.now.message);
    if (edited.revision.empty())
        return true;
    if (asked == nullptr) {
        answer_early(*interviewer, *interviewer->of(author), edited);
        return true;
    }
    const auto part = std::find_if(asked->parts.begin(), asked->parts.end(), [&](const auto& one) {
        return one.message == edited.now.message;
    });
    const bool known =
        std::any_of(part->versions.begin(), part->versions.end(),
                    [&](const auto& version) { return version.revision == edited.revision; });
    if (known || part->taken_back)
        return true;
    if (language::off_the_record(edited.now.text.plain)) {
        take_out(*interviewer, author, *asked, edited.now.message);
        return true;
    }
    const bool was_offered = asked->offered;
    const auto number = asked->number;
    const bool replaces = asked->reopened && asked == interviewer->of(author)->open();
    const auto before = part->versions.back().words;
    interviewer->note(author, incident::Told{number, edited.revision}, told_in(edited.now),
                      edited.now.message, edited.edited_at);
    if (interviewer->offer_to_call(author, told_in(edited.now), before))
        return true;
    if (replaces)
        interviewer->set_timer(next_timer, author, ruling.now() + ruling.policy().answer_pause);
    if (was_offered)
        interviewer->offer_release(author, number);
    return true;
}

bool interview_deleted(Ruling& ruling, const event::ChatEvent& event,
                       const event::MessageDeleted& deleted) {
    const auto& snapshot = ruling.snapshot();
    if (event.into || !snapshot.talk)
        return false;
    Interviewer interviewer{ruling, snapshot.talk->incident.incident.id, snapshot.talk->facts};
    for (const auto& [person, interview] : interviewer.debrief().interviews) {
        if (const auto* asked = interview.with(deleted.message)) {
            const auto number = asked->number;
            take_out(interviewer, person, *asked, deleted.message);
            // They may be about to say it again.
            if (interviewer.of(person)->find(number)->state == AnswerState::withdrawn)
                interviewer.drop_timer(next_timer, person);
            return true;
        }
    }
    return false;
}

bool interview_pressed(Ruling& ruling, const event::ChatEvent& event,
                       const event::CommandGiven& given) {
    const bool filled_in = given.origin == event::CommandOrigin::form;
    if (given.origin != event::CommandOrigin::button && !filled_in)
        return false;
    const auto spoken = debrief::read_word(given.text.plain);
    auto interviewer =
        spoken ? talk_in(ruling, event, event.actor.ref) : std::optional<Interviewer>{};
    if (!interviewer)
        return false;
    const auto& person = event.actor.ref;
    const bool can_open =
        !given.trigger.empty() && ruling.traits(person.platform).has_forms && !filled_in;
    if (spoken->word == debrief::Word::form && filled_in)
        answer_by_form(*interviewer, event, given, spoken->number.value_or(0));
    else if (spoken->word == debrief::Word::form && can_open)
        open_answer_form(*interviewer, event, given, spoken->number.value_or(0));
    else
        run_interview_word(*interviewer, person, *spoken);
    return true;
}

}  // namespace bot::core::decide
