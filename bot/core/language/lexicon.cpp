#include "bot/core/language/lexicon.hpp"

#include "bot_core_language_assets.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <unordered_set>

namespace bot::core::language {
namespace {

using Words = std::unordered_set<std::string_view>;

/// The words of an embedded file; lines that begin with # are comments.
Words words_of(std::string_view file) {
    auto rest = asset(file);
    Words words;
    while (!rest.empty()) {
        const auto end = std::min(rest.find_first_of(" \n"), rest.size());
        if (rest.front() == '#') {
            rest.remove_prefix(std::min(rest.find('\n'), rest.size()));
            continue;
        }
        if (end > 0)
            words.insert(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return words;
}

/// A word at the beginning of a sentence that ends like this is hardly a name.
constexpr std::array<std::string_view, 14> common_endings{"ing",  "tion", "sion", "ment", "ness",
                                                          "ity",  "ly",   "ency", "ance", "ence",
                                                          "ware", "ible", "ated", "ized"};

bool contains(const Words& words, std::string_view word) {
    return words.find(word) != words.end();
}

}  // namespace

bool means_machines(std::string_view word) {
    static const auto words = words_of("machine_words.txt");
    return contains(words, word);
}

bool means_people(std::string_view word) {
    static const auto words = words_of("people_words.txt");
    return contains(words, word);
}

bool is_everyday_word(std::string_view word) {
    static const auto words = words_of("no_name_words.txt");
    return contains(words, word) || means_machines(word) || means_people(word);
}

bool is_typed_face(std::string_view word) {
    static const auto words = words_of("typed_faces.txt");
    return contains(words, word);
}

bool is_word_rather_than_name(std::string_view word) {
    static const auto words = words_of("word_names.txt");
    return contains(words, word);
}

bool is_no_name(std::string_view word) {
    return is_everyday_word(word) ||
           std::any_of(common_endings.begin(), common_endings.end(), [&](std::string_view ending) {
               return word.size() > ending.size() + 3 && word.ends_with(ending);
           });
}

bool is_name_and_word(std::string_view word) {
    constexpr std::array<std::string_view, 29> names{
        "art",   "bill", "bob",  "chase", "dean", "dot",  "drew", "faith", "frank", "grace",
        "grant", "guy",  "hope", "jack",  "joy",  "june", "mark", "max",   "may",   "miles",
        "pat",   "ray",  "rich", "rob",   "rose", "sky",  "sue",  "van",   "will"};
    return is_no_name(word) || std::find(names.begin(), names.end(), word) != names.end();
}

}  // namespace bot::core::language
