#include "bot/core/command/time_phrase.hpp"
#include "bot/core/decide/families.hpp"
#include "bot/core/decide/interview_speech.hpp"
#include "bot/core/decide/interviewer.hpp"
#include "bot/core/decide/wording.hpp"

#include <algorithm>
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
        if (x_spoken.incident && *x_spoken.incident != x_interviewer.id().number)
            return say(event::words("You told me nothing about INC-" +
                                    std::to_string(*x_spoken.incident) + " in here."));
        if (interview().dropped && is_to_go_on(x_spoken.word)) {
            x_interviewer.drop_timer(farewell_timer, x_person);
            return say(taken_off_text(id()));
        }
        switch (x_spoken.word) {
            case Word::start:
                return start();
            case Word::yes:
                return interview().may_call ? human() : start();
            case Word::go_on:
                return start();
            case Word::no:
                return no();
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
                return say(audience_text(id(), interview(), readers()));
            case Word::human:
                return human();
            case Word::help:
                return say(words_text());
        }
    }

private:
    static bool is_to_go_on(Word word) {
        return word == Word::start || word == Word::yes || word == Word::go_on ||
               word == Word::next || word == Word::skip || word == Word::later;
    }
    [[nodiscard]] const Interview& interview() const { return *x_interviewer.of(x_person); }
    [[nodiscard]] const Ruling& ruling() const { return x_interviewer.ruling(); }
    void say(event::Text text, std::vector<outbox::Button> buttons = {}) {
        x_interviewer.say(x_person, std::move(text), std::move(buttons));
    }
    [[nodiscard]] std::string id() const { return to_string(x_interviewer.id()); }
    [[nodiscard]] std::string facilitator_name() const { return x_interviewer.facilitator_name(); }

    [[nodiscard]] Readers readers() const {
        const auto& read_at = x_interviewer.debrief().read_at;
        return {facilitator_name(), read_at ? command::show_time(*read_at, ruling().now(),
                                                                 x_interviewer.zone_of(x_person))
                                            : std::string{}};
    }

    /// When they last gave any of it; none: nothing of it stands.
    static event::FactNumber given(const Asked& asked) {
        event::FactNumber newest;
        for (const auto& part : asked.parts)
            if (!part.taken_back && !part.versions.empty())
                newest = std::max(newest, part.versions.back().fact);
        return newest;
    }

    /// The answer that the number means; without one the last that was given, not the last that
    /// was asked for. Null after a hint.
    const Asked* meant() {
        const auto& asked = interview().asked;
        if (x_spoken.number) {
            const auto index = static_cast<std::size_t>(*x_spoken.number);
            if (index <= asked.size())
                return &asked[index - 1];
            say(event::words("There is no question " + std::to_string(index) + " yet."));
            return nullptr;
        }
        const Asked* last = nullptr;
        for (const auto& one : asked)
            if (one.state == AnswerState::kept && (last == nullptr || given(*last) < given(one)))
                last = &one;
        if (last == nullptr)
            say(event::words("There is no answer yet."));
        return last;
    }

    void start() {
        if (interview().waiting.empty() && interview().state == InterviewState::planned)
            return say(event::words("The questions come later; nothing is asked yet."));
        for (const auto* twin : x_interviewer.twins(x_person))
            if (!twin->dropped &&
                (twin->state == InterviewState::asking || twin->state == InterviewState::paused))
                return say(event::words("You are in the middle of it in our conversation on " +
                                        twin->person.ref.platform + "; it goes on there."));
        x_interviewer.drop_twins(x_person);
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
        const bool asking = interview().state == InterviewState::asking;
        if (open == nullptr || (!asking && !open->reopened))
            return say(speak("No question is open. `start` goes on."));
        const auto* skipped = x_spoken.number ? meant() : open;
        if (skipped == nullptr)
            return;
        // A button pressed twice, or one of an earlier question.
        if (skipped->number != open->number)
            return say(event::words("That one is no longer open."));
        x_interviewer.note(x_person, incident::QuestionSkipped{skipped->number});
        if (asking)
            return x_interviewer.go_on(x_person);
        say(event::words("Noted: that answer stays as it is."));
    }

    void later() {
        const auto& zone = x_interviewer.zone_of(x_person);
        const auto now = ruling().now();
        auto until = calendar::next_working_day(now, zone, x_interviewer.hours_of(x_person));
        if (!x_spoken.rest.empty() && x_spoken.rest != "tomorrow") {
            const auto reading = command::read_time(x_spoken.rest + " ago");
            const auto* phrase = std::get_if<command::TimePhrase>(&reading);
            const auto* ago =
                phrase == nullptr ? nullptr : std::get_if<command::AgoTime>(&phrase->words);
            if (ago == nullptr)
                return say(
                    speak("I do not understand that time: `later 2h` or `later tomorrow`. As an "
                          "answer it is not kept; say it in other words if it was one."));
            until =
                calendar::first_working(now + ago->before, zone, x_interviewer.hours_of(x_person));
        }
        if (interview().state == InterviewState::planned || interview().over())
            return say(event::words("Noted. Nothing is being asked."));
        if (interview().state == InterviewState::invited) {
            x_interviewer.drop_timer(remind_timer, x_person);
            x_interviewer.set_timer(resume_timer, x_person, until);
            x_interviewer.set_timer(expire_timer, x_person, x_interviewer.closing(x_person, until));
        } else
            x_interviewer.move(x_person, InterviewState::paused, until);
        say(speak("Noted. I come back at " + command::show_time(until, now, zone) +
                  ". `start` goes on earlier."));
    }

    /// How it ended stays, unless all of it is withdrawn.
    void end(InterviewState state, std::string_view words) {
        if (!interview().over() || state == InterviewState::withdrawn)
            x_interviewer.move(x_person, state);
        else if (const auto* open = interview().open())
            x_interviewer.note(x_person, incident::QuestionSkipped{open->number});
        x_interviewer.drop_timer(ask_timer, x_person);
        x_interviewer.drop_twins(x_person);
        say(speak(words));
    }

    void back() {
        const auto& asked = interview().asked;
        const auto* open = interview().open();
        for (std::size_t index = 1; index < asked.size(); ++index)
            if (&asked[index] == open)
                return x_interviewer.reopen(x_person, asked[index - 1].number);
        say(event::words("There is no question before this one."));
    }

    void edit() {
        if (const auto* asked = meant())
            x_interviewer.reopen(x_person, asked->number);
    }

    /// Where several were talked about in one conversation, nothing is erased on a guess.
    bool is_one_of_several() {
        const auto& talks = ruling().snapshot().talks;
        if (x_spoken.incident || talks.size() < 2 ||
            ruling().traits(x_person.platform).threads_interviews)
            return false;
        std::string ids;
        for (const auto talk : talks)
            ids += (ids.empty() ? "" : ", ") + to_string(talk);
        say(speak("You told me about several in here: " + ids + ". Which is meant? `withdraw all " +
                  id() + "`, or a number in place of `all`."));
        return true;
    }

    void withdraw() {
        if (is_one_of_several())
            return;
        if (x_spoken.all)
            return withdraw_all();
        const auto* note = interview().state == InterviewState::planned && interview().note
                               ? &*interview().note
                               : nullptr;
        const auto* asked = note != nullptr ? note : meant();
        if (asked == nullptr)
            return;
        const bool talked_about = asked == interview().open();
        const bool was_let_go = !asked->releases.empty();
        x_interviewer.take_back(x_person, *asked, std::nullopt);
        say(event::words("That answer about " + id() +
                         " is erased. Copies in backups go with them." +
                         (was_let_go ? " " + std::string{tickets_go_on} : "")));
        if (talked_about && interview().state == InterviewState::asking)
            x_interviewer.set_timer(next_timer, x_person,
                                    ruling().now() + ruling().policy().answer_pause);
    }

    /// At all of their accounts.
    void withdraw_all() {
        auto all = x_interviewer.twins(x_person);
        all.push_back(&interview());
        for (const auto* one : all)
            for (const auto number : numbers(*one))
                x_interviewer.take_back(one->person.ref, *one->find(number), std::nullopt);
        // A note taken back is no word on the questions.
        if (interview().state == InterviewState::planned)
            return say(speak("All you told about " + id() +
                             " is erased. Copies in backups go with them. The questions come "
                             "later still; `no thanks` keeps them away."));
        end(InterviewState::withdrawn,
            "All you told about " + id() +
                " is erased; that you were asked stays. Copies in backups go with them.");
    }

    /// Of all that words of theirs are kept under.
    static std::vector<event::FactNumber> numbers(const Interview& interview) {
        std::vector<event::FactNumber> all;
        if (interview.note)
            all.push_back(interview.note->number);
        for (const auto& asked : interview.asked)
            if (!asked.parts.empty())
                all.push_back(asked.number);
        return all;
    }

    static bool is_for_readers(const debrief::Asked& asked) {
        return asked.state == AnswerState::kept &&
               (asked.audience == Audience::everyone || asked.audience == Audience::unattributed);
    }

    /// Whoever reads documents gets it only in words that its author saw and let go.
    bool offer(event::FactNumber number) {
        const auto& asked = *interview().find(number);
        if (!is_for_readers(asked) || asked.shown())
            return false;
        x_interviewer.offer_release(x_person, number);
        return true;
    }

    void set_audience() {
        const auto audience = incident::parse_audience(x_spoken.rest);
        std::vector<event::FactNumber> all;
        if (x_spoken.all)
            all = numbers(interview());
        else if (const auto* asked = meant())
            all.push_back(asked->number);
        if (all.empty() && x_spoken.all)
            return say(
                event::words("Nothing is told yet that this could be about. Said once an "
                             "answer is given, it holds for that one."));
        if (all.empty() || !audience)
            return;
        for (const auto number : all)
            if (!interview().note || number != interview().note->number)
                x_interviewer.note(x_person, incident::AudienceSet{number, *audience});
        bool offered = false;
        for (const auto number : all)
            offered = offer(number) || offered;
        if (!offered || x_spoken.all)
            say(audience_text(id(), interview(), readers()));
    }

    void approve() {
        if (x_spoken.all)
            return name_what_waits();
        const auto* asked = meant();
        if (asked == nullptr)
            return;
        const auto place = std::to_string(number_of(interview(), *asked));
        if (!is_for_readers(*asked))
            return say(speak("Say first who may read it: `everyone " + place +
                             "` or `unattributed " + place + "`."));
        if (!asked->offered)
            return x_interviewer.offer_release(x_person, asked->number);
        x_interviewer.note(x_person, incident::Released{asked->number, asked->audience},
                           asked->answer());
        std::vector<outbox::Button> doors;
        // A ticket names who proposed it.
        if (asked->audience == Audience::everyone)
            doors.push_back({"Make a ticket of it",
                             id() + " ticket a" + std::to_string(asked->number.number),
                             outbox::ButtonStyle::normal,
                             {}});
        say(speak("Noted: answer " + place + " goes into the draft of " + id() +
                  " in these words. `facilitator " + place + "` takes it out again."),
            std::move(doors));
    }

    /// Each answer is let go on its own: its words, as they would stand.
    void name_what_waits() {
        std::string waiting;
        for (const auto& asked : interview().asked)
            if (is_for_readers(asked) && !asked.shown())
                waiting += (waiting.empty() ? "`approve " : ", `approve ") +
                           std::to_string(number_of(interview(), asked)) + "`";
        if (waiting.empty())
            return say(
                speak("No answer waits for that. `everyone all` or `unattributed all` says "
                      "first who may read them."));
        say(speak("Each answer is let go on its own, once you have seen its words: " + waiting +
                  "."));
    }

    void no() {
        if (!interview().may_call)
            return say(event::words("Nothing waits for a yes or a no."));
        const bool over = interview().over();
        x_interviewer.move(x_person, over ? interview().state : InterviewState::paused);
        say(speak(std::string{"Noted: nobody is asked to get in touch."} +
                  (over ? "" : " The interview is paused; `start` goes on.")));
    }

    void human() {
        const bool pauses = !interview().over() && interview().state != InterviewState::planned;
        if (pauses || interview().may_call)
            x_interviewer.move(x_person, pauses ? InterviewState::paused : interview().state);
        const std::string paused = pauses ? " The interview is paused" : "";
        const auto who = x_interviewer.facilitator();
        if (!who)
            return say(event::words("There is no facilitator yet." + paused + (pauses ? "." : "")));
        event::TextWriter text;
        text.person(x_person, ruling().name_of(x_person));
        text.plain(" asks you to get in touch about " + id() + "." + paused + (pauses ? "." : ""));
        x_interviewer.ruling().send(x_interviewer.id(),
                                    outbox::MessagePerson{*who, text.take(), {}});
        say(speak("Noted: " + facilitator_name() + " was asked to get in touch." + paused +
                  (pauses ? "; `start` goes on." : "")));
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
