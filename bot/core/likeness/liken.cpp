#include "bot/core/likeness/liken.hpp"

#include "bot/core/likeness/gallery.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace bot::core::likeness {
namespace {

constexpr std::size_t most_alike = 5;
constexpr std::size_t most_words = 12;
constexpr std::size_t most_of_a_pattern = 50;  ///< more are not told apart

using Places = std::vector<std::size_t>;

bool near(const Portrait& one, const Portrait& other, std::chrono::days within) {
    return one.started_at <= other.started_at + within &&
           other.started_at <= one.started_at + within;
}

/// Of all stretches of that length that hold the moment of `about`, what `among` gives for the one
/// for which it gives most; its argument says what began within the stretch. Nothing where that is
/// too few. Stretches end with one of `ends`.
template <class Among>
Places fullest(std::span<const Portrait> portraits, std::size_t about, std::chrono::days within,
               const Places& ends, const Among& among) {
    Places best;
    const auto moment = portraits[about].started_at;
    for (const auto last : ends) {
        const auto to = portraits[last].started_at;
        if (to < moment || to - within > moment)
            continue;
        auto found = among([&](std::size_t at) {
            return portraits[at].started_at <= to && portraits[at].started_at >= to - within;
        });
        if (found.size() > best.size())
            best = std::move(found);
    }
    return best.size() < fewest_of_a_pattern ? Places{} : best;
}

std::vector<event::IncidentId> named(std::span<const Portrait> portraits, const Places& places) {
    std::vector<event::IncidentId> ids;
    for (const auto at : places)
        ids.push_back(portraits[at].id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// Remembers who is like whom: each is looked at once.
class Company {
public:
    explicit Company(const Gallery& gallery) : x_gallery{gallery} {}

    /// `about` and whoever is like it, or like one of those, the nearest first, as far as they
    /// count; in order.
    template <class Counting>
    Places around(std::size_t about, const Counting& counting) {
        std::set<std::size_t> members{about};
        Places reached{about};
        for (std::size_t next = 0; next < reached.size(); ++next)
            for (const auto other : neighbours(reached[next]))
                if (members.size() < most_of_a_pattern && counting(other) &&
                    members.insert(other).second)
                    reached.push_back(other);
        return {members.begin(), members.end()};
    }

private:
    const Places& neighbours(std::size_t at) {
        const auto [place, fresh] = x_neighbours.try_emplace(at);
        if (fresh)
            for (const auto& [other, likeness] : x_gallery.like(at))
                place->second.push_back(other);
        return place->second;
    }

    const Gallery& x_gallery;
    std::map<std::size_t, Places> x_neighbours;
};

std::vector<event::IncidentId> pattern_of(std::span<const Portrait> portraits,
                                          const Gallery& gallery, std::size_t about) {
    Company company{gallery};
    const auto all = company.around(about, [&](std::size_t at) {
        return near(portraits[at], portraits[about], pattern_within);
    });
    return named(portraits, fullest(portraits, about, pattern_within, all, [&](const auto& within) {
                     return company.around(about, [&](std::size_t at) {
                         return within(at) && std::binary_search(all.begin(), all.end(), at);
                     });
                 }));
}

std::vector<Returning> returning_of(std::span<const Portrait> portraits, const Gallery& gallery,
                                    std::size_t about) {
    const auto& own = portraits[about].conditions;
    std::vector<Places> having(own.size());
    std::vector<Direction> wanted;
    for (const auto& condition : own)
        wanted.push_back(gallery.direction_of(condition));
    for (std::size_t at = 0; !own.empty() && at < portraits.size(); ++at) {
        if (!near(portraits[at], portraits[about], condition_within))
            continue;
        for (const auto& condition : portraits[at].conditions) {
            const auto words = gallery.direction_of(condition);
            for (std::size_t which = 0; which < own.size(); ++which)
                if (cosine(wanted[which], words) >= same_condition_from &&
                    (having[which].empty() || having[which].back() != at))
                    having[which].push_back(at);
        }
    }
    std::vector<Returning> found;
    for (std::size_t which = 0; which < own.size(); ++which) {
        const auto in =
            fullest(portraits, about, condition_within, having[which], [&](const auto& within) {
                Places some;
                std::copy_if(having[which].begin(), having[which].end(), std::back_inserter(some),
                             within);
                return some;
            });
        if (!in.empty())
            found.push_back({own[which], named(portraits, in)});
    }
    return found;
}

/// Done before this one began, and to no avail: each item once.
std::vector<Undone> undone_of(std::span<const Portrait> portraits, const Gallery& gallery,
                              std::size_t about) {
    std::vector<Undone> found;
    const auto& own = portraits[about].conditions;
    std::vector<Direction> wanted;
    for (const auto& condition : own)
        wanted.push_back(gallery.direction_of(condition));
    for (std::size_t at = 0; !own.empty() && at < portraits.size(); ++at)
        for (const auto& [condition, done] : portraits[at].mended) {
            if (at == about || done.at >= portraits[about].started_at)
                continue;
            const auto words = gallery.direction_of(condition);
            const auto same = std::find_if(wanted.begin(), wanted.end(), [&](const auto& one) {
                return cosine(one, words) >= same_condition_from;
            });
            const bool told = !found.empty() && found.back().incident == portraits[at].id &&
                              found.back().item == done.item;
            if (same != wanted.end() && !told)
                found.push_back({own[static_cast<std::size_t>(same - wanted.begin())],
                                 portraits[at].id, done.item});
        }
    return found;
}

std::vector<Returning> shared_by(std::span<const Portrait> portraits, const Gallery& gallery,
                                 const std::vector<event::IncidentId>& members) {
    std::vector<std::pair<Direction, Returning>> all;
    for (const auto& portrait : portraits) {
        if (!std::binary_search(members.begin(), members.end(), portrait.id))
            continue;
        for (const auto& condition : portrait.conditions) {
            auto words = gallery.direction_of(condition);
            const auto same = std::find_if(all.begin(), all.end(), [&](const auto& each) {
                return cosine(each.first, words) >= same_condition_from;
            });
            if (same == all.end())
                all.emplace_back(std::move(words), Returning{condition, {portrait.id}});
            else if (same->second.incidents.back() != portrait.id)
                same->second.incidents.push_back(portrait.id);
        }
    }
    std::vector<Returning> shared;
    for (auto& [words, condition] : all)
        if (condition.incidents.size() > 1)
            shared.push_back(std::move(condition));
    return shared;
}

std::vector<Weighed> heaviest(const Direction& direction) {
    std::vector<Weighed> words;
    for (const auto& [word, weight] : direction)
        words.push_back({word, weight});
    std::stable_sort(words.begin(), words.end(), [](const Weighed& one, const Weighed& other) {
        return one.weight > other.weight;
    });
    words.resize(std::min(words.size(), most_words));
    return words;
}

}  // namespace

std::vector<event::IncidentId> Findings::members() const {
    if (!recurs())
        return {};
    std::set<event::IncidentId> all{about};
    all.insert(pattern.begin(), pattern.end());
    for (const auto& each : returning)
        all.insert(each.incidents.begin(), each.incidents.end());
    for (const auto& each : undone)
        all.insert(each.incident);
    return {all.begin(), all.end()};
}

Findings liken(std::span<const Portrait> portraits, const std::set<std::string>& names,
               event::IncidentId about) {
    const auto found = std::find_if(portraits.begin(), portraits.end(),
                                    [&](const Portrait& each) { return each.id == about; });
    if (found == portraits.end())
        return {};
    const auto at = static_cast<std::size_t>(found - portraits.begin());
    const Gallery gallery{portraits, names};
    Findings findings;
    findings.about = about;
    findings.words = heaviest(gallery.direction_of(at));
    for (const auto& [other, likeness] : gallery.like(at))
        if (findings.alike.size() < most_alike)
            findings.alike.push_back({portraits[other].id, likeness});
    findings.pattern = pattern_of(portraits, gallery, at);
    findings.returning = returning_of(portraits, gallery, at);
    findings.undone = undone_of(portraits, gallery, at);
    findings.shared = shared_by(portraits, gallery, findings.members());
    return findings;
}

}  // namespace bot::core::likeness
