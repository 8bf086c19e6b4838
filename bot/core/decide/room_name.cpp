#include "bot/core/decide/card_view.hpp"

#include <cstdint>

namespace bot::core::decide {
namespace {

constexpr std::size_t longest_name = 80;
constexpr std::uint32_t sharp_s = 0xDF;  ///< stands for two letters

/// The letter without its accents, for U+00C0 to U+017F in order; a dash where there is none.
constexpr std::string_view plain_letters =
    "aaaaaaaceeeeiiiidnooooo-ouuuuyts"   // U+00C0
    "aaaaaaaceeeeiiiidnooooo-ouuuuyty"   // U+00E0
    "aaaaaaccccccccddddeeeeeeeeeegggg"   // U+0100
    "gggghhhhiiiiiiiiiiiijjkkklllllll"   // U+0120
    "lllnnnnnnnnnoooooooorrrrrrssssss"   // U+0140
    "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs";  // U+0160

static_assert(plain_letters.size() == 0x180 - 0xC0);

/// Reads one character and moves past it; 0 for bytes that are none.
std::uint32_t next(std::string_view text, std::size_t& at) {
    const auto lead = static_cast<unsigned char>(text[at++]);
    if (lead < 0x80)
        return lead;
    std::uint32_t value = lead & 0x1FU;
    std::size_t more = 1;
    if (lead >= 0xF0) {
        value = lead & 0x07U;
        more = 3;
    } else if (lead >= 0xE0) {
        value = lead & 0x0FU;
        more = 2;
    }
    for (; more > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
         --more)
        value = value << 6U | (static_cast<unsigned char>(text[at++]) & 0x3FU);
    return more == 0 ? value : 0;
}

char letter(std::uint32_t character) {
    if (character >= 'A' && character <= 'Z')
        return static_cast<char>(character + 32);
    if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9'))
        return static_cast<char>(character);
    if (character >= 0xC0 && character < 0xC0 + plain_letters.size())
        return plain_letters[character - 0xC0];
    return '-';
}

}  // namespace

std::string room_name(event::IncidentId id, std::string_view title) {
    auto name = "inc-" + std::to_string(id.number) + "-";
    for (std::size_t at = 0; at < title.size() && name.size() < longest_name;) {
        const auto character = next(title, at);
        const char c = letter(character);
        if (c != '-' || name.back() != '-')
            name += c;
        if (character == sharp_s && name.size() < longest_name)
            name += 's';
    }
    while (name.back() == '-')
        name.pop_back();
    return name;
}

}  // namespace bot::core::decide
