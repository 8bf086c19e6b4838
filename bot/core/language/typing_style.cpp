#include "bot/core/language/typing_style.hpp"

#include "bot/core/language/code_point.hpp"

#include <re2/re2.h>

namespace bot::core::language {
namespace {

/// Pictures, what shapes and joins them; not arrows, dashes or quotation marks.
bool is_picture(char32_t sign) {
    return (sign >= 0x1F000 && sign < 0x1FB00) || (sign >= 0x2600 && sign < 0x27C0) ||
           sign == 0xFE0F || sign == 0x200D || sign == 0x20E3;
}

std::string without_pictures(std::string_view text) {
    std::string result;
    for (; !text.empty();) {
        const auto sign = code_point(text);
        if (!is_picture(sign.value))
            result += text.substr(0, sign.length);
        text.remove_prefix(sign.length);
    }
    return result;
}

void replace(std::string& text, const RE2& what, const char* with) {
    RE2::GlobalReplace(&text, what, with);
}

}  // namespace

std::string without_typing_style(std::string_view text) {
    static const RE2 shortcode{R"((^|\s):(?:[+-]1|[a-z0-9_+-]*[a-z][a-z0-9_+-]*):)", RE2::Latin1};
    static const RE2 face{R"((^|\s)(?:[:;=8]['-]?[()DPpoO/|]|<3|\^_*\^|[xX]D)(\s|[.,!?]|$))",
                          RE2::Latin1};
    static const RE2 shouts{R"(!{2,})", RE2::Latin1};
    static const RE2 asks{R"([!?]*\?[!?]+|!+\?)", RE2::Latin1};
    static const RE2 trails{R"(\.{3,}|…{2,})", RE2::Latin1};
    static const RE2 blanks{R"([ \t]{2,})", RE2::Latin1};
    static const RE2 before_mark{R"([ \t]+([.,!?;:])(\s|$))", RE2::Latin1};
    static const RE2 edges{R"((?m)^[ \t]+|[ \t]+$)", RE2::Latin1};
    auto result = without_pictures(text);
    replace(result, shortcode, R"(\1)");
    replace(result, face, R"(\1\2)");
    replace(result, shouts, "!");
    replace(result, asks, "?");
    replace(result, trails, "...");
    replace(result, before_mark, R"(\1\2)");
    replace(result, blanks, " ");
    replace(result, edges, "");
    return result;
}

}  // namespace bot::core::language
