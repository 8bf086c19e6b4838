#include "tests/unit/decide/debrief_scene.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace bot::core;
using debrief::AnswerState;
using incident::Audience;
using incident::InterviewState;

namespace {

/// alice's conversation, in which she presses buttons and fills in forms.
class FormScene : public DebriefScene {
public:
    FormScene() { up_to_the_first_question(); }

    Decision presses(const std::string& command, const std::string& trigger = "t1") {
        event::CommandGiven given;
        given.text = event::words(command);
        given.origin = event::CommandOrigin::button;
        given.trigger = trigger;
        given.answered_inline = false;
        return submit(chat("alice", "D-alice", given));
    }
    event::ChatEvent filled_in(int number, const std::string& answer,
                               const std::string& audience = "facilitator",
                               const std::string& by = "alice") {
        wait(std::chrono::seconds{1});
        event::CommandGiven given;
        given.text = event::words("form " + std::to_string(number));
        given.origin = event::CommandOrigin::form;
        given.fields = {{"answer", answer}, {"audience", audience}};
        given.thread = "preface";
        return chat(by, "D-alice", given);
    }
    Decision submits(int number, const std::string& answer,
                     const std::string& audience = "facilitator") {
        return submit(filled_in(number, answer, audience));
    }
    debrief::Asked question(std::size_t number) { return interview().asked.at(number - 1); }
    void to_the_end() {
        for (int turn = 0; turn < 12 && !interview().over(); ++turn)
            tells("skip" + std::to_string(turn), "skip");
    }
};

outbox::Form the_form(const Scene::Decision& decision) {
    const auto forms = all<outbox::OpenForm>(decision);
    REQUIRE(forms.size() == 1);
    return forms.front().form;
}

bool refused(const Scene::Decision& decision) {
    return decision.reply && decision.reply->refused && decision.facts.empty();
}

}  // namespace

TEST_CASE("a question has a button for a form where there are forms, and only there") {
    const auto offers_a_form = [](const Scene::Decision& decision) {
        const auto buttons = all<outbox::PostText>(decision).at(0).buttons;
        return std::any_of(buttons.begin(), buttons.end(), [](const outbox::Button& one) {
            return one.label == "Answer in a form" && one.command == "INC-1 form 1";
        });
    };
    DebriefScene scene;
    CHECK(offers_a_form(scene.up_to_the_first_question()));
    DebriefScene plain;
    auto& traits = plain.policy.chats["chat"];
    traits.command = "/incident";
    traits.has_forms = false;
    CHECK_FALSE(offers_a_form(plain.up_to_the_first_question()));
}

TEST_CASE("the form shows the question with what it is about, and asks for words and readers") {
    FormScene scene;
    const auto opened = scene.presses("form 1");
    const auto order = all<outbox::OpenForm>(opened).at(0);
    CHECK(order.trigger == "t1");
    CHECK(order.room == Scene::room("D-alice"));
    CHECK(order.thread == "preface");
    const auto& form = order.form;
    CHECK(form.title.size() <= 24);
    CHECK(contains(form.text.plain, "the way it reached you"));
    REQUIRE(form.fields.size() == 2);
    CHECK(form.fields[0].kind == outbox::FieldKind::paragraph);
    CHECK(form.fields[0].initial.empty());
    CHECK(form.fields[1].initial == "facilitator");
    CHECK(form.fields[1].options.size() == 4);
    CHECK(form.fields[1].options[1].second == "facilitator: you and carol");
    CHECK(opened.facts.empty());
}

TEST_CASE("a form is the same as a message with the answer and the word for its readers") {
    FormScene formal;
    const auto by_form = formal.submits(1, "The gauge looked stuck", "everyone");
    FormScene chatty;
    chatty.tells("a1", "The gauge looked stuck");
    const auto by_word = chatty.tells("w1", "everyone 1");
    CHECK(formal.question(1).answer() == chatty.question(1).answer());
    CHECK(formal.question(1).audience == Audience::everyone);
    CHECK(formal.timers.contains("debrief.next:chat:Ualice"));
    CHECK(DebriefScene::spoken(by_form) == DebriefScene::spoken(by_word));
    CHECK_FALSE(formal.question(1).shown());
    CHECK(formal.after_a_pause() == chatty.after_a_pause());
    const auto steps = [](DebriefScene& scene) {
        std::vector<std::size_t> kinds;
        for (const auto& fact : scene.facts())
            if (const auto* body = std::get_if<incident::Debriefed>(&fact.body))
                kinds.push_back(body->step.index());
        return kinds;
    };
    CHECK(steps(formal) == steps(chatty));
}

