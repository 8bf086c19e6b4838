#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace bot::core::draft {

/// For each of `base` its place in `other`, where it is still there: places ascend. What stands
/// once in both is matched first, then what follows or precedes it on both sides, so that a block
/// is not taken for one of the same words elsewhere.
[[nodiscard]] std::vector<std::optional<std::size_t>> match_blocks(
    std::span<const std::uint64_t> base, std::span<const std::uint64_t> other);

}  // namespace bot::core::draft
