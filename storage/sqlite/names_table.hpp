#pragma once

#include "bot/core/event/chat_event.hpp"
#include "storage/sqlite/connection.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>

namespace storage::sqlite {

/// Rooms and the voices of people as small numbers. Rows are only ever added, by any process, so
/// what was read once stays true; only what was added in an undone transaction must be forgotten.
class NamesTable {
public:
    explicit NamesTable(Connection& connection) : x_connection{connection} {}

    /// The room's number; nothing where no row ever named it.
    [[nodiscard]] std::optional<std::int64_t> find(const bot::core::event::RoomRef& room);
    [[nodiscard]] std::int64_t number(const bot::core::event::RoomRef& room);
    [[nodiscard]] std::int64_t number(const bot::core::event::Person& voice);
    /// A reference stays good until the next question.
    [[nodiscard]] const bot::core::event::RoomRef& room(std::int64_t number);
    [[nodiscard]] const bot::core::event::Person& voice(std::int64_t number);

    /// After a transaction or a part of one was undone.
    void forget();

    /// At most so many of each of the four kinds of answers are kept.
    static constexpr std::size_t most_kept = 4096;
    [[nodiscard]] std::size_t kept() const;

private:
    Connection& x_connection;
    std::map<bot::core::event::RoomRef, std::int64_t> x_room_numbers;
    std::map<bot::core::event::Person, std::int64_t> x_voice_numbers;
    std::unordered_map<std::int64_t, bot::core::event::RoomRef> x_rooms;
    std::unordered_map<std::int64_t, bot::core::event::Person> x_voices;
};

}  // namespace storage::sqlite
