#include "bot/core/draft/block_match.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace bot::core::draft {
namespace {

using Pair = std::pair<std::size_t, std::size_t>;  ///< a place in each

struct Seen {
    int in_base = 0;
    int in_other = 0;
    Pair at;
};

/// What stands once in both, in the order of `base`.
std::vector<Pair> unique_pairs(std::span<const std::uint64_t> base,
                               std::span<const std::uint64_t> other) {
    std::unordered_map<std::uint64_t, Seen> seen;
    for (std::size_t i = 0; i < base.size(); ++i) {
        auto& one = seen[base[i]];
        ++one.in_base;
        one.at.first = i;
    }
    for (std::size_t i = 0; i < other.size(); ++i) {
        auto& one = seen[other[i]];
        ++one.in_other;
        one.at.second = i;
    }
    std::vector<Pair> pairs;
    for (const auto block : base) {
        const auto& one = seen[block];
        if (one.in_base == 1 && one.in_other == 1)
            pairs.push_back(one.at);
    }
    return pairs;
}

/// The longest run of pairs that ascends in both.
std::vector<Pair> ascending(const std::vector<Pair>& pairs) {
    std::vector<std::size_t> ends;  // by length: the pair with the smallest place that ends it
    std::vector<std::size_t> before(pairs.size(), pairs.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto at = std::lower_bound(
            ends.begin(), ends.end(), pairs[i].second,
            [&](std::size_t end, std::size_t place) { return pairs[end].second < place; });
        if (at != ends.begin())
            before[i] = *std::prev(at);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<Pair> run;
    for (auto i = ends.empty() ? pairs.size() : ends.back(); i < pairs.size(); i = before[i])
        run.push_back(pairs[i]);
    std::reverse(run.begin(), run.end());
    return run;
}

}  // namespace

std::vector<std::optional<std::size_t>> match_blocks(std::span<const std::uint64_t> base,
                                                     std::span<const std::uint64_t> other) {
    std::vector<std::optional<std::size_t>> places(base.size());
    auto anchors = ascending(unique_pairs(base, other));
    anchors.emplace_back(base.size(), other.size());
    Pair from{0, 0};
    for (const auto& to : anchors) {
        auto [first, second] = from;
        for (; first < to.first && second < to.second && base[first] == other[second]; ++first)
            places[first] = second++;
        auto [end, other_end] = to;
        for (; end > first && other_end > second && base[end - 1] == other[other_end - 1]; --end)
            places[end - 1] = --other_end;
        if (to.first < base.size())
            places[to.first] = to.second;
        from = {to.first + 1, to.second + 1};
    }
    return places;
}

}  // namespace bot::core::draft
