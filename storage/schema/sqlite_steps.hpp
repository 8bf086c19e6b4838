#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace storage::schema {

/// Marks a file as ours ("SSto" as SQLite's application_id).
inline constexpr std::int32_t sqlite_application = 0x5353746f;

/// The way from an empty database to today's, in SQLite's SQL. Step n (from 1) leads to version n.
/// A step that was released is never changed; what follows is a new step.
[[nodiscard]] std::span<const std::string_view> sqlite_steps();

}  // namespace storage::schema
