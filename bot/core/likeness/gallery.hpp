#pragma once

#include "bot/core/likeness/portrait.hpp"

#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace bot::core::likeness {

/// Words and how much each tells; of length one, and ordered by word, so that sums come out the
/// same each time.
using Direction = std::map<std::string, double>;

[[nodiscard]] double cosine(const Direction& one, const Direction& other);

/// Portraits side by side, each by its place in the span given. Borrows what it is made from.
class Gallery {
public:
    Gallery(std::span<const Portrait> portraits, const std::set<std::string>& names);

    [[nodiscard]] const Direction& direction_of(std::size_t at) const { return x_directions[at]; }
    [[nodiscard]] Direction direction_of(const std::string& words) const;
    /// Those that resemble the one at `about`, most alike first. Looks only where its words are.
    [[nodiscard]] std::vector<std::pair<std::size_t, double>> like(std::size_t about) const;

private:
    using Counts = std::map<std::string, int>;
    [[nodiscard]] Counts count(const std::string& text) const;
    [[nodiscard]] double rarity(const std::string& word) const;
    [[nodiscard]] Direction direction(const Counts& counts) const;

    std::span<const Portrait> x_portraits;
    const std::set<std::string>& x_names;
    std::map<std::string, int> x_having;  ///< how many portraits have the word
    std::vector<Direction> x_directions;  ///< as the portraits
    std::map<std::string, std::vector<std::pair<std::size_t, double>>> x_postings;
};

}  // namespace bot::core::likeness
