#include "bot/core/likeness/gallery.hpp"

#include "bot/core/likeness/liken.hpp"
#include "bot/core/likeness/telling_words.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace bot::core::likeness {
namespace {

constexpr double weight_of_words = 0.30;
constexpr double weight_of_kinds = 0.20;

std::string all_words(const Portrait& portrait) {
    auto words = portrait.title + "\n" + portrait.story;
    for (const auto& condition : portrait.conditions)
        words += "\n" + condition;
    return words;
}

double shared_kinds(const Portrait& one, const Portrait& other) {
    std::vector<incident::ConditionKind> both;
    std::set_intersection(one.kinds.begin(), one.kinds.end(), other.kinds.begin(),
                          other.kinds.end(), std::back_inserter(both));
    const auto either = one.kinds.size() + other.kinds.size() - both.size();
    return static_cast<double>(both.size()) / static_cast<double>(either);
}

/// Only what both have counts.
double likeness_of(const Portrait& one, const Portrait& other, double words) {
    if (one.kinds.empty() || other.kinds.empty())
        return words;
    return (weight_of_words * words + weight_of_kinds * shared_kinds(one, other)) /
           (weight_of_words + weight_of_kinds);
}

}  // namespace

double cosine(const Direction& one, const Direction& other) {
    double sum = 0;
    for (const auto& [word, weight] : one)
        if (const auto found = other.find(word); found != other.end())
            sum += weight * found->second;
    return sum;
}

Gallery::Gallery(std::span<const Portrait> portraits, const std::set<std::string>& names)
    : x_portraits{portraits}, x_names{names} {
    std::vector<Counts> counts;
    for (const auto& portrait : portraits) {
        counts.push_back(count(all_words(portrait)));
        for (const auto& [word, times] : counts.back())
            ++x_having[word];
    }
    for (std::size_t at = 0; at < counts.size(); ++at) {
        x_directions.push_back(direction(counts[at]));
        for (const auto& [word, weight] : x_directions.back())
            x_postings[word].emplace_back(at, weight);
    }
}

Direction Gallery::direction_of(const std::string& words) const {
    return direction(count(words));
}

std::vector<std::pair<std::size_t, double>> Gallery::like(std::size_t about) const {
    std::map<std::size_t, double> cosines;
    for (const auto& [word, weight] : x_directions[about])
        for (const auto& [other, its] : x_postings.at(word))
            cosines[other] += weight * its;
    std::vector<std::pair<std::size_t, double>> found;
    for (const auto& [other, words] : cosines) {
        const auto likeness = likeness_of(x_portraits[about], x_portraits[other], words);
        if (other != about && likeness >= alike_from)
            found.emplace_back(other, likeness);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& one, const auto& two) { return one.second > two.second; });
    return found;
}

Gallery::Counts Gallery::count(const std::string& text) const {
    Counts counts;
    for (const auto& word : telling_words(text, x_names))
        ++counts[word];
    return counts;
}

/// Words that few have tell more.
double Gallery::rarity(const std::string& word) const {
    const auto found = x_having.find(word);
    const double having = found == x_having.end() ? 0 : found->second;
    return std::log((1.0 + static_cast<double>(x_portraits.size())) / (1.0 + having)) + 1.0;
}

Direction Gallery::direction(const Counts& counts) const {
    Direction weights;
    double squares = 0;
    for (const auto& [word, times] : counts) {
        const auto weight = (1.0 + std::log(times)) * rarity(word);
        weights[word] = weight;
        squares += weight * weight;
    }
    for (auto& [word, weight] : weights)
        weight /= std::sqrt(squares);
    return weights;
}

}  // namespace bot::core::likeness
