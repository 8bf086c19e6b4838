#include "tests/unit/decide/scene.hpp"

#include "bot/core/incident/forgetting.hpp"
#include "bot/core/ticket/mended.hpp"
#include "bot/core/ticket/ticket.hpp"

#include <algorithm>
#include <utility>

using namespace bot::core;

Scene::Scene() : now{event::from_rfc3339("2026-11-22T12:00:00Z").value()} {
    policy.marks = {{"pushpin", incident::MarkKind::key},
                    {"star", incident::MarkKind::milestone},
                    {"no_entry_sign", incident::MarkKind::strike}};
    policy.chats["chat"] = {.command = "/incident"};
    policy.version = "1.2.3";
    for (const auto* name : {"alice", "bob", "carol"})
        people.push_back({person(name), name, ""});
}

event::Person Scene::person(const std::string& name) {
    auto id = "U" + name;
    const auto kind = name == "ourselves" ? event::PersonKind::ourselves : event::PersonKind::human;
    return {{"chat", std::move(id)}, name, kind};
}

event::ChatEvent Scene::chat(const std::string& who, const std::string& where,
                             event::ChatBody body) {
    return {{"chat:" + std::to_string(++x_events)},
            room(where),
            now,
            person(who),
            std::move(body),
            std::nullopt};
}

event::MessagePosted Scene::message(const std::string& who, const std::string& id,
                                    const std::string& text, const std::string& where) const {
    event::MessagePosted posted;
    posted.message = {room(where), id};
    posted.posted_at = now;
    posted.author = person(who);
    posted.text = event::words(text);
    return posted;
}

Scene::Decision Scene::says(const std::string& who, const std::string& id, const std::string& text,
                            const std::string& where) {
    return submit(chat(who, where, message(who, id, text, where)));
}

Scene::Decision Scene::edits(const std::string& who, const std::string& id, const std::string& text,
                             const std::string& revision, const std::string& where) {
    return submit(
        chat(who, where, event::MessageEdited{message(who, id, text, where), revision, now}));
}

Scene::Decision Scene::deletes(const std::string& who, const std::string& id,
                               const std::string& where) {
    return submit(chat(who, where, event::MessageDeleted{{room(where), id}, now, {}, {}}));
}

Scene::Decision Scene::reacts(const std::string& who, const std::string& id,
                              const std::string& reaction, const std::string& where) {
    return submit(
        chat(who, where,
             event::ReactionChanged{{room(where), id}, now, {}, reaction, event::Change::added}));
}

Scene::Decision Scene::unreacts(const std::string& who, const std::string& id,
                                const std::string& reaction, const std::string& where) {
    return submit(
        chat(who, where,
             event::ReactionChanged{{room(where), id}, now, {}, reaction, event::Change::removed}));
}

Scene::Decision Scene::asks(const std::string& who, event::Text command, const std::string& where) {
    event::CommandGiven given;
    given.text = std::move(command);
    return submit(chat(who, where, std::move(given)));
}

Scene::Decision Scene::asks(const std::string& who, const std::string& command,
                            const std::string& where) {
    return asks(who, event::words(command), where);
}

Scene::Decision Scene::done(const std::string& effect, event::Outcome outcome) {
    for (auto row = outbox.rbegin(); row != outbox.rend(); ++row) {
        if (!row->settled && outbox::name(row->effect.body) == effect)
            return submit(event::EffectOutcome{row->row, std::move(outcome)});
    }
    return submit(event::EffectOutcome{-1, std::move(outcome)});
}

Scene::Decision Scene::comes_due(const std::string& timer) {
    const auto found = timers.find(timer);
    if (found == timers.end())
        return {};
    now = std::max(now, found->second);
    timers.erase(found);
    const bool of_none = timer.starts_with("tracker.");
    return submit(event::TimerFired{++x_events, {of_none ? 0 : 1}, timer});
}

void Scene::open_here(const std::string& where, const std::string& title) {
    asks("alice", "start " + title + " here", where);
    done("post_card", event::Posted{{room(where), "card-" + where}, {}});
}

Scene::Decision Scene::submit(Event event) {
    const auto load_wish = decide::needs(event, policy);
    auto snapshot = load(load_wish);
    const decide::Context context{now, policy, connections};
    if (auto meant = decide::meant_by(snapshot, event, context)) {
        event = *std::move(meant);
        snapshot = load(decide::needs(event, policy));
    }
    const auto decision = decide::decide(snapshot, event, context);
    keep(event, decision);
    return decision;
}

