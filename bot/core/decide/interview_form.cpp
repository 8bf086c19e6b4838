#include "bot/core/decide/interview_form.hpp"

#include "bot/core/decide/families.hpp"
#include "bot/core/decide/interview_speech.hpp"
#include "bot/core/decide/wording.hpp"
#include "bot/core/language/prefixes.hpp"
#include "bot/core/language/secret_mask.hpp"

#include <utility>

namespace bot::core::decide {
namespace {

using debrief::AnswerState;
using debrief::Asked;
using debrief::Interview;
using incident::Audience;
using outbox::FieldKind;

constexpr const char* answer_field = "answer";
constexpr const char* audience_field = "audience";

const Asked* asked_as(const Interview& interview, int number) {
    const auto index = static_cast<std::size_t>(number);
    return index < 1 || index > interview.asked.size() ? nullptr : &interview.asked[index - 1];
}

/// Why there is no answering it: after the end only an answer that was reopened can be told.
std::optional<event::Text> why_not(const Interview& interview, const Asked* asked, int number) {
    if (asked == nullptr)
        return event::words("There is no question " + std::to_string(number) + " yet.");
    if (interview.over() && asked != interview.open())
        return over_text(number);
    return std::nullopt;
}

std::string filled_in(const event::CommandGiven& given, const char* field) {
    const auto found = given.fields.find(field);
    return found == given.fields.end() ? std::string{} : found->second;
}

bool blank(const std::string& words) {
    return words.find_first_not_of(" \t\r\n") == std::string::npos;
}

void refuse(Ruling& ruling, event::Text why, std::map<std::string, std::string> by_field = {}) {
    ruling.reply({std::move(why), {}, std::move(by_field), true});
}

std::vector<std::pair<std::string, std::string>> audiences(const std::string& facilitator) {
    std::vector<std::pair<std::string, std::string>> options;
    for (const auto audience :
         {Audience::only_me, Audience::facilitator, Audience::unattributed, Audience::everyone}) {
        const std::string word{to_string(audience)};
        options.emplace_back(word, word + ": " + seen_by(audience, facilitator));
    }
    return options;
}

/// The answer is these words now, for this audience, and what follows from that.
void take_in(Interviewer& interviewer, const event::PersonRef& person, const Asked& before,
             const std::string& words, Audience audience, event::Instant at) {
    const auto number = before.number;
    const auto place = number_of(*interviewer.of(person), before);
    const bool was_offered = before.offered;
    const bool moves = audience != before.audience;
    const bool same = before.state == AnswerState::kept && !before.reopened &&
                      language::mask_secrets_in(std::string{words}) == before.answer();
    const bool goes_on = same || interviewer.hear(person, number, words, std::nullopt, at);
    if (moves)
        run_interview_word(
            interviewer, person,
            {debrief::Word::audience, place, false, std::string{to_string(audience)}});
    else if (goes_on && !same && was_offered)
        interviewer.offer_release(person, number);
}

}  // namespace

outbox::Button form_button(const Interview& interview, const Asked& asked) {
    return {"Answer in a form",
            "form " + std::to_string(number_of(interview, asked)),
            outbox::ButtonStyle::normal,
            {}};
}

outbox::Form answer_form(const Interview& interview, const Asked& asked,
                         const std::string& facilitator) {
    const auto number = std::to_string(number_of(interview, asked));
    const auto* open = interview.open();
    const bool talked_about = open != nullptr && open->number == asked.number;
    outbox::Form form{"Question " + number, "Keep", "form " + number, {}};
    form.text = question_itself(asked.question);
    form.fields.push_back({answer_field,
                           "Your answer",
                           FieldKind::paragraph,
                           true,
                           asked.answer(),
                           "As you saw it at the time.",
                           {}});
    form.fields.push_back({audience_field, "Who may read it", FieldKind::choice, true,
                           std::string{to_string(asked.audience)},
                           "No document has it before you approved the words.",
                           audiences(facilitator)});
    form.in_words = talked_about ? "Write your answer here instead."
                                 : "Say `edit " + number + "` and write it here instead.";
    return form;
}

void open_answer_form(Interviewer& interviewer, const event::ChatEvent& event,
                      const event::CommandGiven& given, int number) {
    const auto& person = event.actor.ref;
    const auto& interview = *interviewer.of(person);
    const auto* asked = asked_as(interview, number);
    if (auto why = why_not(interview, asked, number))
        return interviewer.say(person, std::move(*why));
    interviewer.ruling().send(
        interviewer.id(),
        outbox::OpenForm{person.platform,
                         given.trigger,
                         event.room,
                         answer_form(interview, *asked, interviewer.facilitator_name()),
                         {},
                         person,
                         interview.preface->message});
}

void answer_by_form(Interviewer& interviewer, const event::ChatEvent& event,
                    const event::CommandGiven& given, int number) {
    auto& ruling = interviewer.ruling();
    const auto& person = event.actor.ref;
    const auto& interview = *interviewer.of(person);
    const auto* asked = asked_as(interview, number);
    const auto words = filled_in(given, answer_field);
    const auto audience = incident::parse_audience(filled_in(given, audience_field));
    if (auto why = why_not(interview, asked, number))
        return refuse(ruling, std::move(*why));
    if (blank(words))
        return refuse(ruling, {}, {{answer_field, "A few words will do."}});
    if (!audience)
        return refuse(ruling, {}, {{audience_field, "Choose one of these."}});
    if (!language::off_the_record(words))
        return take_in(interviewer, person, *asked, words, *audience, event.at);
    if (asked->state == AnswerState::kept)
        interviewer.take_back(person, *asked, std::nullopt);
}

}  // namespace bot::core::decide
