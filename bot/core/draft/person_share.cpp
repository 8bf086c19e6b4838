#include "bot/core/draft/person_share.hpp"

#include <algorithm>

namespace bot::core::draft {

bool PersonShare::empty() const {
    return roles.empty() && said.empty() && marked.empty() && interviews.empty() && votes.empty() &&
           items.empty();
}

void PersonShare::take(const incident::Incident& incident) {
    if (is(incident.reporter))
        roles.emplace_back("reporter");
    for (const auto& [role, person] : incident.roles)
        if (is(person))
            roles.emplace_back(role);
}

void PersonShare::take(const std::vector<timeline::Entry>& entries) {
    for (const auto& entry : entries) {
        const bool by_them = std::any_of(entry.marks.begin(), entry.marks.end(),
                                         [&](const auto& mark) { return is(mark.by.ref); });
        if (is(entry.author.ref))
            said.push_back(&entry);
        if (by_them || (entry.strike && is(entry.strike->by.ref)))
            marked.push_back(&entry);
    }
}

void PersonShare::take(const debrief::Debrief& debrief) {
    for (const auto& [person, interview] : debrief.interviews)
        if (is(person))
            interviews.push_back(&interview);
    for (const auto& vote : debrief.poll.votes)
        if (is(vote.who))
            votes.push_back(&vote);
}

void PersonShare::take(const std::vector<ticket::Ticket>& all) {
    for (const auto& item : all) {
        const bool reminded = std::any_of(item.reminded.begin(), item.reminded.end(),
                                          [&](const auto& one) { return is(one.to); });
        if (is(item.owner) || is(item.offered) || is(item.sponsor) || is(item.proposed_by.ref) ||
            reminded)
            items.push_back(&item);
    }
}

}  // namespace bot::core::draft
