#include "bot/core/debrief/interview.hpp"

#include "bot/core/incident/forgetting.hpp"
#include "tests/unit/debrief/shipped_bank.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace bot::core::debrief;
using namespace bot::core::incident;
namespace event = bot::core::event;
using debrief_test::shipped_bank;

namespace {

const event::RoomRef room{"chat", "D1"};
const event::Person alice{{"chat", "U1"}, "Alice"};

PlannedQuestion question(
    const std::string& id, std::int64_t weight = 4,
    const std::string& context = "18 Nov 15:02 CET (14:02 UTC): you deployed") {
    return {id, {3}, context, "Words of " + id, weight};
}

/// One person's interview, told fact by fact, a minute apart.
struct Talk {
    std::vector<Fact> facts;

    event::FactNumber add(DebriefStep step, const std::string& told = {},
                          std::optional<event::MessageRef> message = {}) {
        const auto number = static_cast<std::int64_t>(facts.size()) + 10;
        const auto at = *event::from_rfc3339("2026-11-22T14:00:00Z") + std::chrono::minutes{number};
        facts.push_back({{1},
                         {number},
                         at,
                         at,
                         alice,
                         Debriefed{alice.ref, std::move(message), std::move(step), told}});
        return {number};
    }
    void plan(std::vector<PlannedQuestion> questions) {
        add(SeatPlanned{alice, Tier::core, {Seat::lead}, std::move(questions), false});
    }
    event::FactNumber ask(const PlannedQuestion& planned,
                          std::optional<event::FactNumber> follows = {}) {
        return add(QuestionAsked{planned, follows});
    }
    void tell(event::FactNumber asked, const std::string& message, const std::string& words,
              const std::string& revision = {}) {
        add(Told{asked, revision}, words, event::MessageRef{room, message});
    }
    /// Asks what comes next and has it answered; its id.
    std::string ask_next(const std::string& answer) {
        const auto next = next_question(interview(), shipped_bank());
        if (!next)
            return "";
        const auto number = ask(next->question, next->follows);
        tell(number, "m" + std::to_string(number.number), answer);
        return next->question.id;
    }
    /// The message behind that entry.
    void forget(std::int64_t entry) {
        const std::set<event::FactNumber> lines{{entry}};
        for (auto& fact : facts)
            if (auto left = forgotten(fact.body, {room, "quoted"}, lines))
                fact.body = *std::move(left);
    }
    [[nodiscard]] Interview interview() const { return *fold(facts).of(alice.ref); }
    [[nodiscard]] std::string waiting() const {
        std::string ids;
        for (const auto& one : interview().waiting)
            ids += one.id + " ";
        return ids;
    }
};

constexpr auto plain = "I opened the dashboard and read the graph for checkout at 14:05.";
constexpr auto unsure = "I was not sure which of the two clusters it meant.";

}  // namespace

TEST_CASE("what is said in several messages is one answer, a line each") {
    Talk talk;
    const auto asked = talk.ask(question("A1"));
    talk.tell(asked, "1", "I looked.");
    talk.tell(asked, "2", "Then I called.");
    CHECK(talk.interview().find(asked)->answer() == "I looked.\nThen I called.");
    CHECK(talk.interview().with({room, "2"})->number == asked);
    CHECK(talk.interview().with({room, "3"}) == nullptr);
}

TEST_CASE(
    "an edit is a further version of its message, and an older one that comes late no newer") {
    Talk talk;
    const auto asked = talk.ask(question("A1"));
    talk.tell(asked, "1", "first");
    talk.tell(asked, "1", "third", "3");
    talk.tell(asked, "1", "second", "2");
    const auto interview = talk.interview();
    CHECK(interview.find(asked)->answer() == "third");
    REQUIRE(interview.find(asked)->parts.size() == 1);
    const auto& versions = interview.find(asked)->parts[0].versions;
    REQUIRE(versions.size() == 3);
    CHECK(versions[0].words == "first");
    CHECK(versions[1].words == "second");
}

TEST_CASE("an edit that comes before its message is still the newer one") {
    Talk talk;
    const auto asked = talk.ask(question("A1"));
    talk.tell(asked, "1", "edited", "2");
    talk.tell(asked, "1", "as posted");
    CHECK(talk.interview().find(asked)->answer() == "edited");
}

