#include "bot/core/command/time_phrase.hpp"
#include "bot/core/decide/families.hpp"
#include "bot/core/decide/interview_speech.hpp"
#include "bot/core/decide/interviewer.hpp"
#include "bot/core/decide/wording.hpp"

#include <utility>

namespace bot::core::decide {
namespace {

using debrief::AnswerState;
using debrief::Asked;
using debrief::Interview;
using debrief::Spoken;
using debrief::Word;
using incident::Audience;
using incident::InterviewState;

/// A word said or pressed in an interview.
class Turn {
public:
    Turn(Interviewer& interviewer, const event::PersonRef& person, const Spoken& spoken)
        : x_interviewer{interviewer}, x_person{person}, x_spoken{spoken} {}

    void run() {
        switch (x_spoken.word) {
            case Word::start:
                return start();
            case Word::next:
                return next();
            case Word::skip:
                return skip();
            case Word::later:
                return later();
            case Word::stop:
                return end(InterviewState::stopped,
                           "Noted: nothing more is asked. What you told stays as it is, unless "
                           "you say `withdraw all`.");
            case Word::decline:
                return end(InterviewState::declined,
                           "Noted. You are not asked about this incident again.");
            case Word::back:
                return back();
            case Word::edit:
                return edit();
            case Word::withdraw:
                return withdraw();
            case Word::audience:
                return set_audience();
            case Word::approve:
                return approve();
            case Word::form:
                return say(
                    speak("A form opens by its button only. What you write here is your "
                          "answer as well."));
            case Word::who_sees:
                return say(audience_text(interview(), facilitator_name()));
            case Word::human:
                return human();
            case Word::help:
                return say(words_text());
        }
    }

private:
    [[nodiscard]] const Interview& interview() const { return *x_interviewer.of(x_person); }
    [[nodiscard]] const Ruling& ruling() const { return x_interviewer.ruling(); }
    void say(event::Text text, std::vector<outbox::Button> buttons = {}) {
        x_interviewer.say(x_person, std::move(text), std::move(buttons));
    }
    [[nodiscard]] std::string facilitator_name() const { return x_interviewer.facilitator_name(); }

    /// The answer that the number means; without one the last that was given. Null after a hint.
    const Asked* meant() {
        const auto& asked = interview().asked;
        if (x_spoken.number) {
            const auto index = static_cast<std::size_t>(*x_spoken.number);
            if (index <= asked.size())
                return &asked[index - 1];
            say(event::words("There is no question " + std::to_string(index) + " yet."));
            return nullptr;
        }
        for (auto one = asked.rbegin(); one != asked.rend(); ++one)
            if (one->state == AnswerState::kept)
                return &*one;
        say(event::words("There is no answer yet."));
        return nullptr;
    }

    void start() {
        if (interview().waiting.empty() && interview().state == InterviewState::planned)
            return say(event::words("The questions come later; nothing is asked yet."));
        // What was open from before it began, a note to oneself, is closed by beginning.
        for (const auto& asked : interview().asked)
            if (asked.state == AnswerState::open && asked.audience == Audience::only_me)
                x_interviewer.note(x_person, incident::QuestionSkipped{asked.number});
        if (interview().state != InterviewState::asking)
            x_interviewer.move(x_person, InterviewState::asking);
        x_interviewer.go_on(x_person);
    }

    void next() {
        const auto* open = interview().open();
        if (interview().state != InterviewState::asking || open == nullptr ||
            open->state == AnswerState::open)
            return say(speak("Nothing to go on from yet: `skip` leaves the question out."));
        x_interviewer.go_on(x_person);
    }

    void skip() {
        const auto* open = interview().open();
        if (interview().state != InterviewState::asking || open == nullptr)
            return say(speak("No question is open. `start` goes on."));
        const auto* skipped = x_spoken.number ? meant() : open;
        if (skipped == nullptr)
            return;
        // A button pressed twice, or one of an earlier question.
        if (skipped->number != open->number)
            return say(event::words("That one is no longer open."));
        if (skipped->state == AnswerState::open)
            x_interviewer.note(x_person, incident::QuestionSkipped{skipped->number});
        x_interviewer.go_on(x_person);
    }

