#include "adapters/slack/slack_export_people.hpp"

#include "adapters/slack/slack_fingerprint.hpp"
#include "adapters/slack/slack_identity.hpp"

#include <variant>
#include <vector>

namespace adapters::slack {

using namespace bot::core::event;

namespace {

/// Everybody who acts in the event.
std::vector<Person*> actors_of(ChatEvent& event) {
    std::vector<Person*> people{&event.actor};
    if (auto* const posted = std::get_if<MessagePosted>(&event.body))
        people.push_back(&posted->author);
    if (auto* const deleted = std::get_if<MessageDeleted>(&event.body); deleted && deleted->author)
        people.push_back(&*deleted->author);
    if (auto* const changed = std::get_if<MembershipChanged>(&event.body)) {
        people.push_back(&changed->person);
        if (changed->inviter)
            people.push_back(&*changed->inviter);
    }
    return people;
}

const Text* words_of(const ChatEvent& event) {
    const auto* const posted = std::get_if<MessagePosted>(&event.body);
    return posted ? &posted->text : nullptr;
}

}  // namespace

/// Names stand in users.json; people from elsewhere bring theirs along, some nobody knows any more.
void ExportPeople::name(Person& person) const {
    const auto known = x_known.find(person.ref.id);
    if (known == x_known.end())
        return;
    if (!known->second.person.name.empty())
        person.name = known->second.person.name;
    if (person.kind == PersonKind::human)
        person.kind = known->second.person.kind;
}

void ExportPeople::meet(const Person& person, const ChatEvent& in, std::deque<ChatEvent>& before) {
    if (person.ref.id.empty() || !x_met.insert(person.ref.id).second)
        return;
    PersonRenamed renamed{person, {}, {}};
    if (const auto known = x_known.find(person.ref.id); known != x_known.end())
        renamed = known->second;
    if (renamed.person.name.empty())
        renamed.person.name = person.ref.id == "USLACKBOT" ? std::string{"Slackbot"}
                                                           : "unknown member " + person.ref.id;
    ChatEvent event;
    event.key.value = "slack-export:person:" + person.ref.id + ":" +
                      fingerprint({renamed.person.name, renamed.handle, renamed.time_zone});
    event.room = {platform, {}};
    event.at = in.at;
    event.actor = renamed.person;
    event.body = std::move(renamed);
    before.push_back(std::move(event));
}

void ExportPeople::introduce(ChatEvent& event, std::deque<ChatEvent>& before) {
    for (auto* const person : actors_of(event)) {
        name(*person);
        meet(*person, event, before);
    }
    if (const auto* const words = words_of(event)) {
        for (const auto& span : words->spans) {
            if (const auto* const mentioned = std::get_if<PersonRef>(&span.meaning))
                meet(Person{*mentioned, {}, PersonKind::human}, event, before);
        }
    }
}

}  // namespace adapters::slack
