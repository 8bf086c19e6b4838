#pragma once

#include "bot/core/debrief/accounts.hpp"

#include <string>
#include <vector>

/// A debrief written down step by step: three people who were asked about an incident whose
/// entries e1, e2, … lie at 2026-11-22 14:00 UTC and the minutes named.
class AccountScene {
public:
    AccountScene();

    bot::core::event::FactNumber entry(
        int minute, const bot::core::event::Person& who, const std::string& text,
        bot::core::timeline::EntryKind kind = bot::core::timeline::EntryKind::message);
    void plan(const bot::core::event::Person& who, bot::core::incident::Seat seat);
    /// Asks and answers; the number of the question.
    bot::core::event::FactNumber tell(
        const bot::core::event::Person& who, const std::string& question,
        bot::core::event::FactNumber moment, const std::string& words,
        bot::core::incident::Audience audience = bot::core::incident::Audience::facilitator,
        bool released = false);
    bot::core::event::FactNumber ask(const bot::core::event::Person& who,
                                     const std::string& question,
                                     bot::core::event::FactNumber moment,
                                     std::optional<bot::core::event::FactNumber> follows = {});
    void answer(const bot::core::event::Person& who, bot::core::event::FactNumber asked,
                const std::string& words);
    void step(const bot::core::event::Person& who, bot::core::incident::DebriefStep step,
              const std::string& told = {});
    void move(const bot::core::event::Person& who, bot::core::incident::InterviewState state);

    [[nodiscard]] bot::core::debrief::Debrief debrief() const;
    [[nodiscard]] std::vector<bot::core::debrief::Telling> tellings(
        bot::core::debrief::Reader reader) const;
    [[nodiscard]] std::vector<std::string> differences() const;
    [[nodiscard]] bot::core::debrief::Story story() const { return {incident, entries}; }

    bot::core::incident::Incident incident;
    std::vector<bot::core::timeline::Entry> entries;
    std::vector<bot::core::incident::Fact> facts;
    std::vector<bot::core::debrief::Question> questions;
    bot::core::event::Person alice{{"chat", "U1"}, "Alice Meyer"};
    bot::core::event::Person bob{{"chat", "U2"}, "Bob Tanaka"};
    bot::core::event::Person carol{{"chat", "U3"}, "Carol Ngozi"};
};

[[nodiscard]] bot::core::event::Instant scene_time(int minute);