void Scene::forget(event::IncidentId id, const event::MessageRef& message) {
    auto& record = x_facts[id.number];
    std::set<event::FactNumber> lines;
    for (const auto& fact : record)
        if (decide::message_of(fact.body) == message)
            lines.insert(fact.number);
    for (auto& fact : record)
        if (auto left = incident::forgotten(fact.body, message, lines))
            fact.body = *std::move(left);
}

void Scene::keep(const Event& event, const Decision& decision) {
    const auto key = decide::key_of(event).value;
    if (!key.empty())
        x_inbox.insert(key);
    if (std::holds_alternative<event::ImportOpened>(event) && decision.incident)
        x_imports[key] = *decision.incident;
    for (auto fact : decision.facts) {
        auto& record = x_facts[fact.incident.number];
        fact.number = {static_cast<std::int64_t>(record.size()) + 1};
        record.push_back(std::move(fact));
    }
    if (const auto* outcome = std::get_if<event::EffectOutcome>(&event)) {
        for (auto& row : outbox) {
            if (row.row == outcome->row)
                row.settled = true;
        }
    }
    for (const auto& words : decision.erased)
        for (auto& fact : x_facts[words.incident.number])
            if (auto* body = std::get_if<incident::Debriefed>(&fact.body);
                body != nullptr && fact.number == words.fact)
                body->told.clear();
    for (const auto& [id, message] : decision.forgotten)
        forget(id, message);
    for (const auto& left : decision.reduced)
        x_facts[left.incident.number].at(static_cast<std::size_t>(left.number.number) - 1) = left;
    for (const auto& effect : decision.effects) {
        const auto same = [&](const Row& row) { return row.effect.key == effect.key; };
        if (std::any_of(outbox.begin(), outbox.end(), same))
            continue;
        std::erase_if(outbox, [&](const Row& row) {
            return !row.settled && !effect.replaces.empty() &&
                   row.effect.replaces == effect.replaces;
        });
        const auto last = outbox.empty() ? 0 : outbox.back().row;
        outbox.push_back({last + 1, effect, false});
    }
    for (const auto& mark : decision.followed)
        followed[mark.tracker] = std::max(followed[mark.tracker], mark.until);
    offers.insert(offers.end(), decision.offers.begin(), decision.offers.end());
    for (const auto& tie : decision.ties) {
        std::erase_if(ties, [&](const decide::AccountTie& former) {
            return tie.alone && former.one == tie.one &&
                   former.other.platform == tie.other.platform;
        });
        ties.push_back(tie);
    }
    for (const auto& [name, toggle] : decision.toggles) {
        if (!x_toggles.contains(name) || x_toggles[name].at <= toggle.at)
            x_toggles[name] = toggle;
    }
    for (const auto& timer : decision.timers)
        timers[timer.name] = timer.due;
    for (const auto& timer : decision.dropped_timers)
        timers.erase(timer.name);
    for (const auto& known : decision.people) {
        const auto newer = [&](const auto& old) {
            return old.person.ref == known.person.ref && old.since > known.since;
        };
        if (std::any_of(people.begin(), people.end(), newer))
            continue;
        std::erase_if(people, [&](const auto& old) { return old.person.ref == known.person.ref; });
        people.push_back(known);
    }
}

std::vector<event::PersonRef> Scene::accounts_of(const event::PersonRef& account) const {
    std::vector<event::PersonRef> all{account};
    for (const auto& tie : ties) {
        if (tie.one == account)
            all.push_back(tie.other);
        if (tie.other == account)
            all.push_back(tie.one);
    }
    return all;
}

event::PersonRef Scene::written(const event::PersonRef& account) const {
    for (const auto& tie : ties)
        for (const auto& known : {tie.one, tie.other})
            if (known.platform == account.platform && ticket::same_account(known.id, account.id))
                return known;
    return account;
}

incident::Incident Scene::incident(std::int64_t number) const {
    incident::Incident result;
    result.id = {number};
    const auto found = x_facts.find(number);
    if (found != x_facts.end()) {
        for (const auto& fact : found->second)
            incident::apply(result, fact);
    }
    return result;
}

const std::vector<incident::Fact>& Scene::facts(std::int64_t number) {
    return x_facts[number];
}

std::vector<timeline::Entry> Scene::entries(std::int64_t number) {
    return timeline::build(x_facts[number], false);
}

