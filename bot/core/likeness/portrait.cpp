#include "bot/core/likeness/portrait.hpp"

#include <map>
#include <utility>

namespace bot::core::likeness {

Portrait portrait_of(const incident::Incident& incident, std::span<const incident::Fact> facts,
                     const std::vector<Mended>& mended) {
    Portrait portrait{incident.id,
                      incident.started_at,
                      incident.title,
                      incident.summary + "\n" + incident.impact,
                      {},
                      {},
                      {}};
    std::map<event::FactNumber, const incident::Debriefed*> named;
    for (const auto& fact : facts) {
        const auto* debriefed = std::get_if<incident::Debriefed>(&fact.body);
        if (debriefed == nullptr)
            continue;
        if (std::holds_alternative<incident::ConditionNamed>(debriefed->step))
            named[fact.number] = debriefed;
        else if (const auto* gone = std::get_if<incident::ConditionDropped>(&debriefed->step))
            named.erase(gone->named);
    }
    for (const auto& [number, debriefed] : named) {
        portrait.conditions.push_back(debriefed->told);
        if (const auto kind = std::get<incident::ConditionNamed>(debriefed->step).kind)
            portrait.kinds.insert(*kind);
    }
    for (const auto& done : mended)
        if (const auto found = named.find(done.condition); found != named.end())
            portrait.mended.emplace_back(found->second->told, done);
    return portrait;
}

bool counts(const incident::Incident& incident) {
    return incident.kind == incident::Kind::incident &&
           incident.status != incident::Status::cancelled &&
           incident.status != incident::Status::merged;
}

}  // namespace bot::core::likeness