TEST_CASE("a message taken back leaves the rest of the answer, the last one withdraws it") {
    Talk talk;
    const auto asked = talk.ask(question("A1"));
    talk.tell(asked, "1", "one");
    talk.tell(asked, "2", "two");
    talk.add(TakenBack{asked}, {}, event::MessageRef{room, "1"});
    CHECK(talk.interview().find(asked)->answer() == "two");
    CHECK(talk.interview().find(asked)->state == AnswerState::kept);
    talk.add(TakenBack{asked}, {}, event::MessageRef{room, "2"});
    CHECK(talk.interview().find(asked)->answer() == "");
    CHECK(talk.interview().find(asked)->state == AnswerState::withdrawn);
}

TEST_CASE("a withdrawn answer stays withdrawn when one of its messages is edited") {
    Talk talk;
    const auto asked = talk.ask(question("A1"));
    talk.tell(asked, "1", "one");
    talk.add(TakenBack{asked});
    talk.tell(asked, "1", "one, edited", "2");
    CHECK(talk.interview().find(asked)->state == AnswerState::withdrawn);
    CHECK(talk.interview().find(asked)->answer() == "");
}

TEST_CASE("a new message after a withdrawal is an answer again") {
    Talk talk;
    const auto asked = talk.ask(question("A1"));
    talk.tell(asked, "1", "one");
    talk.add(TakenBack{asked});
    talk.tell(asked, "2", "two");
    CHECK(talk.interview().find(asked)->state == AnswerState::kept);
    CHECK(talk.interview().find(asked)->answer() == "two");
}

TEST_CASE("withdrawing what was never answered leaves the question open") {
    Talk talk;
    const auto asked = talk.ask(question("A1"));
    talk.add(TakenBack{asked});
    talk.add(TakenBack{asked}, {}, event::MessageRef{room, "9"});
    CHECK(talk.interview().find(asked)->state == AnswerState::open);
}

TEST_CASE("a question can be skipped, but not once it is answered") {
    Talk talk;
    const auto first = talk.ask(question("A1"));
    talk.add(QuestionSkipped{first});
    CHECK(talk.interview().find(first)->state == AnswerState::skipped);
    CHECK(talk.interview().open() == nullptr);
    const auto second = talk.ask(question("A2"));
    talk.tell(second, "1", "one");
    talk.add(QuestionSkipped{second});
    CHECK(talk.interview().find(second)->state == AnswerState::kept);
}

TEST_CASE("what is said about a skipped question after all is its answer") {
    Talk talk;
    const auto asked = talk.ask(question("A1"));
    talk.add(QuestionSkipped{asked});
    talk.tell(asked, "1", "one");
    CHECK(talk.interview().find(asked)->state == AnswerState::kept);
}

TEST_CASE(
    "a reopened answer stands until the first word of a new one, and is what is talked about") {
    Talk talk;
    talk.add(InterviewMoved{InterviewState::asking, {}});
    const auto first = talk.ask(question("A1"));
    talk.tell(first, "1", "old");
    const auto second = talk.ask(question("A2"));
    talk.add(AnswerReopened{first});
    CHECK(talk.interview().open()->number == first);
    CHECK(talk.interview().find(first)->answer() == "old");
    talk.tell(first, "2", "new");
    CHECK(talk.interview().find(first)->answer() == "new");
    talk.tell(first, "3", "and more");
    CHECK(talk.interview().find(first)->answer() == "new\nand more");
    CHECK(talk.interview().open()->number == first);
    CHECK(talk.interview().find(second)->state == AnswerState::open);
}

TEST_CASE("an edit of the old message is the new answer, and a skip leaves the old one") {
    Talk talk;
    talk.add(InterviewMoved{InterviewState::asking, {}});
    const auto asked = talk.ask(question("A1"));
    talk.tell(asked, "1", "old");
    talk.add(AnswerReopened{asked});
    auto skips = talk;
    skips.add(QuestionSkipped{asked});
    CHECK(skips.interview().find(asked)->answer() == "old");
    CHECK(skips.interview().open() == nullptr);
    talk.tell(asked, "1", "old, edited", "2");
    CHECK(talk.interview().find(asked)->answer() == "old, edited");
    CHECK_FALSE(talk.interview().find(asked)->reopened);
}

TEST_CASE("after the end nothing is talked about but what was reopened since") {
    Talk talk;
    talk.add(InterviewMoved{InterviewState::asking, {}});
    const auto asked = talk.ask(question("A1"));
    talk.add(InterviewMoved{InterviewState::stopped, {}});
    CHECK(talk.interview().open() == nullptr);
    talk.add(AnswerReopened{asked});
    CHECK(talk.interview().open()->number == asked);
}

