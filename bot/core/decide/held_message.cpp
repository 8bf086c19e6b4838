#include "bot/core/decide/snapshot.hpp"

#include <algorithm>

namespace bot::core::decide {
namespace {

using Found = std::optional<event::MessageRef>;

struct MessageOf {
    Found operator()(const incident::Said& said) const { return said.message.message; }
    Found operator()(const incident::Revised& revised) const { return revised.message; }
    Found operator()(const incident::Removed& removed) const { return removed.message; }
    Found operator()(const incident::Marked& marked) const { return marked.message; }
    Found operator()(const incident::Noted& noted) const { return noted.source; }
    Found operator()(const incident::Opened&) const { return {}; }
    Found operator()(const incident::RoomLinked&) const { return {}; }
    Found operator()(const incident::RoomUnlinked&) const { return {}; }
    Found operator()(const incident::RoomAltered&) const { return {}; }
    Found operator()(const incident::RoomReplaced&) const { return {}; }
    Found operator()(const incident::CardPosted&) const { return {}; }
    Found operator()(const incident::SeveritySet&) const { return {}; }
    Found operator()(const incident::StatusSet&) const { return {}; }
    Found operator()(const incident::TitleSet&) const { return {}; }
    Found operator()(const incident::SummarySet&) const { return {}; }
    Found operator()(const incident::ImpactSet&) const { return {}; }
    Found operator()(const incident::RoleSet&) const { return {}; }
    Found operator()(const incident::MilestoneSet&) const { return {}; }
    Found operator()(const incident::Reacted&) const { return {}; }
    Found operator()(const incident::Pinned&) const { return {}; }
    Found operator()(const incident::MemberChanged&) const { return {}; }
    Found operator()(const incident::EntryRevised&) const { return {}; }
    Found operator()(const incident::EntryStruck&) const { return {}; }
    Found operator()(const incident::CommandRun&) const { return {}; }
    Found operator()(const incident::Debriefed&) const { return {}; }
    Found operator()(const incident::Ticketed&) const { return {}; }
    Found operator()(const incident::Gap&) const { return {}; }
};

/// Remembers a text under its revision; the newest revision's text is the message's.
void keep(HeldMessage& held, const std::string& revision, const std::string& text,
          const std::vector<event::File>& files) {
    const auto place = std::lower_bound(held.revisions.begin(), held.revisions.end(), revision);
    if (place == held.revisions.end() || *place != revision)
        held.revisions.insert(place, revision);
    if (revision < held.revision)
        return;
    held.revision = revision;
    held.text = text;
    held.files = files;
}

void keep(HeldMessage& held, const incident::Fact& fact, const incident::Said& said) {
    if (held.said.number == 0)
        held.said = fact.number;
    held.author = said.message.author.ref;
    held.thread = said.message.thread;
    held.off_record = held.off_record || said.off_record;
    keep(held, said.revision, said.message.text.plain, said.message.files);
}

void keep(HeldMessage& held, const incident::Revised& revised) {
    held.off_record = held.off_record || revised.off_record;
    if (!revised.revision.empty()) {
        keep(held, revised.revision, revised.text.plain, revised.files);
        return;
    }
    held.text = revised.text.plain;
    held.files = revised.files;
}

void keep(HeldMessage& held, const incident::Fact& fact, const incident::Marked& marked) {
    const StandingMark mark{fact.actor.ref, marked.kind, marked.via};
    std::erase(held.marks, mark);
    if (marked.change == event::Change::added)
        held.marks.push_back(mark);
}

}  // namespace

std::optional<event::MessageRef> message_of(const incident::FactBody& body) {
    return std::visit(MessageOf{}, body);
}

std::optional<event::MessageRef> own_id_of(const incident::FactBody& body) {
    const auto* reacted = std::get_if<incident::Reacted>(&body);
    if (reacted == nullptr || reacted->id.empty())
        return std::nullopt;
    return event::MessageRef{reacted->message.room, reacted->id};
}

HeldMessage held_from(std::span<const incident::Fact> about) {
    HeldMessage held;
    for (const auto& fact : about) {
        held.incident = fact.incident;
        if (const auto* said = std::get_if<incident::Said>(&fact.body))
            keep(held, fact, *said);
        else if (const auto* revised = std::get_if<incident::Revised>(&fact.body))
            keep(held, *revised);
        else if (std::holds_alternative<incident::Removed>(fact.body))
            held.removed = true;
        else if (const auto* marked = std::get_if<incident::Marked>(&fact.body))
            keep(held, fact, *marked);
        else if (std::holds_alternative<incident::Noted>(fact.body))
            held.noted = true;
        else if (const auto* reacted = std::get_if<incident::Reacted>(&fact.body))
            held.reaction = {reacted->message, reacted->reaction, fact.actor};
    }
    return held;
}

}  // namespace bot::core::decide
