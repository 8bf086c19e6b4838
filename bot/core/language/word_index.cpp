#include "bot/core/language/word_index.hpp"

#include "bot/core/language/words.hpp"

#include <stdexcept>

namespace bot::core::language {

constexpr std::array<std::uint8_t, 256> WordIndex::symbol_table = [] {
    std::array<std::uint8_t, 256> table{};
    table.fill(static_cast<std::uint8_t>(no_symbol));
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

void WordIndex::check_for_room() const {
    if (x_nodes.size() == x_first_leaf)
        throw std::length_error{"more words than an index holds"};
}

std::uint16_t WordIndex::new_leaf(std::string_view rest) {
    check_for_room();
    x_leaves.push_back({std::string{rest}, {}});
    return static_cast<std::uint16_t>(--x_first_leaf);
}

/// A node that leads to the leaf, so that another word can part from it there.
std::uint16_t WordIndex::with_node_before(std::size_t leaf) {
    check_for_room();
    auto& rest = x_leaves[last_place - leaf].rest;
    Node node;
    node[rest.empty() ? word_ends : symbol_of(rest.front())] = static_cast<std::uint16_t>(leaf);
    if (!rest.empty())
        rest.erase(0, 1);
    x_nodes.push_back(node);
    return static_cast<std::uint16_t>(x_nodes.size() - 1);
}

void WordIndex::add(std::string_view word, std::size_t meaning) {
    std::size_t node = 0;
    std::size_t leaf = 0;
    for (std::size_t at = 0; leaf == 0; ++at) {
        const bool ends = at == word.size();
        const auto rest = ends ? std::string_view{} : word.substr(at + 1);
        const auto symbol = ends ? word_ends : symbol_of(word[at]);
        std::size_t next = x_nodes[node][symbol];
        if (next == 0)
            next = new_leaf(rest);
        else if (!ends && is_leaf(next) && leaf_of(next).rest != rest)
            next = with_node_before(next);
        x_nodes[node][symbol] = static_cast<std::uint16_t>(next);
        leaf = is_leaf(next) ? next : 0;
        node = next;
    }
    x_leaves[last_place - leaf].meanings.push_back(meaning);
}

}  // namespace bot::core::language