TEST_CASE("a note to oneself is none of the questions, and is heard only before they begin") {
    Talk talk;
    talk.plan({});
    const auto note = talk.ask({std::string{note_id}, {}, {}, "Jot?", 0});
    CHECK(talk.interview().asked.empty());
    CHECK(talk.interview().open()->number == note);
    talk.tell(note, "1", "it looked stuck");
    CHECK(talk.interview().note->answer() == "it looked stuck");
    CHECK(talk.interview().with({room, "1"}) != nullptr);
    talk.plan({question("O1"), question("Z1")});
    CHECK(talk.waiting() == "O1 Z1 ");
    talk.add(InterviewMoved{InterviewState::invited, {}});
    CHECK(talk.interview().open() == nullptr);
    CHECK(next_question(talk.interview(), shipped_bank())->question.id == "O1");
}

TEST_CASE("what comes in while nothing is open belongs to the answer given last") {
    Talk talk;
    talk.add(InterviewMoved{InterviewState::asking, {}});
    const auto asked = talk.ask(question("A1"));
    talk.tell(asked, "1", "one");
    CHECK(talk.interview().open()->number == asked);
    CHECK(Interview{}.open() == nullptr);
}

TEST_CASE("released words are shown only while the answer is those very words and has readers") {
    Talk talk;
    const auto asked = talk.ask(question("A1"));
    talk.tell(asked, "1", "one");
    const auto shown = [&](const Talk& of) { return of.interview().find(asked)->shown(); };
    talk.add(AudienceSet{asked, Audience::everyone});
    CHECK_FALSE(shown(talk));
    talk.add(Released{asked, Audience::everyone}, "one");
    CHECK(shown(talk));
    auto private_again = talk;
    private_again.add(AudienceSet{asked, Audience::facilitator});
    CHECK_FALSE(shown(private_again));
    private_again.add(AudienceSet{asked, Audience::everyone});
    CHECK_FALSE(shown(private_again));
    auto with_other_readers = talk;
    with_other_readers.add(AudienceSet{asked, Audience::unattributed});
    CHECK_FALSE(shown(with_other_readers));
    auto edited = talk;
    edited.tell(asked, "1", "one or two", "2");
    CHECK_FALSE(shown(edited));
    auto longer = talk;
    longer.tell(asked, "2", "and two");
    CHECK_FALSE(shown(longer));
    auto taken_back = talk;
    taken_back.add(TakenBack{asked});
    CHECK_FALSE(shown(taken_back));
    CHECK_FALSE(taken_back.interview().find(asked)->released_for);
    CHECK(taken_back.interview().find(asked)->releases.size() == 1);
}

TEST_CASE("erased words are no answer and are not shown") {
    Talk talk;
    const auto asked = talk.ask(question("A1"));
    talk.tell(asked, "1", "");
    talk.add(AudienceSet{asked, Audience::everyone});
    talk.add(Released{asked, Audience::everyone}, "");
    CHECK(talk.interview().find(asked)->answer() == "");
    CHECK_FALSE(talk.interview().find(asked)->shown());
}

TEST_CASE("a newer plan counts until the first question was asked") {
    Talk talk;
    talk.plan({question("O1"), question("Z1")});
    talk.plan({question("O1"), question("A1"), question("Z1")});
    CHECK(talk.waiting() == "O1 A1 Z1 ");
    talk.add(InterviewMoved{InterviewState::asking});
    talk.ask(question("O1"));
    talk.plan({question("O1"), question("Z2")});
    CHECK(talk.waiting() == "A1 Z1 ");
}

TEST_CASE("who was dropped and is planned again is asked after all") {
    Talk talk;
    talk.plan({question("O1")});
    talk.add(SeatDropped{});
    CHECK(talk.interview().dropped);
    talk.plan({question("O1")});
    CHECK_FALSE(talk.interview().dropped);
}

TEST_CASE("an interview is over once it is finished, left or closed") {
    Talk talk;
    for (const auto state : {InterviewState::planned, InterviewState::invited,
                             InterviewState::asking, InterviewState::paused}) {
        talk.add(InterviewMoved{state, {}});
        CHECK_FALSE(talk.interview().over());
    }
    for (const auto state :
         {InterviewState::finished, InterviewState::declined, InterviewState::expired,
          InterviewState::stopped, InterviewState::withdrawn}) {
        talk.add(InterviewMoved{state, {}});
        CHECK(talk.interview().over());
    }
}

