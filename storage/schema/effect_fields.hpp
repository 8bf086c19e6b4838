#pragma once

#include "bot/core/outbox/effect.hpp"
#include "storage/schema/fact_fields.hpp"
#include "storage/schema/value_fields.hpp"

/// The bodies of effects (see value_fields.hpp).
namespace storage::schema {

template <class A>
void fields(A& a, Of<A, outbox::Button> x) {
    a("label", x.label);
    a("command", x.command);
    a("style", x.style);
    a("confirm", x.confirm);
    a.unless("typed", x.typed, outbox::Typed::as_command);
}
template <class A>
void fields(A& a, Of<A, outbox::Card> x) {
    a("incident", x.incident);
    a("title", x.title);
    a("severity", x.severity);
    a("status", x.status);
    a("kind", x.kind);
    a("fields", x.fields);
    a("buttons", x.buttons);
}
template <class A>
void fields(A& a, Of<A, outbox::FormField> x) {
    a("name", x.name);
    a("label", x.label);
    a("kind", x.kind);
    a("required", x.required);
    a("initial", x.initial);
    a("hint", x.hint);
    a("options", x.options);
}
template <class A>
void fields(A& a, Of<A, outbox::Form> x) {
    a("title", x.title);
    a("submit", x.submit);
    a("command", x.command);
    a("fields", x.fields);
    a("in_words", x.in_words);
    a.unless("text", x.text, event::Text{});
}
template <class A>
void fields(A& a, Of<A, outbox::CreateRoom> x) {
    a("platform", x.platform);
    a("name", x.name);
    a("topic", x.topic);
    a("visibility", x.visibility);
    a("asked_in", x.asked_in);
}
template <class A>
void fields(A& a, Of<A, outbox::JoinRoom> x) {
    a("room", x.room);
    a("by", x.asked_by);
    a("accounts", x.accounts);
    a("was", x.was);
    a("moved_at", x.moved_at);
}
template <class A>
void fields(A& a, Of<A, outbox::InvitePeople> x) {
    a("room", x.room);
    a("people", x.people);
}
template <class A>
void fields(A& a, Of<A, outbox::SetTopic> x) {
    a("room", x.room);
    a("topic", x.topic);
}
template <class A>
void fields(A& a, Of<A, outbox::Reminding> x) {
    a("incident", x.incident);
    a("item", x.item);
    a("reminded", x.reminded);
}
template <class A>
void fields(A& a, Of<A, outbox::FollowUp> x) {
    a("toggle", x.toggle);
    a("reminders", x.reminders);
    a("digest", x.digest);
}
template <class A>
void fields(A& a, Of<A, outbox::PostText> x) {
    a("room", x.room);
    a("text", x.text);
    a("thread", x.thread);
    a("buttons", x.buttons);
    a.unless("urgency", x.urgency, outbox::Urgency::quiet);
    a("interview_of", x.interview_of);
    a("item", x.item);
    a("until", x.until);
    a("follow_up", x.follow_up);
}
template <class A>
void fields(A& a, Of<A, outbox::EditPost> x) {
    a("message", x.message);
    a("text", x.text);
    a("buttons", x.buttons);
}
template <class A>
void fields(A& a, Of<A, outbox::PostPrivately> x) {
    a("room", x.room);
    a("to", x.to);
    a("text", x.text);
    a("buttons", x.buttons);
}
template <class A>
void fields(A& a, Of<A, outbox::MessagePerson> x) {
    a("to", x.to);
    a("text", x.text);
    a("buttons", x.buttons);
    a("interview", x.interview);
    a("claimed_by", x.claimed_by);
    a("until", x.until);
    a("follow_up", x.follow_up);
}
template <class A>
void fields(A& a, Of<A, outbox::PostCard> x) {
    a("room", x.room);
    a("card", x.card);
}
template <class A>
void fields(A& a, Of<A, outbox::UpdateCard> x) {
    a("message", x.message);
    a("card", x.card);
}
template <class A>
void fields(A& a, Of<A, outbox::PinMessage> x) {
    a("message", x.message);
}
template <class A>
void fields(A& a, Of<A, outbox::React> x) {
    a("message", x.message);
    a("reaction", x.reaction);
    a("change", x.change);
}
template <class A>
void fields(A& a, Of<A, outbox::OpenForm> x) {
    a("platform", x.platform);
    a("trigger", x.trigger);
    a("room", x.room);
    a("form", x.form);
    a("room_name", x.room_name);
    a("asker", x.asker);
    a.unless("thread", x.thread, std::optional<std::string>{});
}
template <class A>
void fields(A& a, Of<A, outbox::FetchMessage> x) {
    a("message", x.message);
    a("thread", x.thread);
    a("mark", x.mark);
    a("marker", x.marker);
    a("marked_at", x.marked_at);
}
template <class A>
void fields(A& a, Of<A, outbox::ReadHistory> x) {
    a("room", x.room);
    a("from", x.from);
    a("to", x.to);
    a("page", x.page);
    a("unread", x.unread);
}
template <class A>
void fields(A& a, Of<A, outbox::LookUpPerson> x) {
    a("person", x.person);
}
template <class A>
void fields(A& a, Of<A, outbox::ListMembers> x) {
    a("room", x.room);
}
template <class A>
void fields(A& a, Of<A, outbox::ShareDraft> x) {
    a("to", x.to);
    a("room", x.room);
    a("format", x.format);
    a.unless("people", x.people, std::string{"names"});
}
template <class A>
void fields(A& a, Of<A, outbox::FileTicket> x) {
    a("tracker", x.tracker);
    a("marker", x.marker);
    a("title", x.title);
    a("body", x.body);
    a("owner", x.owner);
    a("due", x.due);
    a("severity", x.severity);
    a("labels", x.labels);
    a("again", x.again);
    a("ordered_at", x.ordered_at);
}
template <class A>
void fields(A& a, Of<A, outbox::ReadTicket> x) {
    a("ticket", x.ticket);
}
template <class A>
void fields(A& a, Of<A, outbox::ReadChanges> x) {
    a("tracker", x.tracker);
    a("since", x.since);
    a("page", x.page);
    a("newest", x.newest);
}
template <class A>
void fields(A& a, Of<A, outbox::AmendTicket> x) {
    a("ticket", x.ticket);
    a("state", x.state);
    a("owner", x.owner);
    a("due", x.due);
    a("comment", x.comment);
    a("rewritten", x.rewritten);
    a.unless("while_open", x.while_open, false);
    a.unless("former", x.former, std::string{});
}
template <class A>
void fields(A& a, Of<A, outbox::FindAccount> x) {
    a("tracker", x.tracker);
    a("account", x.account);
    a("by", x.asked_by);
}

}  // namespace storage::schema
