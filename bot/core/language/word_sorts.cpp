#include "bot/core/language/word_sorts.hpp"

#include "bot_core_language_assets.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <stdexcept>
#include <string>

namespace bot::core::language {
namespace {

/// "check+" stands for these.
std::array<std::string, 4> forms_of(std::string_view verb) {
    const std::string base{verb};
    if (verb.ends_with('e'))
        return {base, base + "s", base + "d", base.substr(0, base.size() - 1) + "ing"};
    const auto hisses = [&](std::string_view end) { return verb.ends_with(end); };
    const bool hissing = hisses("ch") || hisses("sh") || hisses("ss") || hisses("x");
    return {base, base + (hissing ? "es" : "s"), base + "ed", base + "ing"};
}

bool ends_longer(std::string_view word, std::string_view end) {
    return word.size() > end.size() + 2 &&
           std::equal(end.begin(), end.end(), word.end() - static_cast<std::ptrdiff_t>(end.size()),
                      [](char one, char other) { return one == lower(other); });
}

}  // namespace

const WordSorts& WordSorts::instance() {
    static const WordSorts sorts{asset("word_sorts.txt")};
    return sorts;
}

WordSorts::WordSorts(std::string_view file) {
    while (!file.empty()) {
        const auto end = std::min(file.find('\n'), file.size());
        if (end > 0 && file.front() != '#')
            read(file.substr(0, end));
        file.remove_prefix(std::min(end + 1, file.size()));
    }
}

/// "check*: test+ look+ saw": a name, with a star where its tense matters, and its words.
void WordSorts::read(std::string_view line) {
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || x_sorts.size() > 255)
        throw std::logic_error{"no sort of words: " + std::string{line}};
    auto name = line.substr(0, colon);
    const bool tells_tense = name.ends_with('*');
    name.remove_suffix(tells_tense ? 1 : 0);
    x_sorts.push_back(
        {{form(name, ":"), form(name, ":ing"), form(name, ":ed"), form(name, ":s")}, tells_tense});
    auto rest = line.substr(colon + 1);
    while (!rest.empty()) {
        const auto end = std::min(rest.find(' '), rest.size());
        const auto word = rest.substr(0, end);
        if (word.ends_with('+')) {
            for (const auto& form : forms_of(word.substr(0, end - 1)))
                add(form, x_sorts.size() - 1);
        } else if (!word.empty()) {
            add(word, x_sorts.size() - 1);
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

void WordSorts::add(std::string_view word, std::size_t sort) {
    auto& places = x_words[form_hash(word)];
    x_listed.emplace_back(word);
    const auto place = static_cast<std::uint8_t>(sort);
    const auto end = places.places.begin() + places.count;
    if (places.count < places.places.size() && std::find(places.places.begin(), end, place) == end)
        places.places[places.count++] = place;
}

/// In one walk along the word: that of its beginnings too, from the longest down.
const WordSorts::Places* WordSorts::sorts_of(std::string_view word) const {
    constexpr std::array<std::string_view, 6> endings{"s", "ed", "d", "ing", "ly", "es"};
    constexpr std::size_t longest = 3;
    std::array<std::uint64_t, longest + 1> beginnings{};  ///< by how many letters are left out
    RunningHash hash;
    for (std::size_t at = 0; at < word.size(); ++at) {
        hash.add(lower(word[at]));
        if (const auto left_out = word.size() - at - 1; left_out <= longest)
            beginnings[left_out] = hash.value();
    }
    const auto* found = x_words.find(beginnings[0]);
    for (const auto ending : endings) {
        if (found != nullptr)
            break;
        if (ends_longer(word, ending))
            found = x_words.find(beginnings[ending.size()]);
    }
    return found;
}

std::size_t WordSorts::tense_of(std::string_view word) {
    return ends_longer(word, "ing")  ? 1
           : ends_longer(word, "ed") ? 2
           : ends_longer(word, "s")  ? 3
                                     : 0;
}

}  // namespace bot::core::language
