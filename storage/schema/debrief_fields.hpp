#pragma once

#include "storage/schema/value_fields.hpp"

/// The body of a debrief's fact (see value_fields.hpp): its step under a key of its own, what was
/// told apart from all of it.
namespace storage::schema {

template <class A>
void fields(A& a, Of<A, incident::PlannedQuestion> x) {
    a("id", x.id);
    a("moment", x.moment);
    a("context", x.context);
    a("words", x.words);
    a("w", x.weight);
}
template <class A>
void fields(A& a, Of<A, incident::DebriefOpened> x) {
    a("at", x.invites_at);
}
template <class A>
void fields(A& a, Of<A, incident::SeatPlanned> x) {
    a("who", x.who);
    a("tier", x.tier);
    a("seats", x.seats);
    a("questions", x.questions);
    a("late", x.late_recall);
}
template <class A>
void fields(A&, Of<A, incident::SeatDropped>) {}
template <class A>
void fields(A&, Of<A, incident::Reached>) {}
template <class A>
void fields(A& a, Of<A, incident::InterviewMoved> x) {
    a("now", x.now);
    a("until", x.until);
    a.unless("may_call", x.may_call, false);
}
template <class A>
void fields(A& a, Of<A, incident::QuestionAsked> x) {
    a("q", x.question);
    a("follows", x.follows);
}
template <class A>
void fields(A& a, Of<A, incident::Told> x) {
    a("asked", x.asked);
    a("rev", x.revision);
}
template <class A>
void fields(A& a, Of<A, incident::TakenBack> x) {
    a("asked", x.asked);
}
template <class A>
void fields(A& a, Of<A, incident::QuestionSkipped> x) {
    a("asked", x.asked);
}
template <class A>
void fields(A& a, Of<A, incident::AnswerReopened> x) {
    a("asked", x.asked);
}
template <class A>
void fields(A& a, Of<A, incident::AudienceSet> x) {
    a("asked", x.asked);
    a("audience", x.audience);
}
template <class A>
void fields(A& a, Of<A, incident::ReleaseOffered> x) {
    a("asked", x.asked);
}
template <class A>
void fields(A& a, Of<A, incident::Released> x) {
    a("asked", x.asked);
    a("audience", x.audience);
}
template <class A>
void fields(A&, Of<A, incident::Reminded>) {}
template <class A>
void fields(A& a, Of<A, incident::Lapsed> x) {
    a("asked", x.asked);
}
template <class A>
void fields(A& a, Of<A, incident::FacilitatorNamed> x) {
    a("who", x.who);
}
template <class A>
void fields(A& a, Of<A, incident::FacilitatorIntroduced> x) {
    a("who", x.who);
}
template <class A>
void fields(A& a, Of<A, incident::AccountsRead> x) {
    a("by", x.by);
}
template <class A>
void fields(A& a, Of<A, incident::PollOpened> x) {
    a("until", x.until);
}
template <class A>
void fields(A& a, Of<A, incident::Voted> x) {
    a("q", x.question);
    a("was", x.was);
    a("now", x.now);
}
template <class A>
void fields(A&, Of<A, incident::PollClosed>) {}
template <class A>
void fields(A& a, Of<A, incident::QuestionAdded> x) {
    a("q", x.question);
}
template <class A>
void fields(A& a, Of<A, incident::DebriefExtended> x) {
    a("days", x.working_days);
}
template <class A>
void fields(A& a, Of<A, incident::ConditionNamed> x) {
    a("kind", x.kind);
    a("since", x.since);
    a("new", x.new_that_day);
    a("good", x.on_good_days);
    a("entry", x.entry);
}
template <class A>
void fields(A& a, Of<A, incident::ConditionDropped> x) {
    a("named", x.named);
}

template <class A>
void fields(A& a, Of<A, incident::DebriefStep> x) {
    static_assert(std::variant_size_v<incident::DebriefStep> == 25, "every step has its line");
    alternative<incident::DebriefOpened>(a, "opened", x);
    alternative<incident::SeatPlanned>(a, "planned", x);
    alternative<incident::SeatDropped>(a, "dropped", x);
    alternative<incident::Reached>(a, "reached", x);
    alternative<incident::InterviewMoved>(a, "moved", x);
    alternative<incident::QuestionAsked>(a, "asked", x);
    alternative<incident::Told>(a, "told", x);
    alternative<incident::TakenBack>(a, "taken_back", x);
    alternative<incident::QuestionSkipped>(a, "skipped", x);
    alternative<incident::AnswerReopened>(a, "reopened", x);
    alternative<incident::AudienceSet>(a, "audience", x);
    alternative<incident::ReleaseOffered>(a, "offered", x);
    alternative<incident::Released>(a, "released", x);
    alternative<incident::Reminded>(a, "reminded", x);
    alternative<incident::Lapsed>(a, "lapsed", x);
    alternative<incident::FacilitatorNamed>(a, "facilitator", x);
    alternative<incident::FacilitatorIntroduced>(a, "introduced", x);
    alternative<incident::AccountsRead>(a, "read", x);
    alternative<incident::PollOpened>(a, "poll_opened", x);
    alternative<incident::Voted>(a, "voted", x);
    alternative<incident::PollClosed>(a, "poll_closed", x);
    alternative<incident::ConditionNamed>(a, "condition", x);
    alternative<incident::ConditionDropped>(a, "condition_dropped", x);
    alternative<incident::QuestionAdded>(a, "added", x);
    alternative<incident::DebriefExtended>(a, "extended", x);
}
template <class A>
void fields(A& a, Of<A, incident::Debriefed> x) {
    a("person", x.person);
    a("m", x.message);
    a("step", x.step);
    a.told(x.told);
}

}  // namespace storage::schema
