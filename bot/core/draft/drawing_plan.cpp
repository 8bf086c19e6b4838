#include "bot/core/draft/clean_text.hpp"
#include "bot/core/draft/drawing.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace bot::core::draft {
namespace {

using std::chrono::microseconds;
using std::chrono::seconds;
using timeline::Entry;
using timeline::EntryKind;

/// From the first thing known about the incident to its end, or to the last thing known.
void frame(const Manuscript& draft, Plan& plan) {
    const auto& history = draft.history;
    auto from = draft.entries.front().at;
    if (const auto* started = history.milestone("started"); started != nullptr)
        from = started->at;
    else if (!history.statuses.empty())
        from = history.statuses.front().at;
    auto to = draft.entries.back().at;
    if (const auto* resolved = history.milestone("resolved"); resolved != nullptr)
        to = resolved->at;
    for (const auto& moment : history.milestones) {
        from = std::min(from, moment.at);
        to = std::max(to, moment.at);
    }
    plan.from = from;
    plan.to = std::max(to, from + seconds{60});
}

std::string said(const Manuscript& draft, const Entry& entry) {
    std::string text;
    for (const auto& run : draft.cast.words(event::part(entry.text, 0, 400)))
        text += run.text;
    if (text.empty() && !entry.files.empty())
        text = "a file";
    return one_line(text, 90);
}

void add_dots(const Manuscript& draft, Plan& plan) {
    const auto reach = (plan.to - plan.from) / 2;
    const auto first = plan.from - reach;
    const auto last = plan.to + reach;
    for (const auto& moment : draft.history.milestones)
        plan.dots.push_back({moment.at, one_line(moment.name, 40),
                             moment.fact ? event::to_string(*moment.fact) : std::string{}, true});
    for (const auto& entry : draft.entries) {
        const bool told = entry.key() || entry.kind == EntryKind::decision;
        if (!told || entry.strike || entry.deleted)
            continue;
        if (entry.at < first || entry.at > last) {
            ++plan.left_out;
            continue;
        }
        plan.dots.push_back({entry.at, said(draft, entry), event::to_string(entry.id), false});
        plan.from = std::min(plan.from, entry.at);
        plan.to = std::max(plan.to, entry.at);
    }
    std::stable_sort(plan.dots.begin(), plan.dots.end(),
                     [](const Dot& left, const Dot& right) { return left.at < right.at; });
}

template <typename Value, typename Name>
std::vector<Stretch> band(const Plan& plan, const std::vector<Step<Value>>& steps, Name name,
                          const std::string& look) {
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto to = i + 1 < steps.size() ? std::min(steps[i + 1].at, plan.to) : plan.to;
        const std::string label{name(steps[i].value)};
        // Whatever stood at the opening stood from the start.
        const auto from = i == 0 ? plan.from : std::max(steps[i].at, plan.from);
        if (from < to)
            stretches.push_back({from, to, label, look + label});
    }
    return stretches;
}

void add_gaps(const Manuscript& draft, Plan& plan) {
    for (const auto& entry : draft.entries) {
        if (entry.kind != EntryKind::gap || entry.strike)
            continue;
        const auto from = std::max(entry.at, plan.from);
        const auto to = std::min(entry.until.value_or(entry.at), plan.to);
        if (from < to)
            plan.gaps.push_back({from, to, "Messages may be missing", "gap"});
    }
}

void describe(Plan& plan) {
    auto& words = plan.description;
    words = "Time from " + ZoneTimes::utc_date(plan.from) + " " + ZoneTimes::utc_short(plan.from) +
            " to " + ZoneTimes::utc_date(plan.to) + " " + ZoneTimes::utc_short(plan.to) + " UTC.";
    for (const auto& stretch : plan.severities)
        words += " " + stretch.label + " from " + ZoneTimes::utc_short(stretch.from) + ".";
    for (const auto& stretch : plan.statuses)
        words += " Status " + stretch.label + " from " + ZoneTimes::utc_short(stretch.from) + ".";
    for (const auto& dot : plan.dots) {
        if (dot.milestone)
            words += " " + dot.label + " " + ZoneTimes::utc_short(dot.at) + ".";
    }
    for (const auto& gap : plan.gaps)
        words += " Messages may be missing from " + ZoneTimes::utc_short(gap.from) + " to " +
                 ZoneTimes::utc_short(gap.to) + ".";
}

}  // namespace

Plan plan_drawing(const Manuscript& draft) {
    Plan plan;
    if (draft.entries.empty())
        return plan;
    frame(draft, plan);
    add_dots(draft, plan);
    const auto margin = (plan.to - plan.from) / 40;
    plan.from -= margin;
    plan.to += margin;
    plan.severities = band(
        plan, draft.history.severities, [](incident::Severity value) { return shown(value); },
        "sev ");
    plan.statuses = band(
        plan, draft.history.statuses,
        [](incident::Status value) { return incident::to_string(value); }, "st ");
    add_gaps(draft, plan);
    for (const auto& entry : draft.entries) {
        if (!entry.source.message.empty() && entry.at >= plan.from && entry.at <= plan.to)
            plan.messages.push_back(entry.at);
    }
    describe(plan);
    return plan;
}

seconds tick_distance(microseconds length, int most) {
    constexpr std::array<int, 18> choices{60,     120,    300,    600,     900,     1800,
                                          3600,   7200,   10800,  21600,   43200,   86400,
                                          172800, 345600, 604800, 1209600, 2592000, 7776000};
    for (const auto choice : choices) {
        if (length / seconds{choice} <= most)
            return seconds{choice};
    }
    return std::chrono::duration_cast<seconds>(length) / most + seconds{1};
}

void append_coordinate(std::string& out, double value) {
    const auto tenths = std::lround(value * 10);
    if (tenths < 0)
        out.push_back('-');
    const auto size = std::abs(tenths);
    out.append(std::to_string(size / 10));
    if (size % 10 != 0)
        out.append(".").append(std::to_string(size % 10));
}

}  // namespace bot::core::draft
