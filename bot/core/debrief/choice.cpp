#include "bot/core/debrief/choice.hpp"

#include "bot/core/debrief/candidates.hpp"
#include "bot/core/debrief/story_reading.hpp"

#include <algorithm>
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

/// Which of the questions that alternate between people comes next.
struct Turns {
    bool surprise = false;
    bool out_of_turn = false;
    std::map<Tier, bool> second_closing{{Tier::contributor, true}};
};

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

/// Chooses for one person.
class Chooser {
public:
    Chooser(const Participant& participant, std::vector<Moment> moments, const QuestionBank& bank,
            ZoneClock clock, PlannedTellings& tellings, Turns& turns)
        : x_participant{participant},
          x_moments{std::move(moments)},
          x_bank{bank},
          x_clock{std::move(clock)},
          x_tellings{tellings},
          x_turns{turns} {}

    incident::SeatPlanned choose() {
        if (x_participant.tier == Tier::observer) {
            take_whole("O1");
            take_whole("Z3");
        } else {
            take_fixed();
            take_free();
        }
        put_in_order(x_chosen);
        incident::SeatPlanned plan{
            x_participant.person, x_participant.tier, x_participant.seats, {}, false};
        for (auto& one : x_chosen)
            plan.questions.push_back(std::move(one.planned));
        return plan;
    }

private:
    [[nodiscard]] std::size_t size() const {
        if (x_moments.size() < 2)
            return 4;
        if (x_participant.tier == Tier::contributor)
            return 5;
        return has_seat(x_participant, Seat::lead) || x_moments.size() >= 4 ? 9 : 8;
    }

    void take_fixed() {
        take_whole("O1");
        if (const auto* question = x_bank.find("O3"); question != nullptr && x_moments.size() > 1)
            if (auto planned = told_back(*question, x_moments, x_clock))
                x_chosen.push_back({question, nullptr, std::move(*planned)});
        take_surprise_or_well();
        auto& second = x_turns.second_closing[x_participant.tier];
        take_whole(second ? "Z2" : "Z1");
        second = !second;
        if (has_seat(x_participant, Seat::management)) {
            take_whole("B3");
            take_at_moment("B4");
        }
    }

    /// Surprise and what went well in turns. Who kept it from growing is asked about that whosever
    /// turn it is, but not twice running.
    void take_surprise_or_well() {
        const bool mitigated = moment_with(x_moments, Trigger::mitigation) != nullptr;
        x_turns.out_of_turn = mitigated && !x_turns.out_of_turn && x_bank.find("W2") != nullptr;
        if (x_turns.out_of_turn)
            return take_whole("W2");
        const bool surprise = x_turns.surprise;
        x_turns.surprise = !surprise;
        if (!surprise)
            take_whole("W1");
        else if (!take_at_moment("S2"))
            take_whole("S1");
    }

    void take_whole(std::string_view id) {
        const auto* question = x_bank.find(id);
        if (question == nullptr)
            return;
        if (auto planned = worded(*question, nullptr, {}, x_clock))
            keep({question, nullptr, std::move(*planned)}, fixed_weight);
    }

    bool take_at_moment(std::string_view id) {
        const auto* question = x_bank.find(id);
        if (question == nullptr)
            return false;
        for (const auto trigger : question->triggers) {
            const auto* moment = moment_with(x_moments, trigger);
            if (moment == nullptr)
                continue;
            if (auto planned = worded(*question, moment, moment->fits.at(trigger), x_clock)) {
                keep({question, moment, std::move(*planned)}, fixed_weight);
                return true;
            }
        }
        return false;
    }

