#include "bot/core/decide/interviewer.hpp"

#include "bot/core/decide/families.hpp"
#include "bot/core/decide/interview_form.hpp"
#include "bot/core/decide/interview_speech.hpp"
#include "bot/core/decide/one_person.hpp"
#include "bot/core/decide/remediation.hpp"
#include "bot/core/decide/wording.hpp"
#include "bot/core/language/secret_mask.hpp"
#include "bot/core/language/word_runs.hpp"
#include "bot/core/timeline/timeline.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

constexpr int close_after_days = 5;
constexpr auto at_it_for = std::chrono::hours{1};

/// The words of each answer that may be quoted.
std::map<event::FactNumber, std::string> let_go(const debrief::Interview* interview) {
    std::map<event::FactNumber, std::string> words;
    if (interview != nullptr)
        for (const auto& asked : interview->asked)
            if (asked.shown())
                words.emplace(asked.number, asked.released_words);
    return words;
}

/// After it there may be what has to go, even where all else went already.
bool may_last(const incident::DebriefStep& step) {
    return std::holds_alternative<incident::Told>(step) ||
           std::holds_alternative<incident::TakenBack>(step) ||
           std::holds_alternative<incident::AudienceSet>(step) ||
           std::holds_alternative<incident::SeatDropped>(step) ||
           std::holds_alternative<incident::InterviewMoved>(step);
}

}  // namespace

using incident::InterviewState;

Interviewer::Interviewer(Ruling& ruling, event::IncidentId id,
                         std::span<const incident::Fact> facts)
    : x_ruling{ruling}, x_id{id}, x_debrief{debrief::fold(facts)} {}

const debrief::Interview* Interviewer::held_with(const event::PersonRef& person) const {
    return interview_of(x_debrief, accounts_of(x_ruling.snapshot(), person));
}

std::vector<const debrief::Interview*> Interviewer::twins(const event::PersonRef& person) const {
    std::vector<const debrief::Interview*> found;
    for (const auto& account : accounts_of(x_ruling.snapshot(), person))
        if (const auto* interview = of(account); interview != nullptr && account != person)
            found.push_back(interview);
    return found;
}

const std::string& Interviewer::zone_of(const event::PersonRef& person) const {
    return x_ruling.zone_of(person, incident().time_zone);
}

calendar::WorkingHours Interviewer::hours_of(const event::PersonRef& person) const {
    return x_ruling.hours_on(person.platform, x_ruling.policy().working_hours);
}

event::Instant Interviewer::first_working(const event::PersonRef& person) const {
    return calendar::first_working(x_ruling.now(), zone_of(person), hours_of(person));
}

bool Interviewer::is_at_it(const event::PersonRef& person) const {
    return of(person)->last_touch + at_it_for > x_ruling.now();
}

std::optional<event::PersonRef> Interviewer::facilitator() const {
    const auto found = incident().roles.find("facilitator");
    return found == incident().roles.end() ? std::nullopt : std::optional{found->second};
}

std::string Interviewer::facilitator_name() const {
    const auto who = facilitator();
    return who ? x_ruling.name_of(*who) : std::string{};
}

debrief::Story Interviewer::story(std::span<const timeline::Entry> entries) const {
    debrief::Story story{incident(), entries, x_ruling.snapshot().tied, {}, {}, {}};
    for (const auto& known : x_ruling.snapshot().people) {
        if (known.person.kind != event::PersonKind::human)
            story.programs.insert(known.person.ref);
        if (!known.time_zone.empty())
            story.zones.emplace(known.person.ref, known.time_zone);
        for (const auto& name : {known.person.name, known.handle})
            if (!name.empty())
                story.names[known.person.ref].push_back(name);
    }
    return story;
}

std::vector<std::string> Interviewer::names() const {
    std::vector<std::string> all;
    for (const auto& [ref, interview] : x_debrief.interviews)
        if (!interview.person.name.empty())
            all.push_back(interview.person.name);
    return all;
}

event::FactNumber Interviewer::note(const event::PersonRef& person, incident::DebriefStep step,
                                    std::string told, std::optional<event::MessageRef> message,
                                    std::optional<event::Instant> at) {
    const auto number = x_ruling.next_number(x_id);
    incident::Debriefed body{person, std::move(message), std::move(step),
                             language::mask_secrets_in(std::move(told))};
    incident::Fact fact{x_id,           number,       at.value_or(x_ruling.now()),
                        x_ruling.now(), {person, {}}, body};
    const auto before = let_go(of(person));
    debrief::apply(x_debrief, fact);
    reword_tickets(person, before);
    if (may_last(body.step))
        plan_late_lapse(*this);
    x_ruling.record(x_id, fact.at, fact.actor, std::move(body));
    return number;
}

