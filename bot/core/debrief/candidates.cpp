#include "bot/core/debrief/candidates.hpp"

#include <algorithm>
#include <array>

namespace bot::core::debrief {
namespace {

using incident::Seat;
using incident::Tier;

/// In halves: of what is about the whole, and of what an outside view alone can tell.
constexpr int about_the_whole = 2;
constexpr int only_theirs = 6;

/// Kinds whose questions have places of their own.
constexpr std::array<std::string_view, 5> fixed_kinds{"surprise", "went-well", "closing",
                                                      "management", "tell-back"};

bool is_fixed(const Question& question) {
    return has(question, Trigger::always_first) ||
           std::find(fixed_kinds.begin(), fixed_kinds.end(), question.kind) != fixed_kinds.end();
}

/// Base weight of a question about the whole of it; 0: not for this person.
int weight_of_whole(const Question& question, const Participant& one) {
    const bool core = one.tier == Tier::core;
    const bool owner = has_seat(one, Seat::service_owner);
    const bool rota = has_seat(one, Seat::on_rota);
    const bool engineer = !has_seat(one, Seat::management);
    const bool outside_view = has_seat(one, Seat::support) || has_seat(one, Seat::communications);
    if (has(question, Trigger::customer_seat) && outside_view)
        return only_theirs;
    const bool holds =
        (has(question, Trigger::day_before_matters) && core &&
         (has_seat(one, Seat::change_author) || rota)) ||
        (has(question, Trigger::owner_or_lead) && (has_seat(one, Seat::lead) || owner)) ||
        (has(question, Trigger::organisation) && core && engineer) ||
        (has(question, Trigger::rota_or_owner) && engineer && (rota || owner));
    return holds ? about_the_whole : 0;
}

const Fit* best_fit(const Question& question, const Moment& moment) {
    const Fit* best = nullptr;
    for (const auto trigger : question.triggers)
        if (const auto fit = moment.fits.find(trigger);
            fit != moment.fits.end() && (best == nullptr || fit->second.rank > best->rank))
            best = &fit->second;
    return best;
}

void add(std::vector<Candidate>& all, const Question& question, const Moment* moment,
         const Fit& fit, const calendar::ZoneClock& clock) {
    auto planned = worded(question, moment, fit, clock);
    if (!planned)
        return;
    // It takes its weight from the moment they took over, and is about all the time since.
    if (has(question, Trigger::leading)) {
        planned->moment = {};
        planned->context.clear();
    }
    // It names the moment that most hung on, and is about what comes after all of them.
    const bool weighed = !has(question, Trigger::remediation);
    all.push_back({&question, weighed ? moment : nullptr, fit.rank, std::move(*planned)});
}

}  // namespace

const Moment* moment_with(const std::vector<Moment>& moments, Trigger trigger) {
    const Moment* best = nullptr;
    for (const auto& moment : moments)
        if (const auto fit = moment.fits.find(trigger);
            fit != moment.fits.end() &&
            (best == nullptr || fit->second.rank > best->fits.at(trigger).rank))
            best = &moment;
    return best;
}

std::vector<Candidate> candidates(const Participant& participant,
                                  const std::vector<Moment>& moments, const QuestionBank& bank,
                                  const calendar::ZoneClock& clock) {
    std::vector<Candidate> all;
    for (const auto& question : bank.questions()) {
        if (is_fixed(question))
            continue;
        if (const auto base = weight_of_whole(question, participant); base > 0)
            add(all, question, nullptr, Fit{base, {}, {}, {}}, clock);
        const bool core = participant.tier == Tier::core && !moments.empty();
        if (has(question, Trigger::remediation) && core) {
            const auto top = std::max_element(
                moments.begin(), moments.end(),
                [](const Moment& one, const Moment& other) { return one.rank < other.rank; });
            add(all, question, &*top, Fit{about_the_whole, top->at, top->at, {}}, clock);
        }
        for (const auto& moment : moments)
            if (const auto* fit = best_fit(question, moment))
                add(all, question, &moment, *fit, clock);
    }
    return all;
}

}  // namespace bot::core::debrief
