#include "adapters/tracking/ticket_text_tree.hpp"
#include "bot/core/language/code_point.hpp"

#include <algorithm>
#include <utility>

/// Counting and cutting what was read.
namespace adapters::tracking {
namespace {

/// The first `most` characters; what they count for is taken off.
std::string first_characters(std::string_view text, std::size_t& most) {
    std::size_t end = 0;
    for (; end < text.size() && most > 0; --most)
        end += bot::core::language::code_point(text.substr(end)).length;
    return std::string{text.substr(0, end)};
}

Blocks first_blocks(const Blocks& blocks, std::size_t& most) {
    Blocks out;
    for (const auto& block : blocks) {
        if (most == 0)
            break;
        Block part{.kind = block.kind, .number = block.number};
        for (const auto& run : block.runs) {
            if (most == 0)
                break;
            part.runs.push_back(run);
            part.runs.back().text = first_characters(run.text, most);
        }
        part.code = first_characters(block.code, most);
        part.blocks = first_blocks(block.blocks, most);
        while (!part.runs.empty() && part.runs.back().line_break)
            part.runs.pop_back();
        out.push_back(std::move(part));
    }
    return out;
}

}  // namespace

Block paragraph(Runs runs) {
    return {.kind = BlockKind::paragraph, .runs = std::move(runs)};
}

std::size_t length_of(const Blocks& blocks) {
    std::size_t length = 0;
    for (const auto& block : blocks) {
        for (const auto& run : block.runs)
            length += bot::core::language::code_points(run.text);
        length += bot::core::language::code_points(block.code) + length_of(block.blocks);
    }
    return length;
}

Blocks first_of(const Blocks& blocks, std::size_t most) {
    return first_blocks(blocks, most);
}

std::optional<Run> first_link(const Blocks& blocks) {
    for (const auto& block : blocks) {
        for (const auto& run : block.runs) {
            if (!run.url.empty())
                return run;
        }
        if (auto found = first_link(block.blocks))
            return found;
    }
    return std::nullopt;
}

std::vector<Runs> lines_of(const Runs& runs) {
    std::vector<Runs> lines(1);
    for (const auto& run : runs) {
        if (run.line_break)
            lines.emplace_back();
        else
            lines.back().push_back(run);
    }
    return lines;
}

}  // namespace adapters::tracking
