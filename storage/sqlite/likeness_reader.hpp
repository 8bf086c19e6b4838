#pragma once

#include "bot/core/decide/snapshot.hpp"
#include "storage/sqlite/tables.hpp"

namespace storage::sqlite {

/// Holds the incident beside those that may be known of (see decide::Load::beside). The scores come
/// from the incidents' states and conditions alone, so they cost the same however many messages
/// there are; of the few that are alike the full-text index then finds the lines. Throws.
[[nodiscard]] bot::core::decide::LikenessView read_likeness(Tables& tables,
                                                            const bot::core::decide::Load& load,
                                                            bot::core::event::IncidentId about);

}  // namespace storage::sqlite
