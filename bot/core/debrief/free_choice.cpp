#include "bot/core/debrief/free_choice.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace bot::core::debrief {
namespace {

using incident::Seat;
using incident::Tier;

/// Added to the base weight, in halves.
constexpr int untold = 4;
constexpr int missing_aspect = 2;
constexpr int given_twice = -2;
constexpr int same_kind = -4;
constexpr int third_here = -2;
constexpr int most_here = 3;

/// Where weights are equal: what the record and a free story show least of goes first.
int aspect_order(std::optional<Aspect> aspect) {
    if (!aspect)
        return 5;
    switch (*aspect) {
        case Aspect::expectations:
            return 0;
        case Aspect::timeline_view:
            return 1;
        case Aspect::assumptions:
            return 2;
        case Aspect::effects:
            return 3;
        case Aspect::actions:
            break;
    }
    return 4;
}

class Weighing {
public:
    explicit Weighing(const ChoiceSoFar& so_far) : x_so_far{so_far} {}

    [[nodiscard]] BestCandidate best(const std::vector<Candidate>& all) const {
        const auto* best = best_of(
            all, [&](const Candidate& one) { return helps_moments(one) && helps_aspects(one); });
        if (best == nullptr)
            best = best_of(all, [&](const Candidate& one) { return helps_moments(one); });
        if (best == nullptr)
            best = best_of(all, [](const Candidate&) { return true; });
        return {best, best == nullptr ? 0 : weight(*best)};
    }

private:
    template <class Filter>
    [[nodiscard]] const Candidate* best_of(const std::vector<Candidate>& all,
                                           const Filter& filter) const {
        const Candidate* best = nullptr;
        for (const auto& one : all)
            if (may_ask(one) && filter(one) && (best == nullptr || goes_first(one, *best)))
                best = &one;
        return best;
    }

    [[nodiscard]] int weight(const Candidate& one) const {
        auto sum = one.base;
        for (const auto& chosen : x_so_far.chosen)
            sum += chosen.question->kind == one.question->kind ? same_kind : 0;
        if (one.moment == nullptr)
            return sum;
        const auto at = one.moment->at;
        sum += x_so_far.tellings.spoken_about(at) ? 0 : untold;
        if (const auto aspect = one.question->aspect) {
            const auto given = x_so_far.tellings.given(at, *aspect);
            sum += given == 0 ? missing_aspect : given >= 2 ? given_twice : 0;
        }
        return sum + (count_here(one) == most_here - 1 ? third_here : 0);
    }

    [[nodiscard]] int count_here(const Candidate& one) const {
        const auto here = one.planned.moment;
        return here.number == 0
                   ? 0
                   : static_cast<int>(std::count_if(
                         x_so_far.chosen.begin(), x_so_far.chosen.end(),
                         [&](const Chosen& other) { return other.planned.moment == here; }));
    }

    [[nodiscard]] bool may_ask(const Candidate& one) const {
        const bool organisation = one.question->kind == "organisation";
        for (const auto& chosen : x_so_far.chosen)
            if (chosen.question->id == one.question->id ||
                (organisation && chosen.question->kind == "organisation"))
                return false;
        // What names a later effect comes behind what was done, thought and seen there.
        const auto& words = one.question->words;
        const bool names_effect = words.find("{effect}") != std::string::npos;
        return count_here(one) < most_here && (!names_effect || count_here(one) > 0);
    }

    /// Core people are asked for three aspects at least, leads for two: where the places left are
    /// just enough for that, nothing else is taken.
    [[nodiscard]] bool helps_aspects(const Candidate& one) const {
        std::set<Aspect> have;
        for (const auto& chosen : x_so_far.chosen)
            if (chosen.question->aspect)
                have.insert(*chosen.question->aspect);
        const std::size_t want = has_seat(x_so_far.participant, Seat::lead) ? 2
                                 : x_so_far.participant.tier == Tier::core  ? 3
                                                                            : 0;
        const bool spare = have.size() + x_so_far.size - x_so_far.chosen.size() > want;
        return spare || (one.question->aspect && !have.contains(*one.question->aspect));
    }

    /// Managers are asked about two moments at least, beside what only they are asked.
    [[nodiscard]] bool helps_moments(const Candidate& one) const {
        const auto placed =
            std::count_if(x_so_far.chosen.begin(), x_so_far.chosen.end(), [](const Chosen& chosen) {
                return chosen.planned.moment.number != 0 && chosen.question->kind != "management";
            });
        return !has_seat(x_so_far.participant, Seat::management) || placed >= 2 ||
               one.planned.moment.number != 0;
    }

    [[nodiscard]] bool goes_first(const Candidate& one, const Candidate& other) const {
        const auto key = [&](const Candidate& c) {
            return std::tuple{-weight(c), aspect_order(c.question->aspect), c.question->id,
                              c.planned.moment};
        };
        return key(one) < key(other);
    }

    const ChoiceSoFar& x_so_far;
};

}  // namespace

BestCandidate best_candidate(const std::vector<Candidate>& all, const ChoiceSoFar& so_far) {
    return Weighing{so_far}.best(all);
}

}  // namespace bot::core::debrief
