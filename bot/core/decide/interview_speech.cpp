#include "bot/core/decide/interview_speech.hpp"

#include "bot/core/decide/wording.hpp"
#include "bot/core/incident/forgetting.hpp"
#include "bot/core/language/suggestions.hpp"
#include "bot/core/language/wording_check.hpp"

#include <algorithm>

namespace bot::core::decide {
namespace {

using event::TextWriter;
using incident::Audience;
using outbox::ButtonStyle;

std::string standing(const debrief::Asked& asked, const Readers& readers) {
    const auto& facilitator = readers.facilitator;
    switch (asked.state) {
        case debrief::AnswerState::open:
            return "open";
        case debrief::AnswerState::skipped:
            return "skipped";
        case debrief::AnswerState::withdrawn:
            return "taken back";
        case debrief::AnswerState::kept:
            break;
    }
    const bool for_readers =
        asked.audience == Audience::everyone || asked.audience == Audience::unattributed;
    if (for_readers && !asked.shown())
        return "meant for " + seen_by(asked.audience, facilitator) +
               "; not shown until you approve the words";
    if (asked.lapsed)
        return "erased, for nobody let it go in time";
    const bool looked = asked.audience == Audience::facilitator && !readers.last_read.empty();
    return "seen by " + seen_by(asked.audience, facilitator) +
           (looked ? ", who last looked at " + readers.last_read : "");
}

}  // namespace

event::Text preface_text(const Preface& preface) {
    const auto whom =
        preface.facilitator.empty() ? "the facilitator, once there is one" : preface.facilitator;
    TextWriter text;
    text.plain("Hello. You took part in ").bold(preface.incident);
    text.plain(
        ". I would like to hear how it looked from where you were, because nobody else had "
        "that view. It is about " +
        std::to_string(preface.questions) + " questions, 10 to 15 minutes, any time until " +
        preface.until +
        ". Everybody worked with what they could see and knew then; that is the picture we "
        "are after, not a grade. Your answers go to you and " +
        whom +
        ". Nothing is published before you have approved the lines. You can skip, stop, "
        "change or take back anything. What the law compels, or harm to people, is outside "
        "this promise. ");
    if (preface.not_for_reviews)
        text.plain("This is not used in reviews of people.");
    else
        text.plain("Ask " + (preface.facilitator.empty() ? "the facilitator" : whom) +
                   " how these answers may be used.");
    return text.take();
}

std::vector<outbox::Button> preface_buttons() {
    return {{"Start", "start", ButtonStyle::primary, {}},
            {"Not now", "later", ButtonStyle::normal, {}},
            {"No thanks", "no thanks", ButtonStyle::normal, {}},
            {"Who sees what", "who sees what", ButtonStyle::normal, {}}};
}

int number_of(const debrief::Interview& interview, const debrief::Asked& asked) {
    int number = 1;
    for (const auto& one : interview.asked) {
        if (one.number == asked.number)
            return number;
        ++number;
    }
    return 0;
}

event::Text question_itself(const incident::PlannedQuestion& question) {
    TextWriter text;
    if (!question.context.empty())
        text.plain(question.context + "\n");
    return text.bold(question.words).take();
}

event::Text question_text(const debrief::Interview& interview, const debrief::Asked& asked,
                          bool again) {
    const auto number = number_of(interview, asked);
    const auto all = interview.asked.size() + incident::still_put(interview.waiting);
    const bool first = number == 1;
    TextWriter text;
    text.plain(first || again ? "" : "Noted. ");
    text.italic(std::to_string(number) + " of about " + std::to_string(all));
    text.plain("\n").append(question_itself(asked.question));
    return text.take();
}

std::vector<outbox::Button> question_buttons(const debrief::Interview& interview,
                                             const debrief::Asked& asked) {
    const auto number = std::to_string(number_of(interview, asked));
    return {{"Skip", "skip " + number, ButtonStyle::normal, {}},
            {"Later", "later", ButtonStyle::normal, {}},
            {"Stop", "stop", ButtonStyle::normal, {}},
            {"Who sees this?", "who sees this", ButtonStyle::normal, {}}};
}

event::Text closing_text(const debrief::Interview& interview) {
    const bool told =
        std::any_of(interview.asked.begin(), interview.asked.end(),
                    [](const auto& asked) { return asked.state == debrief::AnswerState::kept; });
    if (!told)
        return speak("Noted. That was all I wanted to ask. Nothing is kept but that I asked.");
    return speak(
        "Noted. That was all I wanted to ask. Thank you for describing it. Nothing of it is in any "
        "document yet: `everyone 2` offers answer 2 to the draft with your name, `unattributed 2` "
        "without it, and you see the words before they go. `edit 2` and `withdraw 2` change or "
        "take "
        "one back, `withdraw all` all of them.");
}

std::vector<outbox::Button> closing_buttons() {
    return {{"Who sees what", "who sees what", ButtonStyle::normal, {}}};
}

std::string seen_by(Audience audience, const std::string& facilitator) {
    const auto whom = facilitator.empty() ? "whoever facilitates (nobody yet)" : facilitator;
    switch (audience) {
        case Audience::only_me:
            return "you alone";
        case Audience::facilitator:
            return "you and " + whom;
        case Audience::unattributed:
            return "readers of the draft, without your name";
        case Audience::everyone:
            return "readers of the draft, with your name";
    }
    return {};
}

event::Text audience_text(const std::string& incident, const debrief::Interview& interview,
                          const Readers& readers) {
    TextWriter text;
    text.bold(incident);
    if (interview.asked.empty())
        text.plain("\nNothing was asked yet. An answer is seen by " +
                   seen_by(Audience::facilitator, readers.facilitator) +
                   " unless you say otherwise.");
    for (const auto& asked : interview.asked) {
        const auto number = number_of(interview, asked);
        text.plain("\n").bold(std::to_string(number));
        text.plain(" " + shortened(asked.question.words, 60) + ": " + standing(asked, readers));
    }
    text.plain("\n");
    text.append(
        speak("`only me`, `facilitator`, `unattributed` and `everyone` set it for the last "
              "answer, with a number for any. Who runs the database could read the store "
              "itself."));
    return text.take();
}

std::string wording_offers(std::string_view text, const std::vector<std::string>& names) {
    const language::WordingCheck check{language::Roster{names}};
    std::string offers;
    for (const auto& finding : language::worth_showing(check.look(text)))
        offers += (offers.empty() ? "" : "\n") + ("You may want to look at “" + finding.match) +
                  "”. " + std::string{language::suggestion(finding)};
    return offers;
}

event::Text release_text(const std::string& incident, int number, const debrief::Asked& asked,
                         const std::vector<std::string>& names,
                         const std::optional<std::string>& said_in_a_room) {
    const auto number_word = std::to_string(number);
    TextWriter text;
    text.plain("Answer " + number_word + " would stand in the draft of " + incident + " ");
    text.plain(asked.audience == Audience::everyone ? "with your name" : "without your name");
    text.plain(", in these words:\n\n" + asked.answer() + "\n\n");
    if (const auto offers = wording_offers(asked.answer(), names); !offers.empty())
        text.plain(offers + "\nThat is for you alone, and as you like.\n\n");
    if (said_in_a_room)
        text.plain(
            "“" + *said_in_a_room +
            "” was written in a room as well: whoever reads it there knows whose words these "
            "are, also from a draft without names.\n\n");
    text.plain(
        "A draft without names has at most 200 characters of it, “they” for “he” and “she”, "
        "and no faces.\n\n");
    text.append(speak("`approve " + number_word +
                      "` lets it go. Until then no document has it; editing your message changes "
                      "the words."));
    return text.take();
}

event::Text over_text(int number) {
    const auto word = std::to_string(number);
    return speak("The interview is over, and what is said now is not kept. `edit " + word +
                 "` changes answer " + word + ", `start` goes on where it ended.");
}

event::Text taken_off_text(const std::string& incident) {
    return speak("Nothing more is asked about " + incident +
                 " in here. What you told stays yours: `who sees this`, `edit 2` and `withdraw "
                 "all` work as before.");
}

event::Text distress_text(const std::string& facilitator) {
    const auto whom = facilitator.empty() ? "the facilitator" : facilitator;
    return event::words("That sounds hard. We can leave it here. Shall I ask " + whom +
                        " to get in touch?");
}

event::Text taken_out_text(const std::string& incident, int number, bool some_left) {
    const auto place = std::to_string(number);
    return speak(
        "A message of answer " + place +
        " is gone, and with it the answer from what is "
        "written about " +
        incident + ". " + std::string{tickets_go_on} +
        (some_left ? " `approve " + place + "` shows what is left of it, to be let go anew." : ""));
}

event::Text still_offered_text(const std::string& facilitator) {
    const auto whom = facilitator.empty() ? "the facilitator" : facilitator;
    event::TextWriter text;
    text.append(speak("`yes` alone asks ")).plain(whom);
    return text.append(speak(" to get in touch, `no` leaves it.")).take();
}

event::Text words_text() {
    return speak(
        "Whatever you write is an answer. These words are not: `skip`, `later`, `later 2h`, `later "
        "tomorrow`, `next` when an answer is complete, `stop`, `back`, `edit 2`, `withdraw 2`, "
        "`withdraw all`, `who sees this`, `only me`, `facilitator`, `unattributed`, `everyone`, "
        "`approve 2`, `human` to be called by the facilitator. A message that begins with `off the "
        "record:` is not kept at all.");
}

}  // namespace bot::core::decide
