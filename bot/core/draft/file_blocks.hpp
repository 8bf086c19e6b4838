#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bot::core::draft {

/// Lines of a file without an empty one between them: a paragraph, a list, a table.
struct FileBlock {
    std::string text;             ///< without the last line's end
    std::size_t blank_lines = 0;  ///< before it
    bool by_hand = false;
};

/// Any bytes. Windows' line ends are ours.
[[nodiscard]] std::vector<FileBlock> cut_into_blocks(std::string_view text);
/// FNV-1a, 64 bits: to know a block again, not to keep anybody from anything. Space at the ends of
/// lines does not count: editors take it away.
[[nodiscard]] std::uint64_t digest(std::string_view block);

[[nodiscard]] std::vector<std::uint64_t> digests(const std::vector<FileBlock>& blocks);
/// Of each line of those that have several: one alone is its block.
[[nodiscard]] std::vector<std::uint64_t> line_digests(const std::vector<FileBlock>& blocks);

/// What the last comment of a draft's file remembers.
struct Memory {
    std::string version;                 ///< "INC-7 with names"
    std::vector<std::uint64_t> digests;  ///< of the blocks that were generated
    std::vector<std::uint64_t> lines;
};
[[nodiscard]] std::string write_memory(const Memory& memory);
/// Takes the comment out of the blocks; none where it is not there or is no longer readable.
[[nodiscard]] std::optional<Memory> take_memory(std::vector<FileBlock>& blocks);

}  // namespace bot::core::draft
