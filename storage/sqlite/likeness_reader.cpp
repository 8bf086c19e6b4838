#include "storage/sqlite/likeness_reader.hpp"

#include "bot/core/likeness/liken.hpp"
#include "bot/core/likeness/telling_words.hpp"
#include "bot/core/ticket/mended.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace storage::sqlite {

namespace decide = bot::core::decide;
namespace event = bot::core::event;
namespace incident = bot::core::incident;
namespace likeness = bot::core::likeness;

namespace {

bool may_be_known(Tables& tables, const decide::Load& load, const incident::Incident& incident) {
    return incident.visibility == incident::Visibility::open ||
           (load.beside == decide::Beside::known_to_asker && load.asker &&
            tables.people.member(incident, *load.asker));
}

std::vector<likeness::Portrait> read_portraits(Tables& tables, const decide::Load& load,
                                               event::IncidentId about) {
    std::map<event::IncidentId, std::vector<incident::Fact>> conditions;
    for (auto& fact : tables.facts.conditions())
        conditions[fact.incident].push_back(std::move(fact));
    std::map<event::IncidentId, std::vector<likeness::Mended>> mended;
    for (const auto id : tables.facts.mending())
        mended[id] = bot::core::ticket::mended(
            bot::core::ticket::fold(tables.facts.ticketed(id, facts_each - 1)));
    std::vector<likeness::Portrait> portraits;
    for (const auto& row : tables.incidents.all()) {
        const auto& each = row.incident;
        if (each.id == about || (likeness::counts(each) && may_be_known(tables, load, each)))
            portraits.push_back(likeness::portrait_of(each, conditions[each.id], mended[each.id]));
    }
    return portraits;
}

decide::RecurringView recurring(Tables& tables, event::IncidentId id) {
    return {tables.incidents.find(id)->incident, tables.facts.ticketed(id, facts_each - 1),
            tables.facts.debriefed(id, facts_each - 1)};
}

/// Any of the words, also as beginnings: they are singulars.
std::string any_of(const std::vector<likeness::Weighed>& words) {
    std::string match;
    for (const auto& [word, weight] : words)
        match += (match.empty() ? "\"" : " OR \"") + word + "\"*";
    return match;
}

/// All that the findings speak of.
std::set<event::IncidentId> found_in(const likeness::Findings& findings) {
    const auto members = findings.members();
    std::set<event::IncidentId> found{members.begin(), members.end()};
    for (const auto& each : findings.alike)
        found.insert(each.id);
    return found;
}

}  // namespace

decide::LikenessView read_likeness(Tables& tables, const decide::Load& load,
                                   event::IncidentId about) {
    auto portraits = read_portraits(tables, load, about);
    decide::LikenessView view;
    view.findings =
        likeness::liken(portraits, likeness::words_of_names(tables.people.names()), about);
    const auto found = found_in(view.findings);
    for (auto& portrait : portraits)
        if (found.contains(portrait.id))
            view.portraits.emplace(portrait.id, std::move(portrait));
    for (const auto& each : view.findings.alike)
        view.lines[each.id] = tables.facts.matching(each.id, any_of(view.findings.words));
    for (const auto id : view.findings.members())
        view.recurring.emplace(id, recurring(tables, id));
    return view;
}

}  // namespace storage::sqlite
