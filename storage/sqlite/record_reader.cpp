#include "storage/sqlite/snapshot_reader.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <variant>

namespace storage::sqlite {

namespace event = bot::core::event;
namespace incident = bot::core::incident;

namespace {

/// Everybody a record names, with the newest name the facts themselves tell.
class People {
public:
    void add(const event::Person& person) {
        if (person.ref.id.empty())
            return;
        // Most facts follow one by the same person.
        if (x_last == nullptr || x_last->first != person.ref)
            x_last = &*x_people.try_emplace(person.ref, person).first;
        if (!person.name.empty() && x_last->second.name != person.name)
            x_last->second = person;
    }
    void add(const event::PersonRef& ref) { add(event::Person{ref, {}}); }
    void add(const event::Text& text) {
        for (const auto& span : text.spans)
            if (const auto* ref = std::get_if<event::PersonRef>(&span.meaning))
                add(*ref);
    }
    void add(const std::optional<event::Person>& person) {
        if (person)
            add(*person);
    }

    void operator()(const incident::RoleSet& body) { add(body.now); }
    void operator()(const incident::Said& body) {
        add(body.message.author);
        add(body.message.text);
    }
    void operator()(const incident::Revised& body) { add(body.text); }
    void operator()(const incident::MemberChanged& body) {
        add(body.person);
        add(body.inviter);
    }
    void operator()(const incident::Noted& body) { add(body.text); }
    void operator()(const incident::EntryRevised& body) { add(body.text); }
    void operator()(const incident::Opened&) {}
    void operator()(const incident::RoomLinked&) {}
    void operator()(const incident::RoomUnlinked&) {}
    void operator()(const incident::RoomAltered&) {}
    void operator()(const incident::RoomReplaced&) {}
    void operator()(const incident::CardPosted&) {}
    void operator()(const incident::SeveritySet&) {}
    void operator()(const incident::StatusSet&) {}
    void operator()(const incident::TitleSet&) {}
    void operator()(const incident::SummarySet&) {}
    void operator()(const incident::ImpactSet&) {}
    void operator()(const incident::MilestoneSet&) {}
    void operator()(const incident::Removed&) {}
    void operator()(const incident::Reacted&) {}
    void operator()(const incident::Pinned&) {}
    void operator()(const incident::Marked&) {}
    void operator()(const incident::EntryStruck&) {}
    void operator()(const incident::CommandRun&) {}
    void operator()(const incident::Debriefed& body) { add(body.person); }
    void operator()(const incident::Ticketed& body) {
        add(body.words);
        if (const auto* offered = std::get_if<incident::OwnerOffered>(&body.step))
            add(offered->owner);
        if (const auto* named = std::get_if<incident::SponsorNamed>(&body.step))
            add(named->sponsor);
        if (const auto* accepted = std::get_if<incident::OwnerAccepted>(&body.step))
            add(accepted->owner);
        if (const auto* seen = std::get_if<incident::SeenInTracker>(&body.step))
            add(seen->owner);
    }
    void operator()(const incident::Gap&) {}

    [[nodiscard]] const std::map<event::PersonRef, event::Person>& all() const { return x_people; }

private:
    std::map<event::PersonRef, event::Person> x_people;
    std::pair<const event::PersonRef, event::Person>* x_last = nullptr;
};

}  // namespace

bot::ports::Record read_record(Tables& tables, event::IncidentId incident) {
    auto row = tables.incidents.find(incident);
    if (!row)
        throw Refused{bot::ports::Failure{bot::ports::FailureKind::not_found,
                                          "there is no " + to_string(incident)}};
    bot::ports::Record record{
        std::move(row->incident), tables.facts.all(incident, row->newest), {}, {}, {}};
    People people;
    for (const auto& fact : record.facts) {
        people.add(fact.actor);
        std::visit(people, fact.body);
    }
    for (const auto& [role, ref] : record.incident.roles)
        people.add(ref);
    for (const auto& [ref, told] : people.all()) {
        auto known = tables.people.find(ref);
        if (!known)
            known = event::PersonRenamed{told, {}, {}};
        else if (known->person.name.empty())
            known->person.name = told.name;
        record.people.push_back(*std::move(known));
        for (const auto& other : tables.people.accounts(ref)) {
            if (other != ref && people.all().contains(other)) {
                record.accounts.emplace(ref, std::min(other, ref));
                break;
            }
        }
    }
    return record;
}

void add_everybody(Tables& tables, bot::ports::Record& record) {
    record.everybody = tables.people.everybody();
    for (const auto& known : record.people) {
        const auto& ref = known.person.ref;
        const auto stands = record.accounts.find(ref);
        const auto one = stands == record.accounts.end() ? ref : stands->second;
        for (auto& other : tables.people.accounts(ref)) {
            if (other != ref)
                record.accounts.try_emplace(std::move(other), one);
        }
    }
}

}  // namespace storage::sqlite
