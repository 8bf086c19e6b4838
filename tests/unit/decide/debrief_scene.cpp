#include "tests/unit/decide/debrief_scene.hpp"

#include "bot/main/question_source.hpp"

#include <memory>

using namespace bot::core;

DebriefScene::DebriefScene() {
    policy.questions = std::make_shared<debrief::QuestionBank>(bot::main::bank_text({}));
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

void DebriefScene::offers_a_note() {
    comes_due("debrief.note");
    comes_due("debrief.note:chat:Ualice");
    done("message_person", event::Posted{{room("D-alice"), "preface"}, {}});
}

void DebriefScene::is_invited() {
    comes_due("debrief.open");
    comes_due("debrief.invite");
    comes_due("debrief.ask:chat:Ualice");
    done("message_person", event::Posted{{room("D-alice"), "preface"}, {}});
}

Scene::Decision DebriefScene::up_to_the_first_question() {
    is_invited();
    return tells("start", "start");
}

Scene::Decision DebriefScene::tells(const std::string& id, const std::string& words) {
    wait(std::chrono::seconds{1});
    return says("alice", id, words, "D-alice");
}

Scene::Decision DebriefScene::ends_another() {
    open_here("C2", "queue full");
    asks("bob", "lead", "C2");
    says("alice", "q1", "I drained the queue by restarting the workers", "C2");
    says("alice", "q2", "rolled back the consumer", "C2");
    asks("bob", "resolve it drains", "C2");
    second("debrief.note");
    return second("debrief.note:chat:Ualice");
}

void DebriefScene::begins_another() {
    ends_another();
    for (const auto* timer : {"debrief.open", "debrief.invite", "debrief.ask:chat:Ualice"})
        second(timer);
    done("message_person", event::Posted{{room("D-alice"), "preface-2"}, {}});
    tells("start-2", "start");
}

Scene::Decision DebriefScene::second(const std::string& timer) {
    wait(std::chrono::hours{1});
    return submit(event::TimerFired{2, {2}, timer});
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
