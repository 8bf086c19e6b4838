#include "bot/core/language/word_border.hpp"

#include "bot/core/language/code_point.hpp"
#include "bot/core/language/words.hpp"

#include <re2/re2.h>

namespace bot::core::language {
namespace {

enum class Sign { other, letter, lone_letter, digit };

bool is(const RE2& kind, std::string_view sign) {
    return RE2::FullMatch({sign.data(), sign.size()}, kind);
}

bool stands_alone(std::string_view sign) {
    static const RE2 alone{
        R"([\p{Han}\p{Hiragana}\p{Katakana}ー\p{Hangul}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}])"};
    return is(alone, sign);
}

/// Of one character, or of bytes that are none.
Sign sign_of(std::string_view sign) {
    static const RE2 letters{R"([\p{L}\p{M}])"};
    static const RE2 digits{R"(\p{N})"};
    if (sign.size() == 1) {
        const char byte = sign.front();
        return is_letter(byte)              ? Sign::letter
               : byte >= '0' && byte <= '9' ? Sign::digit
                                            : Sign::other;
    }
    if (stands_alone(sign))
        return Sign::lone_letter;
    return is(letters, sign) ? Sign::letter : is(digits, sign) ? Sign::digit : Sign::other;
}

std::string_view first(std::string_view text) {
    return text.substr(0, text.empty() ? 0 : code_point(text).length);
}

std::string_view last(std::string_view text) {
    auto begin = text.size() - 1;
    while (begin > 0 && text.size() - begin < 4 &&
           (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U)
        --begin;
    const auto sign = text.substr(begin);
    return first(sign).size() == sign.size() ? sign : text.substr(text.size() - 1);
}

}  // namespace

bool word_goes_on(std::string_view text, std::size_t at) {
    if (at == 0 || at >= text.size())
        return false;
    const auto left = sign_of(last(text.substr(0, at)));
    return (left == Sign::letter || left == Sign::digit) && left == sign_of(first(text.substr(at)));
}

std::size_t word_end(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const auto sign = first(text.substr(at));
        if (sign_of(sign) == Sign::other)
            break;
        at += sign.size();
    }
    return at;
}

bool begins_small(std::string_view text) {
    static const RE2 small{R"(\p{Ll})"};
    return is(small, first(text));
}

bool begins_with_word_sign(std::string_view text) {
    return sign_of(first(text)) == Sign::lone_letter;
}

}  // namespace bot::core::language