    void later() {
        const auto& zone = x_interviewer.zone_of(x_person);
        const auto now = ruling().now();
        auto until = debrief::next_working_day(now, zone, x_interviewer.hours_of(x_person));
        if (!x_spoken.rest.empty() && x_spoken.rest != "tomorrow") {
            const auto reading = command::read_time(x_spoken.rest + " ago");
            const auto* phrase = std::get_if<command::TimePhrase>(&reading);
            const auto* ago =
                phrase == nullptr ? nullptr : std::get_if<command::AgoTime>(&phrase->words);
            if (ago == nullptr)
                return say(speak("I do not understand that time: `later 2h` or `later tomorrow`."));
            until = now + ago->before;
        }
        if (interview().state == InterviewState::invited) {
            x_interviewer.set_timer(remind_timer, x_person, until);
        } else if (!interview().over()) {
            x_interviewer.move(x_person, InterviewState::paused, until);
            x_interviewer.set_timer(resume_timer, x_person, until);
        }
        say(speak("Noted. I come back at " + command::show_time(until, now, zone) +
                  ". `start` goes on earlier."));
    }

    void end(InterviewState state, std::string_view words) {
        x_interviewer.move(x_person, state);
        x_interviewer.drop_timers(x_person);
        say(speak(words));
    }

    void reopen(const Asked& asked) {
        x_interviewer.note(x_person, incident::AnswerReopened{asked.number});
        x_interviewer.put_again(x_person, asked.number);
    }

    void back() {
        const auto& asked = interview().asked;
        const auto* open = interview().open();
        for (std::size_t index = 1; index < asked.size(); ++index)
            if (&asked[index] == open)
                return reopen(asked[index - 1]);
        say(event::words("There is no question before this one."));
    }

    void edit() {
        if (const auto* asked = meant())
            reopen(*asked);
    }

    void withdraw() {
        if (x_spoken.all) {
            for (const auto number : numbers())
                x_interviewer.take_back(x_person, *interview().find(number), std::nullopt);
            return end(InterviewState::withdrawn,
                       "All you told is erased; that you were asked stays. Copies in backups go "
                       "with them.");
        }
        const auto* asked = meant();
        if (asked == nullptr)
            return;
        x_interviewer.take_back(x_person, *asked, std::nullopt);
        say(event::words("That answer is erased. Copies in backups go with them."));
    }

    [[nodiscard]] std::vector<event::FactNumber> numbers() const {
        std::vector<event::FactNumber> all;
        for (const auto& asked : interview().asked)
            if (!asked.parts.empty())
                all.push_back(asked.number);
        return all;
    }

    void set_audience() {
        const auto audience = incident::parse_audience(x_spoken.rest);
        if (x_spoken.all && audience) {
            for (const auto number : numbers())
                x_interviewer.note(x_person, incident::AudienceSet{number, *audience});
            return say(audience_text(interview(), facilitator_name()));
        }
        const auto* meant_one = meant();
        if (meant_one == nullptr || !audience)
            return;
        const auto number = meant_one->number;
        x_interviewer.note(x_person, incident::AudienceSet{number, *audience});
        const auto& asked = *interview().find(number);
        const bool for_readers =
            *audience == Audience::everyone || *audience == Audience::unattributed;
        if (for_readers && asked.state == AnswerState::kept && !asked.shown())
            return x_interviewer.offer_release(x_person, number);
        say(audience_text(interview(), facilitator_name()));
    }

    void approve() {
        const auto* asked = meant();
        if (asked == nullptr)
            return;
        const bool for_readers =
            asked->audience == Audience::everyone || asked->audience == Audience::unattributed;
        const auto place = std::to_string(number_of(interview(), *asked));
        if (!for_readers || asked->state != AnswerState::kept)
            return say(speak("Say first who may read it: `everyone " + place +
                             "` or `unattributed " + place + "`."));
        x_interviewer.note(x_person, incident::Released{asked->number}, asked->answer());
        say(speak("Noted: answer " + place + " goes into the draft in these words. `facilitator " +
                  place + "` takes it out again."));
    }

    void human() {
        x_interviewer.drop_timers(x_person);
        if (!interview().over())
            x_interviewer.move(x_person, InterviewState::paused);
        const auto who = x_interviewer.facilitator();
        if (!who)
            return say(event::words("There is no facilitator yet. The interview is paused."));
        event::TextWriter text;
        text.person(x_person, ruling().name_of(x_person));
        text.plain(" asks you to get in touch about " + to_string(x_interviewer.id()) +
                   ". The interview is paused.");
        x_interviewer.ruling().send(x_interviewer.id(),
                                    outbox::MessagePerson{*who, text.take(), {}});
        say(speak("Noted: " + facilitator_name() +
                  " was asked to get in touch. The interview is paused; `start` goes on."));
    }

    Interviewer& x_interviewer;
    const event::PersonRef x_person;
    const Spoken& x_spoken;
};

}  // namespace

void run_interview_word(Interviewer& interviewer, const event::PersonRef& person,
                        const Spoken& spoken) {
    Turn{interviewer, person, spoken}.run();
}

}  // namespace bot::core::decide
