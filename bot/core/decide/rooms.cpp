#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/card_view.hpp"
#include "bot/core/decide/families.hpp"
#include "bot/core/decide/room_hearing.hpp"
#include "bot/core/timeline/amendments.hpp"

#include <algorithm>
#include <chrono>

namespace bot::core::decide {
namespace {

using event::Change;
using event::RoomProperty;

/// In an archived room nobody speaks. Once all is known that was said within a day of an
/// incident's end, what a pause may have swallowed after it is not looked for any more.
bool is_awaited(const incident::Incident& incident, const event::RoomRef& room,
                event::Instant known_until) {
    constexpr std::chrono::hours afterwards{24};
    const auto* linked = incident::find_room(incident, room);
    const auto& end = incident.closed_at;
    return linked != nullptr && !linked->archived && (!end || known_until < *end + afterwards);
}

/// We were put out of a room, or are back in it.
void our_membership(Ruling& ruling, event::IncidentId id, const event::ChatEvent& event,
                    const event::MembershipChanged& changed, const Toggle* last) {
    const incident::MemberChanged fact{event.room, changed.person, changed.change, changed.inviter};
    const auto* incident = ruling.incident(id);
    const auto* room = incident::find_room(*incident, event.room);
    const auto record = [&] {
        ruling.record(id, event.at, event.actor, fact);
        // What is missed begins at the earlier of the two.
        ruling.set_toggle(member_toggle(event.room, changed.person.ref),
                          {std::min(event.at, ruling.heard_at()), changed.change});
    };
    if (changed.change == Change::removed) {
        record();
        const auto lead = incident->roles.find("lead");
        const auto told = lead == incident->roles.end() ? incident->reporter : lead->second;
        if (!told.id.empty() && ruling.is_live(id))
            ruling.send(
                id, outbox::MessagePerson{
                        told,
                        event::words("I was taken out of #" + room->name + " (" + to_string(id) +
                                     "). What is said there is not written down until "
                                     "somebody invites me again."),
                        {}});
        return;
    }
    if (last != nullptr && last->change == Change::removed) {
        record();
        read_back(ruling, id, event.room, last->at, ruling.heard_at(), "not in the room");
    } else if (last == nullptr && room != nullptr &&
               room->origin == incident::RoomOrigin::adopted) {
        // Adopted before somebody let us in.
        record();
        read_back(ruling, id, event.room, room->linked_at, ruling.heard_at(),
                  "not in the room yet");
    }
    if (room != nullptr && !room->card && room->origin == incident::RoomOrigin::adopted &&
        !ruling.snapshot().ordered)
        ruling.send(id, outbox::PostCard{event.room, card_of(*incident, ruling)},
                    card_word(event.room));
}

/// Whether we knew it: platforms repeat themselves, and tell us of our own doings.
bool is_known(const incident::LinkedRoom& room, const event::RoomChanged& changed) {
    switch (changed.property) {
        case RoomProperty::name:
            return room.name == changed.value;
        case RoomProperty::archived:
            return room.archived;
        case RoomProperty::restored:
            return !room.archived;
        case RoomProperty::topic:
        case RoomProperty::purpose:
        case RoomProperty::deleted:
        case RoomProperty::made_private:
        case RoomProperty::made_public:
        case RoomProperty::posting_rules:
        case RoomProperty::encrypted:
        case RoomProperty::other:
            return false;
    }
    return false;
}

const Toggle* last_of(const Ruling& ruling, const std::string& toggle) {
    const auto& toggles = ruling.snapshot().toggles;
    const auto found = toggles.find(toggle);
    return found == toggles.end() ? nullptr : &found->second;
}

/// Neither told before, nor history read back that has been overtaken. What was told without who
/// did it is news once more when that is told.
bool is_news(const Ruling& ruling, const incident::Incident& incident,
             const event::ChatEvent& event, const event::RoomChanged& changed) {
    const auto* named = last_of(ruling, room_toggle(event.room, changed.property));
    const auto* nameless = last_of(ruling, room_toggle(event.room, changed.property, By::nobody));
    // Told twice, it is told with one time; heard at one time may be several.
    const auto overtaken = [&](const Toggle* last) {
        return last != nullptr &&
               (last->at > ruling.heard_at() || (last->at == event.at && !event.arrived_at));
    };
    if (overtaken(named))
        return false;
    const auto* room = incident::find_room(incident, event.room);
    if (room == nullptr || !is_known(*room, changed))
        return !overtaken(nameless);
    const auto* told =
        last_of(ruling, room_value_toggle(event.room, changed.property, changed.value));
    return !event.actor.ref.id.empty() && nameless != nullptr &&
           timeline::is_same_change(nameless->at, ruling.heard_at()) &&
           (told == nullptr || !timeline::is_same_change(nameless->at, told->at));
}

}  // namespace

void decide_membership(Ruling& ruling, const event::ChatEvent& event,
                       const event::MembershipChanged& changed) {
    if (changed.change == Change::added && !event.into)
        note_company(ruling, event.room, changed.person);
    const auto id = record_for(ruling, event, std::nullopt);
    const auto& toggles = ruling.snapshot().toggles;
    const auto member = member_toggle(event.room, changed.person.ref);
    const auto found = toggles.find(member);
    const auto* last = found == toggles.end() ? nullptr : &found->second;
    if (last != nullptr && !event.into &&
        (last->change == changed.change || last->at > ruling.heard_at()))
        return;
    if (!id) {
        // In a room that was an incident's, and may be again, whoever left is no member then.
        if (last != nullptr && !event.into)
            ruling.set_toggle(member, {ruling.heard_at(), changed.change});
        return;
    }
    if (changed.person.kind == event::PersonKind::ourselves) {
        if (!event.into)
            our_membership(ruling, *id, event, changed, last);
        return;
    }
    incident::MemberChanged fact{event.room, ruling.known(changed.person), changed.change,
                                 changed.inviter};
    ruling.record(*id, event.at, event.actor.ref.id.empty() ? changed.person : event.actor,
                  std::move(fact));
    ruling.look_up({changed.person.ref});
}

void decide_room(Ruling& ruling, const event::ChatEvent& event, const event::RoomChanged& changed) {
    const bool encrypted = changed.property == RoomProperty::encrypted;
    if (encrypted && !event.into)
        cannot_read(ruling, event.room);
    const auto id = record_for(ruling, event, std::nullopt);
    if (!id || event.actor.kind == event::PersonKind::ourselves)
        return;
    if (!event.into && !is_news(ruling, *ruling.incident(*id), event, changed))
        return;
    ruling.record(*id, event.at, event.actor,
                  incident::RoomAltered{event.room, changed.property, changed.value});
    if (encrypted)
        deaf_from(ruling, *id, event.room, event.at);
    ruling.look_up({event.actor.ref});
}

void decide_missed(Ruling& ruling, const event::ChatEvent& event,
                   const event::MissedStretch& missed) {
    // Its room may be an incident's as well: what is read back there serves both.
    if (interview_missed(ruling, event, missed))
        return;
    const auto id = record_for(ruling, event, std::nullopt);
    if (!id)
        return;
    if (event.into || missed.lost)
        ruling.record(*id, missed.from, {}, incident::Gap{event.room, missed.to, missed.reason});
    else if (is_awaited(*ruling.incident(*id), event.room, missed.from))
        read_back(ruling, *id, event.room, missed.from, missed.to, missed.reason);
}

}  // namespace bot::core::decide
