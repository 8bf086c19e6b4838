#pragma once

#include "bot/core/decide/snapshot.hpp"
#include "storage/sqlite/tables.hpp"

#include <set>

namespace storage::sqlite {

/// All who have to do with an incident's items.
[[nodiscard]] std::set<bot::core::event::PersonRef> people_of(
    const bot::core::decide::ItemsView& view);
/// What reminders of the items at hand need to know of people (see decide::Load::follow_up).
/// Throws.
void read_follow_up(Tables& tables, bot::core::decide::Snapshot& snapshot);

}  // namespace storage::sqlite
