#pragma once

#include "bot/core/event/ids.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace bot::core::draft {

/// By what documents cite an answer: six digits of what is to be read there alone, so that nothing
/// tells between which others its author gave it, and that it stays while the answer does. `author`
/// only where it stands with a name.
[[nodiscard]] std::int64_t answer_number(const std::optional<event::PersonRef>& author,
                                         std::string_view words);

}  // namespace bot::core::draft
