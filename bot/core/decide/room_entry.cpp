#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/card_view.hpp"
#include "bot/core/decide/families.hpp"
#include "bot/core/decide/room_hearing.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

/// Coming into rooms: invited, asked to, or because one goes on in another.
namespace bot::core::decide {
namespace {

/// To whoever asked us to come.
void answer(Ruling& ruling, event::IncidentId id, const outbox::JoinRoom& order,
            std::string_view words) {
    ruling.send(id, outbox::MessagePerson{order.asked_by, speak(words), {}});
}

void replace(Ruling& ruling, event::IncidentId id, const incident::RoomReplaced& rooms,
             event::Instant at, const event::Person& by) {
    ruling.record(id, at, by, rooms);
    ruling.send(id, outbox::ListMembers{rooms.now});
}

/// Since when a room of ours has named this one as the one in which it goes on, where this one says
/// so itself. Neither's word is enough: whoever has power in a room may name any other.
std::optional<event::Instant> successor_since(const Ruling& ruling,
                                              const event::RoomJoined& joined) {
    const auto& snapshot = ruling.snapshot();
    if (!joined.predecessor || !snapshot.here)
        return std::nullopt;
    const auto found = snapshot.toggles.find(successor_toggle(*joined.predecessor, joined.room));
    return found == snapshot.toggles.end() ? std::nullopt : std::optional{found->second.at};
}

/// However we came in: sent for by the old room, or asked by somebody once the new one was there.
void go_on_in(Ruling& ruling, const outbox::JoinRoom& order, const event::RoomJoined& joined,
              event::Instant since) {
    const auto id = ruling.snapshot().here->incident.id;
    const auto* incident = ruling.incident(id);
    const auto* old = incident::find_room(*incident, *joined.predecessor);
    if (old == nullptr || incident::find_room(*incident, joined.room) != nullptr)
        return;
    if (ruling.snapshot().there) {
        if (order.was)
            decide_not_joined(ruling, id, order);
        return;
    }
    if (joined.is_public && incident->visibility == incident::Visibility::restricted) {
        ruling.record(id, since, {},
                      incident::Gap{joined.room, event::Instant{},
                                    "the room goes on where whoever wants to can read"});
        return answer(ruling, id, order,
                      to_string(id) +
                          " is private and does not go on in that room: whoever wants "
                          "to can read there. Let only invited people into it, then "
                          "link it.");
    }
    const auto from = old->linked_at;
    replace(ruling, id, {*joined.predecessor, joined.room, true}, ruling.now(),
            {order.asked_by, {}, event::PersonKind::human});
    if (joined.encrypted) {
        cannot_read(ruling, joined.room);
        deaf_from(ruling, id, joined.room, since);
    } else {
        read_back(ruling, id, joined.room, from, ruling.now(), "on the way into the room");
    }
    ruling.send(id, outbox::PostCard{joined.room, card_of(*ruling.incident(id), ruling)},
                card_word(joined.room));
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
    answer(ruling, id, order,
           "I could not get into that room. Invite me there, then say `" + root + " " +
               to_string(id) + " here` in it.");
}

void decide_kept_out(Ruling& ruling, event::IncidentId id, const outbox::JoinRoom& order) {
    decide_not_joined(ruling, id, order);
    if (order.was && ruling.incident(id) != nullptr)
        ruling.record(id, order.moved_at, {},
                      incident::Gap{order.room, event::Instant{},
                                    "the room goes on there, and nobody let me in"});
}

void decide_joined(Ruling& ruling, event::IncidentId id, const outbox::JoinRoom& order,
                   const event::RoomJoined& joined) {
    if (const auto since = successor_since(ruling, joined))
        return go_on_in(ruling, order, joined, *since);
    const auto* incident = ruling.incident(id);
    if (incident == nullptr) {
        if (joined.encrypted)
            cannot_read(ruling, joined.room);
        return;
    }
    if (order.was)
        return decide_not_joined(ruling, id, order);
    // Named by an address, it may turn out to be one of its rooms.
    if (incident::find_room(*incident, joined.room) != nullptr)
        return answer(ruling, id, order, to_string(id) + " listens in that room already.");
    // What is said there is for those who may be there: we may be let in where the asker is not.
    if (!joined.is_public && !joined.asker_inside)
        return decide_not_joined(ruling, id, order);
    if (is_direct(ruling, joined.room))
        return answer(ruling, id, order,
                      "That room cannot be added: it is a private conversation between you and me, "
                      "and nobody else could follow.");
    const auto& there = ruling.snapshot().there;
    if (there && there->incident.id != id) {
        if (there->incident.visibility == incident::Visibility::restricted)
            return decide_not_joined(ruling, id, order);
        return answer(
            ruling, id, order,
            "That room cannot be added: it belongs to " + to_string(there->incident.id) + ".");
    }
    if (joined.is_public && incident->visibility == incident::Visibility::restricted)
        return answer(ruling, id, order,
                      "That room cannot be added: whoever wants to can read there, and " +
                          to_string(id) +
                          " is private. Let only invited people into it, then link it again.");
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
    settle_in(ruling, id, joined.room);
    if (joined.encrypted)
        decide_deaf(ruling, id, joined.room);
}

void decide_moved(Ruling& ruling, const event::ChatEvent& event, const event::RoomMoved& moved) {
    const auto id = record_for(ruling, event, std::nullopt);
    if (!id || moved.now == event.room)
        return;
    if (moved.claimed) {
        // A guest does not lead a private incident anywhere.
        if (event.outsider && ruling.incident(*id)->visibility == incident::Visibility::restricted)
            return ruling.record(*id, event.at, event.actor,
                                 incident::Gap{event.room, event::Instant{},
                                               "a guest closed the room in favour of another"});
        ruling.set_toggle(successor_toggle(event.room, moved.now),
                          {ruling.heard_at(), event::Change::added});
        ruling.send(
            *id,
            outbox::JoinRoom{
                moved.now, event.actor.ref, {}, event.room, std::min(event.at, ruling.heard_at())});
    } else if (!ruling.snapshot().there) {
        replace(ruling, *id, {event.room, moved.now}, event.at, event.actor);
    }
}

}  // namespace bot::core::decide
