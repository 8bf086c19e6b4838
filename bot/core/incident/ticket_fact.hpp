#pragma once

#include "bot/core/event/chat_event.hpp"
#include "bot/core/event/tracker_event.hpp"
#include "bot/core/incident/incident.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What is recorded of remediation items: what is to change because of an incident, and what became
/// of it here and in a tracker.
namespace bot::core::incident {

/// A thought that is kept, or something to be done.
enum class ItemStanding { idea, ticket };
/// Key items go before all other work, and somebody else than their owner looks whether they work.
enum class ItemKind { other, key };

enum class EvidenceKind {
    entry,     ///< of the timeline, by its number
    answer,    ///< that was let go in the debrief, by its question's number
    condition  ///< contributing, as named for the draft, by the number of its fact
};
/// Why there is such an item.
struct ItemEvidence {
    EvidenceKind kind = EvidenceKind::entry;
    event::FactNumber fact;
    friend bool operator==(const ItemEvidence&, const ItemEvidence&) = default;
};

/// By the fact's actor; the words are its summary.
struct ItemProposed {
    ItemStanding standing = ItemStanding::ticket;
    ItemKind kind = ItemKind::other;
    std::string check;  ///< how will we know that it worked?
    Severity severity = Severity::unset;
    std::vector<ItemEvidence> evidence;
    std::optional<event::Day> due;
    std::string tracker;  ///< wished; empty: none is configured
};
/// An idea is to be done.
struct ItemPromoted {
    std::optional<event::Day> due;
    std::string tracker;
};
enum class ItemDetail {
    summary,
    check,
    why,
    team,    ///< whose system it changes
    effects  ///< what new trouble it may bring, and to whom
};
/// The words are what it says from now on.
struct ItemReworded {
    ItemDetail detail = ItemDetail::check;
};
struct ItemRanked {
    ItemKind kind = ItemKind::key;
};
/// Who can make room for it, in place of the incident's sponsor, and the team they speak for.
struct SponsorNamed {
    event::Person sponsor;
    std::string team;
};
struct ItemGrounded {
    ItemEvidence evidence;
};
/// It is on its way into a tracker. `account`: of the owner there; empty where nobody has one.
struct ItemOrdered {
    std::string tracker;
    std::string marker;
    std::string account;
};
/// It is there.
struct ItemFiled {
    event::TicketView ticket;
};
/// What it is that keeps an item out of its tracker.
enum class FilingTrouble {
    not_done,    ///< it is not there
    locked_out,  ///< nor let in before somebody mends that
    in_doubt,    ///< it may be there, and nobody saw it
    taken        ///< what the tracker shows for it is another item's
};
/// It is not, in words; until the next order.
struct FilingFailed {
    std::string why;
    FilingTrouble what = FilingTrouble::not_done;
};
/// We still try.
struct FilingHeldUp {
    std::string why;
    FilingTrouble what = FilingTrouble::not_done;
};
/// A line of ours tells where it stands.
struct ItemLinePosted {
    event::MessageRef line;
};
struct OwnerOffered {
    event::Person owner;
};
/// By the fact's actor, for themselves; `owner` where a tracker told of it.
struct OwnerAccepted {
    std::optional<event::Person> owner;
};
/// By the fact's actor; the owner that was, or was asked to be.
struct OwnerDeclined {};
/// Nobody took it on in time.
struct OwnerLapsed {};
/// The words are the reason.
struct ItemRedated {
    std::optional<event::Day> was;
    std::optional<event::Day> now;
};
/// What the tracker has differs from what we saw there last. `ours`: we changed it there ourselves,
/// or it came to what stands here already.
struct SeenInTracker {
    event::TicketView ticket;
    bool ours = false;
    std::optional<event::Person> owner;  ///< whose the account there is, where known
};
/// What we ask the tracker to change, of which it tells no news later.
struct ItemAmended {
    std::optional<std::string> account;
    std::optional<event::Day> due;
    std::string comment;  ///< CommonMark; to be said there once it is there
};
/// What we asked the tracker to change, and is not there after it was tried.
struct AmendmentMissed {
    std::optional<std::string> account;
    std::optional<event::Day> due;
    std::optional<event::WorkState> state;
};
/// The words say what was looked at and seen; without any it is still to be verified.
struct ItemDone {};
/// It is not to be done, by decision; the words are the reason, empty where it is not told yet.
struct ItemDropped {};
struct ItemReopened {};
/// The words say what is in the way; without any nothing is any more.
struct ItemBlocked {};
/// Somebody whose answer led to it was told how it ended; an empty id: all of them were.
struct TellersTold {
    event::PersonRef to;
};

/// In order of their days for whoever hears them.
enum class Reminder {
    half_time,  ///< to the owner, as the next three
    soon,
    due,
    late,
    overdue,   ///< to the incident's rooms
    decision,  ///< to the sponsor
    helped     ///< to the rooms: has what is done helped?
};
/// Somebody was reminded of it; an empty id: the rooms. `due`: its date then.
struct ItemReminded {
    Reminder what = Reminder::due;
    std::optional<event::Day> due;
    event::PersonRef to;
};

using TicketStep =
    std::variant<ItemProposed, ItemPromoted, ItemReworded, ItemRanked, ItemGrounded, ItemOrdered,
                 ItemFiled, FilingFailed, FilingHeldUp, ItemLinePosted, OwnerOffered, OwnerAccepted,
                 OwnerDeclined, OwnerLapsed, ItemRedated, SeenInTracker, ItemAmended, ItemDone,
                 ItemDropped, ItemReopened, ItemBlocked, TellersTold, ItemReminded, SponsorNamed,
                 AmendmentMissed>;

struct Ticketed {
    std::int64_t number = 0;  ///< in its incident, from 1: "t3", "idea-3"
    TicketStep step;
    event::Text words;  ///< of the step, where it has some
};

[[nodiscard]] std::string to_string(const ItemEvidence& evidence);  ///< "e12", "a5", "c7"
[[nodiscard]] std::string_view to_string(Reminder what);  ///< "half-time", as people switch it

/// Whether it is a line of the timeline; the rest is ours to know.
[[nodiscard]] bool makes_line(const Ticketed& ticketed);

}  // namespace bot::core::incident
