#include "bot/core/timeline/timeline.hpp"

#include "bot/core/timeline/amendments.hpp"
#include "bot/core/timeline/entry_history.hpp"
#include "bot/core/timeline/entry_order.hpp"
#include "bot/core/timeline/entry_words.hpp"

#include <algorithm>
#include <variant>

namespace bot::core::timeline {
namespace {

using incident::Fact;

/// What an entry is sorted by, before it is made.
struct Place {
    event::Instant at;
    std::string_view platform;
    std::string_view message;
    const Fact* fact;
};

Place place(const Fact& fact) {
    Place result{fact.at, {}, {}, &fact};
    if (const auto* message = message_of(fact); message != nullptr) {
        result.platform = message->room.platform;
        result.message = message->message;
    }
    const auto* said = std::get_if<incident::Said>(&fact.body);
    if (said != nullptr && said->message.posted_at != event::Instant{})
        result.at = said->message.posted_at;
    return result;
}

bool before(const Place& left, const Place& right) {
    if (left.at != right.at)
        return left.at < right.at;
    if (left.platform != right.platform)
        return left.platform < right.platform;
    if (left.message != right.message) {
        if (id_before(left.message, right.message))
            return true;
        if (id_before(right.message, left.message))
            return false;
    }
    return left.fact->number < right.fact->number;
}

}  // namespace

std::string_view to_string(EntryKind kind) {
    switch (kind) {
        case EntryKind::message:
            return "message";
        case EntryKind::note:
            return "note";
        case EntryKind::decision:
            return "decision";
        case EntryKind::hypothesis:
            return "hypothesis";
        case EntryKind::milestone:
            return "milestone";
        case EntryKind::status:
            return "status";
        case EntryKind::severity:
            return "severity";
        case EntryKind::role:
            return "role";
        case EntryKind::command:
            return "command";
        case EntryKind::membership:
            return "membership";
        case EntryKind::room:
            return "room";
        case EntryKind::file:
            return "file";
        case EntryKind::reaction:
            return "reaction";
        case EntryKind::pin:
            return "pin";
        case EntryKind::ticket:
            return "ticket";
        case EntryKind::gap:
            return "gap";
        case EntryKind::alert:
            return "alert";
        case EntryKind::update:
            break;
    }
    return "update";
}

bool Entry::key() const {
    return std::any_of(marks.begin(), marks.end(), [](const Mark& mark) {
        return mark.kind == incident::MarkKind::key || mark.kind == incident::MarkKind::milestone;
    });
}

std::vector<Entry> build(std::span<const Fact> facts, bool keep_deleted) {
    const FactIndex index{facts};
    const auto lines = index.lines();
    std::vector<Place> places;
    places.reserve(lines.size());
    for (const auto* fact : lines)
        places.push_back(place(*fact));
    std::sort(places.begin(), places.end(), before);
    std::vector<Entry> entries;
    entries.reserve(places.size());
    for (const auto& each : places) {
        const auto& fact = *each.fact;
        auto& entry = entries.emplace_back();
        entry.id = fact.number;
        entry.at = fact.at;
        entry.recorded = fact.recorded;
        entry.author = fact.actor;
        describe(fact, index, entry);
        amend(entry, fact, index.amendments(fact), keep_deleted);
    }
    return entries;
}

}  // namespace bot::core::timeline