void Interviewer::reword_tickets(const event::PersonRef& person,
                                 const std::map<event::FactNumber, std::string>& before) {
    const auto now = let_go(of(person));
    for (const auto& [number, words] : before)
        if (const auto kept = now.find(number); kept == now.end() || kept->second != words)
            plan_rewriting_for(x_ruling, x_id, number);
    for (const auto& [number, words] : now)
        if (!before.contains(number) && of(person)->find(number)->releases.size() > 1)
            plan_rewriting_for(x_ruling, x_id, number);
}

void Interviewer::move(const event::PersonRef& person, InterviewState now,
                       std::optional<event::Instant> until, bool may_call) {
    note(person, incident::InterviewMoved{now, until, may_call});
    drop_timers(person);
    if (of(person)->over() || now == InterviewState::planned)
        return;
    set_timer(expire_timer, person, closing(person, until));
    if (now != InterviewState::paused)
        set_timer(remind_timer, person,
                  calendar::after_working_days(x_ruling.now(), remind_after_days, zone_of(person),
                                               hours_of(person)));
    else if (until)
        set_timer(resume_timer, person, *until);
}

std::optional<event::Instant> Interviewer::within_hours(const event::PersonRef& person) const {
    if (first_working(person) != x_ruling.now())
        return std::nullopt;
    return calendar::end_of_hours(x_ruling.now(), zone_of(person), hours_of(person));
}

void Interviewer::say(const event::PersonRef& person, event::Text text,
                      std::vector<outbox::Button> buttons) {
    const auto* interview = of(person);
    // Where several are talked about in one conversation, each word knows its own.
    for (auto& button : buttons) {
        if (!debrief::read_word(button.command))
            continue;
        button.command = to_string(x_id) + " " + button.command;
        button.typed = outbox::Typed::bare;
    }
    if (interview == nullptr || !interview->preface) {
        outbox::MessagePerson message{person, std::move(text), std::move(buttons)};
        message.interview = true;
        message.until = within_hours(person);
        return x_ruling.send(x_id, std::move(message));
    }
    const auto& preface = *interview->preface;
    std::optional<std::string> thread;
    if (x_ruling.traits(person.platform).threads_interviews)
        thread = preface.message;
    outbox::PostText post{preface.room, std::move(text), thread, std::move(buttons)};
    post.interview_of = person;
    if (x_of_own_accord)
        post.until = within_hours(person);
    x_ruling.send(x_id, std::move(post));
}

void Interviewer::put(const event::PersonRef& person, const debrief::Asked& asked, bool again) {
    const auto& interview = *of(person);
    auto buttons = question_buttons(interview, asked);
    if (x_ruling.traits(person.platform).has_forms)
        buttons.insert(buttons.begin(), form_button(interview, asked));
    say(person, question_text(interview, asked, again), std::move(buttons));
}

void Interviewer::go_on(const event::PersonRef& person) {
    const auto& interview = *of(person);
    for (const auto& asked : interview.asked)
        if (asked.state == debrief::AnswerState::open)
            return reopen(person, asked.number);
    const auto next = debrief::next_question(interview, *x_ruling.policy().questions);
    if (!next)
        return finish(person);
    const auto number = note(person, incident::QuestionAsked{next->question, next->follows});
    put(person, *of(person)->find(number), false);
}

bool Interviewer::hear(const event::PersonRef& person, event::FactNumber asked,
                       const std::string& words, std::optional<event::MessageRef> message,
                       event::Instant at, const std::string& revision) {
    const auto& interview = *of(person);
    const auto* open = interview.open();
    const bool talked_about = open != nullptr && open->number == asked;
    const bool waits = interview.may_call && !interview.over();
    note(person, incident::Told{asked, revision}, words, std::move(message), at);
    if (interview.state == InterviewState::planned)
        return true;
    if (waits) {
        event::TextWriter text;
        text.append(speak("Noted. The interview is paused; `start` goes on. "));
        say(person, text.append(still_offered_text(facilitator_name())).take());
        return false;
    }
    if (offer_to_call(person, words))
        return false;
    if (!talked_about)
        return true;
    if (interview.state == InterviewState::paused)
        move(person, InterviewState::asking);
    set_timer(next_timer, person, x_ruling.now() + x_ruling.policy().answer_pause);
    return true;
}

