#pragma once

#include "bot/core/decide/remediation.hpp"
#include "bot/core/language/name_mask.hpp"

#include <string>
#include <utility>
#include <vector>

namespace bot::core::decide {

struct ItemReminder {
    Remediation* items = nullptr;
    std::int64_t number = 0;
    incident::Reminder what = incident::Reminder::due;
    event::PersonRef to = {};  ///< as the item names them; nobody: the rooms
};

using WordsAndButtons = std::pair<event::Text, std::vector<outbox::Button>>;

/// For an incident's rooms: of the item and its date, never of who it is with.
[[nodiscard]] WordsAndButtons reminder_words(const ItemReminder& reminder);
/// For one person, all of a day; at least one. `root` begins commands.
[[nodiscard]] WordsAndButtons reminder_words(const std::vector<ItemReminder>& bundle,
                                             const std::string& root);

/// Puts "someone" for people, as a channel for all is to read it; names that are everyday words
/// count as they are written.
[[nodiscard]] language::NameMask name_mask(const std::vector<std::string>& names);

}  // namespace bot::core::decide
