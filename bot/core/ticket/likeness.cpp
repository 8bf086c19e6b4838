#include "bot/core/ticket/likeness.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string>

namespace bot::core::ticket {
namespace {

bool part_of_word(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || byte >= 0x80;
}

bool carries_meaning(const std::string& word) {
    static constexpr std::array<std::string_view, 14> small{"the", "and",  "for",  "with",  "from",
                                                            "our", "that", "this", "when",  "into",
                                                            "all", "are",  "not",  "before"};
    return word.size() > 2 && std::find(small.begin(), small.end(), word) == small.end();
}

std::set<std::string> words_of(std::string_view text) {
    std::set<std::string> words;
    std::string word;
    const auto take = [&] {
        // One thing or several of it.
        if (word.size() > 4 && word.back() == 's')
            word.pop_back();
        if (carries_meaning(word))
            words.insert(word);
        word.clear();
    };
    for (char c : text) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (part_of_word(c))
            word += c;
        else
            take();
    }
    take();
    return words;
}

}  // namespace

bool look_alike(std::string_view one, std::string_view other) {
    const auto left = words_of(one);
    const auto right = words_of(other);
    std::set<std::string> both;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(),
                          std::inserter(both, both.end()));
    const auto all = left.size() + right.size() - both.size();
    return !both.empty() && 2 * both.size() >= all;
}

}  // namespace bot::core::ticket
