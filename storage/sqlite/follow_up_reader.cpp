#include "storage/sqlite/follow_up_reader.hpp"

#include "bot/core/ticket/ticket.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace storage::sqlite {

using bot::core::event::Instant;
using bot::core::event::PersonRef;
using Responding = std::map<PersonRef, Instant>;

std::set<PersonRef> people_of(const bot::core::decide::ItemsView& view) {
    const auto& incident = view.incident.incident;
    std::set<PersonRef> people{incident.reporter};
    for (const auto& [role, person] : incident.roles)
        people.insert(person);
    for (const auto& item : bot::core::ticket::fold(view.facts)) {
        if (item.owner)
            people.insert(item.owner->ref);
        if (item.sponsor)
            people.insert(item.sponsor->ref);
    }
    return people;
}

namespace {

/// Roles in the incident itself, not in what comes of it.
bool is_at_work(const std::string& role) {
    return role != "sponsor" && role != "facilitator" && role != bot::core::decide::pattern_owner;
}

/// Who has a role is at it as long as anybody talks there.
void add_responders(Tables& tables, const IncidentRow& row, Responding& responding) {
    const auto add = [&](const PersonRef& person, Instant at) {
        auto& last = responding[person];
        last = std::max(last, at);
    };
    Instant last{};
    for (const auto& [person, at] : tables.facts.speakers(row.incident.id, row.newest)) {
        add(person, at);
        last = std::max(last, at);
    }
    for (const auto& [role, person] : row.incident.roles)
        if (is_at_work(role))
            add(person, last);
}

}  // namespace

void read_follow_up(Tables& tables, bot::core::decide::Snapshot& snapshot) {
    std::set<PersonRef> wanted;
    for (const auto& view : snapshot.items)
        wanted.merge(people_of(view));
    for (const auto& person : wanted) {
        snapshot.ties.emplace(person, tables.people.accounts(person));
        const auto is_it = [&](const auto& one) { return one.person.ref == person; };
        if (std::any_of(snapshot.people.begin(), snapshot.people.end(), is_it))
            continue;
        if (auto known = tables.people.find(person))
            snapshot.people.push_back(*std::move(known));
    }
    for (const auto& row : tables.incidents.open())
        add_responders(tables, row, snapshot.responding);
    snapshot.names = tables.people.names();
}

}  // namespace storage::sqlite
