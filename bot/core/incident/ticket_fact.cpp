#include "bot/core/incident/ticket_fact.hpp"

namespace bot::core::incident {
namespace {

struct MakesLine {
    bool operator()(const ItemProposed&) const { return true; }
    bool operator()(const ItemPromoted&) const { return true; }
    bool operator()(const ItemReworded&) const { return true; }
    bool operator()(const ItemRanked&) const { return false; }
    bool operator()(const ItemGrounded&) const { return false; }
    bool operator()(const ItemOrdered&) const { return false; }
    bool operator()(const ItemFiled&) const { return true; }
    bool operator()(const FilingFailed&) const { return true; }
    bool operator()(const FilingHeldUp&) const { return false; }
    bool operator()(const ItemLinePosted&) const { return false; }
    bool operator()(const OwnerOffered&) const { return false; }
    bool operator()(const OwnerAccepted&) const { return true; }
    bool operator()(const OwnerDeclined&) const { return false; }
    bool operator()(const OwnerLapsed&) const { return true; }
    bool operator()(const ItemRedated&) const { return true; }
    bool operator()(const SeenInTracker& seen) const { return !seen.ours; }
    bool operator()(const ItemAmended&) const { return false; }
    bool operator()(const AmendmentMissed&) const { return false; }
    bool operator()(const ItemDone&) const { return true; }
    bool operator()(const ItemDropped&) const { return true; }
    bool operator()(const ItemReopened&) const { return true; }
    bool operator()(const ItemBlocked&) const { return true; }
    bool operator()(const TellersTold&) const { return false; }
    bool operator()(const ItemReminded&) const { return false; }
    bool operator()(const SponsorNamed&) const { return true; }
};

}  // namespace

std::string to_string(const ItemEvidence& evidence) {
    const auto number = std::to_string(evidence.fact.number);
    switch (evidence.kind) {
        case EvidenceKind::entry:
            return "e" + number;
        case EvidenceKind::answer:
            return "a" + number;
        case EvidenceKind::condition:
            return "c" + number;
    }
    return number;
}

std::string_view to_string(Reminder what) {
    switch (what) {
        case Reminder::half_time:
            return "half-time";
        case Reminder::soon:
            return "soon";
        case Reminder::due:
            return "due";
        case Reminder::late:
            return "late";
        case Reminder::overdue:
            return "overdue";
        case Reminder::decision:
            return "decision";
        case Reminder::helped:
            return "helped";
    }
    return {};
}

bool makes_line(const Ticketed& ticketed) {
    return std::visit(MakesLine{}, ticketed.step);
}

}  // namespace bot::core::incident
