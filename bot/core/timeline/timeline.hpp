#pragma once

#include "bot/core/event/chat_event.hpp"
#include "bot/core/incident/fact.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bot::core::timeline {

enum class EntryKind {
    message,
    note,
    decision,
    hypothesis,
    milestone,
    status,
    severity,
    role,
    command,
    membership,
    room,
    file,
    reaction,
    pin,
    ticket,
    gap,
    alert,
    update
};
[[nodiscard]] std::string_view to_string(EntryKind kind);

struct Version {
    event::Text text;
    event::Instant at;
};

/// Where an entry was said, for the reader who wants to see it there. Empty platform: our own.
struct Source {
    event::RoomRef room;
    std::string message;
    std::string permalink;
};

struct Mark {
    event::Person by;
    event::Instant at;
    incident::MarkKind kind = incident::MarkKind::key;
    std::string via;
};

struct Strike {
    event::Person by;
    event::Instant at;
    std::string reason;
};

/// One line of the timeline, as it now stands, with what it was before.
struct Entry {
    event::FactNumber id;
    event::Instant at;  ///< when it happened: what the timeline is ordered by
    event::Instant recorded;
    EntryKind kind = EntryKind::note;
    event::Person author;
    event::Text text;              ///< empty where deleted
    std::vector<Version> earlier;  ///< texts its author wrote before, oldest first
    bool deleted = false;
    std::optional<event::Instant> deleted_at;
    bool masked = false;
    bool off_record = false;
    std::vector<Mark> marks;       ///< those standing, in order of their time
    std::optional<Strike> strike;  ///< hidden from the draft's body, listed with its reason
    std::optional<std::string> thread;
    std::vector<event::File> files;
    Source source;
    std::optional<event::Instant> until;       ///< of a gap
    std::optional<event::Instant> arrived_at;  ///< where its sender's clock is off: by ours
    std::optional<event::Instant> claimed_at;  ///< by its sender's clock, where that cannot be
    std::optional<event::FactNumber> about;    ///< the entry a reaction was given to, where held

    [[nodiscard]] bool key() const;  ///< somebody marked it as mattering
    [[nodiscard]] int versions() const { return static_cast<int>(earlier.size()) + 1; }
};

/// Folds an incident's facts, given in any order, into its entries, ordered by time, then
/// platform, then message id, then number. `keep_deleted`: the text of deleted messages stays.
/// Marks, strikes, edits, deletes and reactions find their message by identity, wherever in the
/// facts it stands. Linear in the facts but for the final sort.
[[nodiscard]] std::vector<Entry> build(std::span<const incident::Fact> facts, bool keep_deleted);

}  // namespace bot::core::timeline
