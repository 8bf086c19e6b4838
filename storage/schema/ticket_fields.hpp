#pragma once

#include "storage/schema/value_fields.hpp"

/// The body of a ticket's fact (see value_fields.hpp): its step under a key of its own.
namespace storage::schema {

template <class A>
void fields(A& a, Of<A, event::TicketRef> x) {
    a("tracker", x.tracker);
    a("id", x.id);
}
template <class A>
void fields(A& a, Of<A, event::TicketView> x) {
    a("ref", x.ticket);
    a("key", x.key);
    a("url", x.url);
    a("state", x.state);
    a("name", x.state_name);
    a("owner", x.owner);
    a.unless("co_owners", x.co_owners, std::vector<std::string>{});
    a("due", x.due);
    a("updated", x.updated);
}
template <class A>
void fields(A& a, Of<A, incident::ItemEvidence> x) {
    a("kind", x.kind);
    a("fact", x.fact);
}
template <class A>
void fields(A& a, Of<A, incident::ItemProposed> x) {
    a("standing", x.standing);
    a("kind", x.kind);
    a("check", x.check);
    a("severity", x.severity);
    a("evidence", x.evidence);
    a("due", x.due);
    a("tracker", x.tracker);
}
template <class A>
void fields(A& a, Of<A, incident::ItemPromoted> x) {
    a("due", x.due);
    a("tracker", x.tracker);
}
template <class A>
void fields(A& a, Of<A, incident::ItemReworded> x) {
    a("detail", x.detail);
}
template <class A>
void fields(A& a, Of<A, incident::ItemRanked> x) {
    a("kind", x.kind);
}
template <class A>
void fields(A& a, Of<A, incident::SponsorNamed> x) {
    a("sponsor", x.sponsor);
    a("team", x.team);
}
template <class A>
void fields(A& a, Of<A, incident::ItemGrounded> x) {
    a("evidence", x.evidence);
}
template <class A>
void fields(A& a, Of<A, incident::ItemOrdered> x) {
    a("tracker", x.tracker);
    a("marker", x.marker);
    a("account", x.account);
}
template <class A>
void fields(A& a, Of<A, incident::ItemFiled> x) {
    a("ticket", x.ticket);
}
template <class A>
void fields(A& a, Of<A, incident::FilingFailed> x) {
    a("why", x.why);
    a("what", x.what);
}
template <class A>
void fields(A& a, Of<A, incident::FilingHeldUp> x) {
    a("why", x.why);
    a("what", x.what);
}
template <class A>
void fields(A& a, Of<A, incident::ItemLinePosted> x) {
    a("line", x.line);
}
template <class A>
void fields(A& a, Of<A, incident::OwnerOffered> x) {
    a("owner", x.owner);
}
template <class A>
void fields(A& a, Of<A, incident::OwnerAccepted> x) {
    a("owner", x.owner);
}
template <class A>
void fields(A&, Of<A, incident::OwnerDeclined>) {}
template <class A>
void fields(A&, Of<A, incident::OwnerLapsed>) {}
template <class A>
void fields(A& a, Of<A, incident::ItemRedated> x) {
    a("was", x.was);
    a("now", x.now);
}
template <class A>
void fields(A& a, Of<A, incident::SeenInTracker> x) {
    a("ticket", x.ticket);
    a("ours", x.ours);
    a("owner", x.owner);
}
template <class A>
void fields(A& a, Of<A, incident::ItemAmended> x) {
    a("account", x.account);
    a("due", x.due);
    a.unless("comment", x.comment, std::string{});
}
template <class A>
void fields(A& a, Of<A, incident::AmendmentMissed> x) {
    a("account", x.account);
    a("due", x.due);
    a("state", x.state);
}
template <class A>
void fields(A&, Of<A, incident::ItemDone>) {}
template <class A>
void fields(A&, Of<A, incident::ItemDropped>) {}
template <class A>
void fields(A&, Of<A, incident::ItemReopened>) {}
template <class A>
void fields(A&, Of<A, incident::ItemBlocked>) {}
template <class A>
void fields(A& a, Of<A, incident::TellersTold> x) {
    a("to", x.to);
}
template <class A>
void fields(A& a, Of<A, incident::ItemReminded> x) {
    a("what", x.what);
    a("due", x.due);
    a("to", x.to);
}

template <class A>
void fields(A& a, Of<A, incident::TicketStep> x) {
    static_assert(std::variant_size_v<incident::TicketStep> == 25, "every step has its line");
    alternative<incident::ItemProposed>(a, "proposed", x);
    alternative<incident::ItemPromoted>(a, "promoted", x);
    alternative<incident::ItemReworded>(a, "reworded", x);
    alternative<incident::ItemRanked>(a, "ranked", x);
    alternative<incident::ItemGrounded>(a, "grounded", x);
    alternative<incident::ItemOrdered>(a, "ordered", x);
    alternative<incident::ItemFiled>(a, "filed", x);
    alternative<incident::FilingFailed>(a, "failed", x);
    alternative<incident::FilingHeldUp>(a, "held_up", x);
    alternative<incident::ItemLinePosted>(a, "line", x);
    alternative<incident::OwnerOffered>(a, "offered", x);
    alternative<incident::OwnerAccepted>(a, "accepted", x);
    alternative<incident::OwnerDeclined>(a, "declined", x);
    alternative<incident::OwnerLapsed>(a, "lapsed", x);
    alternative<incident::ItemRedated>(a, "redated", x);
    alternative<incident::SeenInTracker>(a, "seen", x);
    alternative<incident::ItemAmended>(a, "amended", x);
    alternative<incident::AmendmentMissed>(a, "amendment_missed", x);
    alternative<incident::ItemDone>(a, "done", x);
    alternative<incident::ItemDropped>(a, "dropped", x);
    alternative<incident::ItemReopened>(a, "reopened", x);
    alternative<incident::ItemBlocked>(a, "blocked", x);
    alternative<incident::TellersTold>(a, "tellers_told", x);
    alternative<incident::ItemReminded>(a, "reminded", x);
    alternative<incident::SponsorNamed>(a, "sponsor", x);
}
template <class A>
void fields(A& a, Of<A, incident::Ticketed> x) {
    a("n", x.number);
    a("step", x.step);
    a.text(x.words);
}

}  // namespace storage::schema