TEST_CASE("readers that are left as they are need no word") {
    FormScene scene;
    const auto taken = scene.submits(1, "The gauge looked stuck");
    CHECK(taken.effects.empty());
    CHECK_FALSE(taken.reply.has_value());
    CHECK(recorded<incident::Debriefed>(taken).size() == 1);
}

TEST_CASE("a form that comes twice is told once, and so is one that changes nothing") {
    FormScene scene;
    const auto event = scene.filled_in(1, "The gauge looked stuck", "only me");
    scene.submit(event);
    CHECK(scene.submit(event).changes_nothing());
    CHECK(scene.submits(1, "The gauge looked stuck", "only me").facts.empty());
    CHECK(scene.question(1).parts.size() == 1);
}

TEST_CASE("the form of an answered question holds the answer, and changes it") {
    FormScene scene;
    scene.tells("a1", "The gauge looked stuck");
    scene.tells("a2", "and the pool was empty");
    CHECK(the_form(scene.presses("form 1")).fields[0].initial ==
          "The gauge looked stuck\nand the pool was empty");
    scene.submits(1, "The gauge was slow");
    CHECK(scene.question(1).answer() == "The gauge was slow");
    scene.submits(1, "The gauge was late");
    CHECK(scene.question(1).answer() == "The gauge was late");
    scene.edits("alice", "a1", "The gauge looked broken", "r1", "D-alice");
    CHECK(scene.question(1).answer() == "The gauge was late");
}

TEST_CASE("a form that was open while its question was answered never lands on another") {
    FormScene scene;
    scene.presses("form 1");
    scene.tells("a1", "I was at lunch");
    scene.tells("w1", "next");
    REQUIRE(scene.interview().asked.size() == 2);
    const auto late = scene.submits(1, "I was at my desk");
    CHECK(scene.question(1).answer() == "I was at my desk");
    CHECK(scene.question(2).state == AnswerState::open);
    CHECK(late.effects.empty());
    scene.tells("a2", "That it would be quick");
    CHECK(scene.question(2).answer() == "That it would be quick");
}

TEST_CASE("a pause stays one when an earlier answer is changed in its form") {
    FormScene scene;
    scene.tells("a1", "I was at lunch");
    scene.tells("w1", "next");
    scene.tells("w2", "later 2h");
    scene.submits(1, "I was at my desk");
    CHECK(scene.interview().state == InterviewState::paused);
    CHECK(contains(DebriefScene::spoken(scene.comes_due("debrief.resume:chat:Ualice")), "2 of"));
}

TEST_CASE("a form for a question left out is an answer to that question") {
    FormScene scene;
    scene.tells("w1", "skip");
    scene.submits(1, "On second thoughts: the gauge");
    CHECK(scene.question(1).state == AnswerState::kept);
    CHECK(scene.question(2).state == AnswerState::open);
}

TEST_CASE("an answer reopened is offered for change in its form") {
    FormScene scene;
    scene.tells("a1", "The gauge looked stuck");
    scene.to_the_end();
    REQUIRE(scene.interview().over());
    CHECK(all<outbox::OpenForm>(scene.presses("form 1")).empty());
    scene.tells("w1", "edit 1");
    CHECK(the_form(scene.presses("form 1")).fields[0].initial == "The gauge looked stuck");
    scene.submits(1, "The gauge was slow");
    CHECK(scene.question(1).answer() == "The gauge was slow");
}

TEST_CASE("a reopened answer that is submitted as it was is told again") {
    FormScene scene;
    scene.tells("a1", "The gauge looked stuck");
    scene.tells("w1", "edit 1");
    scene.submits(1, "The gauge looked stuck");
    CHECK(scene.question(1).answer() == "The gauge looked stuck");
    CHECK(contains(scene.after_a_pause(), "2 of"));
}

