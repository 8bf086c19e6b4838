#include "tests/unit/accounts/account_scene.hpp"

namespace event = bot::core::event;
namespace incident = bot::core::incident;
namespace debrief = bot::core::debrief;
namespace timeline = bot::core::timeline;

event::Instant scene_time(int minute) {
    return *event::from_rfc3339("2026-11-22T14:00:00Z") + std::chrono::minutes{minute};
}

AccountScene::AccountScene() {
    using debrief::Aspect;
    incident.id = {7};
    questions = {{"O1", "opening", "", {}, {}},
                 {"A1", "actions", "", {}, Aspect::actions},
                 {"A2", "effects", "", {}, Aspect::effects},
                 {"A3", "expectations", "", {}, Aspect::expectations},
                 {"A5", "timeline-view", "", {}, Aspect::timeline_view},
                 {"Z2", "closing", "", {}, {}}};
}

event::FactNumber AccountScene::entry(int minute, const event::Person& who, const std::string& text,
                                      timeline::EntryKind kind) {
    auto& entry = entries.emplace_back();
    entry.id = {static_cast<std::int64_t>(entries.size())};
    entry.at = scene_time(minute);
    entry.author = who;
    entry.kind = kind;
    entry.text = event::words(text);
    return entry.id;
}

void AccountScene::step(const event::Person& who, incident::DebriefStep step,
                        const std::string& told) {
    const auto number = static_cast<std::int64_t>(facts.size()) + 1000;
    const auto at = scene_time(1000 + static_cast<int>(facts.size()));
    std::optional<event::MessageRef> message;
    if (std::holds_alternative<incident::Told>(step))
        message = event::MessageRef{{"chat", "D1"}, std::to_string(number)};
    facts.push_back({{7},
                     {number},
                     at,
                     at,
                     who,
                     incident::Debriefed{who.ref, std::move(message), std::move(step), told}});
}

void AccountScene::plan(const event::Person& who, incident::Seat seat) {
    step(who, incident::SeatPlanned{who, incident::Tier::core, {seat}, {}, false});
}

event::FactNumber AccountScene::ask(const event::Person& who, const std::string& question,
                                    event::FactNumber moment,
                                    std::optional<event::FactNumber> follows) {
    step(who, incident::QuestionAsked{{question, moment, "", "", 0}, follows});
    return facts.back().number;
}

void AccountScene::answer(const event::Person& who, event::FactNumber asked,
                          const std::string& words) {
    step(who, incident::Told{asked, ""}, words);
}

event::FactNumber AccountScene::tell(const event::Person& who, const std::string& question,
                                     event::FactNumber moment, const std::string& words,
                                     incident::Audience audience, bool released) {
    const auto asked = ask(who, question, moment);
    answer(who, asked, words);
    step(who, incident::AudienceSet{asked, audience});
    if (released)
        step(who, incident::Released{asked, audience}, words);
    return asked;
}

void AccountScene::move(const event::Person& who, incident::InterviewState state) {
    step(who, incident::InterviewMoved{state, {}});
}

debrief::Debrief AccountScene::debrief() const {
    return debrief::fold(facts);
}

std::vector<debrief::Telling> AccountScene::tellings(debrief::Reader reader) const {
    return debrief::tellings(debrief(), questions, reader);
}

std::vector<std::string> AccountScene::differences() const {
    std::vector<std::string> words;
    for (const auto& contrast : debrief::contrasts(tellings(debrief::Reader::facilitator), entries))
        words.push_back(contrast.difference);
    return words;
}