bool Interviewer::offer_to_call(const event::PersonRef& person, const std::string& words,
                                const std::string& before) {
    const auto& interview = *of(person);
    const auto& bank = *x_ruling.policy().questions;
    if (interview.state == InterviewState::planned || interview.may_call || !bank.distress(words) ||
        bank.distress(before))
        return false;
    // Nothing more is asked unless they say so; an end stays one.
    move(person, interview.over() ? interview.state : InterviewState::paused, {}, true);
    say(person, distress_text(facilitator_name()),
        {{"Yes", "human", outbox::ButtonStyle::normal, {}},
         {"No", "no human", outbox::ButtonStyle::normal, {}}});
    return true;
}

void Interviewer::finish(const event::PersonRef& person) {
    move(person, InterviewState::finished);
    say(person, closing_text(*of(person)), closing_buttons());
}

void Interviewer::reopen(const event::PersonRef& person, event::FactNumber asked) {
    note(person, incident::AnswerReopened{asked});
    put(person, *of(person)->find(asked), true);
}

void Interviewer::offer_release(const event::PersonRef& person, event::FactNumber asked) {
    note(person, incident::ReleaseOffered{asked});
    const auto& interview = *of(person);
    const auto& answer = *interview.find(asked);
    const auto place = number_of(interview, answer);
    say(person,
        release_text(to_string(x_id), place, answer, names(), said_in_a_room(answer.answer())),
        {{"Approve", "approve " + std::to_string(place), outbox::ButtonStyle::primary, {}}});
}

std::optional<std::string> Interviewer::said_in_a_room(const std::string& answer) const {
    if (incident().visibility != incident::Visibility::open)
        return std::nullopt;
    const language::WordRuns runs{answer, words_to_search_for};
    for (const auto& entry : timeline::build(x_ruling.snapshot().record, false))
        if (entry.kind == timeline::EntryKind::message)
            if (auto run = runs.first_in(entry.text.plain))
                return run;
    return std::nullopt;
}

void Interviewer::erase(const debrief::Asked& asked,
                        const std::optional<event::MessageRef>& message) {
    for (const auto& part : asked.parts)
        for (const auto& version : part.versions)
            if (!message || part.message == *message)
                x_ruling.erase({x_id, version.fact});
    // Words that were let go after that message had been replaced have nothing of it.
    const bool untouched = message && asked.shown() && !asked.stands(*message);
    for (const auto release : asked.releases)
        if (!untouched || release != asked.releases.back())
            x_ruling.erase({x_id, release});
}

void Interviewer::take_back(const event::PersonRef& person, const debrief::Asked& asked,
                            const std::optional<event::MessageRef>& message) {
    erase(asked, message);
    note(person, incident::TakenBack{asked.number}, {}, message);
}

void Interviewer::let_lapse(const event::PersonRef& person, event::FactNumber asked) {
    for (const auto fact : of(person)->find(asked)->unused())
        x_ruling.erase({x_id, fact});
    note(person, incident::Lapsed{asked});
}

event::Instant Interviewer::closing(const event::PersonRef& person,
                                    std::optional<event::Instant> from) const {
    return calendar::after_working_days(from.value_or(x_ruling.now()),
                                        close_after_days + x_debrief.extended_by, zone_of(person),
                                        hours_of(person));
}

void Interviewer::set_timer(std::string_view what, const event::PersonRef& person,
                            event::Instant due) {
    x_ruling.set_timer(x_id, std::string{what} + ":" + to_string(person), due);
}

void Interviewer::drop_timer(std::string_view what, const event::PersonRef& person) {
    x_ruling.drop_timer(x_id, std::string{what} + ":" + to_string(person));
}

void Interviewer::drop_timers(const event::PersonRef& person) {
    for (const auto what : {next_timer, resume_timer, remind_timer, nudge_timer, expire_timer})
        drop_timer(what, person);
}

void Interviewer::drop(const event::PersonRef& person) {
    const auto* interview = of(person);
    if (interview == nullptr || interview->dropped)
        return;
    note(person, incident::SeatDropped{});
    drop_timers(person);
}

void Interviewer::drop_twins(const event::PersonRef& person) {
    for (const auto* twin : twins(person))
        if (!twin->over())
            drop(twin->person.ref);
}

std::optional<DebriefTimer> debrief_timer(std::string_view name) {
    if (!name.starts_with("debrief."))
        return std::nullopt;
    const auto colon = name.find(':');
    DebriefTimer timer{std::string{name.substr(0, colon)}, std::nullopt};
    if (colon == std::string_view::npos)
        return timer;
    const auto who = name.substr(colon + 1);
    const auto second = who.find(':');
    if (second == std::string_view::npos)
        return std::nullopt;
    timer.person =
        event::PersonRef{std::string{who.substr(0, second)}, std::string{who.substr(second + 1)}};
    return timer;
}

}  // namespace bot::core::decide
