#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

namespace bot::core::language {

/// Finds which of many words, or beginnings of phrases, a text begins with: all of them in one walk
/// along the text. A digit is as good as another, so what is found may be one too many.
class WordIndex {
public:
    /// In lower case, of letters, digits, blanks, hyphens and apostrophes.
    void add(std::string_view word, std::size_t meaning);
    /// To be called once, after the last word.
    void finish();

    /// Calls `found(meaning)` for each word that `text` begins with, in any case.
    template <typename Found>
    void each(std::string_view text, const Found& found) const {
        std::size_t node = 0;
        for (const char byte : text) {
            node = next(node, byte);
            if (node == 0)
                return;
            for (auto at = x_nodes[node].first; at < x_nodes[node].last; ++at)
                found(x_meanings[at]);
        }
    }

private:
    struct Draft {
        std::map<std::uint32_t, std::size_t> next;  ///< by symbol, ascending
        std::vector<std::size_t> meanings;
    };
    struct Node {
        std::uint32_t symbols = 0;  ///< a bit each for which there is a next node
        std::uint32_t next = 0;     ///< the first of these; they lie in a row
        std::uint32_t first = 0;    ///< what ends here
        std::uint32_t last = 0;
    };
    [[nodiscard]] std::size_t next(std::size_t node, char byte) const;

    std::vector<Draft> x_drafts{1};
    std::vector<Node> x_nodes;
    std::vector<std::size_t> x_meanings;
};

}  // namespace bot::core::language
