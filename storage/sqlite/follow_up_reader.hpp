#pragma once

#include "bot/core/decide/snapshot.hpp"
#include "storage/sqlite/tables.hpp"

namespace storage::sqlite {

/// What reminders of the items at hand need to know of people (see decide::Load::follow_up).
/// Throws.
void read_follow_up(Tables& tables, bot::core::decide::Snapshot& snapshot);

}  // namespace storage::sqlite
