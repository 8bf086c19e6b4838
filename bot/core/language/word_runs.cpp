#include "bot/core/language/word_runs.hpp"

#include "bot/core/language/words.hpp"

#include <utility>
#include <vector>

namespace bot::core::language {
namespace {

/// Letters that are no ASCII belong to a word, and so does what joins two of its parts.
bool is_part(char byte) {
    return is_word(byte) || byte == '\'' || byte == '-' || (byte & 0x80) != 0;
}

/// Calls `look(run, as_written)` for each stretch of `length` words, in order, until it gives true.
template <typename Look>
void each_run(std::string_view text, std::size_t length, const Look& look) {
    std::vector<std::pair<std::size_t, std::size_t>> words;
    for (std::size_t at = 0; at < text.size();) {
        const auto begin = at;
        while (at < text.size() && is_part(text[at]))
            ++at;
        if (at > begin)
            words.emplace_back(begin, at);
        at = std::max(at, begin + 1);
    }
    for (std::size_t first = 0; first + length <= words.size(); ++first) {
        std::string run;
        for (auto word = first; word < first + length; ++word)
            run += lowered(text.substr(words[word].first, words[word].second - words[word].first)) +
                   " ";
        const auto begin = words[first].first;
        if (look(std::move(run), text.substr(begin, words[first + length - 1].second - begin)))
            return;
    }
}

}  // namespace

WordRuns::WordRuns(std::string_view text, std::size_t length) : x_length{length} {
    each_run(text, x_length, [&](std::string run, std::string_view written) {
        x_runs.try_emplace(std::move(run), written);
        return false;
    });
}

std::optional<std::string> WordRuns::first_in(std::string_view other) const {
    std::optional<std::string> found;
    if (!x_runs.empty())
        each_run(other, x_length, [&](const std::string& run, std::string_view) {
            if (const auto place = x_runs.find(run); place != x_runs.end())
                found = place->second;
            return found.has_value();
        });
    return found;
}

}  // namespace bot::core::language
