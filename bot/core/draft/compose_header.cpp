#include "bot/core/draft/clean_text.hpp"
#include "bot/core/draft/compose.hpp"

#include <algorithm>
#include <variant>

namespace bot::core::draft {
namespace {

void add(Pairs& pairs, std::string name, std::string text, std::vector<Evidence> evidence) {
    pairs.rows.emplace_back(std::move(name), Line{words(std::move(text)), std::move(evidence)});
}

/// "SEV3 14:02 → SEV2 14:20 UTC".
template <typename Value, typename Name>
void add_history(Pairs& pairs, const std::string& label, const std::vector<Step<Value>>& steps,
                 Name name) {
    std::string text;
    std::vector<Evidence> evidence;
    for (const auto& step : steps) {
        text += (text.empty() ? "" : " → ") + std::string{name(step.value)} + " " +
                ZoneTimes::utc_short(step.at);
        evidence.push_back(step.fact);
    }
    if (!steps.empty())
        add(pairs, label, text + " UTC", std::move(evidence));
}

void add_times(const Manuscript& draft, Pairs& pairs) {
    const auto* started = draft.history.milestone("started");
    const auto* resolved = draft.history.milestone("resolved");
    for (const auto& moment : draft.history.milestones) {
        auto name = one_line(moment.name, 40);
        if (!name.empty() && name.front() >= 'a' && name.front() <= 'z')
            name.front() = static_cast<char>(name.front() - 'a' + 'A');
        std::vector<Evidence> evidence;
        if (moment.fact)
            evidence.push_back(*moment.fact);
        add(pairs, std::move(name), draft.times.full(moment.at), std::move(evidence));
    }
    if (started == nullptr || resolved == nullptr || resolved->at < started->at)
        return;
    std::vector<Evidence> evidence;
    for (const auto* edge : {started, resolved}) {
        if (edge->fact)
            evidence.push_back(*edge->fact);
    }
    add(pairs, "Start to resolved", duration_words(resolved->at - started->at), evidence);
}

void add_roles(const Material& material, const Manuscript& draft, Pairs& pairs) {
    for (const auto& [role, person] : material.incident.roles) {
        const incident::Fact* source = nullptr;
        for (const auto& fact : material.facts) {
            const auto* set = std::get_if<incident::RoleSet>(&fact.body);
            if (set != nullptr && set->role == role &&
                (source == nullptr || source->number < fact.number))
                source = &fact;
        }
        auto label = one_line(draft.cast.masked(role), 40);
        if (!label.empty() && label.front() >= 'a' && label.front() <= 'z')
            label.front() = static_cast<char>(label.front() - 'a' + 'A');
        std::vector<Evidence> evidence;
        if (source != nullptr)
            evidence.push_back(source->number);
        add(pairs, std::move(label), std::string{draft.cast.name(person)}, std::move(evidence));
    }
}

void add_rooms(const Material& material, const Manuscript& draft, Pairs& pairs) {
    std::string text;
    for (const auto& linked : material.incident.rooms)
        text += (text.empty() ? "" : ", ") + draft.cast.room(linked.room, linked.name) + " (" +
                one_line(linked.room.platform, 40) + ")";
    std::vector<Evidence> evidence;
    for (const auto& fact : material.facts) {
        if (std::holds_alternative<incident::RoomLinked>(fact.body))
            evidence.push_back(fact.number);
    }
    std::sort(evidence.begin(), evidence.end());
    if (!text.empty())
        add(pairs, material.incident.rooms.size() == 1 ? "Room" : "Rooms", std::move(text),
            std::move(evidence));
}

void add_notices(const Material& material, Manuscript& draft) {
    auto& notices = draft.document.notices;
    if (material.incident.kind == incident::Kind::drill)
        notices.emplace_back("This was a drill.");
    if (draft.times.unknown())
        notices.push_back("The time zone “" + one_line(material.incident.time_zone, 60) +
                          "” is not known here, so all times are UTC.");
    if (!draft.cast.roles())
        return;
    notices.emplace_back(
        "Names are replaced by roles. This protects a reader's first impression; it does not hide "
        "anybody from those who were there or can see the record. Read it through for whatever "
        "else tells who somebody is before it leaves the team.");
    if (draft.cast.participants() < 3)
        notices.emplace_back(
            "Fewer than three people took part, so this version cannot be called anonymous.");
}

}  // namespace

void compose_header(const Material& material, Manuscript& draft) {
    const auto& incident = material.incident;
    auto& document = draft.document;
    document.incident = event::to_string(incident.id);
    document.title = one_line(draft.cast.plain(std::string_view{incident.title}));
    if (document.title.empty())
        document.title = "Untitled incident";
    if (incident.severity != incident::Severity::unset)
        document.severity = shown(incident.severity);
    document.status = std::string{incident::to_string(incident.status)};
    add_notices(material, draft);
    auto& pairs = document.facts;
    add_history(pairs, "Severity", draft.history.severities,
                [](incident::Severity severity) { return shown(severity); });
    add_history(pairs, "Status", draft.history.statuses,
                [](incident::Status status) { return incident::to_string(status); });
    add_times(draft, pairs);
    add_roles(material, draft, pairs);
    add_rooms(material, draft, pairs);
}

}  // namespace bot::core::draft
