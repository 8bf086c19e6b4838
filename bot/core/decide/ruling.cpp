#include "bot/core/decide/ruling.hpp"

#include "bot/core/decide/card_view.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

bool archived_material(const incident::Incident& incident) {
    return std::any_of(incident.rooms.begin(), incident.rooms.end(), [](const auto& room) {
        return room.origin == incident::RoomOrigin::imported;
    });
}

/// What is shown to the person who asked, and what they ordered: even about an archive.
bool is_answer(const outbox::EffectBody& body) {
    return outbox::is_for_tracker(body) || std::holds_alternative<outbox::PostPrivately>(body) ||
           std::holds_alternative<outbox::MessagePerson>(body) ||
           std::holds_alternative<outbox::ShareDraft>(body);
}

}  // namespace

Ruling::Ruling(const Snapshot& snapshot, const Context& context, std::string key)
    : x_snapshot{snapshot}, x_context{context}, x_key{std::move(key)} {}

const ChatTraits& Ruling::traits(const std::string& platform) const {
    static const ChatTraits unheard{.can_create_rooms = false,
                                    .has_buttons = false,
                                    .has_forms = false,
                                    .knows_names = true,
                                    .can_read_back = false,
                                    .command = "/incident"};
    const auto found = policy().chats.find(platform);
    return found == policy().chats.end() ? unheard : found->second;
}

const IncidentView* Ruling::view(event::IncidentId id) const {
    if (x_snapshot.here && x_snapshot.here->incident.id == id)
        return &*x_snapshot.here;
    if (x_snapshot.named && x_snapshot.named->incident.id == id)
        return &*x_snapshot.named;
    if (x_snapshot.talk && x_snapshot.talk->incident.incident.id == id)
        return &x_snapshot.talk->incident;
    for (const auto& items : x_snapshot.items)
        if (items.incident.incident.id == id)
            return &items.incident;
    return nullptr;
}

const incident::Incident* Ruling::incident(event::IncidentId id) const {
    const auto found = x_working.find(id);
    if (found != x_working.end())
        return &found->second.now;
    const auto* loaded = view(id);
    return loaded == nullptr ? nullptr : &loaded->incident;
}

bool Ruling::is_live(event::IncidentId id) const {
    const auto* known = incident(id);
    return known != nullptr && !archived_material(*known);
}

event::FactNumber Ruling::next_number(event::IncidentId id) const {
    const auto* loaded = view(id);
    const auto begin = loaded == nullptr ? 1 : loaded->next_fact.number;
    const auto recorded =
        std::count_if(x_decision.facts.begin(), x_decision.facts.end(),
                      [&](const incident::Fact& fact) { return fact.incident == id; });
    return {begin + recorded};
}

Ruling::Working& Ruling::working(event::IncidentId id) {
    const auto found = x_working.find(id);
    if (found != x_working.end())
        return found->second;
    Working fresh;
    if (const auto* loaded = view(id)) {
        fresh.before = loaded->incident;
    } else {
        fresh.before.id = id;
    }
    fresh.now = fresh.before;
    return x_working.emplace(id, std::move(fresh)).first->second;
}

void Ruling::record(event::IncidentId id, event::Instant at, const event::Person& actor,
                    incident::FactBody body) {
    incident::Fact fact{id, {}, at, now(), known(actor), std::move(body)};
    if (incident::moves_incident(fact.body))
        incident::apply(working(id).now, fact);
    about(id);
    for (const auto& toggle : toggles_of(fact))
        set_toggle(toggle, {heard_at(), change_of(fact.body)});
    x_decision.facts.push_back(std::move(fact));
}

void Ruling::send(event::IncidentId id, outbox::EffectBody body, std::string replaces) {
    if (id.number != 0 && !is_answer(body) && incident(id) != nullptr && !is_live(id))
        return;
    x_decision.effects.push_back(
        {x_key + "/" + std::to_string(++x_effects), id, std::move(body), std::move(replaces)});
}

void Ruling::send_once(const std::string& key, outbox::EffectBody body) {
    const auto same = [&](const outbox::Effect& effect) { return effect.key == key; };
    if (std::none_of(x_decision.effects.begin(), x_decision.effects.end(), same))
        x_decision.effects.push_back({key, {}, std::move(body), {}});
}

bool Ruling::tell_rooms(event::IncidentId id, const event::Text& text,
                        const std::vector<outbox::Button>& buttons, outbox::Urgency urgency) {
    return tell_rooms(
        id, [&](const ChatTraits&) { return text; }, buttons, urgency);
}