    void take_free() {
        const auto all = candidates(x_participant, x_moments, x_bank, x_clock);
        while (x_chosen.size() < size()) {
            // As much of what they are to be asked for as the candidates allow.
            const auto* best = best_of(all, [&](const Candidate& one) {
                return helps_moments(one) && helps_aspects(one);
            });
            if (best == nullptr)
                best = best_of(all, [&](const Candidate& one) { return helps_moments(one); });
            if (best == nullptr)
                best = best_of(all, [](const Candidate&) { return true; });
            if (best == nullptr)
                return;
            keep({best->question, best->moment, best->planned}, weight(*best));
        }
    }

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
        for (const auto& chosen : x_chosen)
            sum += chosen.question->kind == one.question->kind ? same_kind : 0;
        if (one.moment == nullptr)
            return sum;
        const auto at = one.moment->at;
        sum += x_tellings.spoken_about(at) ? 0 : untold;
        if (const auto aspect = one.question->aspect) {
            const auto given = x_tellings.given(at, *aspect);
            sum += given == 0 ? missing_aspect : given >= 2 ? given_twice : 0;
        }
        return sum + (count_here(one) == most_here - 1 ? third_here : 0);
    }

    [[nodiscard]] int count_here(const Candidate& one) const {
        const auto here = one.planned.moment;
        return here.number == 0 ? 0
                                : static_cast<int>(std::count_if(
                                      x_chosen.begin(), x_chosen.end(), [&](const Chosen& other) {
                                          return other.planned.moment == here;
                                      }));
    }

    [[nodiscard]] bool may_ask(const Candidate& one) const {
        const bool organisation = one.question->kind == "organisation";
        for (const auto& chosen : x_chosen)
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
        for (const auto& chosen : x_chosen)
            if (chosen.question->aspect)
                have.insert(*chosen.question->aspect);
        const std::size_t want = has_seat(x_participant, Seat::lead) ? 2
                                 : x_participant.tier == Tier::core  ? 3
                                                                     : 0;
        const bool spare = have.size() + size() - x_chosen.size() > want;
        return spare || (one.question->aspect && !have.contains(*one.question->aspect));
    }

    /// Managers are asked about two moments at least, beside what only they are asked.
    [[nodiscard]] bool helps_moments(const Candidate& one) const {
        const auto placed =
            std::count_if(x_chosen.begin(), x_chosen.end(), [](const Chosen& chosen) {
                return chosen.planned.moment.number != 0 && chosen.question->kind != "management";
            });
        return !has_seat(x_participant, Seat::management) || placed >= 2 ||
               one.planned.moment.number != 0;
    }

    [[nodiscard]] bool goes_first(const Candidate& one, const Candidate& other) const {
        const auto key = [&](const Candidate& c) {
            return std::tuple{-weight(c), aspect_order(c.question->aspect), c.question->id,
                              c.planned.moment};
        };
        return key(one) < key(other);
    }

    void keep(Chosen chosen, int weight) {
        chosen.planned.weight = weight;
        if (chosen.moment != nullptr && chosen.planned.moment.number != 0)
            x_tellings.add(chosen.moment->at, x_participant.person.ref, chosen.question->aspect);
        x_chosen.push_back(std::move(chosen));
    }

    const Participant& x_participant;
    std::vector<Moment> x_moments;
    const QuestionBank& x_bank;
    ZoneClock x_clock;
    PlannedTellings& x_tellings;
    Turns& x_turns;
    std::vector<Chosen> x_chosen;
};

}  // namespace

std::vector<incident::SeatPlanned> choose_questions(const Story& story,
                                                    const std::vector<Participant>& participants,
                                                    const QuestionBank& bank, const Zones& zones) {
    const StoryReading reading{story, bank};
    PlannedTellings tellings;
    Turns turns;
    std::vector<incident::SeatPlanned> plans;
    for (const auto& participant : participants) {
        const auto own = zones.own.find(participant.person.ref);
        ZoneClock clock{own == zones.own.end() ? zones.incident : own->second};
        Chooser chooser{
            participant, moments(reading, participant), bank, std::move(clock), tellings, turns};
        plans.push_back(chooser.choose());
    }
    return plans;
}

void make_late(incident::SeatPlanned& plan) {
    if (plan.late_recall)
        return;
    plan.late_recall = true;
    const auto lightest = std::min_element(
        plan.questions.begin(), plan.questions.end(),
        [](const auto& one, const auto& other) { return one.weight < other.weight; });
    if (lightest != plan.questions.end() && lightest->weight < fixed_weight)
        plan.questions.erase(lightest);
}

}  // namespace bot::core::debrief
