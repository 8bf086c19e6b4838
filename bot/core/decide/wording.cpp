#include "bot/core/decide/wording.hpp"

namespace bot::core::decide {

event::Text speak(std::string_view words) {
    event::TextWriter writer;
    while (true) {
        const auto open = words.find('`');
        const auto close = open == std::string_view::npos ? open : words.find('`', open + 1);
        if (close == std::string_view::npos)
            return writer.plain(words).take();
        writer.plain(words.substr(0, open));
        writer.code(words.substr(open + 1, close - open - 1));
        words.remove_prefix(close + 1);
    }
}

std::string shortened(std::string_view words, std::size_t bytes) {
    constexpr std::string_view more = "…";
    if (words.size() <= bytes)
        return std::string{words};
    auto end = bytes > more.size() ? bytes - more.size() : 0;
    while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string{words.substr(0, end)} + std::string{more};
}

std::string capitalised(std::string words) {
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
        words.front() = static_cast<char>(words.front() - 'a' + 'A');
    return words;
}

}  // namespace bot::core::decide
