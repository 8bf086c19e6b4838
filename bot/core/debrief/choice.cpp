#include "bot/core/debrief/choice.hpp"

#include "bot/core/debrief/asking_plan.hpp"
#include "bot/core/debrief/story_reading.hpp"

#include <algorithm>
#include <tuple>

namespace bot::core::debrief {
namespace {

using incident::Seat;
using incident::Tier;

/// In halves: of what is about the whole and of what an outside view alone can tell.
constexpr int about_the_whole = 2;
constexpr int only_theirs = 6;

constexpr int untold = 4;
constexpr int missing_aspect = 2;
constexpr int given_twice = -2;
constexpr int same_kind = -4;
constexpr int third_here = -2;
constexpr int most_here = 3;

/// A question that could be put to somebody, at one of their moments or about the whole.
struct Candidate {
    const Question* question = nullptr;
    const Moment* moment = nullptr;
    Fit fit;
    incident::PlannedQuestion planned;
};

/// Which of the questions that alternate between people comes next.
struct Turns {
    bool surprise = false;
    bool out_of_turn = false;
    std::map<Tier, bool> second_closing{{Tier::contributor, true}};
};

/// What the record and a free story show least of goes first where weights are equal.
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

bool has_seat(const Participant& one, Seat seat) {
    return std::find(one.seats.begin(), one.seats.end(), seat) != one.seats.end();
}

/// Base weight of a question about the whole of it; nothing: not for this person.
std::optional<int> weight_of_whole(Trigger trigger, const Participant& one) {
    const bool core = one.tier == Tier::core;
    const bool manager = has_seat(one, Seat::management);
    const auto when = [](bool holds, int weight) {
        return holds ? std::optional{weight} : std::nullopt;
    };
    if (trigger == Trigger::day_before_matters)
        return when(core && (has_seat(one, Seat::change_author) || has_seat(one, Seat::on_rota)),
                    about_the_whole);
    if (trigger == Trigger::owner_or_lead)
        return when(has_seat(one, Seat::lead) || has_seat(one, Seat::service_owner),
                    about_the_whole);
    if (trigger == Trigger::customer_seat)
        return when(has_seat(one, Seat::support) || has_seat(one, Seat::communications),
                    only_theirs);
    if (trigger == Trigger::organisation)
        return when(core && !manager, about_the_whole);
    if (trigger == Trigger::rota_or_owner)
        return when(
            !manager && (has_seat(one, Seat::on_rota) || has_seat(one, Seat::service_owner)),
            about_the_whole);
    if (trigger == Trigger::management)
        return when(manager, fixed_weight);
    return std::nullopt;
}

/// Questions that hang on a moment's time but are about the whole.
bool is_about_whole(Trigger trigger) {
    return trigger == Trigger::leading;
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
            gather();
            while (x_chosen.size() < size() && take_best()) {
            }
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

    void take_whole(std::string_view id) {
        const auto* question = x_bank.find(id);
        if (question == nullptr)
            return;
        if (auto planned = worded(*question, nullptr, {}, x_clock)) {
            planned->weight = fixed_weight;
            x_chosen.push_back({question, nullptr, std::move(*planned)});
        }
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
        const bool mitigated = moment_with(Trigger::mitigation) != nullptr;
        if (mitigated && !x_turns.out_of_turn && x_bank.find("W2") != nullptr) {
            x_turns.out_of_turn = true;
            return take_whole("W2");
        }
        x_turns.out_of_turn = false;
        const bool surprise = x_turns.surprise;
        x_turns.surprise = !surprise;
        if (!surprise)
            take_whole("W1");
        else if (!take_at_moment("S2"))
            take_whole("S1");
    }

    [[nodiscard]] const Moment* moment_with(Trigger trigger) const {
        const Moment* best = nullptr;
        for (const auto& moment : x_moments)
            if (const auto fit = moment.fits.find(trigger);
                fit != moment.fits.end() &&
                (best == nullptr || fit->second.rank > best->fits.at(trigger).rank))
                best = &moment;
        return best;
    }

    bool take_at_moment(std::string_view id) {
        const auto* question = x_bank.find(id);
        if (question == nullptr)
            return false;
        for (const auto trigger : question->triggers) {
            const auto* moment = moment_with(trigger);
            if (moment == nullptr)
                continue;
            if (auto planned = worded(*question, moment, moment->fits.at(trigger), x_clock)) {
                planned->weight = fixed_weight;
                keep({question, moment, std::move(*planned)});
                return true;
            }
        }
        return false;
    }

    /// Every pair of question and moment whose trigger holds.
    void gather() {
        for (const auto& question : x_bank.questions()) {
            if (is_fixed(question))
                continue;
            for (const auto trigger : question.triggers) {
                if (const auto base = weight_of_whole(trigger, x_participant))
                    offer(question, nullptr, Fit{*base, {}, {}, {}});
                if (trigger == Trigger::remediation)
                    offer_remediation(question);
            }
            for (const auto& moment : x_moments)
                if (const auto* fit = best_fit(question, moment))
                    offer(question, &moment, *fit);
        }
    }

    void offer_remediation(const Question& question) {
        if (x_participant.tier != Tier::core || x_moments.empty())
            return;
        const auto& top = *std::max_element(
            x_moments.begin(), x_moments.end(),
            [](const Moment& one, const Moment& other) { return one.rank < other.rank; });
        offer(question, &top, Fit{about_the_whole, top.at, top.at, {}});
    }

    static const Fit* best_fit(const Question& question, const Moment& moment) {
        const Fit* best = nullptr;
        for (const auto trigger : question.triggers)
            if (const auto fit = moment.fits.find(trigger);
                fit != moment.fits.end() && (best == nullptr || fit->second.rank > best->rank))
                best = &fit->second;
        return best;
    }

    static bool is_fixed(const Question& question) {
        const auto& kind = question.kind;
        return kind == "surprise" || kind == "went-well" || kind == "closing" ||
               kind == "management" || kind == "tell-back" || question.id == "O1";
    }

    void offer(const Question& question, const Moment* moment, const Fit& fit) {
        auto planned = worded(question, moment, fit, x_clock);
        if (!planned)
            return;
        if (std::any_of(question.triggers.begin(), question.triggers.end(), is_about_whole)) {
            planned->moment = {};
            planned->context.clear();
        }
        x_candidates.push_back({&question, moment, fit, std::move(*planned)});
    }

    [[nodiscard]] int count_here(const Moment* moment) const {
        return static_cast<int>(std::count_if(
            x_chosen.begin(), x_chosen.end(),
            [&](const Chosen& one) { return one.moment != nullptr && one.moment == moment; }));
    }

    [[nodiscard]] int weight(const Candidate& one) const {
        auto sum = one.fit.rank;
        for (const auto& chosen : x_chosen)
            sum += chosen.question->kind == one.question->kind ? same_kind : 0;
        const bool placed = one.planned.moment.number != 0 && !is_remediation(*one.question);
        if (one.moment == nullptr || !(placed || is_leading(*one.question)))
            return sum;
        const auto at = one.moment->at;
        sum += x_tellings.spoken_about(at) ? 0 : untold;
        if (const auto aspect = one.question->aspect) {
            const auto given = x_tellings.given(at, *aspect);
            sum += given == 0 ? missing_aspect : given >= 2 ? given_twice : 0;
        }
        return sum + (count_here(one.moment) == most_here - 1 ? third_here : 0);
    }

    static bool is_remediation(const Question& question) { return question.kind == "remediation"; }
    static bool is_leading(const Question& question) {
        return std::any_of(question.triggers.begin(), question.triggers.end(), is_about_whole);
    }

    [[nodiscard]] bool may_ask(const Candidate& one) const {
        const bool organisation = one.question->kind == "organisation";
        for (const auto& chosen : x_chosen)
            if (chosen.question->id == one.question->id ||
                (organisation && chosen.question->kind == "organisation"))
                return false;
        // What names a later effect comes behind what was done, thought and seen there.
        const bool names_effect = one.fit.words.contains("effect");
        if (names_effect && count_here(one.moment) == 0)
            return false;
        return one.moment == nullptr || count_here(one.moment) < most_here;
    }

    [[nodiscard]] std::set<Aspect> aspects() const {
        std::set<Aspect> all;
        for (const auto& one : x_chosen)
            if (one.question->aspect)
                all.insert(*one.question->aspect);
        return all;
    }

    /// Core people are asked for three aspects at least, leads for two, managers about two moments:
    /// where the places left are just enough for that, nothing else is taken.
    [[nodiscard]] bool is_needed(const Candidate& one) const {
        const auto left = size() - x_chosen.size();
        const auto have = aspects();
        const std::size_t want = has_seat(x_participant, Seat::lead) ? 2
                                 : x_participant.tier == Tier::core  ? 3
                                                                     : 0;
        const bool new_aspect = one.question->aspect && !have.contains(*one.question->aspect);
        if (have.size() + left <= want && !new_aspect)
            return false;
        const auto placed = std::count_if(x_chosen.begin(), x_chosen.end(), [](const Chosen& c) {
            return c.planned.moment.number != 0;
        });
        return !has_seat(x_participant, Seat::management) || placed >= 2 ||
               one.planned.moment.number != 0;
    }

    bool take_best() {
        const Candidate* best = nullptr;
        for (const bool needed : {true, false}) {
            for (const auto& one : x_candidates)
                if (may_ask(one) && (!needed || is_needed(one)) &&
                    (best == nullptr || goes_first(one, *best)))
                    best = &one;
            if (best != nullptr)
                break;
        }
        if (best == nullptr)
            return false;
        auto planned = best->planned;
        planned.weight = weight(*best);
        keep({best->question, best->moment, std::move(planned)});
        return true;
    }

    void keep(Chosen chosen) {
        if (chosen.moment != nullptr && chosen.planned.moment.number != 0)
            x_tellings.add(chosen.moment->at, x_participant.person.ref, chosen.question->aspect);
        x_chosen.push_back(std::move(chosen));
    }

    [[nodiscard]] bool goes_first(const Candidate& one, const Candidate& other) const {
        const auto heavier = weight(one) - weight(other);
        if (heavier != 0)
            return heavier > 0;
        const auto key = [](const Candidate& c) {
            return std::tuple{aspect_order(c.question->aspect), c.question->id,
                              c.planned.moment.number};
        };
        return key(one) < key(other);
    }

    const Participant& x_participant;
    std::vector<Moment> x_moments;
    const QuestionBank& x_bank;
    ZoneClock x_clock;
    PlannedTellings& x_tellings;
    Turns& x_turns;
    std::vector<Candidate> x_candidates;
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
        plans.push_back(Chooser{participant, moments(reading, participant), bank, std::move(clock),
                                tellings, turns}
                            .choose());
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
