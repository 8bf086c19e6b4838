#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bot::core::language {

/// Finds which of many words, or beginnings of phrases, a text begins with: all of them in one walk
/// along the text. A digit is as good as another, so what is found may be one too many.
class WordIndex {
public:
    /// In lower case, of letters, digits, blanks, hyphens and apostrophes. Throws
    /// std::length_error for more words than it can hold.
    void add(std::string_view word, std::size_t meaning);

    /// Calls `found(meaning, length)` for each word that `text` begins with, in any case.
    template <typename Found>
    void each(std::string_view text, const Found& found) const {
        std::size_t node = 0;
        for (std::size_t at = 0; at < text.size(); ++at) {
            const std::size_t next = x_nodes[node][symbol_of(text[at])];
            if (next == 0)
                return;
            if (is_leaf(next))
                return leaf_of(next).each(text, at + 1, found);
            node = next;
            if (const std::size_t ends = x_nodes[node][word_ends]; ends != 0)
                leaf_of(ends).each(text, at + 1, found);
        }
    }

private:
    static constexpr std::size_t symbols = 32;
    static constexpr std::size_t no_symbol = 30;  ///< leads nowhere
    static constexpr std::size_t word_ends = 31;
    static std::size_t symbol_of(char byte) {
        return symbol_table[static_cast<unsigned char>(byte)];
    }
    static const std::array<std::uint8_t, 256> symbol_table;

    /// Where only one word goes on: what it goes on with.
    struct Leaf {
        std::string rest;
        std::vector<std::size_t> meanings;

        template <typename Found>
        void each(std::string_view text, std::size_t from, const Found& found) const {
            if (text.size() < from + rest.size())
                return;
            for (std::size_t at = 0; at < rest.size(); ++at)
                if (symbol_of(text[from + at]) != symbol_of(rest[at]))
                    return;
            for (const auto meaning : meanings)
                found(meaning, from + rest.size());
        }
    };
    /// Where each symbol leads, 0 for nowhere, and at `word_ends` what ends here. As large as a
    /// line of the cache.
    struct alignas(64) Node : std::array<std::uint16_t, symbols> {
        Node() : std::array<std::uint16_t, symbols>{} {}
    };
    /// Places of nodes are counted from the first upwards, those of leaves from the last downwards.
    static constexpr std::size_t last_place = 0xFFFF;
    bool is_leaf(std::size_t place) const { return place >= x_first_leaf; }
    const Leaf& leaf_of(std::size_t place) const { return x_leaves[last_place - place]; }
    void check_for_room() const;
    std::uint16_t new_leaf(std::string_view rest);
    std::uint16_t with_node_before(std::size_t leaf);

    std::vector<Node> x_nodes{1};
    std::vector<Leaf> x_leaves;
    std::size_t x_first_leaf = last_place + 1;
};

}  // namespace bot::core::language
