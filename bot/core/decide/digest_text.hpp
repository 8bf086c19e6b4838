#pragma once

#include "bot/core/decide/ruling.hpp"

namespace bot::core::decide {

/// The weekly digest over `ruling`'s items, without anybody's name; empty where there is nothing to
/// tell. `from`, `to`: the moments that the one before and this one were to be posted at.
[[nodiscard]] event::Text digest_text(const Ruling& ruling, event::Instant from, event::Instant to);

}  // namespace bot::core::decide
