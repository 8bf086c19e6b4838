#include "bot/core/draft/role_words.hpp"

#include "bot/core/draft/letter_case.hpp"

#include <algorithm>

namespace bot::core::draft {
namespace {

char fold(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_alnum(char c) {
    return (fold(c) >= 'a' && fold(c) <= 'z') || (c >= '0' && c <= '9');
}

bool in_word(char c) {
    return is_alnum(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool in_address(char c) {
    return is_alnum(c) || std::string_view{"._%+-"}.find(c) != std::string_view::npos;
}

bool in_url(char c) {
    return static_cast<unsigned char>(c) > ' ' &&
           std::string_view{"<>\"|"}.find(c) == std::string_view::npos;
}

/// First names that are also words of everyday writing.
bool is_common_word(std::string_view folded) {
    constexpr std::array<std::string_view, 28> common{
        "art",   "bill", "bob",  "chase", "dean", "dot",  "drew", "faith", "frank", "grace",
        "grant", "guy",  "hope", "joy",   "june", "mark", "max",  "may",   "miles", "pat",
        "ray",   "rich", "rob",  "rose",  "sky",  "sue",  "van",  "will"};
    return std::find(common.begin(), common.end(), folded) != common.end();
}

/// Abbreviations that stand in every other message.
bool is_common_abbreviation(std::string_view capitals) {
    constexpr std::array<std::string_view, 30> common{
        "AM", "PM", "DB", "OK", "IT", "EU", "US", "UK", "UI", "CI", "CD", "PR", "MR", "QA", "IP",
        "OS", "VM", "TL", "IC", "DR", "HA", "AZ", "LB", "DC", "IO", "TX", "RX", "MS", "GB", "MB"};
    return std::find(common.begin(), common.end(), capitals) != common.end();
}

/// Whether the two sides of a border go on as one word: letters with letters, digits with digits.
/// "alice2" and "alice_laptop" still tell of Alice.
bool go_on(char left, char right) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto is_letter = [&](char c) { return in_word(c) && c != '_' && !is_digit(c); };
    return (is_letter(left) && is_letter(right)) || (is_digit(left) && is_digit(right));
}

template <typename Test>
std::size_t run_end(std::string_view text, std::size_t at, Test test) {
    while (at < text.size() && test(text[at]))
        ++at;
    return at;
}

/// Where the mail address that begins here ends; `at` where none does.
std::size_t address_end(std::string_view text, std::size_t at) {
    const auto sign = run_end(text, at, in_address);
    if (sign == at || sign >= text.size() || text[sign] != '@')
        return at;
    const auto end =
        run_end(text, sign + 1, [](char c) { return is_alnum(c) || c == '-' || c == '.'; });
    const auto domain = text.substr(sign + 1, end - sign - 1);
    return domain.find('.') == std::string_view::npos ? at : end;
}

/// Where an account id of a known shape ("@name:server", "U0123ABCD") ends; `at` where none is.
std::size_t account_end(std::string_view text, std::size_t at) {
    if (text[at] == '@') {
        const auto colon = run_end(text, at + 1, in_address);
        if (colon == at + 1 || colon >= text.size() || text[colon] != ':')
            return at;
        const auto end = run_end(text, colon + 1, in_address);
        return end == colon + 1 ? at : end;
    }
    if (text[at] != 'U' && text[at] != 'W')
        return at;
    const auto end =
        run_end(text, at, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
    const auto id = text.substr(at, end - at);
    const bool has_digit = id.find_first_of("0123456789") != std::string_view::npos;
    return id.size() >= 9 && has_digit && (end == text.size() || !in_word(text[end])) ? end : at;
}

std::size_t url_end(std::string_view text, std::size_t at) {
    const auto colon =
        run_end(text, at, [](char c) { return is_alnum(c) || c == '+' || c == '-'; });
    return colon > at && text.substr(colon, 3) == "://" ? run_end(text, colon, in_url) : at;
}

}  // namespace

void RoleWords::add(std::string_view word, std::string_view role) {
    if (word.size() < 2)
        return;
    add_word(word, role, Letters::any);
    for (std::size_t at = 0; at < word.size();) {
        const auto begin = std::min(word.find_first_not_of(" .-_", at), word.size());
        const auto end = std::min(word.find_first_of(" .-_", begin), word.size());
        at = end;
        const auto piece = word.substr(begin, end - begin);
        const bool tells = piece.size() >= 3 && piece.size() < word.size() &&
                           piece.find_first_of("0123456789:@") == std::string_view::npos;
        if (tells)
            add_word(piece, role, Letters::first_capital);
    }
}

void RoleWords::add_whole(std::string_view word, std::string_view role) {
    if (word.size() >= 2)
        add_word(word, role, Letters::any);
}

void RoleWords::add_initials(std::string_view name, std::string_view role) {
    std::string letters;
    std::string dotted;
    for (std::size_t at = 0; at < name.size(); ++at) {
        const bool begins = at == 0 || name[at - 1] == ' ' || name[at - 1] == '-';
        if (!begins || fold(name[at]) < 'a' || fold(name[at]) > 'z')
            continue;
        letters += static_cast<char>(fold(name[at]) - 'a' + 'A');
        dotted += {letters.back(), '.'};
    }
    if (letters.size() < 2 || letters.size() > 4)
        return;
    add_word(dotted, role, Letters::capitals);
    if (!is_common_abbreviation(letters))
        add_word(letters, role, Letters::capitals);
}

void RoleWords::add_word(std::string_view word, std::string_view role, Letters letters) {
    auto folded = small_letters(word);
    if (letters == Letters::first_capital && !is_common_word(folded))
        letters = Letters::any;
    auto& bucket = x_words[static_cast<unsigned char>(folded.front())];
    for (auto& each : bucket) {
        if (each.folded != folded)
            continue;
        if (each.role != role)
            each.role = "a participant";
        each.letters = std::max(each.letters, letters);
        return;
    }
    bucket.push_back({std::move(folded), std::string{role}, letters});
}

void RoleWords::settle() {
    for (auto& bucket : x_words) {
        std::sort(bucket.begin(), bucket.end(), [](const Word& left, const Word& right) {
            return left.folded.size() != right.folded.size()
                       ? left.folded.size() > right.folded.size()
                       : left.folded < right.folded;
        });
    }
}

bool RoleWords::is_written(std::string_view word, Letters letters) {
    const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
    switch (letters) {
        case Letters::capitals:
            return std::none_of(word.begin(), word.end(), small);
        case Letters::first_capital:
            return !small(word.front());
        case Letters::any:
            break;
    }
    return true;
}

const RoleWords::Word* RoleWords::match(std::string_view text, std::string_view folded,
                                        std::size_t at) const {
    const bool mentioned = at > 0 && text[at - 1] == '@';
    for (const auto& word : x_words[static_cast<unsigned char>(folded[at])]) {
        const auto end = at + word.folded.size();
        if (folded.substr(at, word.folded.size()) != word.folded ||
            (end < text.size() && go_on(text[end - 1], text[end])))
            continue;
        if (mentioned || is_written(text.substr(at, end - at), word.letters))
            return &word;
    }
    return nullptr;
}

std::string RoleWords::replaced(std::string_view text) const {
    const auto folded = small_letters(text);
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char before = at == 0 ? ' ' : text[at - 1];
        const bool word_starts = !go_on(before, text[at]);
        std::size_t end = at;
        std::string_view instead;
        if (!in_address(before) || !in_address(text[at])) {
            if ((end = url_end(text, at)) != at)
                instead = "[link removed]";
            else if ((end = address_end(text, at)) != at)
                instead = "[address removed]";
        }
        if (end == at && word_starts) {
            if (const auto* word = match(text, folded, at); word != nullptr) {
                instead = word->role;
                end = at + word->folded.size();
                if (!out.empty() && out.back() == '@')
                    out.pop_back();
            } else if ((end = account_end(text, at)) != at) {
                instead = "someone";
            }
        }
        if (end == at) {
            out.push_back(text[at++]);
            continue;
        }
        out.append(instead);
        at = end;
    }
    return out;
}

}  // namespace bot::core::draft
