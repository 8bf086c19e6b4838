#include "bot/core/calendar/working_hours.hpp"
#include "bot/core/debrief/moment_finder.hpp"

#include <algorithm>
#include <chrono>

/// What can be told of one entry from those around it.
namespace bot::core::debrief {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using timeline::EntryKind;

constexpr auto near_trouble = minutes{10};
constexpr auto worse_within = minutes{15};
constexpr std::size_t longest_noun = 40;
constexpr event::Instant::duration one_instant{1};

/// Whether a severity or a status went to a worse one.
bool is_worse(const timeline::Entry& entry) {
    const auto shift = shift_of(entry);
    if (shift.now.empty())
        return false;
    if (entry.kind == EntryKind::severity) {
        const auto was = incident::parse_severity(shift.was);
        const auto now = incident::parse_severity(shift.now);
        const auto unset = incident::Severity::unset;
        return was && now && *was != unset && *now != unset && *now < *was;
    }
    const auto was = incident::parse_status(shift.was);
    const auto now = incident::parse_status(shift.now);
    return was && now && *now < *was;
}

}  // namespace

std::vector<const Deed*> MomentFinder::own(event::Instant from, event::Instant to) const {
    const auto first = std::partition_point(x_own.begin(), x_own.end(),
                                            [&](const Deed* one) { return one->entry->at < from; });
    const auto last = std::partition_point(first, x_own.end(),
                                           [&](const Deed* one) { return one->entry->at <= to; });
    return {first, last};
}

/// They said that something was well while somebody else was puzzled, or just before a signal. Not
/// where something was taken back in between: then both can have been so.
bool MomentFinder::contradicted(const Deed& deed) const {
    if (!deed.has(Sign::claim))
        return false;
    const auto at = deed.entry->at;
    event::Instant from = at - near_trouble;
    auto to = at + near_trouble;
    for (const auto& near : x_reading.between(from, to))
        if (is_recovery(near.signs))
            (near.entry->at <= at ? from : to) = near.entry->at;
    for (const auto& near : x_reading.between(from, to))
        if (near.who != x_who && near.said() && near.surprised)
            return true;
    return !x_reading.signals_between(at + one_instant, to).empty();
}

std::string MomentFinder::named(const Signal& signal) const {
    return signal.by_person() ? "the page"
                              : "“" + clean(signal_name(*signal.entry), longest_noun) + "”";
}

std::string MomentFinder::worse_after(event::Instant at) const {
    const auto signals = x_reading.signals_between(at + one_instant, at + worse_within);
    if (!signals.empty())
        return (signals.front().by_person() ? "" : "the alert ") + named(signals.front());
    for (const auto& deed : x_reading.between(at + one_instant, at + worse_within))
        if (is_worse(*deed.entry))
            return deed.entry->kind == EntryKind::severity ? "the higher severity"
                                                           : "the step back in status";
    return {};
}

/// It was addressed to them, or they had been in its room by then.
bool MomentFinder::was_visible(const Signal& signal, event::Instant by) const {
    const auto& paged = signal.paged;
    const auto before = own(event::Instant::min(), by);
    return std::find(paged.begin(), paged.end(), x_who) != paged.end() ||
           std::any_of(before.begin(), before.end(), [&](const Deed* one) {
               return !one->told_by_program && one->entry->source.room == signal.entry->source.room;
           });
}

std::string MomentFinder::signal_before(event::Instant at) const {
    const auto signals = x_reading.signals_between(at - hours{1}, at);
    const auto last = std::find_if(signals.rbegin(), signals.rend(),
                                   [&](const Signal& one) { return was_visible(one, at); });
    return last == signals.rend() ? std::string{} : named(*last);
}

bool MomentFinder::pressed(const Deed& deed) const {
    const auto at = deed.entry->at;
    const auto before = own(at - minutes{10}, at);
    return calendar::at_night(at, x_reading.story().zone_of(x_participant.person.ref)) ||
           std::any_of(before.begin(), before.end(),
                       [](const Deed* one) { return one->has(Sign::acknowledge); });
}

/// Of those mentioned nobody showed up within ten minutes.
bool MomentFinder::unanswered(const Deed& deed) const {
    const auto at = deed.entry->at;
    const auto after = x_reading.between(at, at + minutes{10});
    return !deed.mentions.empty() && std::none_of(after.begin(), after.end(), [&](const Deed& one) {
        return std::find(deed.mentions.begin(), deed.mentions.end(), one.who) !=
               deed.mentions.end();
    });
}

/// The first to react to what began, or the first to say what it could be.
bool MomentFinder::first_of_all(const Deed& deed, bool diagnosis) const {
    for (const auto& one : x_reading.between(x_reading.begin(), deed.entry->at)) {
        const bool counts =
            !diagnosis || one.has(Sign::diagnosis) || one.entry->kind == EntryKind::hypothesis;
        if (one.said() && counts)
            return one.entry == deed.entry;
    }
    return false;
}

}  // namespace bot::core::debrief
