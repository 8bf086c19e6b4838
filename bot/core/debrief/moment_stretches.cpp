#include "bot/core/debrief/moment_finder.hpp"

#include <algorithm>
#include <chrono>

/// What did not happen, happened late, or was done to somebody.
namespace bot::core::debrief {
namespace {

using incident::Seat;
using std::chrono::minutes;
using timeline::EntryKind;

constexpr int asked = 2;
constexpr int gap = 4;
constexpr int reacted = 4;
constexpr int turned = 6;
constexpr int late = 8;

constexpr auto to_escalate = minutes{5};
constexpr auto to_react = minutes{60};
constexpr auto quiet = minutes{15};
constexpr auto late_to_join = minutes{15};
constexpr std::size_t alert_flood = 10;
constexpr std::size_t longest_noun = 40;

bool includes(const std::vector<event::PersonRef>& people, const event::PersonRef& who) {
    return std::find(people.begin(), people.end(), who) != people.end();
}

}  // namespace

void MomentFinder::look_at_pages() {
    const Signal* last = nullptr;
    for (const auto& signal : x_reading.signals()) {
        const bool again = last != nullptr && signal.entry->at - last->entry->at <= minutes{5};
        if (!includes(signal.paged, x_who) || again)
            continue;
        last = &signal;
        look_at_page(signal);
    }
    const auto during = own(x_reading.begin(), x_reading.end());
    if (last != nullptr || !has_seat(x_participant, Seat::on_rota) || !during.empty() ||
        x_reading.signals().empty())
        return;
    auto found = begin("page", *x_reading.signals().front().entry);
    found.moment.label = "the rota";
    found.moment.fact = "the first signal; you were on the rota";
    fit(found, Trigger::silent_on_rota, late, {{"service", "the service"}});
    keep(std::move(found));
}

void MomentFinder::look_at_page(const Signal& signal) {
    const auto at = signal.entry->at;
    const auto name = named(signal);
    auto found = begin("page", *signal.entry);
    found.moment.label = signal.by_person() ? "the page" : "the alert";
    found.moment.fact =
        signal.by_person() ? "you were paged" : "the alert " + name + " was sent to you";
    const Words words{{"signal", name}, {"service", "the service"}};
    const auto after = own(at, at + to_react);
    if (after.empty()) {
        const bool ever = !own(x_reading.begin(), x_reading.end()).empty();
        fit(found, ever ? Trigger::silent_alert : Trigger::silent_on_rota, late, words);
        return keep(std::move(found));
    }
    const auto taken = std::find_if(after.begin(), after.end(),
                                    [](const Deed* one) { return one->has(Sign::acknowledge); });
    const auto& pickup = taken == after.end() ? *after.front() : **taken;
    const auto picked_up = pickup.entry->at;
    if (picked_up - at > to_escalate) {
        fit(found, Trigger::late_pickup, late);
        found.moment.fits[Trigger::late_pickup].until = picked_up;
    }
    fit(found, Trigger::first_reaction, reacted);
    found.moment.fits[Trigger::first_reaction].from = picked_up;
    const bool acted_later = std::any_of(after.begin(), after.end(), [&](const Deed* one) {
        return !action_noun(one->signs).empty() && one->entry->at - picked_up > minutes{10};
    });
    if (acted_later)
        fit(found, Trigger::seen_acted_later, gap, words);
    if (taken != after.end())
        x_picked_up[pickup.entry->id] = signal.entry->id;
    keep(std::move(found));
}

void MomentFinder::look_at_turns() {
    for (const auto& turn : x_reading.turns()) {
        if (turn.who != x_who)
            continue;
        auto found = begin("role", *turn.entry);
        found.moment.label = clean(turn.role, longest_noun);
        found.moment.fact = "you became " + found.moment.label;
        found.moment.rank = turned;
        if (turn.role == "lead")
            fit(found, Trigger::leading, turned, {{"role", "lead"}});
        if (turn.before && *turn.before != x_who)
            fit(found, Trigger::handover, turned,
                {{"role", "the " + found.moment.label + " before you"}});
        keep(std::move(found));
    }
}

void MomentFinder::look_at_joining() {
    const auto first = std::find_if(x_own.begin(), x_own.end(),
                                    [](const Deed* one) { return !one->told_by_program; });
    if (first == x_own.end() || x_own.front() != *first)
        return;
    const auto& entry = *(*first)->entry;
    // Who was paged did not come in by themselves: that is told by the page.
    const auto& signals = x_reading.signals();
    if (std::any_of(signals.begin(), signals.end(), [&](const Signal& one) {
            return includes(one.paged, x_who) && one.entry->at <= entry.at;
        }))
        return;
    if (entry.at - x_reading.begin() < late_to_join || entry.at > x_reading.end())
        return;
    auto found = begin("join", entry);
    found.moment.label = "you came in";
    found.moment.fact = "you came in";
    fit(found, Trigger::joined_late, turned);
    keep(std::move(found));
}

void MomentFinder::look_at_being_asked() {
    for (const auto& deed : x_reading.deeds()) {
        if (deed.who == x_who || !includes(deed.mentions, x_who) || !deed.said())
            continue;
        auto found = begin("asked", *deed.entry);
        found.moment.rank = asked;
        found.moment.label = "you were mentioned";
        const auto role = clean(x_reading.role_at(deed.who, deed.entry->at), longest_noun);
        found.moment.fact = role + " mentioned you";
        keep(std::move(found));
    }
}

void MomentFinder::look_at_gaps() {
    const auto during = own(x_reading.begin(), x_reading.end());
    for (std::size_t i = 1; i < during.size(); ++i) {
        const auto& before = *during[i - 1]->entry;
        const auto& next = *during[i]->entry;
        if (next.at - before.at < quiet)
            continue;
        auto found = begin("quiet", before);
        if (const auto page = x_picked_up.find(before.id); page != x_picked_up.end())
            found.moment.entry = page->second;
        found.moment.label = "the quiet";
        found.moment.fact = "nothing from you for a while after this";
        fit(found, Trigger::quiet_stretch, gap);
        found.moment.fits[Trigger::quiet_stretch].until = next.at;
        keep(std::move(found));
    }
}

void MomentFinder::look_at_reactions() {
    for (const auto* deed : x_own) {
        if (deed->entry->kind != EntryKind::reaction || !deed->surprised)
            continue;
        const auto at = deed->entry->at;
        const Deed* nearest = nullptr;
        for (const auto* one : own(at - minutes{10}, at + minutes{10}))
            if (one->said() &&
                (nearest == nullptr ||
                 std::chrono::abs(one->entry->at - at) < std::chrono::abs(nearest->entry->at - at)))
                nearest = one;
        if (nearest == nullptr)
            continue;
        auto found = begin("surprise", *nearest->entry);
        found.moment.fact = "you wrote “" + quoted(*nearest->entry) + "”";
        fit(found, Trigger::surprise_message, late, {{"quote", quoted(*nearest->entry)}});
        keep(std::move(found));
    }
}

/// What else was going on around each moment.
void MomentFinder::look_around() {
    for (auto& found : x_found) {
        auto& moment = found.moment;
        const auto alerts =
            x_reading.signals_between(moment.at - minutes{5}, moment.at + minutes{5});
        if (alerts.size() >= alert_flood)
            fit(found, Trigger::many_alerts, moment.rank);
        const auto near = x_reading.between(moment.at - minutes{3}, moment.at + minutes{3});
        if (std::none_of(near.begin(), near.end(),
                         [&](const Deed& one) { return one.who != x_who; }))
            continue;
        ++moment.rank;
        for (auto& [trigger, fit] : moment.fits)
            ++fit.rank;
    }
}

}  // namespace bot::core::debrief
