#pragma once

#include "bot/core/incident/fact.hpp"

#include <chrono>
#include <compare>
#include <cstddef>
#include <functional>
#include <memory_resource>
#include <span>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace bot::core::timeline {

/// A message's identity, borrowed from the facts. Rooms that got another id count as one.
struct MessageKey {
    std::string_view platform;
    std::string_view room;
    std::string_view message;
    friend bool operator==(const MessageKey&, const MessageKey&) = default;
};

/// One person's reaction to one message.
struct ReactionKey {
    MessageKey message;
    std::string_view platform;
    std::string_view person;
    std::string_view reaction;
    friend bool operator==(const ReactionKey&, const ReactionKey&) = default;
};

struct KeyHash {
    std::size_t operator()(const MessageKey& key) const;
    std::size_t operator()(const ReactionKey& key) const;
};

/// What later (or earlier) facts say about one entry, in no order.
struct Amendments {
    std::vector<const incident::Fact*> revisions;  ///< Revised, EntryRevised, Said by an edit
    std::vector<const incident::Fact*> notes;      ///< Noted: the message is a note
    std::vector<const incident::Fact*> removals;
    std::vector<const incident::Fact*> marks;    ///< Marked and Pinned
    std::vector<const incident::Fact*> strikes;  ///< EntryStruck
    void add(const Amendments& other);
};

/// Whether `left` happened before `right`; what happened at once goes by number. Whatever its time
/// claims, nothing happened after it was recorded.
[[nodiscard]] bool earlier(const incident::Fact* left, const incident::Fact* right);

/// A platform may tell one change of a room twice, once without who did it, by clocks of its own.
[[nodiscard]] inline bool is_same_change(event::Instant one, event::Instant other) {
    return std::chrono::abs(one - other) <= std::chrono::minutes{1};
}

/// An incident's facts, found by what they are about, whatever order they stand in. Borrows them.
class FactIndex {
public:
    explicit FactIndex(std::span<const incident::Fact> facts);

    /// The facts that are lines of the timeline, in no order: those that stand for their messages,
    /// reactions not taken back that are no marks, anything else that happened.
    [[nodiscard]] std::vector<const incident::Fact*> lines() const;
    /// All that amends the entry made by `fact`.
    [[nodiscard]] Amendments amendments(const incident::Fact& fact) const;
    /// The fact that stands for a message; null where the message is not held.
    [[nodiscard]] const incident::Fact* origin(const event::MessageRef& message) const;
    /// The last name known for a room; empty where none is.
    [[nodiscard]] std::string_view room_name(const event::RoomRef& room) const;

private:
    void index(const incident::Fact& fact);
    void index_own_id(const incident::Fact& fact);
    [[nodiscard]] bool counts(const incident::Fact& revision, const incident::Fact& of) const;
    [[nodiscard]] bool makes_entry(const incident::Fact& fact) const;
    void offer_origin(const event::MessageRef& message, const incident::Fact& fact);
    /// Whether another fact says the same and who did it.
    [[nodiscard]] bool told_better(const incident::Fact& fact,
                                   const incident::RoomAltered& altered) const;
    /// Whether the gap was in a room that only later took another's place: what was said in it was
    /// read back then, or is a gap of its own.
    [[nodiscard]] bool made_good(const incident::Fact& fact, const incident::Gap& gap) const;
    [[nodiscard]] MessageKey key(const event::MessageRef& message) const;
    [[nodiscard]] const event::RoomRef& current(const event::RoomRef& room) const;
    [[nodiscard]] ReactionKey reaction_key(const event::MessageRef& message,
                                           const incident::Fact& fact,
                                           std::string_view reaction) const;

    struct Move {
        event::RoomRef was;
        event::RoomRef now;
        event::FactNumber number;
    };
    std::vector<Move> x_moves;
    std::vector<std::pair<event::RoomRef, const incident::Fact*>> x_room_names;
    std::vector<const incident::Fact*> x_alterations;  ///< RoomAltered by somebody
    std::vector<const incident::Fact*> x_lines;        ///< one for each message, all about none
    std::pmr::monotonic_buffer_resource x_memory;
    std::pmr::unordered_map<MessageKey, std::size_t, KeyHash> x_origins{&x_memory};  ///< in x_lines
    std::unordered_map<MessageKey, std::vector<std::int64_t>, KeyHash> x_other_numbers;
    std::unordered_map<MessageKey, Amendments, KeyHash> x_of_messages;
    std::unordered_map<std::int64_t, Amendments> x_of_entries;
    std::unordered_map<ReactionKey, const incident::Fact*, KeyHash> x_reactions;
    std::unordered_map<ReactionKey, bool, KeyHash> x_marking_reactions;
    std::unordered_set<MessageKey, KeyHash> x_own_ids;  ///< of reactions and edits
};

/// The message whose entry this fact could be; null for all other facts.
[[nodiscard]] const event::MessageRef* message_of(const incident::Fact& fact);

}  // namespace bot::core::timeline
