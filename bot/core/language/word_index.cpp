#include "bot/core/language/word_index.hpp"

#include "bot/core/language/words.hpp"

#include <limits>
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

void WordIndex::add(std::string_view word, std::size_t meaning) {
    if (word.size() < glance)
        throw std::length_error{"a word too short for an index"};
    x_beginnings.set(beginning_of(word));
    std::size_t at = 0;
    for (const char byte : word) {
        const auto next = x_nodes.size();
        auto& place = x_nodes[at][symbol_of(byte)];
        if (place == 0) {
            if (next > std::numeric_limits<std::uint16_t>::max())
                throw std::length_error{"more words than an index holds"};
            place = static_cast<std::uint16_t>(next);
            at = next;
            x_nodes.emplace_back();
        } else {
            at = place;
        }
    }
    auto& ends = x_nodes[at][word_ends];
    if (ends == 0) {
        ends = static_cast<std::uint16_t>(x_meanings.size());
        x_meanings.emplace_back();
    }
    x_meanings[ends].push_back(meaning);
}

}  // namespace bot::core::language