TEST_CASE("a form that comes after the end is answered in words and changes nothing") {
    FormScene scene;
    scene.tells("a1", "The gauge looked stuck");
    SUBCASE("when all was asked") {
        scene.to_the_end();
    }
    SUBCASE("when it was stopped") {
        scene.tells("w1", "stop");
    }
    SUBCASE("when all was taken back") {
        scene.tells("w1", "withdraw all");
    }
    const auto before = scene.question(1).answer();
    const auto late = scene.submits(1, "one more thing");
    CHECK(refused(late));
    CHECK(contains(told(late), "The interview is over"));
    CHECK(contains(told(late), "edit 1"));
    CHECK(scene.question(1).answer() == before);
}

TEST_CASE("a form without words or readers says so at the field") {
    FormScene scene;
    const auto blank = scene.submits(1, " \n ");
    CHECK(refused(blank));
    CHECK(blank.reply->field_errors.contains("answer"));
    const auto nobody = scene.submits(1, "The gauge", "the press");
    CHECK(refused(nobody));
    CHECK(nobody.reply->field_errors.contains("audience"));
}

TEST_CASE("the form of somebody else, or of an unknown conversation, answers nothing") {
    FormScene scene;
    CHECK(refused(scene.submit(scene.filled_in(1, "The gauge", "everyone", "bob"))));
    auto elsewhere = scene.filled_in(1, "The gauge");
    elsewhere.room = Scene::room("D-nobody");
    CHECK(refused(scene.submit(elsewhere)));
    CHECK(contains(told(scene.submits(7, "The gauge")), "There is no question 7 yet."));
    CHECK(scene.question(1).state == AnswerState::open);
}

TEST_CASE("words let go and changed in a form have to be let go again") {
    FormScene scene;
    scene.submits(1, "The gauge looked stuck", "everyone");
    scene.tells("w1", "approve 1");
    REQUIRE(scene.question(1).shown());
    scene.submits(1, "The gauge looked stuck", "everyone");
    CHECK(scene.question(1).shown());
    const auto changed = scene.submits(1, "The gauge was slow", "everyone");
    CHECK_FALSE(scene.question(1).shown());
    CHECK(contains(DebriefScene::spoken(changed), "The gauge was slow"));
    scene.tells("w2", "approve 1");
    CHECK(scene.question(1).shown());
    scene.submits(1, "The gauge was slow", "only me");
    CHECK_FALSE(scene.question(1).shown());
}

TEST_CASE("words of a form are masked, erased and kept off the record as those of a message") {
    FormScene scene;
    scene.submits(1, "we saw token=xoxb-1234567890-abcdefghijkl in it");
    CHECK_FALSE(contains(scene.question(1).answer(), "abcdefghijkl"));
    scene.submits(1, "off the record: I was asleep");
    CHECK(scene.question(1).state == AnswerState::withdrawn);
    scene.submits(1, "The gauge looked stuck");
    const auto gone = scene.tells("w1", "withdraw 1");
    CHECK(gone.erased.size() == 2);
    for (const auto& fact : scene.facts())
        if (const auto* body = std::get_if<incident::Debriefed>(&fact.body))
            CHECK(body->told.empty());
}

TEST_CASE("distress in a form is met as in a message") {
    FormScene scene;
    const auto said = scene.submits(1, "honestly I can't sleep since");
    CHECK(contains(DebriefScene::spoken(said), "That sounds hard."));
    CHECK(scene.interview().state == InterviewState::paused);
}

TEST_CASE("who waits for a form that does not open is told in the conversation how else") {
    FormScene scene;
    const event::Failure late{event::FailureKind::rejected, "views.open: expired_trigger_id"};
    scene.presses("form 1");
    const auto open = scene.done("open_form", late);
    CHECK(all<outbox::PostText>(open).at(0).room == Scene::room("D-alice"));
    CHECK(DebriefScene::spoken(open) ==
          "The form could not be opened (views.open: expired_trigger_id). Write your answer here "
          "instead.\n");
    scene.tells("a1", "The gauge looked stuck");
    scene.tells("w1", "next");
    scene.presses("form 1");
    CHECK(contains(DebriefScene::spoken(scene.done("open_form", late)),
                   "Say edit 1 and write it here instead."));
}

TEST_CASE("the word for a form opens nothing by itself, and is no answer") {
    FormScene scene;
    CHECK(contains(DebriefScene::spoken(scene.tells("w1", "form 1")), "by its button only"));
    CHECK(contains(DebriefScene::spoken(scene.presses("form 1", "")), "by its button only"));
    CHECK(scene.question(1).state == AnswerState::open);
}
