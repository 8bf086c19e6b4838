#include "bot/core/language/word_index.hpp"

#include "bot/core/language/words.hpp"

#include <array>
#include <bit>

namespace bot::core::language {
namespace {

constexpr std::uint32_t no_symbol = 31;

constexpr auto symbols = [] {
    std::array<std::uint8_t, 256> table{};
    table.fill(no_symbol);
    for (unsigned byte = 0; byte < 128; ++byte) {
        const auto sign = static_cast<char>(byte);
        if (is_letter(sign))
            table[byte] = static_cast<std::uint8_t>(lower(sign) - 'a');
        else if ('0' <= sign && sign <= '9')
            table[byte] = 26;
    }
    table[' '] = 27;
    table['-'] = 28;
    table['\''] = 29;
    return table;
}();

std::uint32_t symbol_of(char byte) {
    return symbols[static_cast<unsigned char>(byte)];
}

}  // namespace

void WordIndex::add(std::string_view word, std::size_t meaning) {
    std::size_t at = 0;
    for (const char byte : word) {
        const auto [place, added] = x_drafts[at].next.try_emplace(symbol_of(byte), x_drafts.size());
        at = place->second;
        if (added)
            x_drafts.emplace_back();
    }
    x_drafts[at].meanings.push_back(meaning);
}

void WordIndex::finish() {
    // Breadth first, so that what follows a node lies in a row.
    std::vector<std::size_t> order{0};
    for (std::size_t at = 0; at < order.size(); ++at) {
        const auto& draft = x_drafts[order[at]];
        Node node;
        node.next = static_cast<std::uint32_t>(order.size());
        node.first = static_cast<std::uint32_t>(x_meanings.size());
        x_meanings.insert(x_meanings.end(), draft.meanings.begin(), draft.meanings.end());
        node.last = static_cast<std::uint32_t>(x_meanings.size());
        for (const auto& [symbol, next] : draft.next) {
            node.symbols |= 1U << symbol;
            order.push_back(next);
        }
        x_nodes.push_back(node);
    }
    x_drafts.clear();
}

std::size_t WordIndex::next(std::size_t node, char byte) const {
    const auto bit = 1U << symbol_of(byte);
    const auto& from = x_nodes[node];
    if ((from.symbols & bit) == 0)
        return 0;
    return from.next + static_cast<std::size_t>(std::popcount(from.symbols & (bit - 1)));
}

}  // namespace bot::core::language
