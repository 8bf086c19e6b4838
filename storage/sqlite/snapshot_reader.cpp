#include "storage/sqlite/snapshot_reader.hpp"

#include "storage/sqlite/follow_up_reader.hpp"
#include "storage/sqlite/likeness_reader.hpp"
#include "storage/sqlite/query.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace storage::sqlite {

namespace event = bot::core::event;
namespace incident = bot::core::incident;
namespace decide = bot::core::decide;

namespace {

using Asker = std::optional<event::PersonRef>;

bool is_member(Tables& tables, const incident::Incident& incident, const Asker& asker) {
    return asker && tables.people.member(incident, *asker);
}

std::optional<decide::IncidentView> view_of(Tables& tables, std::optional<IncidentRow> row,
                                            const Asker& asker) {
    if (!row)
        return std::nullopt;
    const bool member = is_member(tables, row->incident, asker);
    return decide::IncidentView{std::move(row->incident), row->version, {row->newest + 1}, member};
}

bool listed(const decide::IncidentSummary& summary, decide::Listing listing) {
    switch (listing) {
        case decide::Listing::none:
            return false;
        case decide::Listing::open:
        case decide::Listing::stale:
            return incident::is_open(summary.status);
        case decide::Listing::closed:
            return !incident::is_open(summary.status);
        case decide::Listing::mine:
            return summary.member;
        case decide::Listing::all:
            return true;
    }
    return false;
}

std::vector<decide::IncidentSummary> read_listing(Tables& tables, decide::Listing listing,
                                                  const Asker& asker) {
    const bool open_only = listing == decide::Listing::open || listing == decide::Listing::stale;
    std::vector<decide::IncidentSummary> result;
    for (const auto& row : open_only ? tables.incidents.open() : tables.incidents.all()) {
        auto summary = summary_of(row);
        summary.member = is_member(tables, row.incident, asker);
        if (listed(summary, listing))
            result.push_back(std::move(summary));
    }
    if (listing == decide::Listing::stale)
        std::stable_sort(result.begin(), result.end(), [](const auto& one, const auto& other) {
            return one.last_activity < other.last_activity;
        });
    else
        std::reverse(result.begin(), result.end());
    return result;
}

void read_delivery(Tables& tables, const decide::Load& load, decide::Snapshot& snapshot) {
    if (!load.key.value.empty())
        snapshot.seen = tables.inbox.has(load.key);
    if (load.unsent)
        snapshot.unsent = tables.outbox.unsettled();
    snapshot.unheard = !load.original.value.empty() && !tables.inbox.has(load.original);
    // Only an import asks for a new incident's number and has a key that may be an import's.
    if (snapshot.seen || load.numbering)
        snapshot.import_known = tables.inbox.import_of(load.key);
}

void read_incidents(Tables& tables, const decide::Load& load, decide::Snapshot& snapshot) {
    if (load.room)
        snapshot.here = view_of(tables, tables.incidents.here(*load.room), load.asker);
    if (load.message)
        snapshot.held = tables.facts.held(*load.message);
    auto named = load.incident;
    if (load.effect_row) {
        snapshot.effect = tables.outbox.find(*load.effect_row);
        if (!named && snapshot.effect)
            named = snapshot.effect->incident;
    }
    if (load.other_room)
        snapshot.there = view_of(tables, tables.incidents.here(*load.other_room), load.asker);
    if (named)
        snapshot.named = view_of(tables, tables.incidents.find(*named), load.asker);
}

/// Those with a role in the incidents at hand, who reported them, and the accounts; each once.
void read_names(Tables& tables, decide::Snapshot& snapshot) {
    std::set<event::PersonRef> wanted{snapshot.accounts.begin(), snapshot.accounts.end()};
    const auto all_of = [&](const incident::Incident& incident) {
        wanted.insert(incident.reporter);
        for (const auto& [role, person] : incident.roles)
            wanted.insert(person);
    };
    for (const auto* view : {&snapshot.here, &snapshot.named})
        if (*view)
            all_of((*view)->incident);
    if (snapshot.talk)
        all_of(snapshot.talk->incident.incident);
    for (const auto& known : snapshot.people)
        wanted.erase(known.person.ref);
    for (const auto& ref : wanted)
        if (auto person = tables.people.find(ref))
            snapshot.people.push_back(*std::move(person));
}

std::optional<decide::DebriefView> debrief_of(Tables& tables,
                                              std::optional<event::IncidentId> incident,
                                              const Asker& asker) {
    auto view = incident ? view_of(tables, tables.incidents.find(*incident), asker) : std::nullopt;
    if (!view)
        return std::nullopt;
    auto facts = tables.facts.debriefed(view->incident.id, view->next_fact.number - 1);
    return decide::DebriefView{*std::move(view), std::move(facts)};
}

constexpr std::size_t most_earlier = 20;

std::vector<std::vector<incident::Fact>> debriefs_before(Tables& tables,
                                                         const decide::IncidentView& about,
                                                         const Asker& asker) {
    std::vector<std::vector<incident::Fact>> debriefs;
    auto rows = tables.incidents.all();
    std::reverse(rows.begin(), rows.end());
    for (const auto& row : rows) {
        const auto& earlier = row.incident;
        const bool seen =
            earlier.visibility == incident::Visibility::open || is_member(tables, earlier, asker);
        if (debriefs.size() == most_earlier || earlier.id >= about.incident.id || !seen)
            continue;
        if (auto facts = tables.facts.debriefed(earlier.id, row.newest); !facts.empty())
            debriefs.push_back(std::move(facts));
    }
    return debriefs;
}

/// Each once, whichever of their accounts it was held with.
std::vector<decide::DebriefView> interviews_of(Tables& tables, const event::PersonRef& person,
                                               const Asker& asker) {
    std::set<event::IncidentId> incidents;
    for (const auto& account : tables.people.accounts(person))
        for (const auto incident : tables.talks.newest_of(account))
            incidents.insert(incident);
    std::vector<decide::DebriefView> interviews;
    for (const auto incident : incidents)
        if (auto view = debrief_of(tables, incident, asker))
            interviews.push_back(*std::move(view));
    return interviews;
}

void tie_all_in(Tables& tables, const std::vector<incident::Fact>& facts,
                decide::Snapshot& snapshot) {
    for (const auto& fact : facts) {
        const auto* step = std::get_if<incident::Debriefed>(&fact.body);
        if (step != nullptr && !step->person.id.empty() && !snapshot.ties.contains(step->person))
            snapshot.ties.emplace(step->person, tables.people.accounts(step->person));
    }
}

void read_debriefs(Tables& tables, const decide::Load& load, decide::Snapshot& snapshot) {
    if (load.talk) {
        snapshot.talk = debrief_of(tables, tables.talks.at(*load.talk), load.asker);
        if (snapshot.talk)
            snapshot.talks = tables.talks.in(load.talk->message.room);
    }
    if (load.busy)
        snapshot.elsewhere = interviews_of(tables, *load.busy, load.asker);
    const auto& about = snapshot.named ? snapshot.named : snapshot.here;
    if (load.debrief && about)
        snapshot.debrief = tables.facts.debriefed(about->incident.id, about->next_fact.number - 1);
    tie_all_in(tables, snapshot.debrief, snapshot);
    if (snapshot.talk)
        tie_all_in(tables, snapshot.talk->facts, snapshot);
    if (load.earlier_debriefs && about)
        snapshot.earlier_debriefs = debriefs_before(tables, *about, load.asker);
}

void add_items(Tables& tables, event::IncidentId incident, const Asker& asker,
               std::vector<decide::ItemsView>& items) {
    const auto known = [&](const decide::ItemsView& view) {
        return view.incident.incident.id == incident;
    };
    if (std::any_of(items.begin(), items.end(), known))
        return;
    auto view = view_of(tables, tables.incidents.find(incident), asker);
    if (!view)
        return;
    auto facts = tables.facts.ticketed(incident, view->next_fact.number - 1);
    items.push_back({*std::move(view), std::move(facts)});
}

/// Who would hear of a private incident's items by their part in it, and is not to.
void read_outsiders(Tables& tables, decide::Snapshot& snapshot) {
    for (const auto& view : snapshot.items) {
        const auto& incident = view.incident.incident;
        if (incident.visibility == bot::core::incident::Visibility::open)
            continue;
        for (const auto& person : people_of(view))
            if (!tables.people.member(incident, person))
                snapshot.outsiders.emplace(incident.id, person);
    }
}

std::vector<event::IncidentId> incidents_with_items(Tables& tables, const decide::Load& load,
                                                    const decide::Snapshot& snapshot) {
    if (load.items == decide::Items::none)
        return {};
    if (load.items == decide::Items::all)
        return tables.tickets.incidents();
    if (load.items == decide::Items::live)
        return tables.tickets.live();
    std::vector<event::IncidentId> incidents;
    if (const auto& about = snapshot.named ? snapshot.named : snapshot.here)
        incidents.push_back(about->incident.id);
    const auto* sent =
        snapshot.effect ? bot::core::outbox::follow_up(snapshot.effect->body) : nullptr;
    if (sent != nullptr)
        for (const auto& each : sent->reminders)
            incidents.push_back(each.incident);
    if (load.items == decide::Items::holders)
        for (const auto& held : snapshot.held)
            incidents.push_back(held.incident);
    return incidents;
}

void read_items(Tables& tables, const decide::Load& load, decide::Snapshot& snapshot) {
    auto& items = snapshot.items;
    for (const auto incident : incidents_with_items(tables, load, snapshot))
        add_items(tables, incident, load.asker, items);
    for (const auto& ticket : load.tickets)
        if (const auto item = tables.tickets.find(ticket)) {
            snapshot.filed.emplace(ticket, decide::FiledItem{item->incident, item->number});
            add_items(tables, item->incident, load.asker, items);
        }
    std::sort(items.begin(), items.end(), [](const auto& one, const auto& other) {
        return one.incident.incident.id < other.incident.incident.id;
    });
    if (!items.empty())
        snapshot.installation = tables.tickets.installation();
    read_outsiders(tables, snapshot);
    if (!load.followed.empty())
        snapshot.followed = tables.tickets.followed(load.followed);
}

void read_people(Tables& tables, const decide::Load& load, decide::Snapshot& snapshot) {
    for (const auto& name : load.toggles)
        if (auto toggle = tables.people.toggle(name))
            snapshot.toggles.emplace(name, *toggle);
    for (const auto& ref : load.people)
        if (auto person = tables.people.find(ref))
            snapshot.people.push_back(*std::move(person));
    if (!load.toggles_under.empty())
        snapshot.toggles.merge(tables.people.toggles_under(load.toggles_under));
    if (load.accounts && load.asker)
        snapshot.accounts = tables.people.accounts(*load.asker);
    else if (load.accounts && snapshot.effect && snapshot.named)
        snapshot.accounts = tables.people.accounts(snapshot.named->incident.reporter);
    if (load.names || snapshot.talk)
        read_names(tables, snapshot);
    const auto platform =
        load.room && load.handles_on.empty() ? load.room->platform : load.handles_on;
    auto ties = load.ties;
    for (const auto& account : load.tracker_accounts)
        snapshot.ties.emplace(account, tables.people.accounts(tables.people.written(account)));
    for (const auto& handle : load.handles)
        if (auto person = tables.people.by_handle(platform, handle)) {
            ties.push_back(person->ref);
            snapshot.handles.emplace(handle, *std::move(person));
        }
    for (const auto& account : ties)
        snapshot.ties.emplace(account, tables.people.accounts(account));
}

void read_facts(Tables& tables, const decide::Load& load, decide::Snapshot& snapshot) {
    if (load.own)
        snapshot.own = tables.facts.held(*load.own);
    if (load.offer)
        snapshot.choices = tables.choices.of(*load.offer);
    else if (load.offered_in && !snapshot.here)
        snapshot.choices = tables.choices.last_in(*load.offered_in);
    const auto all_of = [&](const decide::IncidentView& view) {
        return tables.facts.all(view.incident.id, view.next_fact.number - 1);
    };
    if (load.talk_record && snapshot.talk)
        snapshot.record = all_of(snapshot.talk->incident);
    const auto& about = snapshot.named ? snapshot.named : snapshot.here;
    if (!about)
        return;
    if (load.fact)
        snapshot.fact = tables.facts.find(about->incident.id, *load.fact);
    if (load.cast) {
        auto record = read_record(tables, about->incident.id);
        snapshot.tied = std::move(record.accounts);
        std::move(record.people.begin(), record.people.end(), std::back_inserter(snapshot.people));
        snapshot.record = std::move(record.facts);
    } else if (load.record)
        snapshot.record = all_of(*about);
}

/// The incidents that the asker is not to know of, not even by counting: a JSON list of numbers.
std::string hidden_from(Tables& tables, const decide::Load& load,
                        const decide::Snapshot& snapshot) {
    std::string list;
    for (const auto& row : tables.incidents.all()) {
        const bool here = snapshot.here && snapshot.here->incident.id == row.incident.id;
        if (row.incident.visibility == incident::Visibility::restricted && !here &&
            !is_member(tables, row.incident, load.asker))
            list += (list.empty() ? "" : ",") + std::to_string(row.incident.id.number);
    }
    return "[" + list + "]";
}

}  // namespace

