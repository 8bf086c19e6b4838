#include "bot/core/language/name_mask.hpp"

#include "bot/core/language/code_point.hpp"
#include "bot/core/language/letter_case.hpp"
#include "bot/core/language/lexicon.hpp"
#include "bot/core/language/name_traces.hpp"
#include "bot/core/language/normal_form.hpp"
#include "bot/core/language/word_border.hpp"
#include "bot/core/language/words.hpp"

#include <algorithm>
#include <array>

namespace bot::core::language {
namespace {

/// Abbreviations that stand in every other message.
bool is_common_abbreviation(std::string_view capitals) {
    constexpr std::array<std::string_view, 30> common{
        "AM", "PM", "DB", "OK", "IT", "EU", "US", "UK", "UI", "CI", "CD", "PR", "MR", "QA", "IP",
        "OS", "VM", "TL", "IC", "DR", "HA", "AZ", "LB", "DC", "IO", "TX", "RX", "MS", "GB", "MB"};
    return std::find(common.begin(), common.end(), capitals) != common.end();
}

/// The first two bytes: every word has as many.
std::uint16_t key_of(std::string_view word) {
    return static_cast<std::uint16_t>(static_cast<unsigned char>(word[0]) << 8U |
                                      static_cast<unsigned char>(word[1]));
}

std::string_view local_part(std::string_view id) {
    const auto colon = id.find(':');
    return id.starts_with('@') && colon != std::string_view::npos ? id.substr(1, colon - 1)
                                                                  : std::string_view{};
}

}  // namespace

void NameMask::add(std::string_view name, std::string_view instead) {
    add_spelled(name, instead);
    if (const auto bare = without_marks(name); bare != name)
        add_spelled(bare, instead);
}

void NameMask::add_spelled(std::string_view name, std::string_view instead) {
    if (name.size() < 2)
        return;
    add_word(name, instead, Letters::any);
    for (std::size_t at = 0; at < name.size();) {
        const auto begin = std::min(name.find_first_not_of(' ', at), name.size());
        at = std::min(name.find(' ', begin), name.size());
        add_words_of(name.substr(begin, at - begin), instead);
    }
}

void NameMask::add_words_of(std::string_view piece, std::string_view instead) {
    bool signs_at_ends = word_end(piece, 0) == 0;
    for (std::size_t at = 0; at < piece.size();) {
        const auto end = word_end(piece, at);
        add_part(piece.substr(at, end - at), instead);
        signs_at_ends = signs_at_ends || (end == at && end + 1 == piece.size());
        at = std::max(end, at + 1);
    }
    // "O'Brien" as a whole, for it reads better; not "(on".
    if (!signs_at_ends)
        add_part(piece, instead);
}

void NameMask::add_part(std::string_view part, std::string_view instead) {
    const auto length = code_points(part);
    // One letter is an initial, and more often a word.
    if ((length < 2 && !begins_with_word_sign(part)) ||
        part.find_first_of("0123456789") != std::string_view::npos)
        return;
    const bool doubtful = length == 2 || is_name_and_word(small_letters(part));
    add_word(part, instead,
             doubtful && x_reach != Reach::names && !begins_with_word_sign(part)
                 ? Letters::first_capital
                 : Letters::any);
}

void NameMask::add_id(std::string_view id, std::string_view instead) {
    add_whole(id, instead);
    add(local_part(id), instead);
}

void NameMask::add_whole(std::string_view word, std::string_view instead) {
    if (word.size() >= 2)
        add_word(word, instead, Letters::any);
}

void NameMask::add_initials(std::string_view name, std::string_view instead) {
    std::string letters;
    std::string dotted;
    for (std::size_t at = 0; at < name.size(); ++at) {
        const bool begins = at == 0 || name[at - 1] == ' ' || name[at - 1] == '-';
        if (!begins || !is_letter(name[at]))
            continue;
        letters += static_cast<char>(lower(name[at]) - 'a' + 'A');
        dotted += {letters.back(), '.'};
    }
    if (letters.size() < 2 || letters.size() > 4)
        return;
    add_word(dotted, instead, Letters::capitals);
    if (!is_common_abbreviation(letters))
        add_word(letters, instead, Letters::capitals);
}

void NameMask::add_word(std::string_view word, std::string_view instead, Letters letters) {
    auto folded = small_letters(composed(word));
    auto& bucket = x_words[key_of(folded)];
    for (auto& each : bucket) {
        if (each.folded != folded)
            continue;
        if (each.instead != instead)
            each.instead = "a participant";
        each.letters = std::max(each.letters, letters);
        return;
    }
    bucket.push_back({std::move(folded), std::string{instead}, letters});
}

void NameMask::settle() {
    for (auto& [key, bucket] : x_words) {
        std::sort(bucket.begin(), bucket.end(), [](const Word& left, const Word& right) {
            return left.folded.size() != right.folded.size()
                       ? left.folded.size() > right.folded.size()
                       : left.folded < right.folded;
        });
    }
}

bool NameMask::is_written(std::string_view word, Letters letters) {
    const auto small = [](char c) { return is_letter(c) && !is_upper(c); };
    switch (letters) {
        case Letters::capitals:
            return std::none_of(word.begin(), word.end(), small);
        case Letters::first_capital:
            return !begins_small(word);
        case Letters::any:
            break;
    }
    return true;
}

NameMask::Found NameMask::find_name(std::string_view text, std::string_view folded,
                                    std::size_t at) const {
    if (at + 1 >= text.size())
        return {};
    const auto bucket = x_words.find(key_of(folded.substr(at)));
    if (bucket == x_words.end())
        return {};
    const bool mentioned = at > 0 && text[at - 1] == '@';
    for (const auto& word : bucket->second) {
        const auto length = word.folded.size();
        if (folded.substr(at, length) == word.folded && !word_goes_on(text, at) &&
            !word_goes_on(text, at + length) &&
            (mentioned || is_written(text.substr(at, length), word.letters)))
            return {length, word.instead};
    }
    return {};
}

NameMask::Found NameMask::find(std::string_view text, std::string_view folded,
                               std::size_t at) const {
    const auto until = [&](std::size_t end, std::string_view instead) {
        return Found{end - at, instead};
    };
    const bool all = x_reach == Reach::all_traces;
    if (const auto end = all ? link_end(text, at) : at; end > at)
        return until(end, "[link removed]");
    if (const auto end = all ? address_end(text, at) : at; end > at)
        return until(end, "[address removed]");
    if (const auto name = find_name(text, folded, at); name.length > 0)
        return name;
    return all ? until(account_end(text, at), "someone") : Found{};
}

std::string NameMask::replaced(std::string_view typed) const {
    const auto text = composed(typed);
    const auto folded = small_letters(text);
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto found = find(text, folded, at);
        if (found.length == 0) {
            out.push_back(text[at++]);
            continue;
        }
        if (out.ends_with('@'))
            out.pop_back();
        out.append(found.instead);
        at += found.length;
    }
    return out;
}

}  // namespace bot::core::language
