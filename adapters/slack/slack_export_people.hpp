#pragma once

#include "bot/core/event/chat_event.hpp"

#include <deque>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace adapters::slack {

/// Puts names to the people of an export.
class ExportPeople {
public:
    using Known = std::map<std::string, bot::core::event::PersonRenamed>;

    ExportPeople() = default;
    explicit ExportPeople(Known known) : x_known{std::move(known)} {}

    /// Fills in the names of those who do something in `event`, and puts a PersonRenamed into
    /// `before` for everybody who occurs for the first time, mentions included.
    void introduce(bot::core::event::ChatEvent& event,
                   std::deque<bot::core::event::ChatEvent>& before);

private:
    void meet(const bot::core::event::Person& person, const bot::core::event::ChatEvent& in,
              std::deque<bot::core::event::ChatEvent>& before);
    void name(bot::core::event::Person& person) const;

    Known x_known;
    std::set<std::string> x_met;
};

}  // namespace adapters::slack