std::vector<std::string> Scene::messages(std::int64_t number) {
    std::vector<std::string> result;
    for (const auto& entry : entries(number)) {
        if (!entry.source.message.empty() && entry.kind != timeline::EntryKind::reaction &&
            entry.kind != timeline::EntryKind::pin)
            result.push_back(entry.deleted ? "(deleted)" : entry.text.plain);
    }
    return result;
}

bool Scene::is_member(const incident::Incident& incident, const event::PersonRef& person) const {
    bool told = false;
    for (const auto& linked : incident.rooms) {
        const auto toggle = x_toggles.find(decide::member_toggle(linked.room, person));
        if (toggle == x_toggles.end())
            continue;
        if (toggle->second.change == event::Change::added)
            return true;
        told = true;
    }
    const auto holds = [&](const auto& role) { return role.second == person; };
    return !told && (incident.reporter == person ||
                     std::any_of(incident.roles.begin(), incident.roles.end(), holds));
}

namespace {

void held_of(const std::vector<incident::Fact>& record,
             const std::optional<event::MessageRef>& message,
             std::vector<decide::HeldMessage>& found) {
    std::vector<incident::Fact> about;
    for (const auto& fact : record) {
        if (message &&
            (decide::message_of(fact.body) == message || decide::own_id_of(fact.body) == message))
            about.push_back(fact);
    }
    if (!about.empty())
        found.push_back(decide::held_from(about));
}

}  // namespace

std::vector<incident::Fact> Scene::debriefed(std::int64_t number) const {
    std::vector<incident::Fact> facts;
    for (const auto& fact : x_facts.at(number))
        if (std::holds_alternative<incident::Debriefed>(fact.body))
            facts.push_back(fact);
    return facts;
}

/// The incident whose interview has the message or its thread, else the newest one of the room.
std::optional<std::int64_t> Scene::talk_at(const decide::TalkPlace& place) const {
    std::optional<std::int64_t> exact;
    std::optional<std::int64_t> newest;
    Instant newest_at{};
    for (const auto& [number, record] : x_facts) {
        for (const auto& fact : record) {
            const auto* body = std::get_if<incident::Debriefed>(&fact.body);
            if (body == nullptr || !body->message || body->message->room != place.message.room)
                continue;
            if (fact.recorded >= newest_at) {
                newest = number;
                newest_at = fact.recorded;
            }
            if (body->message->message == place.message.message ||
                body->message->message == place.thread)
                exact = number;
        }
    }
    const auto talks = talks_in(place.message.room);
    if (place.incident && std::find(talks.begin(), talks.end(), *place.incident) != talks.end())
        return place.incident->number;
    return exact ? exact : newest;
}

std::vector<event::IncidentId> Scene::talks_in(const event::RoomRef& room) const {
    std::vector<event::IncidentId> talks;
    for (const auto& [number, record] : x_facts) {
        const auto is_there = [&](const incident::Fact& fact) {
            const auto* body = std::get_if<incident::Debriefed>(&fact.body);
            return body != nullptr && body->message && body->message->room == room;
        };
        if (std::any_of(record.begin(), record.end(), is_there))
            talks.push_back({number});
    }
    return talks;
}

decide::LikenessView Scene::likeness_of(const decide::Load& load, IncidentId about) const {
    namespace likeness = bot::core::likeness;
    std::vector<likeness::Portrait> portraits;
    for (const auto& [number, record] : x_facts) {
        const auto each = incident(number);
        const bool known = each.visibility == incident::Visibility::open ||
                           (load.beside == decide::Beside::known_to_asker && load.asker &&
                            is_member(each, *load.asker));
        if (each.id == about || (known && likeness::counts(each)))
            portraits.push_back(
                likeness::portrait_of(each, record, ticket::mended(ticket::fold(record))));
    }
    decide::LikenessView view;
    view.findings = likeness::liken(portraits, {}, about);
    for (const auto& portrait : portraits)
        view.portraits.emplace(portrait.id, portrait);
    for (const auto& each : view.findings.alike)
        view.lines[each.id] = x_facts.at(each.id.number);
    for (const auto id : view.findings.members())
        view.recurring.emplace(id, decide::RecurringView{incident(id.number), x_facts.at(id.number),
                                                         debriefed(id.number)});
    return view;
}

