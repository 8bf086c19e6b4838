#include "storage/sqlite/names_table.hpp"

#include "storage/schema/enum_words.hpp"
#include "storage/sqlite/query.hpp"

#include <utility>

namespace storage::sqlite {

namespace event = bot::core::event;

namespace {

/// Remembers; a map that has grown large starts anew.
template <class Map>
auto& keep(Map& map, const typename Map::key_type& key, typename Map::mapped_type value) {
    if (map.size() >= NamesTable::most_kept)
        map.clear();
    return map.insert_or_assign(key, std::move(value)).first->second;
}

}  // namespace

std::optional<std::int64_t> NamesTable::find(const event::RoomRef& room) {
    if (const auto known = x_room_numbers.find(room); known != x_room_numbers.end())
        return known->second;
    Query query{x_connection, "SELECT id FROM room WHERE platform = ? AND room = ?", room.platform,
                room.room};
    if (!query.step())
        return std::nullopt;
    return keep(x_room_numbers, room, query.number(0));
}

std::int64_t NamesTable::number(const event::RoomRef& room) {
    if (const auto known = find(room))
        return *known;
    Query{x_connection, "INSERT INTO room (platform, room) VALUES (?, ?)", room.platform, room.room}
        .run();
    return keep(x_room_numbers, room, x_connection.last_row());
}

std::int64_t NamesTable::number(const event::Person& voice) {
    if (const auto known = x_voice_numbers.find(voice); known != x_voice_numbers.end())
        return known->second;
    const std::string kind{schema::word(voice.kind)};
    {
        Query query{x_connection,
                    "SELECT id FROM voice"
                    " WHERE platform = ? AND person = ? AND name = ? AND kind = ?",
                    voice.ref.platform,
                    voice.ref.id,
                    voice.name,
                    kind};
        if (query.step())
            return keep(x_voice_numbers, voice, query.number(0));
    }
    Query{
        x_connection,       "INSERT INTO voice (platform, person, name, kind) VALUES (?, ?, ?, ?)",
        voice.ref.platform, voice.ref.id,
        voice.name,         kind}
        .run();
    return keep(x_voice_numbers, voice, x_connection.last_row());
}

const event::RoomRef& NamesTable::room(std::int64_t number) {
    if (const auto known = x_rooms.find(number); known != x_rooms.end())
        return known->second;
    Query query{x_connection, "SELECT platform, room FROM room WHERE id = ?", number};
    if (!query.step())
        x_connection.refuse("room " + std::to_string(number) + " is missing");
    return keep(x_rooms, number, event::RoomRef{query.text(0), query.text(1)});
}

const event::Person& NamesTable::voice(std::int64_t number) {
    if (const auto known = x_voices.find(number); known != x_voices.end())
        return known->second;
    Query query{x_connection, "SELECT platform, person, name, kind FROM voice WHERE id = ?",
                number};
    if (!query.step())
        x_connection.refuse("voice " + std::to_string(number) + " is missing");
    const auto kind = schema::from_word<event::PersonKind>(query.view(3));
    if (!kind)
        x_connection.refuse("a kind of person is not known to this version: " + query.text(3));
    return keep(x_voices, number,
                event::Person{{query.text(0), query.text(1)}, query.text(2), *kind});
}

void NamesTable::forget() {
    x_room_numbers.clear();
    x_voice_numbers.clear();
    x_rooms.clear();
    x_voices.clear();
}

std::size_t NamesTable::kept() const {
    return x_room_numbers.size() + x_voice_numbers.size() + x_rooms.size() + x_voices.size();
}

}  // namespace storage::sqlite
