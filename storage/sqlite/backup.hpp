#pragma once

#include "bot/ports/result.hpp"
#include "storage/sqlite/connection.hpp"

#include <string>

namespace storage::sqlite {

/// Copies the store as it was committed last into `file`, which must not exist; others may read
/// and write meanwhile. The file appears under its name only when it is complete and on disk.
[[nodiscard]] bot::ports::Result<bot::ports::Done> back_up(Connection& connection,
                                                           const std::string& file);

}  // namespace storage::sqlite
