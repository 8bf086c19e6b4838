#include "tests/unit/decide/debrief_scene.hpp"

#include <memory>

using namespace bot::core;

namespace {

debrief::BankText small_bank() {
    debrief::BankText bank;
    bank.questions = {
        {"O1", "opening", "Tell me this incident the way it reached you.", "always_first", ""},
        {"O3", "tell-back", "I have you down for these moments: {moments}. Which lines are off?",
         "several_moments", "timeline_view"},
        {"A1", "actions", "The record shows {action} at {time}. What did you do around then?",
         "own_action", "actions"},
        {"A3", "expectations", "Just before {action}, what did you think would happen next?",
         "own_action", "expectations"},
        {"L1", "leading", "As {role}, how did you keep track of who was on what?", "leading",
         "timeline_view"},
        {"S1", "surprise", "Which moment surprised you most, and what had you been expecting?",
         "surprise", "expectations"},
        {"S2", "surprise", "At {time} you reacted with “{quote}”. What did it teach you?",
         "surprise_message", "expectations"},
        {"W1", "went-well", "What did you or somebody else do that kept this from growing?",
         "went_well", ""},
        {"W2", "went-well", "Which tool, habit or stroke of luck paid off?", "mitigation", ""},
        {"Z1", "closing", "Is there a question you hoped for that has not come up?", "closing", ""},
        {"Z2", "closing", "Whose view of this are we missing?", "closing", ""},
        {"Z3", "closing", "What have you learned from this one, if anything?", "observer", ""}};
    bank.follow_ups = {
        {"F3", "You call that obvious. How would a new colleague find out?", R"(\bobviously\b)"},
        {"F7", "What else was on the table at that point?", R"(\b(i|we) decided\b)"}};
    bank.distress = R"(\bcan't sleep\b)";
    bank.surprise = R"(\bhuh\b)";
    return bank;
}

}  // namespace

DebriefScene::DebriefScene() {
    policy.questions = std::make_shared<debrief::QuestionBank>(small_bank());
    policy.working_hours.begin = std::chrono::hours{0};
    policy.working_hours.end = std::chrono::hours{24};
    policy.working_hours.days.fill(true);
    open_here();
    asks("bob", "lead");
    asks("carol", "facilitator");
    says("alice", "m1", "I deployed the new gateway to all pods");
    wait(std::chrono::minutes{4});
    says("bob", "m2", "huh, the pool is empty since 14:02");
    wait(std::chrono::minutes{4});
    says("alice", "m3", "rolled back the gateway, p95 is falling again");
    wait(std::chrono::minutes{4});
    asks("bob", "resolve payments work again");
}

Scene::Decision DebriefScene::up_to_the_first_question() {
    comes_due("debrief.open");
    comes_due("debrief.invite");
    comes_due("debrief.ask:chat:Ualice");
    done("message_person", event::Posted{{room("D-alice"), "preface"}, {}});
    return tells("start", "start");
}

Scene::Decision DebriefScene::tells(const std::string& id, const std::string& words) {
    wait(std::chrono::seconds{1});
    return says("alice", id, words, "D-alice");
}

std::string DebriefScene::after_a_pause() {
    return spoken(comes_due("debrief.next:chat:Ualice"));
}

debrief::Interview DebriefScene::interview(const std::string& of) {
    const auto debrief = debrief::fold(facts());
    const auto* found = debrief.of(person(of).ref);
    return found == nullptr ? debrief::Interview{} : *found;
}

std::string DebriefScene::spoken(const Decision& decision) {
    std::string all_words = said_aloud(decision);
    for (const auto& message : all<outbox::MessagePerson>(decision))
        all_words += message.text.plain + "\n";
    return all_words;
}
