#include "bot/core/debrief/asking_plan.hpp"

#include "bot/core/debrief/question_words.hpp"

#include <algorithm>
#include <chrono>
#include <tuple>

namespace bot::core::debrief {
namespace {

constexpr std::size_t longest_question = 160;
constexpr std::size_t longest_context = 140;
constexpr auto one_moment = std::chrono::minutes{3};

/// What comes when, whatever its moment.
enum class Phase { opening, told_back, day_before, moments, whole, remediation, closing };

Phase phase_of(const Chosen& one) {
    const auto& question = *one.question;
    if (has(question, Trigger::always_first))
        return Phase::opening;
    if (has(question, Trigger::several_moments))
        return Phase::told_back;
    if (has(question, Trigger::day_before_matters))
        return Phase::day_before;
    if (has(question, Trigger::closing) || has(question, Trigger::observer))
        return Phase::closing;
    if (has(question, Trigger::remediation))
        return Phase::remediation;
    const bool late = has(question, Trigger::late_in_interview);
    return one.moment == nullptr || one.planned.moment.number == 0 || late ? Phase::whole
                                                                           : Phase::moments;
}

}  // namespace

bool has(const Question& question, Trigger trigger) {
    const auto& triggers = question.triggers;
    return std::find(triggers.begin(), triggers.end(), trigger) != triggers.end();
}

std::optional<incident::PlannedQuestion> worded(const Question& question, const Moment* moment,
                                                const Fit& fit, const calendar::ZoneClock& clock) {
    auto values = fit.words;
    incident::PlannedQuestion planned{question.id, {}, {}, {}, 0};
    if (moment != nullptr) {
        values["time"] = clock.clock(fit.from);
        values["t1"] = clock.clock(fit.from);
        values["t2"] = clock.clock(fit.until);
        planned.moment = moment->entry;
        planned.context =
            shortened_line(clock.full(moment->at) + ": " + moment->fact, longest_context - 1);
    }
    planned.words = filled(question.words, values, longest_question);
    return planned.words.empty() ? std::nullopt : std::optional{planned};
}

std::optional<incident::PlannedQuestion> told_back(const Question& question,
                                                   const std::vector<Moment>& moments,
                                                   const calendar::ZoneClock& clock) {
    std::string times;
    std::string context;
    for (const auto& moment : moments) {
        const auto time = clock.clock(moment.at);
        if (times.find(time) == std::string::npos)
            times += (times.empty() ? "" : ", ") + time;
        context += (context.empty() ? "Times in " + clock.zone(moment.at) + ": " : ", ") + time +
                   " " + moment.label;
    }
    incident::PlannedQuestion planned{
        question.id, {}, shortened_line(context, longest_context - 1), {}, fixed_weight};
    planned.words = filled(question.words, {{"moments", times}}, longest_question);
    return planned.words.empty() ? std::nullopt : std::optional{planned};
}

void put_in_order(std::vector<Chosen>& chosen) {
    const auto place = [](const Chosen& one) {
        const auto phase = phase_of(one);
        const bool placed = phase == Phase::moments;
        const auto kind = kind_order(one.question->kind).value_or(0);
        return std::tuple{phase, placed ? one.moment->at : event::Instant{},
                          placed ? one.moment->entry : event::FactNumber{}, kind};
    };
    std::stable_sort(chosen.begin(), chosen.end(), [&](const Chosen& one, const Chosen& other) {
        const auto first = place(one);
        const auto second = place(other);
        return first != second ? first < second : one.question->id < other.question->id;
    });
}

void PlannedTellings::add(event::Instant at, const event::PersonRef& who,
                          std::optional<Aspect> aspect) {
    x_tellings.push_back({at, who, aspect});
}

void PlannedTellings::take_out(event::Instant at, const event::PersonRef& who,
                               std::optional<Aspect> aspect) {
    const auto found = std::find_if(x_tellings.begin(), x_tellings.end(), [&](const Telling& one) {
        return one.at == at && one.who == who && one.aspect == aspect;
    });
    if (found != x_tellings.end())
        x_tellings.erase(found);
}

bool PlannedTellings::spoken_about(event::Instant at) const {
    return std::any_of(x_tellings.begin(), x_tellings.end(), [&](const Telling& one) {
        return std::chrono::abs(one.at - at) <= one_moment;
    });
}

std::size_t PlannedTellings::given(event::Instant at, Aspect aspect) const {
    std::set<event::PersonRef> people;
    for (const auto& one : x_tellings)
        if (one.aspect == aspect && std::chrono::abs(one.at - at) <= one_moment)
            people.insert(one.who);
    return people.size();
}

}  // namespace bot::core::debrief
