#include "bot/core/decide/room_hearing.hpp"

#include <algorithm>

namespace bot::core::decide {

std::string direct_toggle(const event::RoomRef& room) {
    return "direct " + to_string(room);
}

std::string direct_toggle(const event::RoomRef& room, const event::PersonRef& person) {
    return direct_toggle(room) + " " + to_string(person);
}

void note_direct(Ruling& ruling, const event::RoomRef& room, const event::PersonRef& person) {
    if (!ruling.traits(room.platform).direct_prefix.empty())
        return;
    for (const auto& toggle : {direct_toggle(room), direct_toggle(room, person)})
        ruling.set_toggle(toggle, {ruling.now(), event::Change::added});
}

void note_company(Ruling& ruling, const event::RoomRef& room, const event::Person& person) {
    const auto& toggles = ruling.snapshot().toggles;
    const auto noted = toggles.find(direct_toggle(room));
    if (noted == toggles.end() || person.kind == event::PersonKind::ourselves ||
        toggles.contains(direct_toggle(room, person.ref)))
        return;
    // Who came before our word went there was seen when it did: that is the later word.
    ruling.set_toggle(direct_toggle(room), {ruling.heard_at(), event::Change::removed});
}

bool is_direct(const Ruling& ruling, const event::RoomRef& room) {
    const auto& prefix = ruling.traits(room.platform).direct_prefix;
    if (!prefix.empty())
        return room.room.starts_with(prefix);
    const auto& toggles = ruling.snapshot().toggles;
    const auto noted = toggles.find(direct_toggle(room));
    return noted != toggles.end() && noted->second.change == event::Change::added;
}

void read_back(Ruling& ruling, event::IncidentId id, const event::RoomRef& room,
               event::Instant from, event::Instant to, const std::string& reason) {
    const auto* incident = ruling.incident(id);
    const auto* linked = incident == nullptr ? nullptr : incident::find_room(*incident, room);
    if (linked == nullptr)
        return;
    from = std::max(from, linked->linked_at);
    if (from >= to)
        return;
    if (!order_reading(ruling, id, room, from, to))
        ruling.record(id, from, {}, incident::Gap{room, to, reason});
}

bool order_reading(Ruling& ruling, event::IncidentId id, const event::RoomRef& room,
                   event::Instant from, event::Instant to) {
    if (!ruling.traits(room.platform).can_read_back)
        return false;
    // What begins where the last one did has the last one in it.
    ruling.send(id, outbox::ReadHistory{room, from, to, {}},
                "history/" + to_string(room) + "/" + event::to_rfc3339(from));
    return true;
}

void cannot_read(Ruling& ruling, const event::RoomRef& room) {
    ruling.send_once("encrypted/" + to_string(room),
                     outbox::PostText{room,
                                      event::words("This room is encrypted, and I cannot read what "
                                                   "is said in it: nothing of it is written down. "
                                                   "Please talk in a room without encryption."),
                                      std::nullopt,
                                      {}});
}

void deaf_from(Ruling& ruling, event::IncidentId id, const event::RoomRef& room,
               event::Instant from) {
    const auto* linked = incident::find_room(*ruling.incident(id), room);
    if (linked != nullptr && !linked->encrypted)
        ruling.record(id, from, {},
                      incident::RoomAltered{room, event::RoomProperty::encrypted, {}});
    ruling.record(id, from, {}, incident::Gap{room, event::Instant{}, "the room is encrypted"});
}

}  // namespace bot::core::decide
