#pragma once

#include "adapters/sandbox/sandbox_state.hpp"
#include "bot/core/event/chat_event.hpp"

#include <string>
#include <vector>

namespace adapters::sandbox {

/// What the bot is told of line `number`, which `state` has just applied. Keys are made from the
/// line's number ("sandbox:12", then "sandbox:12.1"), so that telling it again changes nothing.
/// `site` stands before permalinks: "http://127.0.0.1:8080", or nothing.
[[nodiscard]] std::vector<bot::core::event::ChatEvent> events_of(const State& state,
                                                                 std::int64_t number,
                                                                 const Line& line,
                                                                 const std::string& site);

/// The message as it stands now.
[[nodiscard]] bot::core::event::MessagePosted posted(const ChatMessage& message,
                                                     const std::string& site);

/// What reading back a room gives: its messages with a number above `after` written in (from, to),
/// at most `limit`, with their last edits and their reactions, whenever these were made, under the
/// keys that these had when they happened; in the order of time.
struct HistoryPage {
    std::vector<bot::core::event::ChatEvent> events;
    std::int64_t last = 0;  ///< the last message's number
    bool more = false;
};
[[nodiscard]] HistoryPage history(const State& state, const std::string& room,
                                  bot::core::event::Instant from, bot::core::event::Instant to,
                                  std::int64_t after, std::size_t limit, const std::string& site);

[[nodiscard]] bot::core::event::Person person(const std::string& id);
[[nodiscard]] bot::core::event::PersonRenamed profile(const std::string& id);

}  // namespace adapters::sandbox
