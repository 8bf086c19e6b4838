#include "bot/main/person_export.hpp"

#include "bot/core/draft/about_person.hpp"

#include <algorithm>
#include <utility>
#include <variant>
#include <vector>

namespace bot::main {
namespace {

/// Whether the name of a toggle has that account as one of its words.
bool names(std::string toggle, const core::event::PersonRef& account) {
    std::replace(toggle.begin(), toggle.end(), '/', ' ');
    return (" " + toggle + " ").find(" " + to_string(account) + " ") != std::string::npos;
}

ports::Result<core::decide::Snapshot> look_up(ports::StorePort& store,
                                              const core::event::PersonRef& person) {
    core::decide::Load load;
    load.asker = person;
    load.accounts = true;
    auto tied = store.load(load);
    if (!tied)
        return tied;
    load.people = tied->accounts;
    return store.load(load);
}

ports::Result<ports::Done> add_switches(ports::StorePort& store,
                                        const std::vector<core::event::PersonRef>& accounts,
                                        core::draft::AboutPerson& about) {
    for (const auto* kind : {"claim ", "direct ", "member ", "reaction ", "remind."}) {
        core::decide::Load load;
        load.toggles_under = kind;
        const auto found = store.load(load);
        if (!found)
            return found.failure();
        for (const auto& [name, toggle] : found->toggles)
            for (const auto& account : accounts)
                if (names(name, account))
                    about.add_switch(name, toggle.at, toggle.change);
    }
    return ports::Done{};
}

/// What goes out in words of people; empty where nothing does.
struct WordsOf {
    std::string operator()(const auto& body) const {
        if constexpr (requires { body.text.plain; })
            return body.text.plain;
        else
            return {};
    }
    std::string operator()(const core::outbox::CreateRoom& order) const {
        return order.name + "\n" + order.topic;
    }
    std::string operator()(const core::outbox::SetTopic& order) const { return order.topic; }
    std::string operator()(const core::outbox::PostCard& order) const { return of(order.card); }
    std::string operator()(const core::outbox::UpdateCard& order) const { return of(order.card); }
    std::string operator()(const core::outbox::FileTicket& order) const {
        return order.title + "\n" + order.body;
    }
    std::string operator()(const core::outbox::AmendTicket& order) const {
        return order.comment + "\n" + (order.rewritten ? (*this)(*order.rewritten) : "");
    }
    static std::string of(const core::outbox::Card& card) {
        auto words = card.title;
        for (const auto& [label, value] : card.fields)
            words += "\n" + value.plain;
        return words;
    }
};

ports::Result<ports::Done> add_unsent(ports::StorePort& store, core::draft::AboutPerson& about) {
    core::decide::Load load;
    load.unsent = true;
    const auto found = store.load(load);
    if (!found)
        return found.failure();
    for (const auto& effect : found->unsent)
        about.add_unsent(effect.incident, core::outbox::name(effect.body),
                         std::visit(WordsOf{}, effect.body));
    return ports::Done{};
}

}  // namespace

ports::Result<std::string> all_about(ports::StorePort& store,
                                     const core::event::PersonRef& person) {
    auto known = look_up(store, person);
    if (!known)
        return known.failure();
    auto accounts = known->people;
    for (const auto& account : known->accounts) {
        const auto is_it = [&](const auto& one) { return one.person.ref == account; };
        if (std::none_of(accounts.begin(), accounts.end(), is_it))
            accounts.push_back({{account, {}}, {}, {}});
    }
    core::draft::AboutPerson about{accounts};
    const auto incidents = store.list();
    if (!incidents)
        return incidents.failure();
    std::vector<core::event::PersonRenamed> everybody;
    for (const auto& incident : *incidents) {
        auto record = store.record(incident.id);
        if (!record)
            return record.failure();
        about.add(record->incident, record->facts);
        everybody = std::move(record->everybody);
    }
    if (!about.found() && known->people.empty())
        return ports::Failure{ports::FailureKind::not_found,
                              "nothing is stored about " + to_string(person)};
    for (const auto& name : everybody)
        about.add_name(name.person, name.handle);
    if (const auto added = add_unsent(store, about); !added)
        return added.failure();
    if (const auto added = add_switches(store, known->accounts, about); !added)
        return added.failure();
    return about.take();
}

}  // namespace bot::main
