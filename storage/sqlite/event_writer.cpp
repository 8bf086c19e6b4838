#include "storage/sqlite/event_writer.hpp"

#include "bot/core/decide/snapshot.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace storage::sqlite {

namespace event = bot::core::event;
namespace incident = bot::core::incident;
namespace decide = bot::core::decide;

using bot::ports::Failure;
using bot::ports::FailureKind;
using bot::ports::Written;

Written EventWriter::run() {
    if (!x_write.key.value.empty() && !x_tables.inbox.add(x_write.key, x_write.received))
        return Written::duplicate;
    settle();
    for (const auto& fact : x_write.decision.facts)
        add(fact);
    for (const auto& [number, incident] : x_touched)
        if (incident.moved)
            x_tables.incidents.save(incident.moved->incident, incident.moved->version + 1);
    add_effects();
    advance();
    return Written::committed;
}

/// Last, for it cannot be undone with the rest of this event.
void EventWriter::advance() {
    for (const auto& [number, incident] : x_touched)
        x_tables.incidents.advance({number}, incident.progress);
    for (const auto& fact : x_write.decision.facts) {
        if (const auto* said = std::get_if<incident::Said>(&fact.body))
            x_tables.incidents.heard(fact.incident, said->message.message.room,
                                     said->message.posted_at);
        if (const auto* gap = std::get_if<incident::Gap>(&fact.body))
            x_tables.incidents.heard(fact.incident, gap->room, gap->to);
    }
    for (const auto& heard : x_write.decision.heard)
        x_tables.incidents.heard(heard.incident, heard.room, heard.until);
}

void EventWriter::settle() {
    if (x_write.settles_effect)
        x_tables.outbox.settle(*x_write.settles_effect, x_write.effect_failed, x_write.received);
    if (x_write.settles_timer)
        x_tables.timers.settle(*x_write.settles_timer);
}

void EventWriter::add_effects() {
    const auto& decision = x_write.decision;
    for (const auto& person : decision.people)
        x_tables.people.learn(person);
    for (const auto& [name, toggle] : decision.toggles)
        x_tables.people.set_toggle(name, toggle);
    for (const auto& tie : decision.ties)
        x_tables.people.tie(tie);
    for (const auto& words : decision.erased)
        x_tables.facts.erase(words.incident, words.fact);
    for (const auto& message : decision.forgotten)
        forget(message);
    x_tables.facts.reduce(decision.reduced);
    for (const auto incident : decision.resting)
        x_tables.tickets.rest(incident);
    for (const auto& mark : decision.followed)
        x_tables.tickets.follow(mark.tracker, mark.until);
    for (const auto& offer : decision.offers)
        x_tables.choices.add(offer);
    for (const auto& effect : decision.effects)
        x_tables.outbox.add(effect, x_write.received);
    for (const auto& timer : decision.dropped_timers)
        x_tables.timers.drop(timer);
    for (const auto& timer : decision.timers)
        x_tables.timers.set(timer);
    if (x_write.import_of)
        x_tables.inbox.add_import(x_write.key, *x_write.import_of);
}

void EventWriter::add(const incident::Fact& fact) {
    auto& incident = touched(fact);
    auto& progress = incident.progress;
    x_tables.facts.insert(fact, {++progress.newest});
    progress.activity = std::max(progress.activity, fact.at);
    if (incident::moves_incident(fact.body))
        move(incident, fact);
    note_talk(fact);
    note_filed(fact);
}

void EventWriter::forget(const bot::core::decide::MessageForgotten& forgotten) {
    for (const auto& [row, was] : x_tables.facts.forget(forgotten.incident, forgotten.message))
        x_tables.search.drop(row, was);
}

EventWriter::Touched& EventWriter::touched(const incident::Fact& fact) {
    const auto known = x_touched.find(fact.incident.number);
    if (known != x_touched.end())
        return known->second;
    if (std::holds_alternative<incident::Opened>(fact.body))
        create(fact);
    const auto progress = x_tables.incidents.progress(fact.incident);
    if (!progress)
        throw Refused{Failure{FailureKind::not_found, "there is no " + to_string(fact.incident)}};
    return x_touched[fact.incident.number] = {*progress, std::nullopt};
}

void EventWriter::create(const incident::Fact& fact) {
    if (fact.incident.number <= 0)
        throw Refused{Failure{FailureKind::rejected, "an incident's number begins at 1"}};
    if (x_tables.incidents.progress(fact.incident))
        throw Refused{
            Failure{FailureKind::conflict, to_string(fact.incident) + " was opened meanwhile"}};
    x_tables.incidents.create(fact.incident);
}

void EventWriter::check_version(const IncidentRow& row) const {
    const auto same = [&](const auto& version) { return version.first == row.incident.id; };
    const auto& versions = x_write.versions;
    const auto decided_on = std::find_if(versions.begin(), versions.end(), same);
    if (decided_on != versions.end() && decided_on->second != row.version)
        throw Refused{
            Failure{FailureKind::conflict, to_string(row.incident.id) + " was moved meanwhile"}};
}

void EventWriter::move(Touched& incident, const incident::Fact& fact) {
    if (!incident.moved) {
        incident.moved = x_tables.incidents.find(fact.incident);
        check_version(*incident.moved);
    }
    auto numbered = fact;
    numbered.number.number = incident.progress.newest;
    incident::apply(incident.moved->incident, numbered);
}

void EventWriter::note_talk(const incident::Fact& fact) {
    if (const auto* said = std::get_if<incident::Said>(&fact.body))
        x_tables.people.spoke(fact.incident, said->message.message.room, said->message.author.ref);
}

void EventWriter::note_filed(const incident::Fact& fact) {
    const auto* ticketed = std::get_if<incident::Ticketed>(&fact.body);
    if (ticketed == nullptr)
        return;
    x_tables.tickets.wake(fact.incident);
    if (const auto* filed = std::get_if<incident::ItemFiled>(&ticketed->step))
        x_tables.tickets.file(filed->ticket.ticket, {fact.incident, ticketed->number});
}

}  // namespace storage::sqlite
