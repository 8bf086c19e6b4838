#include "bot/core/language/typing_style.hpp"

#include "bot/core/language/code_point.hpp"
#include "bot/core/language/lexicon.hpp"
#include "bot/core/language/words.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <utility>

namespace bot::core::language {
namespace {

using Range = std::pair<char32_t, char32_t>;

/// Faces, hands and hearts, first and last of each.
constexpr std::array<Range, 11> pictures{{{0x2639, 0x263A},
                                          {0x2764, 0x2764},
                                          {0x1F389, 0x1F389},
                                          {0x1F3C3, 0x1F3C3},
                                          {0x1F440, 0x1F440},
                                          {0x1F446, 0x1F450},
                                          {0x1F493, 0x1F49F},
                                          {0x1F4AA, 0x1F4AA},
                                          {0x1F600, 0x1F64F},
                                          {0x1F90C, 0x1F93E},
                                          {0x1F970, 0x1F97A}}};
/// What only shapes a picture before it, or joins it to another.
constexpr std::array<Range, 5> shapes{
    {{0x200D, 0x200D}, {0x2640, 0x2640}, {0x2642, 0x2642}, {0xFE0F, 0xFE0F}, {0x1F3FB, 0x1F3FF}}};

template <std::size_t Size>
bool is_in(const std::array<Range, Size>& ranges, char32_t sign) {
    return std::any_of(ranges.begin(), ranges.end(), [&](const Range& range) {
        return sign >= range.first && sign <= range.second;
    });
}

/// With each the blank before it.
std::string without_pictures(std::string_view text) {
    std::string result;
    bool behind = false;
    while (!text.empty()) {
        const auto sign = code_point(text);
        const bool goes = is_in(pictures, sign.value) || (behind && is_in(shapes, sign.value));
        if (goes && !behind && result.ends_with(' '))
            result.pop_back();
        if (!goes)
            result += text.substr(0, sign.length);
        behind = goes;
        text.remove_prefix(sign.length);
    }
    return result;
}

/// With each the blank before it: ":sob:", but not "app:joy:1".
std::string without_shortcodes(std::string_view text) {
    std::string result;
    bool behind = false;
    while (!text.empty()) {
        const auto end = text.front() == ':' ? text.find(':', 1) : std::string_view::npos;
        const bool parted = behind || result.empty() || !is_word(result.back());
        const bool goes = parted && end != std::string_view::npos &&
                          is_typed_face(text.substr(1, end - 1)) &&
                          (end + 1 == text.size() || !is_word(text[end + 1]));
        if (goes && result.ends_with(' '))
            result.pop_back();
        if (!goes)
            result += text.front();
        behind = goes;
        text.remove_prefix(goes ? end + 1 : 1);
    }
    return result;
}

/// Until nothing is left of it: what is found ends where the next one begins.
void replace_all(std::string& text, const RE2& what, const char* with) {
    while (RE2::GlobalReplace(&text, what, with) > 0) {
    }
}

}  // namespace

std::string without_typing_style(std::string_view text) {
    static const RE2 face{R"((^|\s)[:;]['-]?[()DPpO/|](\s|[.,!?]|$))"};
    static const RE2 shouts{"!{3,}"};
    static const RE2 asks{R"(\?{3,}|[!?]{3,})"};
    auto result = without_shortcodes(without_pictures(text));
    replace_all(result, face, R"(\2)");
    replace_all(result, shouts, "!");
    replace_all(result, asks, "?");
    const auto begin = result.find_first_not_of(' ');
    if (result == text || begin == std::string::npos)
        return std::string{text};
    return result.substr(begin, result.find_last_not_of(' ') - begin + 1);
}

}  // namespace bot::core::language
