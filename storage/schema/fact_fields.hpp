#pragma once

#include "storage/schema/debrief_fields.hpp"
#include "storage/schema/ticket_fields.hpp"

/// The bodies of facts (see value_fields.hpp). `place`, `words`, `text` and `usually_…` are
/// FactWriter's and FactReader's own.
namespace storage::schema {

template <class A>
void fields(A& a, Of<A, incident::Opened> x) {
    a.words(x.title);
    a("severity", x.severity);
    a("kind", x.kind);
    a("visibility", x.visibility);
    a("zone", x.time_zone);
    a("origin", x.origin);
}
template <class A>
void fields(A& a, Of<A, incident::RoomLinked> x) {
    a("room", x.room);
    a("name", x.name);
    a("origin", x.origin);
}
template <class A>
void fields(A& a, Of<A, incident::RoomUnlinked> x) {
    a("room", x.room);
}
template <class A>
void fields(A& a, Of<A, incident::RoomAltered> x) {
    a("room", x.room);
    a("property", x.property);
    a("value", x.value);
}
template <class A>
void fields(A& a, Of<A, incident::RoomReplaced> x) {
    a("was", x.was);
    a("now", x.now);
    a.unless("anew", x.anew, false);
}
template <class A>
void fields(A& a, Of<A, incident::CardPosted> x) {
    a("card", x.card);
    a("link", x.permalink);
}
template <class A>
void fields(A& a, Of<A, incident::SeveritySet> x) {
    a("was", x.was);
    a("now", x.now);
    a("reason", x.reason);
}
template <class A>
void fields(A& a, Of<A, incident::StatusSet> x) {
    a("was", x.was);
    a("now", x.now);
    a.words(x.note);
}
template <class A>
void fields(A& a, Of<A, incident::TitleSet> x) {
    a("was", x.was);
    a.words(x.now);
}
template <class A>
void fields(A& a, Of<A, incident::SummarySet> x) {
    a.words(x.now);
}
template <class A>
void fields(A& a, Of<A, incident::ImpactSet> x) {
    a.words(x.now);
}
template <class A>
void fields(A& a, Of<A, incident::RoleSet> x) {
    a("role", x.role);
    a("now", x.now);
}
template <class A>
void fields(A& a, Of<A, incident::MilestoneSet> x) {
    a("name", x.name);
    a("problem", x.problem);
}
template <class A>
void fields(A& a, Of<A, incident::Said> x) {
    auto& message = x.message;
    a.place(message.message);
    a.text(message.text);
    a.usually_at("at", message.posted_at);
    a("arrived", message.arrived_at);
    a("claimed", message.claimed_at);
    a.usually_actor("author", message.author);
    a("raw", message.raw);
    a("t", message.thread);
    a("f", message.files);
    a("link", message.permalink);
    a.unless("k", message.kind, event::PostKind::plain);
    a("masked", x.masked);
    a("off", x.off_record);
    a("rev", x.revision);
}
template <class A>
void fields(A& a, Of<A, incident::Revised> x) {
    a.place(x.message);
    a.text(x.text);
    a("rev", x.revision);
    a("raw", x.raw);
    a("f", x.files);
    a("masked", x.masked);
    a("off", x.off_record);
    a("id", x.id);
}
template <class A>
void fields(A& a, Of<A, incident::Removed> x) {
    a.place(x.message);
    a("unseen", x.unseen);
    a("author", x.author);
}
template <class A>
void fields(A& a, Of<A, incident::Reacted> x) {
    a.place(x.message);
    a("e", x.reaction);
    a.unless("c", x.change, event::Change::added);
    a("id", x.id);
}
template <class A>
void fields(A& a, Of<A, incident::Pinned> x) {
    a.place(x.message);
    a.unless("c", x.change, event::Change::added);
}
template <class A>
void fields(A& a, Of<A, incident::Marked> x) {
    a("m", x.message);
    a("entry", x.entry);
    a("k", x.kind);
    a("via", x.via);
    a.unless("c", x.change, event::Change::added);
}
template <class A>
void fields(A& a, Of<A, incident::MemberChanged> x) {
    a("room", x.room);
    a.usually_actor("person", x.person);
    a.unless("c", x.change, event::Change::added);
    a("inviter", x.inviter);
}
template <class A>
void fields(A& a, Of<A, incident::Noted> x) {
    a("k", x.kind);
    a.text(x.text);
    a("source", x.source);
}
template <class A>
void fields(A& a, Of<A, incident::EntryRevised> x) {
    a("entry", x.entry);
    a.text(x.text);
}
template <class A>
void fields(A& a, Of<A, incident::EntryStruck> x) {
    a("entry", x.entry);
    a("reason", x.reason);
    a.unless("c", x.change, event::Change::added);
}
template <class A>
void fields(A& a, Of<A, incident::CommandRun> x) {
    a("command", x.command);
    a("outcome", x.outcome);
}
template <class A>
void fields(A& a, Of<A, incident::Gap> x) {
    a("room", x.room);
    a("to", x.to);
    a("reason", x.reason);
}

}  // namespace storage::schema
