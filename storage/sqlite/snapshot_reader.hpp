#pragma once

#include "bot/core/decide/snapshot.hpp"
#include "bot/ports/store_port.hpp"
#include "storage/sqlite/tables.hpp"

#include <vector>

namespace storage::sqlite {

/// What StorePort::load gives: only what was asked for. Throws.
[[nodiscard]] bot::core::decide::Snapshot read_snapshot(Tables& tables,
                                                        const bot::core::decide::Load& load);
/// Counts nothing of the incidents in `hidden`, a JSON list of their numbers.
[[nodiscard]] bot::core::decide::HealthView read_health(Tables& tables, const std::string& hidden);
[[nodiscard]] bot::core::decide::IncidentSummary summary_of(const IncidentRow& row);
/// What StorePort::record gives, but of no others than those named in it; not_found is thrown.
[[nodiscard]] bot::ports::Record read_record(Tables& tables, bot::core::event::IncidentId incident);
/// And of all others, and by what other accounts those in it are known.
void add_everybody(Tables& tables, bot::ports::Record& record);

}  // namespace storage::sqlite