decide::Snapshot Scene::load(const decide::Load& load) const {
    decide::Snapshot snapshot;
    snapshot.installation = installation;
    snapshot.seen = x_inbox.contains(load.key.value);
    snapshot.unheard = !load.original.value.empty() && !x_inbox.contains(load.original.value);
    const auto view = [&](std::int64_t number) {
        decide::IncidentView result;
        result.incident = incident(number);
        result.version = 1;
        result.next_fact = {static_cast<std::int64_t>(x_facts.at(number).size()) + 1};
        result.member = load.asker && is_member(result.incident, *load.asker);
        return result;
    };
    for (const auto& [number, record] : x_facts) {
        if (load.room && incident::captures(incident(number), *load.room))
            snapshot.here = view(number);
        if (load.incident && load.incident->number == number)
            snapshot.named = view(number);
        if (load.other_room && incident::captures(incident(number), *load.other_room))
            snapshot.there = view(number);
        held_of(record, load.message, snapshot.held);
        held_of(record, load.own, snapshot.own);
    }
    if (load.effect_row) {
        for (const auto& row : outbox) {
            if (row.row != *load.effect_row || row.settled)
                continue;
            snapshot.effect = row.effect;
            if (x_facts.contains(row.effect.incident.number))
                snapshot.named = view(row.effect.incident.number);
        }
    }
    snapshot.ordered = std::any_of(outbox.begin(), outbox.end(), [&](const Row& row) {
        return !row.settled && !load.replaces.empty() && row.effect.replaces == load.replaces;
    });
    auto offered = load.offer;
    for (const auto& offer : offers)
        if (!load.offer && load.offered_in == offer.post.room)
            offered = offer.post;
    for (const auto& offer : offers)
        if (offered == offer.post)
            snapshot.choices.insert(snapshot.choices.end(), offer.choices.begin(),
                                    offer.choices.end());
    if (load.accounts && load.asker)
        snapshot.accounts = accounts_of(*load.asker);
    else if (load.accounts && snapshot.named)
        snapshot.accounts = accounts_of(snapshot.named->incident.reporter);
    for (const auto& name : load.toggles) {
        if (const auto found = x_toggles.find(name); found != x_toggles.end())
            snapshot.toggles.insert(*found);
    }
    for (const auto& [name, toggle] : x_toggles)
        if (!load.toggles_under.empty() && name.starts_with(load.toggles_under))
            snapshot.toggles.emplace(name, toggle);
    const auto view_of_debrief = [&](std::int64_t number) {
        return decide::DebriefView{view(number), debriefed(number)};
    };
    if (load.talk)
        if (const auto number = talk_at(*load.talk))
            snapshot.talk = view_of_debrief(*number);
    for (const auto& known : people) {
        const auto wanted = std::find(load.people.begin(), load.people.end(), known.person.ref) !=
                            load.people.end();
        if (wanted || load.names || snapshot.talk)
            snapshot.people.push_back(known);
        for (const auto& handle : load.handles) {
            if (known.handle == handle || known.person.name == handle)
                snapshot.handles[handle] = known.person;
        }
    }
    const auto* about = snapshot.named  ? &*snapshot.named
                        : snapshot.here ? &*snapshot.here
                                        : nullptr;
    if ((load.record || load.cast) && about != nullptr)
        snapshot.record = x_facts.at(about->incident.id.number);
    else if (load.talk_record && snapshot.talk)
        snapshot.record = x_facts.at(snapshot.talk->incident.incident.id.number);
    if (load.cast)
        snapshot.people = people;
    for (const auto& tie : ties)
        if (load.cast)
            for (const auto& account : {tie.one, tie.other})
                snapshot.tied[account] = std::min(tie.one, tie.other);
    if (load.debrief && about != nullptr)
        snapshot.debrief = debriefed(about->incident.id.number);
    const auto tie_all_in = [&](const std::vector<incident::Fact>& told) {
        for (const auto& fact : told)
            if (const auto* body = std::get_if<incident::Debriefed>(&fact.body))
                snapshot.ties[body->person] = accounts_of(body->person);
    };
    tie_all_in(snapshot.debrief);
    if (snapshot.talk)
        tie_all_in(snapshot.talk->facts);
    const auto add_items = [&](std::int64_t number) {
        const auto same = [&](const decide::ItemsView& known) {
            return known.incident.incident.id.number == number;
        };
        if (std::none_of(snapshot.items.begin(), snapshot.items.end(), same))
            snapshot.items.push_back({view(number), x_facts.at(number)});
    };
    const bool some = load.items == decide::Items::incident || load.items == decide::Items::holders;
    if (some && about != nullptr)
        add_items(about->incident.id.number);
    const auto* sent = snapshot.effect ? outbox::follow_up(snapshot.effect->body) : nullptr;
    if (some && sent != nullptr)
        for (const auto& each : sent->reminders)
            add_items(each.incident.number);
    if (load.items == decide::Items::holders)
        for (const auto& held : snapshot.held)
            add_items(held.incident.number);
    for (const auto& [number, record] : x_facts) {
        if (load.items == decide::Items::all || load.items == decide::Items::live)
            add_items(number);
        for (const auto& fact : record) {
            const auto* body = std::get_if<incident::Ticketed>(&fact.body);
            const auto* filed =
                body == nullptr ? nullptr : std::get_if<incident::ItemFiled>(&body->step);
            if (filed == nullptr || std::find(load.tickets.begin(), load.tickets.end(),
                                              filed->ticket.ticket) == load.tickets.end())
                continue;
            snapshot.filed[filed->ticket.ticket] = {{number}, body->number};
            add_items(number);
        }
    }
    for (const auto& each : snapshot.items) {
        const auto& about_it = each.incident.incident;
        for (const auto& item : ticket::fold(each.facts)) {
            if (item.owner && load.follow_up)
                snapshot.ties[item.owner->ref] = accounts_of(item.owner->ref);
            if (item.owner && about_it.visibility == incident::Visibility::restricted &&
                !is_member(about_it, item.owner->ref))
                snapshot.outsiders.emplace(about_it.id, item.owner->ref);
        }
    }
    if (load.follow_up)
        snapshot.responding = responding;
    if (const auto found = followed.find(load.followed); found != followed.end())
        snapshot.followed = found->second;
    for (const auto& account : load.ties)
        snapshot.ties[account] = accounts_of(account);
    for (const auto& account : load.tracker_accounts)
        snapshot.ties[account] = accounts_of(written(account));
    for (const auto& [handle, known] : snapshot.handles)
        snapshot.ties[known.ref] = accounts_of(known.ref);
    if (load.earlier_debriefs && about != nullptr)
        for (const auto& [number, record] : x_facts)
            if (number < about->incident.id.number)
                snapshot.earlier_debriefs.push_back(debriefed(number));
    if (snapshot.talk)
        snapshot.talks = talks_in(load.talk->message.room);
    const auto is_of = [&](const event::PersonRef& who, const event::PersonRef& account) {
        const auto all = accounts_of(who);
        return std::find(all.begin(), all.end(), account) != all.end();
    };
    if (load.busy)
        for (const auto& [number, record] : x_facts)
            for (const auto& fact : record)
                if (const auto* body = std::get_if<incident::Debriefed>(&fact.body))
                    if (is_of(*load.busy, body->person) && body->message)
                        if (snapshot.elsewhere.empty() ||
                            snapshot.elsewhere.back().incident.incident.id.number != number)
                            snapshot.elsewhere.push_back(view_of_debrief(number));
    if (load.beside != decide::Beside::none && about != nullptr)
        snapshot.likeness = likeness_of(load, about->incident.id);
    if (load.numbering)
        snapshot.next_incident = IncidentId{static_cast<std::int64_t>(x_facts.size()) + 1};
    if (const auto found = x_imports.find(load.key.value); found != x_imports.end())
        snapshot.import_known = found->second;
    if (load.listing != decide::Listing::none) {
        for (const auto& [number, record] : x_facts) {
            const auto it = view(number);
            const auto lead = it.incident.roles.find("lead");
            snapshot.listing.push_back(
                {it.incident.id, it.incident.title, it.incident.severity, it.incident.status,
                 it.incident.visibility, it.incident.started_at, record.back().recorded,
                 lead == it.incident.roles.end() ? std::nullopt : std::optional{lead->second},
                 it.incident.rooms, it.member, it.incident.closed_at});
        }
    }
    return snapshot;
}

std::vector<std::string> names(const Scene::Decision& decision) {
    std::vector<std::string> result;
    for (const auto& effect : decision.effects)
        result.emplace_back(outbox::name(effect.body));
    return result;
}

std::string said_aloud(const Scene::Decision& decision) {
    std::string result;
    for (const auto& post : all<outbox::PostText>(decision))
        result += post.text.plain + "\n";
    return result;
}

std::string told(const Scene::Decision& decision) {
    return decision.reply ? decision.reply->text.plain : std::string{};
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}
