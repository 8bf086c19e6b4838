#pragma once

#include "bot/core/language/hash_table.hpp"
#include "bot/core/language/sentence_features.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bot::core::language {

/// Words that mean much the same to the weighing, so that it knows some it was never shown.
class WordSorts {
public:
    /// Those of word_sorts.txt.
    static const WordSorts& instance();
    explicit WordSorts(std::string_view file);

    /// Calls `look(form)` for each sort of a word in any case, or of what it is a regular form of.
    /// The form's tail is ":", and where the sort tells the tense ":ed", ":ing" or ":s". It lives
    /// as long as the sorts.
    template <typename Look>
    void each(std::string_view word, const Look& look) const {
        const auto* const sorts = sorts_of(word);
        for (std::size_t at = 0; sorts != nullptr && at < sorts->count; ++at) {
            const auto& sort = x_sorts[sorts->places[at]];
            look(sort.forms[sort.tells_tense ? tense_of(word) : 0]);
        }
    }

    /// All words that stand in a sort themselves, in lower case.
    [[nodiscard]] const std::vector<std::string>& words() const { return x_listed; }

private:
    struct Sort {
        std::array<Form, 4> forms;  ///< by tense
        bool tells_tense;
    };
    struct Places {
        std::array<std::uint8_t, 8> places{};
        std::uint8_t count = 0;
    };

    void read(std::string_view line);
    void add(std::string_view word, std::size_t sort);
    [[nodiscard]] const Places* sorts_of(std::string_view word) const;
    [[nodiscard]] static std::size_t tense_of(std::string_view word);

    std::vector<Sort> x_sorts;
    HashTable<Places> x_words;
    std::vector<std::string> x_listed;
};

}  // namespace bot::core::language
