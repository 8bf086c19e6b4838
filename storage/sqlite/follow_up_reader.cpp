#include "storage/sqlite/follow_up_reader.hpp"

#include "bot/core/ticket/ticket.hpp"

#include <set>
#include <utility>

namespace storage::sqlite {

void read_follow_up(Tables& tables, bot::core::decide::Snapshot& snapshot) {
    std::set<bot::core::event::PersonRef> wanted;
    for (const auto& view : snapshot.items) {
        const auto& incident = view.incident.incident;
        wanted.insert(incident.reporter);
        for (const auto& [role, person] : incident.roles)
            wanted.insert(person);
        for (const auto& item : bot::core::ticket::fold(view.facts))
            if (item.owner)
                wanted.insert(item.owner->ref);
    }
    for (const auto& known : snapshot.people)
        wanted.erase(known.person.ref);
    for (const auto& person : wanted)
        if (auto known = tables.people.find(person))
            snapshot.people.push_back(*std::move(known));
    tables.incidents.flush();
    snapshot.responding = tables.people.responding();
}

}  // namespace storage::sqlite