decide::IncidentSummary summary_of(const IncidentRow& row) {
    const auto& from = row.incident;
    decide::IncidentSummary summary{from.id,         from.title,      from.severity, from.status,
                                    from.visibility, from.started_at, row.activity,  {},
                                    from.rooms,      false,           from.closed_at};
    if (const auto lead = from.roles.find("lead"); lead != from.roles.end())
        summary.lead = lead->second;
    return summary;
}

decide::HealthView read_health(Tables& tables, const std::string& hidden) {
    decide::HealthView health;
    Query query{tables.connection,
                "WITH hidden AS (SELECT value FROM json_each(?)) SELECT"
                " (SELECT count(*) FROM incident WHERE open = 1 AND number NOT IN hidden),"
                " (SELECT count(*) FROM outbox WHERE state = 0 AND incident NOT IN hidden),"
                " (SELECT count(*) FROM outbox WHERE state = 2 AND incident NOT IN hidden),"
                " (SELECT count(*) FROM timer WHERE incident NOT IN hidden),"
                " (SELECT count(*) FROM fact WHERE kind = 24 AND id / ? NOT IN hidden)",
                hidden, facts_each};
    if (query.step()) {
        health.open_incidents = query.number(0);
        health.outbox_waiting = query.number(1);
        health.outbox_failed = query.number(2);
        health.timers_waiting = query.number(3);
        health.gaps = query.number(4);
    }
    health.last_event = tables.inbox.last_received();
    return health;
}

decide::Snapshot read_snapshot(Tables& tables, const decide::Load& load) {
    decide::Snapshot snapshot;
    read_delivery(tables, load, snapshot);
    read_incidents(tables, load, snapshot);
    read_debriefs(tables, load, snapshot);
    read_items(tables, load, snapshot);
    read_people(tables, load, snapshot);
    read_facts(tables, load, snapshot);
    if (load.follow_up)
        read_follow_up(tables, snapshot);
    if (!load.replaces.empty())
        snapshot.ordered = tables.outbox.has_open(load.replaces);
    if (load.listing != decide::Listing::none)
        snapshot.listing = read_listing(tables, load.listing, load.asker);
    if (load.numbering)
        snapshot.next_incident = tables.incidents.next();
    if (load.health)
        snapshot.health = read_health(tables, hidden_from(tables, load, snapshot));
    if (const auto& about = snapshot.named ? snapshot.named : snapshot.here;
        about && load.beside != decide::Beside::none)
        snapshot.likeness = read_likeness(tables, load, about->incident.id);
    return snapshot;
}

}  // namespace storage::sqlite
