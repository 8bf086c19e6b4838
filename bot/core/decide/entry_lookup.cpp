#include "bot/core/decide/entry_lookup.hpp"

#include "bot/core/decide/snapshot.hpp"

#include <algorithm>

namespace bot::core::decide {
namespace {

/// Whether a fact is a line of the timeline itself, not something about one.
struct MakesEntry {
    bool operator()(const incident::Opened&) const { return true; }
    bool operator()(const incident::RoomLinked&) const { return true; }
    bool operator()(const incident::RoomUnlinked&) const { return true; }
    bool operator()(const incident::RoomAltered&) const { return true; }
    bool operator()(const incident::RoomReplaced&) const { return true; }
    bool operator()(const incident::CardPosted&) const { return false; }
    bool operator()(const incident::SeveritySet&) const { return true; }
    bool operator()(const incident::StatusSet&) const { return true; }
    bool operator()(const incident::TitleSet&) const { return true; }
    bool operator()(const incident::SummarySet&) const { return true; }
    bool operator()(const incident::ImpactSet&) const { return true; }
    bool operator()(const incident::RoleSet&) const { return true; }
    bool operator()(const incident::MilestoneSet&) const { return true; }
    bool operator()(const incident::Said&) const { return true; }
    bool operator()(const incident::Revised&) const { return false; }
    bool operator()(const incident::Removed&) const { return false; }
    bool operator()(const incident::Reacted&) const { return true; }
    bool operator()(const incident::Pinned&) const { return true; }
    bool operator()(const incident::Marked&) const { return false; }
    bool operator()(const incident::MemberChanged&) const { return true; }
    bool operator()(const incident::Noted& noted) const { return !noted.source.has_value(); }
    bool operator()(const incident::EntryRevised&) const { return false; }
    bool operator()(const incident::EntryStruck&) const { return false; }
    bool operator()(const incident::CommandRun&) const { return true; }
    bool operator()(const incident::Debriefed&) const { return false; }
    bool operator()(const incident::Ticketed& body) const { return makes_line(body); }
    bool operator()(const incident::Gap&) const { return true; }
};

std::optional<FoundEntry> describe(std::span<const incident::Fact> record,
                                   const incident::Fact& made) {
    FoundEntry found;
    found.fact = &made;
    if (const auto* said = std::get_if<incident::Said>(&made.body))
        found.message = said->message.message;
    if (const auto* noted = std::get_if<incident::Noted>(&made.body))
        found.text = noted->text.plain;
    for (const auto& fact : record) {
        if (const auto* revised = std::get_if<incident::EntryRevised>(&fact.body);
            revised != nullptr && revised->entry == made.number)
            found.text = revised->text.plain;
        if (const auto* struck = std::get_if<incident::EntryStruck>(&fact.body);
            struck != nullptr && struck->entry == made.number)
            found.struck = struck->change == event::Change::added;
        const auto* marked = std::get_if<incident::Marked>(&fact.body);
        if (marked == nullptr || marked->entry != made.number)
            continue;
        std::erase_if(found.markers, [&](const incident::Fact* mark) {
            return mark->actor.ref == fact.actor.ref;
        });
        if (marked->change == event::Change::added)
            found.markers.push_back(&fact);
    }
    return found;
}

}  // namespace

std::optional<FoundEntry> find_entry(std::span<const incident::Fact> record,
                                     event::FactNumber number) {
    for (const auto& fact : record) {
        if (fact.number != number)
            continue;
        if (const auto* noted = std::get_if<incident::Noted>(&fact.body); noted && noted->source)
            return find_entry(record, *noted->source);
        if (!std::visit(MakesEntry{}, fact.body))
            return std::nullopt;
        // A message told twice is one line, known by its first number.
        if (const auto* said = std::get_if<incident::Said>(&fact.body))
            return find_entry(record, said->message.message);
        return describe(record, fact);
    }
    return std::nullopt;
}

std::optional<FoundEntry> find_entry(std::span<const incident::Fact> record,
                                     const event::MessageRef& message) {
    for (const auto& fact : record) {
        const auto* said = std::get_if<incident::Said>(&fact.body);
        if (said != nullptr && said->message.message == message)
            return describe(record, fact);
    }
    return std::nullopt;
}

std::string words_now(std::span<const incident::Fact> record, const FoundEntry& entry) {
    if (entry.struck)
        return {};
    if (!entry.message)
        return entry.text.value_or("");
    std::vector<incident::Fact> about;
    for (const auto& fact : record)
        if (message_of(fact.body) == entry.message)
            about.push_back(fact);
    const auto held = held_from(about);
    return held.removed || held.off_record ? std::string{} : held.text;
}

}  // namespace bot::core::decide
