#include "storage/sqlite/follow_up_reader.hpp"

#include "bot/core/ticket/ticket.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace storage::sqlite {

using bot::core::event::PersonRef;

std::set<PersonRef> people_of(const bot::core::decide::ItemsView& view) {
    const auto& incident = view.incident.incident;
    std::set<PersonRef> people{incident.reporter};
    for (const auto& [role, person] : incident.roles)
        people.insert(person);
    for (const auto& item : bot::core::ticket::fold(view.facts))
        if (item.owner)
            people.insert(item.owner->ref);
    return people;
}

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
    tables.incidents.flush();
    snapshot.responding = tables.people.responding();
    snapshot.names = tables.people.names();
}

}  // namespace storage::sqlite
