#include "bot/core/draft/history.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <variant>

namespace bot::core::draft {
namespace {

using incident::Fact;

/// The fact with the highest number that says something, whatever order the facts come in.
void latest(std::optional<event::FactNumber>& known, event::FactNumber number) {
    if (!known || *known < number)
        known = number;
}

template <typename Value>
void by_time(std::vector<Step<Value>>& steps) {
    std::sort(steps.begin(), steps.end(), [](const auto& left, const auto& right) {
        return std::tie(left.at, left.fact) < std::tie(right.at, right.fact);
    });
}

/// What is on record about when something named happened.
using Sources = std::map<std::string, std::optional<event::FactNumber>, std::less<>>;

void collect(History& history, Sources& sources, const Fact& fact) {
    if (const auto* opened = std::get_if<incident::Opened>(&fact.body)) {
        latest(history.opened, fact.number);
        history.imported = opened->origin == incident::Origin::imported;
        history.severities.push_back({fact.at, opened->severity, fact.number, {}});
        history.statuses.push_back({fact.at, incident::Status::investigating, fact.number, {}});
    } else if (const auto* severity = std::get_if<incident::SeveritySet>(&fact.body)) {
        history.severities.push_back({fact.at, severity->now, fact.number, severity->reason});
    } else if (const auto* status = std::get_if<incident::StatusSet>(&fact.body)) {
        history.statuses.push_back({fact.at, status->now, fact.number, status->note});
    } else if (const auto* milestone = std::get_if<incident::MilestoneSet>(&fact.body)) {
        latest(sources[milestone->name], fact.number);
    } else if (std::holds_alternative<incident::TitleSet>(fact.body)) {
        latest(history.title, fact.number);
    } else if (std::holds_alternative<incident::SummarySet>(fact.body)) {
        latest(history.summary, fact.number);
    } else if (std::holds_alternative<incident::ImpactSet>(fact.body)) {
        latest(history.impact, fact.number);
    }
}

std::optional<event::FactNumber> status_behind(const History& history, const NamedMoment& named) {
    for (const auto& step : history.statuses) {
        if (step.at == named.at && incident::to_string(step.value) == named.name)
            return step.fact;
    }
    return std::nullopt;
}

}  // namespace

const NamedMoment* History::milestone(std::string_view name) const {
    const auto found = std::find_if(milestones.begin(), milestones.end(),
                                    [&](const NamedMoment& each) { return each.name == name; });
    return found == milestones.end() ? nullptr : &*found;
}

History history_of(const incident::Incident& incident, std::span<const Fact> facts) {
    History history;
    Sources sources;
    for (const auto& fact : facts)
        collect(history, sources, fact);
    by_time(history.severities);
    by_time(history.statuses);
    auto named = incident.milestones;
    if (incident.started_at != event::Instant{})
        named.try_emplace("started", incident.started_at);
    if (incident.resolved_at)
        named.try_emplace("resolved", *incident.resolved_at);
    for (const auto& [name, at] : named) {
        NamedMoment moment{name, at, std::nullopt};
        moment.fact = status_behind(history, moment);
        if (const auto source = sources.find(name); !moment.fact && source != sources.end())
            moment.fact = source->second;
        if (!moment.fact && name == "started")
            moment.fact = history.opened;
        history.milestones.push_back(std::move(moment));
    }
    std::stable_sort(
        history.milestones.begin(), history.milestones.end(),
        [](const NamedMoment& left, const NamedMoment& right) { return left.at < right.at; });
    return history;
}

std::string shown(incident::Severity severity) {
    std::string name{incident::to_string(severity)};
    if (severity != incident::Severity::unset)
        std::transform(name.begin(), name.end(), name.begin(), [](char c) {
            return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        });
    return name;
}

}  // namespace bot::core::draft