TEST_CASE("reminders are counted, and every word of theirs is a touch") {
    Talk talk;
    talk.add(Reminded{});
    talk.add(Reminded{});
    CHECK(talk.interview().reminders == 2);
    const auto asked = talk.ask(question("A1"));
    talk.tell(asked, "1", "one");
    talk.add(AudienceSet{asked, Audience::only_me});
    CHECK(talk.interview().last_touch == talk.facts.back().at);
    talk.add(AnswerReopened{asked});
    CHECK(talk.interview().last_touch == talk.facts.back().at);
}

TEST_CASE("the first message of ours is the preface, and steps of the whole debrief are nobody's") {
    Talk talk;
    talk.add(Reached{}, {}, event::MessageRef{room, "p1"});
    talk.add(Reached{}, {}, event::MessageRef{room, "p2"});
    CHECK(talk.interview().preface->message == "p1");
    talk.add(DebriefOpened{*event::from_rfc3339("2026-11-22T15:00:00Z")});
    const auto debrief = fold(talk.facts);
    CHECK(debrief.opened);
    CHECK(debrief.interviews.size() == 1);
    CHECK(debrief.of({"chat", "U9"}) == nullptr);
}

TEST_CASE("questions are asked as planned where no answer leads elsewhere") {
    Talk talk;
    talk.plan({question("O1"), question("A1"), question("Z1")});
    CHECK(talk.ask_next(plain) == "O1");
    CHECK(talk.ask_next(plain) == "A1");
    CHECK(talk.ask_next(plain) == "Z1");
    CHECK(talk.ask_next(plain) == "");
}

TEST_CASE("whoever named a change is asked what new trouble it may bring") {
    Talk talk;
    talk.plan({question("O1"), question("X1"), question("Z1")});
    CHECK(talk.ask_next(plain) == "O1");
    CHECK(talk.ask_next("A check in the deploy for exactly this case at 14:05.") == "X1");
    CHECK(talk.ask_next("The deploys would take 5 minutes more.") == "X2");
    CHECK(talk.ask_next(plain) == "Z1");
    CHECK(talk.ask_next(plain) == "");
}

TEST_CASE("who leaves the change out is not asked about it, nor is anybody a tenth question") {
    Talk skipped;
    skipped.plan({question("X1"), question("Z1")});
    skipped.add(QuestionSkipped{skipped.ask(question("X1"))});
    CHECK(skipped.ask_next(plain) == "Z1");
    Talk full;
    full.plan({question("O1"), question("A1"), question("A2"), question("A3"), question("A4"),
               question("A5"), question("K1"), question("X1"), question("Z1")});
    for (int number = 0; number < 8; ++number)
        full.ask_next(plain);
    CHECK(full.ask_next(plain) == "Z1");
}

TEST_CASE("a follow-up takes the place of the lightest that waits, the last of equals") {
    Talk talk;
    talk.plan({question("O1", 40), question("A1", 9), question("A2", 4), question("A3", 4),
               question("A4", 7), question("Z1", 1)});
    CHECK(talk.ask_next(unsure) == "O1");
    CHECK(talk.ask_next(plain) == "F9");
    CHECK(talk.waiting() == "A1 A2 A4 Z1 ");
}

TEST_CASE("what took the place of a question goes on doing so once that one is forgotten") {
    auto quoting = question("C2", 2);
    quoting.moment = {7};
    Talk talk;
    talk.plan({question("A1"), quoting, question("A3"), question("Z1")});
    talk.ask_next(plain);
    SUBCASE("when it was asked before") {
        talk.tell(talk.interview().asked.back().number, "m2", unsure);
        CHECK(talk.ask_next(plain) == "F9");
        talk.forget(7);
    }
    SUBCASE("when it is asked afterwards") {
        talk.forget(7);
        talk.tell(talk.interview().asked.back().number, "m2", unsure);
        CHECK(talk.ask_next(plain) == "F9");
    }
    SUBCASE("when nothing did") {
        talk.forget(7);
    }
    CHECK(talk.ask_next(plain) == "A3");
    CHECK(talk.ask_next(plain) == "Z1");
    CHECK(talk.ask_next(plain).empty());
}

TEST_CASE("a follow-up never takes the place of the closing question") {
    Talk talk;
    talk.plan({question("O1"), question("A1", 9), question("Z1", 1)});
    talk.ask_next(unsure);
    CHECK(talk.ask_next(plain) == "F9");
    CHECK(talk.waiting() == "Z1 ");
    CHECK(talk.ask_next(unsure) == "Z1");
    CHECK(talk.ask_next(plain) == "");
}

