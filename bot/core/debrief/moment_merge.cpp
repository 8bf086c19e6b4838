#include "bot/core/debrief/moment_finder.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace bot::core::debrief {
namespace {

constexpr auto near = std::chrono::minutes{5};

bool includes(const std::map<Trigger, Fit>& all, const std::map<Trigger, Fit>& some) {
    return std::all_of(some.begin(), some.end(),
                       [&](const auto& fit) { return all.contains(fit.first); });
}

/// What is about one entry; the heavier one says what the entry is.
void join(Moment& into, Moment&& other) {
    if (other.rank > into.rank) {
        into.label = std::move(other.label);
        into.fact = std::move(other.fact);
    }
    into.rank = std::max(into.rank, other.rank);
    into.fits.merge(other.fits);
}

}  // namespace

std::vector<Moment> MomentFinder::take() {
    std::stable_sort(x_found.begin(), x_found.end(), [](const Found& one, const Found& two) {
        return std::pair{one.moment.at, one.moment.entry} <
               std::pair{two.moment.at, two.moment.entry};
    });
    std::vector<Found> by_entry;
    std::map<event::FactNumber, std::size_t> places;
    for (auto& found : x_found) {
        const auto [place, fresh] = places.try_emplace(found.moment.entry, by_entry.size());
        if (fresh) {
            by_entry.push_back(std::move(found));
            continue;
        }
        auto& same = by_entry[place->second];
        same.kinds.merge(found.kinds);
        join(same.moment, std::move(found.moment));
    }
    std::vector<Found> merged;
    for (auto& found : by_entry) {
        // What the earlier one has no question for stays a moment of its own.
        const auto recent = std::find_if(merged.rbegin(), merged.rend(), [&](const Found& one) {
            return found.moment.at - one.moment.at > near;
        });
        const auto same = std::find_if(merged.rbegin(), recent, [&](const Found& one) {
            return includes(one.moment.fits, found.moment.fits) &&
                   std::any_of(found.kinds.begin(), found.kinds.end(),
                               [&](const auto& kind) { return one.kinds.contains(kind); });
        });
        if (same == recent)
            merged.push_back(std::move(found));
    }
    std::vector<Moment> moments;
    for (auto& one : merged)
        moments.push_back(std::move(one.moment));
    return moments;
}

}  // namespace bot::core::debrief
