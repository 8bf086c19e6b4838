#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// CommonMark taken apart into what every tracker can show: paragraphs, headings, lists, quotations
/// of paragraphs, code, rules.
namespace adapters::tracking {

/// Words that look alike.
struct Run {
    std::string text;  ///< clean UTF-8 on one line; empty for a line break alone
    std::string url;   ///< printable ASCII, nothing in it ends a link in any dialect; empty: none
    bool strong = false;
    bool emphasis = false;
    bool code = false;
    bool line_break = false;

    /// Its words are an address that was written out.
    bool shows_address = false;
};
using Runs = std::vector<Run>;

enum class BlockKind {
    paragraph,
    heading,  ///< at the top alone
    bullets,  ///< of items
    numbers,  ///< of items
    item,     ///< paragraphs, code, lists
    quote,    ///< of paragraphs, at the top alone
    code,
    rule,  ///< at the top alone
};

struct Block {
    BlockKind kind = BlockKind::paragraph;
    int number = 1;    ///< a heading's level; the first number of a list
    Runs runs;         ///< of a paragraph or heading; no line break at either end
    std::string code;  ///< lines of a block of code, without the last line end
    std::vector<Block> blocks;
};
using Blocks = std::vector<Block>;

/// Lists lie at most so deep in one another; what is deeper becomes paragraphs.
inline constexpr int deepest_list = 5;

/// HTML is words like any other. Addresses written out in words become links.
[[nodiscard]] Blocks read_common_mark(std::string_view text);

[[nodiscard]] Block paragraph(Runs runs);

/// How many characters the words have.
[[nodiscard]] std::size_t length_of(const Blocks& blocks);
/// The first `most` characters of the words, in their places.
[[nodiscard]] Blocks first_of(const Blocks& blocks, std::size_t most);
[[nodiscard]] std::optional<Run> first_link(const Blocks& blocks);

/// The lines of a paragraph, without the breaks between them.
[[nodiscard]] std::vector<Runs> lines_of(const Runs& runs);

}  // namespace adapters::tracking
