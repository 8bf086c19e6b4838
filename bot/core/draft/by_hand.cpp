#include "bot/core/draft/by_hand.hpp"

#include "bot/core/draft/block_match.hpp"
#include "bot/core/draft/file_blocks.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace bot::core::draft {
namespace {

constexpr std::string_view mark = "*✎ Written by hand:*";
constexpr std::string_view open_place = "**\\[WRITE: ";

/// The file's blocks without our marks, which are set anew.
std::vector<FileBlock> unmarked(std::vector<FileBlock> blocks) {
    for (auto& block : blocks) {
        if (block.text == mark)
            block.text.clear();
        else if (block.text.starts_with(mark) && block.text[mark.size()] == '\n')
            block.text.erase(0, mark.size() + 1);
    }
    std::erase_if(blocks, [](const FileBlock& block) { return block.text.empty(); });
    return blocks;
}

/// Three ways: what was generated, what became of it in people's hands, what is generated now.
class Merge {
public:
    Merge(std::vector<std::uint64_t> base, std::vector<FileBlock> file, std::vector<FileBlock> now)
        : x_base{std::move(base)},
          x_file{std::move(file)},
          x_now{std::move(now)},
          x_generated{x_base.begin(), x_base.end()} {
        const auto still = digests(x_now);
        x_still.insert(still.begin(), still.end());
    }

    std::vector<FileBlock> take() {
        const auto file = digests(x_file);
        const auto now = digests(x_now);
        const auto in_file = match_blocks(x_base, file);
        const auto in_now = match_blocks(x_base, now);
        Edge from;
        for (std::size_t at = 0; at < x_base.size(); ++at) {
            if (!in_file[at] || !in_now[at])
                continue;
            between(from, {at, *in_file[at], *in_now[at]}, file, now);
            x_out.push_back(x_now[*in_now[at]]);
            from = {at + 1, *in_file[at] + 1, *in_now[at] + 1};
        }
        between(from, {x_base.size(), file.size(), now.size()}, file, now);
        return std::move(x_out);
    }

private:
    struct Edge {
        std::size_t base = 0;
        std::size_t file = 0;
        std::size_t now = 0;
    };
    using Digests = std::vector<std::uint64_t>;

    [[nodiscard]] bool same(std::size_t from, std::size_t to, const Digests& other,
                            std::size_t other_from, std::size_t other_to) const {
        const auto at = [](const Digests& all, std::size_t place) {
            return all.begin() + static_cast<std::ptrdiff_t>(place);
        };
        return std::equal(at(x_base, from), at(x_base, to), at(other, other_from),
                          at(other, other_to));
    }

    void between(const Edge& from, const Edge& to, const Digests& file, const Digests& now) {
        const bool untouched = same(from.base, to.base, file, from.file, to.file);
        const bool as_before = same(from.base, to.base, now, from.now, to.now);
        bool told = as_before && !untouched;
        const auto tell = [&] {
            for (auto at = from.now; at < to.now && !told; ++at)
                x_out.push_back(x_now[at]);
            told = true;
        };
        for (auto at = from.file; at < to.file && !untouched; ++at) {
            const bool theirs = !x_generated.contains(file[at]);
            // What they wrote behind something that is generated stays behind it.
            if (!theirs && !as_before) {
                tell();
                continue;
            }
            // Moved here by somebody, and no more to be said.
            if (!theirs && !x_still.contains(file[at]))
                continue;
            x_out.push_back(x_file[at]);
            x_out.back().by_hand = theirs;
        }
        tell();
    }

    Digests x_base;
    std::vector<FileBlock> x_file;
    std::vector<FileBlock> x_now;
    std::unordered_set<std::uint64_t> x_generated;
    std::unordered_set<std::uint64_t> x_still;  ///< generated now
    std::vector<FileBlock> x_out;
};

/// What may be taken for generated in a file that no longer says: what is still generated.
std::vector<std::uint64_t> guessed(const std::vector<FileBlock>& file,
                                   const std::vector<FileBlock>& now) {
    const auto all = digests(now);
    const std::unordered_set<std::uint64_t> generated{all.begin(), all.end()};
    auto base = digests(file);
    std::erase_if(base, [&](std::uint64_t block) { return !generated.contains(block); });
    return base;
}

bool is_place(const FileBlock& block) {
    return block.text.starts_with(open_place) ||
           block.text.find("\n" + std::string{open_place}) != std::string::npos;
}

/// Says anew how many places are open; in `now` too, since that is what counts as generated.
void count_places(std::vector<FileBlock>& merged, std::vector<FileBlock>& now) {
    const auto open = [](const std::vector<FileBlock>& blocks) {
        return static_cast<int>(std::count_if(blocks.begin(), blocks.end(), is_place));
    };
    const auto before = places_notice(open(now));
    const auto after = places_notice(open(merged));
    for (auto* blocks : {&merged, &now}) {
        for (auto& block : *blocks) {
            if (!block.by_hand && block.text == before)
                block.text = after;
        }
        std::erase_if(*blocks, [](const FileBlock& block) { return block.text.empty(); });
    }
}

std::string joined(const std::vector<FileBlock>& blocks) {
    std::string out;
    bool by_hand = false;
    for (const auto& block : blocks) {
        if (block.by_hand && !by_hand)
            out.append(out.empty() ? "" : "\n").append(mark).append("\n");
        by_hand = block.by_hand;
        if (!out.empty())
            out.append(std::max<std::size_t>(block.blank_lines, 1), '\n');
        out.append(block.text).append("\n");
    }
    return out;
}

}  // namespace

std::string places_notice(int places) {
    if (places == 0)
        return {};
    return "> **" + std::to_string(places) + (places == 1 ? " place needs" : " places need") +
           " a person.** Look for \\[WRITE: …\\].";
}

std::optional<std::string> keep_by_hand(std::string_view file, std::string_view generated,
                                        const Version& version) {
    auto now = cut_into_blocks(generated);
    auto theirs = cut_into_blocks(file);
    auto memory = take_memory(theirs);
    if (memory && memory->version != version.name)
        return std::nullopt;
    theirs = unmarked(std::move(theirs));
    if (!memory)
        memory = Memory{version.name, guessed(theirs, now), {}};
    const TakenBack taken{*memory, now, version.answers};
    theirs = taken.without(std::move(theirs), version.hide);
    auto merged = Merge{memory->digests, theirs, now}.take();
    count_places(merged, now);
    return joined(merged) + "\n" + write_memory({version.name, digests(now), line_digests(now)});
}

}  // namespace bot::core::draft
