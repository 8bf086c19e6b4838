#include "bot/core/language/word_runs.hpp"

#include "bot/core/language/code_point.hpp"
#include "bot/core/language/letter_case.hpp"
#include "bot/core/language/word_border.hpp"

#include <utility>
#include <vector>

namespace bot::core::language {
namespace {

using Stretch = std::pair<std::size_t, std::size_t>;  ///< where it begins and ends

std::vector<Stretch> words_of(std::string_view text) {
    std::vector<Stretch> words;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = word_end(text, at);
        if (end > at)
            words.emplace_back(at, end);
        at = end > at ? end : at + code_point(text.substr(at)).length;
    }
    return words;
}

std::string_view piece(std::string_view text, const Stretch& stretch) {
    return text.substr(stretch.first, stretch.second - stretch.first);
}

/// That many words up to the one at `last`.
std::string run_to(std::string_view small, const std::vector<Stretch>& words, std::size_t last,
                   std::size_t length) {
    std::string run;
    for (auto at = last + 1 - length; at <= last; ++at)
        run.append(piece(small, words[at])).append(1, ' ');
    return run;
}

}  // namespace

WordRuns::WordRuns(std::string_view text, std::size_t length) : x_length{length} {
    const auto small = small_letters(text);
    const auto words = words_of(small);
    for (std::size_t last = 0; last < words.size(); ++last) {
        x_words.emplace(piece(small, words[last]));
        if (last + 1 < x_length)
            continue;
        const Stretch all{words[last + 1 - x_length].first, words[last].second};
        x_runs.try_emplace(run_to(small, words, last, x_length), piece(text, all));
    }
}

std::optional<std::string> WordRuns::first_in(std::string_view other) const {
    if (x_runs.empty())
        return std::nullopt;
    const auto small = small_letters(other);
    const auto words = words_of(small);
    std::size_t shared = 0;  // words in a row that the text has, too
    for (std::size_t last = 0; last < words.size(); ++last) {
        shared = x_words.contains(std::string{piece(small, words[last])}) ? shared + 1 : 0;
        if (shared < x_length)
            continue;
        if (const auto run = x_runs.find(run_to(small, words, last, x_length)); run != x_runs.end())
            return run->second;
    }
    return std::nullopt;
}

}  // namespace bot::core::language
