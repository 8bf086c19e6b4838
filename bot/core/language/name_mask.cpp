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

constexpr std::size_t longest_key = 4;
constexpr std::size_t shortest_key = 2;

/// Of the first bytes, up to four: the more, the fewer words begin like that.
std::uint64_t key_of(std::string_view word) {
    std::uint64_t key = 0;
    for (const char byte : word.substr(0, longest_key))
        key = key << 8U | static_cast<unsigned char>(byte);
    return key << 8U | std::min(word.size(), longest_key);
}

/// Whether plain letters stand on both sides: told without a look at what Unicode says of them.
bool within_plain_word(std::string_view text, std::size_t at) {
    return at > 0 && is_letter(text[at - 1]) && is_letter(text[at]);
}

bool begins_sentence(std::string_view text, std::size_t at) {
    const auto front = text.substr(0, at);
    const auto last = front.find_last_not_of(" \t>*_\"'(-");
    return last == std::string_view::npos ||
           std::string_view{".!?:;\n"}.find(front[last]) != std::string_view::npos;
}

/// Whether it stands behind a word by which somebody is spoken to.
bool is_asked(std::string_view folded, std::size_t at) {
    constexpr std::array<std::string_view, 14> asking{
        "ask",  "asks", "asked", "asking", "ping", "pings", "pinged",
        "tell", "told", "thank", "thanks", "cc",   "hi",    "hey"};
    if (at < 2 || folded[at - 1] != ' ')
        return false;
    const auto front = folded.substr(0, at - 1);
    const auto word = front.substr(front.find_last_of(" \n\t(") + 1);
    return std::find(asking.begin(), asking.end(), word) != asking.end();
}

std::string in_capitals(std::string_view small) {
    std::string out;
    for (const char c : small)
        out += is_letter(c) ? static_cast<char>(lower(c) - 'a' + 'A') : c;
    return out;
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
    if (name.find(' ') != std::string_view::npos)
        add_word(name, instead, Letters::any);
    else
        add_one_word(name, instead);
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
    add_one_word(part, instead);
}

void NameMask::add_one_word(std::string_view word, std::string_view instead) {
    // What everybody's name may hold beside theirs: "(Support)".
    if (instead == stranger && is_everyday_word(small_letters(word)) &&
        !is_word_rather_than_name(small_letters(word)))
        return;
    add_word(word, instead, letters_of(word, instead));
}

NameMask::Letters NameMask::letters_of(std::string_view word, std::string_view instead) const {
    if (x_reach == Reach::names || begins_with_word_sign(word))
        return Letters::any;
    const auto small = small_letters(word);
    const bool everyday = is_everyday_word(small);
    if (is_word_rather_than_name(small))
        return everyday && instead == stranger ? Letters::capital_within_sentence
                                               : Letters::capital_or_asked;
    return everyday || is_common_abbreviation(in_capitals(small)) ? Letters::first_capital
                                                                  : Letters::any;
}

void NameMask::add_id(std::string_view id, std::string_view instead) {
    if (id.size() >= 2)
        add_one_word(id, instead);
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
        if (each.instead == stranger)
            each.instead = instead;
        else if (each.instead != instead && instead != stranger)
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

bool NameMask::counts(const Word& word, std::string_view text, std::string_view folded,
                      std::size_t at) {
    const auto written = text.substr(at, word.folded.size());
    const auto small = [](char c) { return is_letter(c) && !is_upper(c); };
    switch (word.letters) {
        case Letters::capitals:
            return std::none_of(written.begin(), written.end(), small);
        case Letters::capital_within_sentence:
            return is_asked(folded, at) || (!begins_small(written) && !begins_sentence(text, at));
        case Letters::first_capital:
            return !begins_small(written);
        case Letters::capital_or_asked:
            return !begins_small(written) || is_asked(folded, at);
        case Letters::any:
            break;
    }
    return true;
}

NameMask::Found NameMask::find_name(std::string_view text, std::string_view folded,
                                    std::size_t at) const {
    if (within_plain_word(text, at))
        return {};
    const bool mentioned = at > 0 && text[at - 1] == '@';
    for (auto size = std::min(longest_key, text.size() - at); size >= shortest_key; --size) {
        const auto bucket = x_words.find(key_of(folded.substr(at, size)));
        if (bucket == x_words.end())
            continue;
        for (const auto& word : bucket->second) {
            const auto length = word.folded.size();
            if (folded.substr(at, length) == word.folded && !word_goes_on(text, at) &&
                !word_goes_on(text, at + length) && (mentioned || counts(word, text, folded, at)))
                return {length, word.instead};
        }
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
    return all ? until(account_end(text, at), stranger) : Found{};
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
