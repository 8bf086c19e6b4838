#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/families.hpp"
#include "bot/core/decide/room_hearing.hpp"

/// Coming into rooms: invited, asked to, or because one goes on in another.
namespace bot::core::decide {
namespace {

/// Whether we cannot read there, which is said and kept.
bool is_deaf_in(Ruling& ruling, event::IncidentId id, const event::RoomJoined& joined) {
    if (joined.encrypted)
        decide_deaf(ruling, id, joined.room);
    return joined.encrypted;
}

void replace(Ruling& ruling, event::IncidentId id, const incident::RoomReplaced& rooms,
             event::Instant at, const event::Person& by) {
    ruling.record(id, at, by, rooms);
    ruling.send(id, outbox::ListMembers{rooms.now});
}

/// The old room's word is not enough, for whoever has power there may name any room: nobody else
/// listens in the new one, and it says itself that it goes on from the old one.
void go_on_in(Ruling& ruling, event::IncidentId id, const outbox::JoinRoom& order,
              const event::RoomJoined& joined) {
    const auto* incident = ruling.incident(id);
    const auto* old = incident::find_room(*incident, *order.was);
    if (old == nullptr || incident::find_room(*incident, joined.room) != nullptr)
        return;
    if (ruling.snapshot().there || joined.predecessor != order.was)
        return decide_not_joined(ruling, id, order);
    const auto since = old->linked_at;
    replace(ruling, id, {*order.was, joined.room}, ruling.now(),
            {order.asked_by, {}, event::PersonKind::human});
    if (!is_deaf_in(ruling, id, joined))
        read_back(ruling, id, joined.room, since, ruling.now(), "on the way into the room");
}

}  // namespace

void decide_deaf(Ruling& ruling, event::IncidentId id, const event::RoomRef& room) {
    cannot_read(ruling, room);
    deaf_from(ruling, id, room, ruling.now());
}

void decide_invited(Ruling& ruling, const event::ChatEvent& event, const event::Invited& invited) {
    if (event.outsider)
        return;
    ruling.send({}, outbox::JoinRoom{event.room, event.actor.ref});
    if (invited.encrypted && !invited.direct)
        cannot_read(ruling, event.room);
}

/// In the same words for a room that does not let us in and for one that nobody may know we are in.
void decide_not_joined(Ruling& ruling, event::IncidentId id, const outbox::JoinRoom& order) {
    if (id.number == 0 || order.asked_by.id.empty())
        return;
    const auto root = ruling.traits(order.room.platform).command;
    ruling.send(id, outbox::MessagePerson{order.asked_by,
                                          speak("I could not get into that room. Invite me "
                                                "there, then say `" +
                                                root + " " + to_string(id) + " here` in it."),
                                          {}});
}

void decide_joined(Ruling& ruling, event::IncidentId id, const outbox::JoinRoom& order,
                   const event::RoomJoined& joined) {
    const auto* incident = ruling.incident(id);
    if (incident == nullptr) {
        if (joined.encrypted)
            cannot_read(ruling, joined.room);
        return;
    }
    if (order.was)
        return go_on_in(ruling, id, order, joined);
    // What is said there is for those who may be there: we may be let in where the asker is not.
    if (!joined.is_public && !joined.asker_inside)
        return decide_not_joined(ruling, id, order);
    const auto& there = ruling.snapshot().there;
    if (there && there->incident.id != id) {
        if (there->incident.visibility == incident::Visibility::restricted)
            return decide_not_joined(ruling, id, order);
        ruling.send(id,
                    outbox::MessagePerson{order.asked_by,
                                          event::words("That room cannot be added: it belongs to " +
                                                       to_string(there->incident.id) + "."),
                                          {}});
        return;
    }
    if (incident::find_room(*incident, joined.room) == nullptr) {
        ruling.record(
            id, ruling.now(), {order.asked_by, {}, event::PersonKind::human},
            incident::RoomLinked{joined.room, joined.name.empty() ? to_string(id) : joined.name,
                                 incident::RoomOrigin::adopted});
        ruling.tell_rooms(id, event::TextWriter{}
                                  .bold(to_string(id))
                                  .plain(" listens in ")
                                  .room(joined.room, joined.name)
                                  .plain(" too, from now on.")
                                  .take());
    }
    settle_in(ruling, id, joined.room);
    is_deaf_in(ruling, id, joined);
}

void decide_moved(Ruling& ruling, const event::ChatEvent& event, const event::RoomMoved& moved) {
    const auto id = record_for(ruling, event, std::nullopt);
    if (!id || moved.now == event.room)
        return;
    if (moved.claimed)
        ruling.send(*id, outbox::JoinRoom{moved.now, event.actor.ref, {}, event.room});
    else if (!ruling.snapshot().there)
        replace(ruling, *id, {event.room, moved.now}, event.at, event.actor);
}

}  // namespace bot::core::decide
