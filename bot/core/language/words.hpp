#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

/// Words of a working copy, which is ASCII.
namespace bot::core::language {

[[nodiscard]] constexpr bool is_upper(char byte) {
    return 'A' <= byte && byte <= 'Z';
}
[[nodiscard]] constexpr char lower(char byte) {
    return is_upper(byte) ? static_cast<char>(byte | 0x20) : byte;
}
[[nodiscard]] constexpr bool is_letter(char byte) {
    return 'a' <= lower(byte) && lower(byte) <= 'z';
}

inline constexpr auto word_bytes = [] {
    std::array<bool, 256> table{};
    for (unsigned byte = 0; byte < 128; ++byte) {
        const auto sign = static_cast<char>(byte);
        table[byte] = is_letter(sign) || ('0' <= sign && sign <= '9') || sign == '_';
    }
    return table;
}();
[[nodiscard]] constexpr bool is_word(char byte) {
    return word_bytes[static_cast<unsigned char>(byte)];
}

[[nodiscard]] inline std::string lowered(std::string_view word) {
    std::string result{word};
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

/// Calls `look(begin, end)` for each word of letters and digits, in order.
template <typename Look>
void each_word(std::string_view words, const Look& look) {
    for (std::size_t begin = 0; begin < words.size();) {
        auto end = begin;
        while (end < words.size() && is_word(words[end]))
            ++end;
        if (end > begin)
            look(begin, end);
        begin = std::max(end, begin + 1);
    }
}

inline void overwrite(std::string& words, std::size_t begin, std::size_t end, char with) {
    std::fill(words.begin() + static_cast<std::ptrdiff_t>(begin),
              words.begin() + static_cast<std::ptrdiff_t>(end), with);
}

}  // namespace bot::core::language
