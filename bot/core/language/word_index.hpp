#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
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

    /// Calls `found(meaning)` for each word that `text` begins with, in any case.
    template <typename Found>
    void each(std::string_view text, const Found& found) const {
        std::size_t node = 0;
        for (const char byte : text) {
            node = x_nodes[node].next[symbol_of(byte)];
            if (node == 0)
                return;
            for (const auto meaning : x_nodes[node].meanings)
                found(meaning);
        }
    }

private:
    static constexpr std::size_t symbols = 32;
    static std::size_t symbol_of(char byte) {
        return symbol_table[static_cast<unsigned char>(byte)];
    }
    static const std::array<std::uint8_t, 256> symbol_table;

    struct Node {
        std::array<std::uint16_t, symbols> next{};  ///< 0: no word goes on so
        std::vector<std::size_t> meanings;
    };
    std::vector<Node> x_nodes{1};
};

}  // namespace bot::core::language
