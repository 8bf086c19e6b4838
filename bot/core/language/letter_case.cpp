#include "bot/core/language/letter_case.hpp"

namespace bot::core::language {
namespace {

/// The small letter of a capital of two bytes in UTF-8, of two bytes itself: Latin, Greek,
/// Cyrillic.
unsigned small_letter(unsigned c) {
    const auto within = [&](unsigned from, unsigned to) { return c >= from && c <= to; };
    if ((within(0xC0, 0xDE) && c != 0xD7) || within(0x391, 0x3A9) || within(0x410, 0x42F))
        return c + 0x20;
    if (within(0x400, 0x40F))
        return c + 0x50;
    const bool even_is_capital = within(0x100, 0x137) || within(0x14A, 0x177);
    const bool odd_is_capital = within(0x139, 0x148) || within(0x179, 0x17E);
    return (even_is_capital && c % 2 == 0) || (odd_is_capital && c % 2 == 1) ? c + 1 : c;
}

}  // namespace

std::string small_letters(std::string_view text) {
    std::string out{text};
    for (std::size_t at = 0; at < out.size(); ++at) {
        const auto lead = static_cast<unsigned char>(out[at]);
        const auto next = at + 1 < out.size() ? static_cast<unsigned char>(out[at + 1]) : 0U;
        if (lead < 0xC3 || lead > 0xDF || (next & 0xC0U) != 0x80U) {
            const bool capital = out[at] >= 'A' && out[at] <= 'Z';
            out[at] = static_cast<char>(out[at] + (capital ? 'a' - 'A' : 0));
            continue;
        }
        const auto letter = small_letter((lead & 0x1FU) << 6U | (next & 0x3FU));
        out[at] = static_cast<char>(0xC0U | letter >> 6U);
        out[++at] = static_cast<char>(0x80U | (letter & 0x3FU));
    }
    return out;
}

}  // namespace bot::core::language
