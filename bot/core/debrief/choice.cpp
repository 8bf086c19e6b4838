#include "bot/core/debrief/choice.hpp"

#include "bot/core/debrief/free_choice.hpp"
#include "bot/core/debrief/story_reading.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace bot::core::debrief {
namespace {

using incident::Seat;
using incident::Tier;

/// Which of the questions that alternate between people comes next.
struct Turns {
    bool surprise = false;
    bool out_of_turn = false;
    std::map<Tier, bool> second_closing{{Tier::contributor, true}};
};

constexpr std::size_t most_questions = 9;

/// Chooses for one person.
class Chooser {
public:
    Chooser(const Participant& participant, std::vector<Moment> moments, const QuestionBank& bank,
            calendar::ZoneClock clock, PlannedTellings& tellings, Turns& turns)
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
            leave_room_behind_an_idea();
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
        return has_seat(x_participant, Seat::lead) || x_moments.size() >= 4 ? most_questions : 8;
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
            const auto best = best_candidate(all, {x_participant, size(), x_tellings, x_chosen});
            if (best.candidate == nullptr)
                return;
            const auto& one = *best.candidate;
            keep({one.question, one.moment, one.planned}, best.weight);
        }
    }

    /// Nobody gets more than nine, and who names a change is asked what it may bring: the lightest
    /// gives way, sooner one whose aspect another is about, too.
    void leave_room_behind_an_idea() {
        const auto leads_on = [](const Chosen& one) {
            return has(*one.question, Trigger::remediation);
        };
        if (x_chosen.size() < most_questions ||
            std::none_of(x_chosen.begin(), x_chosen.end(), leads_on))
            return;
        const auto hold = [&](const Chosen& one) {
            const bool stays = leads_on(one) || one.planned.weight >= fixed_weight;
            return std::tuple{stays, is_only_one(one), one.planned.weight};
        };
        const auto loosest = std::min_element(
            x_chosen.begin(), x_chosen.end(),
            [&](const Chosen& one, const Chosen& other) { return hold(one) < hold(other); });
        if (std::get<0>(hold(*loosest)))
            return;
        if (loosest->moment != nullptr && loosest->planned.moment.number != 0)
            x_tellings.take_out(loosest->moment->at, x_participant.person.ref,
                                loosest->question->aspect);
        x_chosen.erase(loosest);
    }

    [[nodiscard]] bool is_only_one(const Chosen& one) const {
        const auto aspect = one.question->aspect;
        return aspect && std::count_if(x_chosen.begin(), x_chosen.end(), [&](const Chosen& other) {
                             return other.question->aspect == aspect;
                         }) == 1;
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
    calendar::ZoneClock x_clock;
    PlannedTellings& x_tellings;
    Turns& x_turns;
    std::vector<Chosen> x_chosen;
};

}  // namespace

std::vector<incident::SeatPlanned> choose_questions(const Story& story,
                                                    const std::vector<Participant>& participants,
                                                    const QuestionBank& bank) {
    const StoryReading reading{story, bank};
    PlannedTellings tellings;
    Turns turns;
    std::vector<incident::SeatPlanned> plans;
    for (const auto& participant : participants) {
        // Observers are asked about none, and there may be many of them.
        auto found = participant.tier == Tier::observer ? std::vector<Moment>{}
                                                        : moments(reading, participant);
        Chooser chooser{participant, std::move(found),
                        bank,        calendar::ZoneClock{story.zone_of(participant.person.ref)},
                        tellings,    turns};
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
