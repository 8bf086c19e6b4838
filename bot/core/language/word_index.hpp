#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace bot::core::language {

/// Finds which of many words, or beginnings of phrases, a text begins with: all of them in one walk
/// along the text. A digit is as good as another, so what is found may be one too many.
class WordIndex {
public:
    /// In lower case, of letters, digits, blanks, hyphens and apostrophes, three or more of them.
    /// Throws std::length_error for a shorter word and for more words than it can hold.
    void add(std::string_view word, std::size_t meaning);

    /// Calls `found(meaning)` for each word that `text` begins with, in any case.
    template <typename Found>
    void each(std::string_view text, const Found& found) const {
        if (!may_begin(text))
            return;
        std::size_t node = 0;
        for (const char byte : text) {
            node = x_nodes[node][symbol_of(byte)];
            if (node == 0)
                return;
            if (const auto ends = x_nodes[node][word_ends]; ends != 0)
                for (const auto meaning : x_meanings[ends])
                    found(meaning);
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

    /// How many symbols of a word tell at a glance that it is none of these.
    static constexpr std::size_t glance = 3;
    static std::size_t beginning_of(std::string_view word) {
        return (symbol_of(word[0]) * symbols + symbol_of(word[1])) * symbols + symbol_of(word[2]);
    }
    bool may_begin(std::string_view text) const {
        return text.size() >= glance && x_beginnings[beginning_of(text)];
    }

    /// Where each symbol leads, 0 for nowhere; at `word_ends` what ends here, by its place in
    /// x_meanings, 0 for nothing. As large as a line of the cache.
    struct alignas(64) Node : std::array<std::uint16_t, symbols> {
        Node() : std::array<std::uint16_t, symbols>{} {}
    };
    std::bitset<symbols * symbols * symbols> x_beginnings;
    std::vector<Node> x_nodes{1};
    std::vector<std::vector<std::size_t>> x_meanings{1};
};

}  // namespace bot::core::language
