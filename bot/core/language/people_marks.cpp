#include "bot/core/language/people_marks.hpp"

#include "bot/core/language/lexicon.hpp"
#include "bot/core/language/rule_book.hpp"
#include "bot/core/language/words.hpp"
#include "bot/core/language/working_copy.hpp"

#include <algorithm>

namespace bot::core::language {
namespace {

constexpr auto none = std::string::npos;
constexpr std::size_t longest_mention = 80;

std::size_t handle_end(std::string_view words, std::size_t at) {
    auto end = at;
    while (end < words.size() &&
           (is_word(words[end]) || words[end] == '.' || words[end] == '-' || words[end] == ':'))
        ++end;
    while (end > at && !is_word(words[end - 1]))
        --end;
    return end;
}

/// `@name`, with a server behind it perhaps, and `<@U1|name>`.
void mark_mentions(std::string& words) {
    for (auto at = words.find('@'); at != none; at = words.find('@', at + 1)) {
        const auto end = handle_end(words, at + 1);
        if (end == at + 1 || (at > 0 && is_word(words[at - 1])))  // or an e-mail address
            continue;
        const auto close = words.substr(end, longest_mention).find('>');
        if (at > 0 && words[at - 1] == '<' && close != none)
            overwrite(words, at - 1, end + close + 1, '_');
        else
            overwrite(words, at, end, '_');
    }
}

bool follows_article(std::string_view words, std::size_t at) {
    constexpr std::array<std::string_view, 7> articles{"the",  "a",    "an",   "our",
                                                       "this", "each", "every"};
    if (at < 2 || words[at - 1] != ' ')
        return false;
    auto begin = at - 1;
    while (begin > 0 && is_word(words[begin - 1]))
        --begin;
    const auto word = lowered(words.substr(begin, at - 1 - begin));
    return std::find(articles.begin(), articles.end(), word) != articles.end();
}

bool plural_verb_follows(std::string_view rest) {
    constexpr std::array<std::string_view, 6> verbs{" are ", " were ",   " have ",
                                                    " do ",  " aren't ", " weren't "};
    return std::any_of(verbs.begin(), verbs.end(),
                       [&](std::string_view verb) { return rest.starts_with(verb); });
}

bool looks_like_name(std::string_view words, std::size_t begin, std::size_t end) {
    const auto word = words.substr(begin, end - begin);
    const auto is_lower = [](char byte) { return is_letter(byte) && !is_upper(byte); };
    if (word.size() < 2 || !is_upper(word.front()) ||
        !std::all_of(word.begin() + 1, word.end(), is_lower))
        return false;
    const auto before = begin > 0 ? words[begin - 1] : ' ';
    const auto rest = words.substr(end);
    if (before == '-' || before == '/' || before == '.' || rest.starts_with('-') ||
        rest.starts_with('/') || (rest.starts_with('\'') && !rest.starts_with("'s")))
        return false;
    // Words that the rules speak of begin sentences too, and so do words in the plural.
    return !is_no_name(lowered(word)) && !plural_verb_follows(rest) &&
           !follows_article(words, begin) && !RuleBook::instance().speaks_of(words.substr(begin));
}

void mark_guessed(std::string& words) {
    each_word(words, [&](std::size_t begin, std::size_t end) {
        if (is_upper(words[begin]) && looks_like_name(words, begin, end)) {
            overwrite(words, begin, end, '_');
            words[begin] = '8';
        }
    });
}

bool same(std::string_view words, std::string_view name) {
    return words.size() >= name.size() && std::equal(name.begin(), name.end(), words.begin(),
                                                     [](char a, char b) { return a == lower(b); });
}

}  // namespace

PeopleMarks::PeopleMarks(const Roster& roster) : x_any{!roster.names.empty()} {
    for (const auto& given : roster.names) {
        auto name = lowered(working_copy(given).words);
        name.erase(0, name.find_first_not_of(" @"));
        name.erase(name.find_last_not_of(' ') + 1);
        for (const auto& form : {name, name.substr(0, name.find(' '))}) {
            if (form.size() > 1)
                x_names[static_cast<unsigned char>(form.front()) & 0x7FU].push_back(
                    {form, is_name_and_word(form)});
        }
    }
    for (auto& list : x_names) {
        std::stable_sort(list.begin(), list.end(), [](const Name& a, const Name& b) {
            return a.words.size() > b.words.size();
        });
    }
}

void PeopleMarks::mark(std::string& words) const {
    mark_mentions(words);
    if (x_any)
        mark_known(words);
    else
        mark_guessed(words);
}

void PeopleMarks::mark_known(std::string& words) const {
    std::size_t done = 0;
    each_word(words, [&](std::size_t begin, std::size_t) {
        if (begin < done)
            return;
        const auto rest = std::string_view{words}.substr(begin);
        for (const auto& name : x_names[static_cast<unsigned char>(lower(rest.front())) & 0x7FU]) {
            const auto size = name.words.size();
            const bool whole = rest.size() <= size || !is_word(rest[size]);
            if (whole && same(rest, name.words) && (!name.also_word || is_upper(rest.front()))) {
                done = begin + size;
                return overwrite(words, begin, done, '_');
            }
        }
    });
}

}  // namespace bot::core::language
