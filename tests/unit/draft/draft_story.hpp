#pragma once

#include "bot/core/draft/draft.hpp"
#include "bot/core/incident/fact.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// An incident made up line by line: minutes count from 2026-11-22 14:00 UTC.
class DraftStory {
public:
    DraftStory();

    bot::core::event::FactNumber add(double minute, const bot::core::event::Person& who,
                                     bot::core::incident::FactBody body);
    bot::core::event::FactNumber say(double minute, const bot::core::event::Person& who,
                                     const std::string& id, bot::core::event::Text text,
                                     std::vector<bot::core::event::File> files = {});
    bot::core::event::FactNumber say(double minute, const bot::core::event::Person& who,
                                     const std::string& id, const std::string& text) {
        return say(minute, who, id, bot::core::event::words(text));
    }
    void mark(double minute, const bot::core::event::Person& who, const std::string& id,
              bot::core::incident::MarkKind kind = bot::core::incident::MarkKind::key,
              const std::string& via = "pushpin",
              bot::core::event::Change change = bot::core::event::Change::added);

    /// Asks somebody about an entry and takes their answer; the number of the question.
    bot::core::event::FactNumber tell(const bot::core::event::Person& who,
                                      bot::core::incident::Seat seat, const std::string& question,
                                      bot::core::event::FactNumber moment, const std::string& words,
                                      bot::core::incident::Audience audience, bool released = true);
    void step(const bot::core::event::Person& who, bot::core::incident::DebriefStep step,
              const std::string& told = {});

    [[nodiscard]] std::string render(
        bot::core::draft::Format format,
        bot::core::draft::People people = bot::core::draft::People::names) const;
    [[nodiscard]] std::optional<std::string> render_over(bot::core::draft::People people,
                                                         std::string_view file) const;
    [[nodiscard]] bot::core::incident::Incident incident() const;
    [[nodiscard]] bot::core::event::MessageRef message(const std::string& id) const;

    std::vector<bot::core::incident::Fact> facts;
    std::vector<bot::core::event::PersonRenamed> people;
    std::vector<bot::core::draft::Earlier> earlier;  ///< like it
    std::vector<bot::core::event::PersonRenamed> everybody;
    std::map<bot::core::event::PersonRef, bot::core::event::PersonRef> accounts;
    bool keep_deleted = false;
    bot::core::event::RoomRef room{"chat", "R0123456"};
    bot::core::event::Person alice;
    bot::core::event::Person bob;
    bot::core::event::Person carol;
    bot::core::event::Person grafana;
};

[[nodiscard]] bot::core::event::Instant story_time(double minute);

/// Two hours of an outage with everything a draft can show: an edit, a deletion, a gap, a struck
/// entry, marks of two people, a thread, a file, milestones, changes of severity and lead.
[[nodiscard]] DraftStory full_story();
/// The same with what four people told of it afterwards, in every audience there is.
/// `order`: who of them told first.
[[nodiscard]] DraftStory told_story(const std::array<std::size_t, 4>& order = {0, 1, 2, 3});
/// The questions they were asked.
[[nodiscard]] std::vector<bot::core::debrief::Question> story_questions();
