#include "bot/core/incident/fact.hpp"

#include <algorithm>
#include <array>

namespace bot::core::incident {
namespace {

constexpr std::array all_marks{MarkKind::key, MarkKind::milestone, MarkKind::ticket,
                               MarkKind::question, MarkKind::strike};

LinkedRoom* room_of(Incident& incident, const event::RoomRef& room) {
    const auto found = std::find_if(incident.rooms.begin(), incident.rooms.end(),
                                    [&](const LinkedRoom& linked) { return linked.room == room; });
    return found == incident.rooms.end() ? nullptr : &*found;
}

/// A status that is a milestone too gives it its time; going back to before it takes it away.
void reach(Incident& incident, Status status, event::Instant at) {
    if (status == Status::mitigated)
        incident.milestones.try_emplace("mitigated", at);
    if (status == Status::resolved)
        incident.milestones.try_emplace("resolved", at);
    if (is_open(status))
        incident.milestones.erase("resolved");
    if (status == Status::investigating || status == Status::identified)
        incident.milestones.erase("mitigated");
}

/// What each fact does to the incident; those about what was said do nothing.
struct Applier {
    Incident& incident;
    const Fact& fact;

    void operator()(const Opened& opened) const {
        incident.title = opened.title;
        incident.severity = opened.severity;
        incident.kind = opened.kind;
        incident.visibility = opened.visibility;
        incident.time_zone = opened.time_zone;
        incident.reporter = fact.actor.ref;
        incident.started_at = fact.at;
    }
    void operator()(const RoomLinked& linked) const {
        if (auto* known = room_of(incident, linked.room)) {
            known->name = linked.name;
            return;
        }
        incident.rooms.push_back(
            {linked.room, linked.name, linked.origin, fact.at, {}, false, false, fact.actor.ref});
    }
    void operator()(const RoomUnlinked& unlinked) const {
        std::erase_if(incident.rooms,
                      [&](const LinkedRoom& linked) { return linked.room == unlinked.room; });
    }
    void operator()(const RoomAltered& altered) const {
        auto* room = room_of(incident, altered.room);
        if (room == nullptr)
            return;
        switch (altered.property) {
            case event::RoomProperty::name:
                room->name = altered.value;
                break;
            case event::RoomProperty::archived:
            case event::RoomProperty::deleted:
                room->archived = true;
                break;
            case event::RoomProperty::restored:
                room->archived = false;
                break;
            case event::RoomProperty::encrypted:
                room->encrypted = true;
                break;
            case event::RoomProperty::topic:
            case event::RoomProperty::purpose:
            case event::RoomProperty::made_private:
            case event::RoomProperty::made_public:
            case event::RoomProperty::posting_rules:
            case event::RoomProperty::other:
                break;
        }
    }
    void operator()(const RoomReplaced& replaced) const {
        auto* room = room_of(incident, replaced.was);
        if (room == nullptr || room_of(incident, replaced.now) != nullptr)
            return;
        room->room = replaced.now;
        if (replaced.anew) {
            room->card.reset();
            room->archived = room->encrypted = false;
        } else if (room->card) {
            room->card->room = replaced.now;
        }
    }
    void operator()(const CardPosted& posted) const {
        if (auto* room = room_of(incident, posted.card.room))
            room->card = posted.card;
    }
    void operator()(const SeveritySet& set) const { incident.severity = set.now; }
    void operator()(const StatusSet& set) const {
        incident.status = set.now;
        if (is_open(set.now))
            incident.resolved_at.reset();
        if (set.now == Status::resolved)
            incident.resolved_at = fact.at;
        incident.closed_at = is_over(set.now) ? std::optional{fact.at} : std::nullopt;
        reach(incident, set.now, fact.at);
    }
    void operator()(const TitleSet& set) const { incident.title = set.now; }
    void operator()(const SummarySet& set) const { incident.summary = set.now; }
    void operator()(const ImpactSet& set) const { incident.impact = set.now; }
    void operator()(const RoleSet& set) const {
        if (set.now)
            incident.roles[set.role] = set.now->ref;
        else
            incident.roles.erase(set.role);
    }
    void operator()(const MilestoneSet& set) const {
        incident.milestones[set.name] = fact.at;
        if (set.name == "started")
            incident.started_at = fact.at;
        if (set.name == "resolved" && incident.resolved_at)
            incident.resolved_at = fact.at;
    }
    void operator()(const Said&) const {}
    void operator()(const Revised&) const {}
    void operator()(const Removed&) const {}
    void operator()(const Reacted&) const {}
    void operator()(const Pinned&) const {}
    void operator()(const Marked&) const {}
    void operator()(const MemberChanged&) const {}
    void operator()(const Noted&) const {}
    void operator()(const EntryRevised&) const {}
    void operator()(const EntryStruck&) const {}
    void operator()(const CommandRun&) const {}
    void operator()(const Debriefed&) const {}
    void operator()(const Ticketed&) const {}
    void operator()(const Gap&) const {}
};

struct Moves {
    bool operator()(const Opened&) const { return true; }
    bool operator()(const RoomLinked&) const { return true; }
    bool operator()(const RoomUnlinked&) const { return true; }
    bool operator()(const RoomAltered&) const { return true; }
    bool operator()(const RoomReplaced&) const { return true; }
    bool operator()(const CardPosted&) const { return true; }
    bool operator()(const SeveritySet&) const { return true; }
    bool operator()(const StatusSet&) const { return true; }
    bool operator()(const TitleSet&) const { return true; }
    bool operator()(const SummarySet&) const { return true; }
    bool operator()(const ImpactSet&) const { return true; }
    bool operator()(const RoleSet&) const { return true; }
    bool operator()(const MilestoneSet&) const { return true; }
    bool operator()(const Said&) const { return false; }
    bool operator()(const Revised&) const { return false; }
    bool operator()(const Removed&) const { return false; }
    bool operator()(const Reacted&) const { return false; }
    bool operator()(const Pinned&) const { return false; }
    bool operator()(const Marked&) const { return false; }
    bool operator()(const MemberChanged&) const { return false; }
    bool operator()(const Noted&) const { return false; }
    bool operator()(const EntryRevised&) const { return false; }
    bool operator()(const EntryStruck&) const { return false; }
    bool operator()(const CommandRun&) const { return false; }
    bool operator()(const Debriefed&) const { return false; }
    bool operator()(const Ticketed&) const { return false; }
    bool operator()(const Gap&) const { return false; }
};

}  // namespace

std::string_view to_string(MarkKind kind) {
    switch (kind) {
        case MarkKind::key:
            return "key";
        case MarkKind::milestone:
            return "milestone";
        case MarkKind::ticket:
            return "ticket";
        case MarkKind::question:
            return "question";
        case MarkKind::strike:
            return "strike";
    }
    return "key";
}

std::optional<MarkKind> parse_mark_kind(std::string_view word) {
    for (const auto kind : all_marks) {
        if (to_string(kind) == word)
            return kind;
    }
    return std::nullopt;
}

bool moves_incident(const FactBody& body) {
    return std::visit(Moves{}, body);
}

void apply(Incident& incident, const Fact& fact) {
    std::visit(Applier{incident, fact}, fact.body);
}

}  // namespace bot::core::incident
