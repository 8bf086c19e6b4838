#pragma once

#include "bot/core/incident/fact.hpp"
#include "bot/ports/result.hpp"

#include <string>
#include <string_view>

namespace storage::schema {

/// A fact's body as a row has it. Everything but `body` is borrowed from the fact; null: nothing.
/// The three columns are what is looked up, indexed and read most; `body` is a JSON object with
/// what is left, or empty.
struct FactColumns {
    int kind = 0;
    const bot::core::event::RoomRef* room = nullptr;
    const std::string* message = nullptr;
    const std::string* text = nullptr;
    const std::string* told = nullptr;  ///< kept apart from the fact: it can be erased
    std::string body;
};

/// The same as it comes back. Borrowed for the call.
struct StoredBody {
    int kind = 0;
    const bot::core::event::RoomRef* room = nullptr;
    std::string_view message;
    std::string_view text;
    std::string_view told;
    std::string_view body;
};

/// Kinds that statements name.
inline constexpr int said_kind = 13;
inline constexpr int revised_kind = 14;
inline constexpr int removed_kind = 15;
inline constexpr int gap_kind = 24;
inline constexpr int debriefed_kind = 25;
inline constexpr int ticketed_kind = 27;

/// The number a kind of fact is stored under. They stay as they are for good: stores hold them.
[[nodiscard]] int fact_kind(const bot::core::incident::FactBody& body);

void encode(const bot::core::incident::Fact& fact, FactColumns& columns);

/// Reads the body of `fact`, whose time and actor are there already. Fails in words, whatever the
/// bytes: a kind of a newer program, or columns that are not what `encode` writes.
[[nodiscard]] bot::ports::Result<bot::ports::Done> decode(const StoredBody& stored,
                                                          bot::core::incident::Fact& fact);

}  // namespace storage::schema
