#pragma once

#include "bot/core/language/words.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What the weighing looks at in a sentence: its words, and which stand beside each other.
namespace bot::core::language {

/// A word as it stands, by its first letters ("caref-"), or as one of a sort ("check:ed").
struct Form {
    std::uint64_t hash = 0;   ///< of the name
    std::string_view text{};  ///< in any case
    std::string_view tail{};

    [[nodiscard]] std::string name() const { return lowered(text).append(tail); }
};
[[nodiscard]] Form form(std::string_view text, std::string_view tail = {});
[[nodiscard]] std::uint64_t form_hash(std::string_view name);

/// A word, a name ("_"), a number ("0"), a sign, or an end of the sentence ("^", "$").
struct Token {
    static constexpr std::size_t most_sorts = 8;

    std::size_t begin = 0;
    std::size_t end = 0;
    Form word;
    Form stem;                                    ///< of a short word its hash is 0
    std::array<const Form*, most_sorts> sorts{};  ///< that live on
    std::size_t sort_count = 0;

    /// Where a span of words may begin and end.
    [[nodiscard]] bool is_sign() const { return !word.text.empty() && !is_word(word.text.front()); }
};

/// Puts into `tokens` those of a sentence of a working copy, whose people are marked.
void tokens_of(std::string_view sentence, std::vector<Token>& tokens);

/// Calls `look(hash)` for each word of a sentence: that of its form as it stands.
template <typename Look>
void each_word_hash(std::string_view sentence, const Look& look);

template <typename Look>
void each_form(const Token& token, const Look& look) {
    look(token.word);
    if (token.stem.hash != 0)
        look(token.stem);
    for (std::size_t sort = 0; sort < token.sort_count; ++sort)
        look(*token.sorts[sort]);
}

/// A form alone, two beside each other ('+'), or with one token between them ('~').
struct Feature {
    const Form* first;
    char gap;
    const Form* second;  ///< null: alone

    [[nodiscard]] std::uint64_t hash() const;
    [[nodiscard]] std::string name() const;
};
/// Of a name such as "not~check:".
[[nodiscard]] std::uint64_t feature_hash(std::string_view name);

/// Calls `look(feature, first, last)` for each, with the places of its tokens, in order. What a
/// sentence has twice is told twice.
template <typename Look>
void each_feature(const std::vector<Token>& tokens, const Look& look);

// What follows are the templates.

/// Grows letter by letter, as cheaply as can be: all words of a text are hashed.
class RunningHash {
public:
    void add(char letter) { x_value = std::rotl(x_value, 7) + static_cast<unsigned char>(letter); }
    [[nodiscard]] std::uint64_t value() const {
        const auto mixed = (x_value ^ (x_value >> 32U)) * 0x9E3779B97F4A7C15ULL;
        return mixed ^ (mixed >> 29U);
    }

private:
    std::uint64_t x_value = 0;
};

template <typename Look>
void each_word_hash(std::string_view sentence, const Look& look) {
    for (std::size_t at = 0; at < sentence.size();) {
        if (!is_letter(sentence[at])) {
            ++at;
            continue;
        }
        RunningHash hash;
        for (; at < sentence.size() && is_word(sentence[at]); ++at)
            hash.add(lower(sentence[at]));
        look(hash.value());
    }
}

inline std::uint64_t Feature::hash() const {
    if (second == nullptr)
        return first->hash;
    const auto mixed = (first->hash ^ static_cast<unsigned char>(gap)) * 0x9E3779B97F4A7C15ULL;
    return (mixed ^ (mixed >> 31U) ^ second->hash) * 0xD6E8FEB86659FD93ULL;
}

/// Pairs of `first` with what follows it: sorts with words and sorts, and words side by side.
template <typename Look>
void each_pair(const Token& first, const Token& second, char gap, const Look& look) {
    if (gap == '+')
        look(Feature{&first.word, gap, &second.word});
    for (std::size_t one = 0; one < first.sort_count; ++one) {
        for (std::size_t other = 0; other < second.sort_count; ++other)
            look(Feature{first.sorts[one], gap, second.sorts[other]});
        look(Feature{first.sorts[one], gap, &second.word});
    }
    for (std::size_t other = 0; other < second.sort_count; ++other)
        look(Feature{&first.word, gap, second.sorts[other]});
}

template <typename Look>
void each_feature(const std::vector<Token>& tokens, const Look& look) {
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const auto& token = tokens[at];
        each_form(token, [&](const Form& form) { look(Feature{&form, 0, nullptr}, at, at); });
        for (std::size_t step = 1; step <= 2 && at + step < tokens.size(); ++step)
            each_pair(token, tokens[at + step], step == 1 ? '+' : '~',
                      [&](const Feature& pair) { look(pair, at, at + step); });
    }
}

}  // namespace bot::core::language