TEST_CASE("where only the closing question waits nothing is followed up") {
    Talk talk;
    talk.plan({question("O1"), question("Z1")});
    talk.ask_next(unsure);
    CHECK(talk.ask_next(plain) == "Z1");
}

TEST_CASE("an answer has one follow-up, and the answer to a follow-up none") {
    Talk talk;
    talk.plan({question("O1"), question("A1"), question("A2"), question("Z1")});
    talk.ask_next(unsure);
    CHECK(talk.ask_next("It was noisy and I decided to wait for a while.") == "F9");
    CHECK(talk.ask_next(plain) == "A1");
}

TEST_CASE("an interview has three follow-ups at most") {
    Talk talk;
    std::vector<PlannedQuestion> all;
    for (int i = 0; i < 12; ++i)
        all.push_back(question("Q" + std::to_string(i)));
    talk.plan(all);
    std::string follow_ups;
    for (const auto* answer : {unsure, plain, "It was a noisy night with the one graph in front.",
                               plain, "Obviously that was the first graph to look at.", plain,
                               "I had no access to the cluster that night, none.", plain}) {
        const auto id = talk.ask_next(answer);
        follow_ups += id.starts_with('F') ? id + " " : "";
    }
    CHECK(follow_ups == "F9 F12 F3 ");
}

TEST_CASE("the same follow-up is not asked twice") {
    Talk talk;
    talk.plan({question("O1"), question("A1"), question("A2"), question("A3"), question("Z1")});
    talk.ask_next(unsure);
    CHECK(talk.ask_next(plain) == "F9");
    CHECK(talk.ask_next(unsure) == "A1");
    CHECK(talk.ask_next(plain) == "A2");
}

TEST_CASE("a skipped question and an answer that shows distress have no follow-up") {
    Talk talk;
    talk.plan({question("O1"), question("A1"), question("A2"), question("Z1")});
    talk.ask_next("It was my fault and I could not eat, I was ashamed for days.");
    const auto next = next_question(talk.interview(), shipped_bank());
    REQUIRE(next);
    CHECK(next->question.id == "A1");
    talk.add(QuestionSkipped{talk.ask(next->question)});
    CHECK(next_question(talk.interview(), shipped_bank())->question.id == "A2");
}

TEST_CASE("a follow-up stays at the moment of the question it follows") {
    Talk talk;
    talk.plan({question("A1"), question("A2"), question("Z1")});
    talk.ask_next("I should have checked the lag panel first, that is all.");
    const auto next = next_question(talk.interview(), shipped_bank());
    REQUIRE(next);
    CHECK(next->question.words ==
          "Set the outcome aside for a moment. With what was in front of you at 15:02, what made "
          "the path you took look sensible?");
    CHECK(next->question.moment == event::FactNumber{3});
    CHECK(next->follows == talk.interview().asked.back().number);
}

TEST_CASE("a follow-up to what has no moment names no time") {
    Talk talk;
    auto told_back = question("O3", 40, "Times in CET: 14:55 change 881, 15:02 the deploy");
    told_back.moment = {};
    talk.plan({told_back, question("A2"), question("Z1")});
    talk.ask_next("I should have checked the lag panel first, that is all.");
    CHECK(next_question(talk.interview(), shipped_bank())
              ->question.words.starts_with("Set the outcome aside for a moment. With what was in "
                                           "front of you at that point, what made"));
}

TEST_CASE("an answer whose words were erased by time is one again once it is told anew") {
    Talk talk;
    const auto asked = talk.ask(question("A1"));
    talk.tell(asked, "1", "one");
    talk.add(Lapsed{asked});
    CHECK(talk.interview().find(asked)->lapsed);
    talk.tell(asked, "2", "two");
    CHECK_FALSE(talk.interview().find(asked)->lapsed);
    talk.add(Lapsed{asked});
    CHECK(talk.interview().find(asked)->lapsed);
}

TEST_CASE("an interview ended when it first did, whatever is told since") {
    Talk talk;
    talk.add(InterviewMoved{InterviewState::asking, {}});
    talk.add(InterviewMoved{InterviewState::finished, {}});
    const auto ended = talk.interview().ended_at;
    CHECK(ended == talk.facts.back().at);
    talk.add(InterviewMoved{InterviewState::finished, {}});
    talk.add(InterviewMoved{InterviewState::asking, {}});
    talk.add(InterviewMoved{InterviewState::stopped, {}});
    CHECK(talk.interview().ended_at == ended);
}