bool Ruling::tell_rooms(event::IncidentId id,
                        const std::function<event::Text(const ChatTraits&)>& words,
                        const std::vector<outbox::Button>& buttons, outbox::Urgency urgency) {
    const auto* about = incident(id);
    if (about == nullptr || !is_live(id))
        return false;
    bool told = false;
    for (const auto& room : about->rooms) {
        if (room.archived)
            continue;
        send(id, outbox::PostText{room.room, words(traits(room.room.platform)), std::nullopt,
                                  buttons, urgency});
        told = true;
    }
    return told;
}

void Ruling::set_timer(event::IncidentId id, const std::string& name, event::Instant due) {
    std::erase_if(x_decision.dropped_timers, [&](const TimerDropped& timer) {
        return timer.incident == id && timer.name == name;
    });
    x_decision.timers.push_back({id, name, due});
}

void Ruling::drop_timer(event::IncidentId id, const std::string& name) {
    std::erase_if(x_decision.timers, [&](const TimerSet& timer) {
        return timer.incident == id && timer.name == name;
    });
    x_decision.dropped_timers.push_back({id, name});
}

void Ruling::remember(event::PersonRenamed person) {
    person.since = heard_at();
    x_decision.people.push_back(std::move(person));
}

const std::string& Ruling::zone_of(const event::PersonRef& person,
                                   const std::string& otherwise) const {
    for (const auto& known : x_snapshot.people)
        if (known.person.ref == person && !known.time_zone.empty())
            return known.time_zone;
    return otherwise;
}

calendar::WorkingHours Ruling::hours_on(const std::string& platform,
                                        calendar::WorkingHours hours) const {
    if (traits(platform).played)
        hours.days.fill(false);
    return hours;
}

std::string Ruling::page_of(event::IncidentId id) const {
    const auto& url = policy().public_url;
    return policy().pages && !url.empty() ? url + "/incidents/" + to_string(id) : std::string{};
}

std::string Ruling::name_of(const event::PersonRef& person) const {
    if (const auto found = x_names.find(person); found != x_names.end())
        return found->second;
    for (const auto& known : x_snapshot.people) {
        if (known.person.ref == person && !known.person.name.empty())
            return known.person.name;
    }
    for (const auto& [word, known] : x_snapshot.handles)
        if (known.ref == person && !known.name.empty())
            return known.name;
    return person.id;
}

std::string Ruling::name_of(const event::Person& person) const {
    auto name = name_of(person.ref);
    return name == person.ref.id && !person.name.empty() ? person.name : name;
}

event::Person Ruling::known(event::Person person) const {
    if (person.name.empty() && !person.ref.id.empty()) {
        auto name = name_of(person.ref);
        if (name != person.ref.id)
            person.name = std::move(name);
    }
    return person;
}

void Ruling::learn(const event::Person& person) {
    if (!person.name.empty())
        x_names[person.ref] = person.name;
}

void Ruling::look_up(const std::vector<event::PersonRef>& people) {
    for (const auto& person : people) {
        const auto told = [&](const event::PersonRenamed& known) {
            return known.person.ref == person;
        };
        if (person.id.empty() || traits(person.platform).knows_names ||
            std::any_of(x_snapshot.people.begin(), x_snapshot.people.end(), told))
            continue;
        send_once("person/" + to_string(person), outbox::LookUpPerson{person});
    }
}

void Ruling::follow(const Working& changed) {
    const auto card = card_of(changed.now, *this);
    const auto topic = topic_of(changed.now);
    const bool other_card = card != card_of(changed.before, *this);
    const bool other_topic = topic != topic_of(changed.before);
    for (const auto& room : changed.now.rooms) {
        if (room.archived)
            continue;
        const auto* before = incident::find_room(changed.before, room.room);
        if (before == nullptr)
            continue;  // linked just now: its card is on its way
        if (other_card && room.card)
            send(changed.now.id, outbox::UpdateCard{*room.card, card}, card_word(room.room));
        if (other_topic && room.origin == incident::RoomOrigin::created)
            send(changed.now.id, outbox::SetTopic{room.room, topic},
                 "topic/" + to_string(room.room));
    }
}

Decision Ruling::take() {
    for (const auto& [id, changed] : x_working) {
        if (is_live(id))
            follow(changed);
    }
    return std::move(x_decision);
}

}  // namespace bot::core::decide
