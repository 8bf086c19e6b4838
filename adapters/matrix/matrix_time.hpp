#pragma once

#include "adapters/matrix/matrix_json.hpp"
#include "bot/core/event/instant.hpp"

#include <optional>
#include <string>

namespace adapters::matrix {

/// When the sending server says it happened (`origin_server_ts`, milliseconds). Before 2010 or
/// after the year 9999 nothing can have been said: the nearer of the two.
[[nodiscard]] bot::core::event::Instant claimed_time(const Json& event);

/// The same. Where the claim cannot be, before 2010 or more than a day ahead of `received`: when it
/// arrived, or `received` where that is not told.
[[nodiscard]] bot::core::event::Instant time_of(const Json& event,
                                                bot::core::event::Instant received);

/// The claim that cannot be; before 1970 or after the year 9999: the nearer of the two.
[[nodiscard]] std::optional<bot::core::event::Instant> impossible_claim(
    const Json& event, bot::core::event::Instant received);

/// When the homeserver had it, by our clock: it counts how long that was before `received`. Without
/// its count only what lies ahead is known not to be so; nothing then.
[[nodiscard]] std::optional<bot::core::event::Instant> arrival_of(
    const Json& event, bot::core::event::Instant received);

/// Orders the edits of one message as clients do: by the claimed time, then by the edit's id
/// (Matrix specification: Applying m.new_content).
[[nodiscard]] std::string revision_of(const Json& edit);

/// Whether it happened so long before `received` that carrying it out now would surprise: it lay
/// waiting while one of us was down. The homeserver's own count is believed before the claim.
[[nodiscard]] bool is_stale(const Json& event, bot::core::event::Instant received);

}  // namespace adapters::matrix
