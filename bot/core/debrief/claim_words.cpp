#include "bot/core/debrief/claim_words.hpp"

#include "bot/core/debrief/question_words.hpp"
#include "bot/core/language/letter_case.hpp"

#include <algorithm>

namespace bot::core::debrief {
namespace {

constexpr std::size_t most_words = 2000;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool in_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Signs that may stand inside a word, never at its ends: "14:05", "didn't", "checkout-2".
bool joins(char c) {
    return c == ':' || c == '\'' || c == '-' || c == '.';
}

std::vector<std::string_view> pieces(std::string_view run) {
    std::vector<std::string_view> found;
    for (std::size_t at = 0; at < run.size();) {
        const auto begin = std::min(run.find_first_not_of(' ', at), run.size());
        at = std::min(run.find(' ', begin), run.size());
        if (at - begin >= 3)
            found.push_back(run.substr(begin, at - begin));
    }
    return found;
}

}  // namespace

ClaimWords cut_into_words(std::string_view account) {
    const auto text = straight_quotes(account);
    ClaimWords words;
    std::size_t sentence = 0;
    std::size_t clause = 0;
    std::string word;
    const auto finish = [&] {
        if (word.empty())
            return;
        auto small = language::small_letters(word);
        if (is_among(small, {"and", "but", "so", "because", "while", "then", "though"}))
            ++clause;
        words.push_back({std::move(small), std::move(word), sentence, clause});
        word.clear();
    };
    for (std::size_t at = 0; at < text.size() && words.size() < most_words; ++at) {
        const char c = text[at];
        const char next = at + 1 < text.size() ? text[at + 1] : ' ';
        if (in_word(c) || (joins(c) && !word.empty() && in_word(next))) {
            word.push_back(c);
            continue;
        }
        finish();
        if (c == '.' || c == '!' || c == '?' || c == ';' || c == '\n')
            ++sentence;
        if (c != ' ' && c != '\t')
            ++clause;
    }
    finish();
    return words;
}

bool is_among(std::string_view word, WordList list) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool denies(std::string_view word) {
    return word.ends_with("n't") || is_among(word, {"not", "no", "never", "none", "nothing",
                                                    "nobody", "without", "neither", "cannot"});
}

bool denied(const ClaimWords& words, std::size_t at, std::size_t reach) {
    for (std::size_t back = 1; back <= reach && back <= at; ++back) {
        const auto& before = words[at - back];
        if (before.clause != words[at].clause)
            return false;
        if (denies(before.text))
            return true;
    }
    return false;
}

bool denied_later(const ClaimWords& words, std::size_t at, std::size_t reach) {
    for (std::size_t next = at + 1; next <= at + reach && next < words.size(); ++next) {
        if (words[next].clause != words[at].clause)
            return false;
        if (denies(words[next].text) || is_among(words[next].text, {"missing", "absent"}))
            return true;
    }
    return false;
}

int minute_of_day(std::string_view word) {
    const auto colon = word.find(':');
    if (colon == 0 || colon > 2 || word.size() < colon + 3)
        return -1;
    const auto hours = word.substr(0, colon);
    const auto minutes = word.substr(colon + 1, 2);
    const bool ends = word.size() == colon + 3 || word[colon + 3] == ':';
    const bool digits = std::all_of(hours.begin(), hours.end(), is_digit) &&
                        std::all_of(minutes.begin(), minutes.end(), is_digit);
    if (!ends || !digits)
        return -1;
    int hour = 0;
    for (const char c : hours)
        hour = hour * 10 + (c - '0');
    const int minute = (minutes[0] - '0') * 10 + (minutes[1] - '0');
    return hour < 24 && minute < 60 ? hour * 60 + minute : -1;
}

bool share_a_word(std::string_view one, std::string_view other) {
    const auto small_one = language::small_letters(one);
    const auto small_other = language::small_letters(other);
    const auto ours = pieces(small_one);
    const auto theirs = pieces(small_other);
    return std::any_of(ours.begin(), ours.end(), [&](std::string_view piece) {
        return std::find(theirs.begin(), theirs.end(), piece) != theirs.end();
    });
}

}  // namespace bot::core::debrief
