#include "bot/core/ticket/ticket.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::ticket {
namespace {

void end(Ticket& ticket, State state, event::Instant at) {
    if (ticket.state != state)
        ticket.ended_at = at;
    ticket.state = state;
    ticket.blocked_by.clear();
}

void reopen(Ticket& ticket) {
    ticket.state = State::open;
    ticket.ended_at.reset();
    ticket.outcome.clear();
    ticket.verified = false;
}

template <class T>
bool same(const T& one, const T& other) {
    return one == other;
}
bool same(const std::string& one, const std::string& other) {
    return same_account(one, other);
}

template <class T>
void ask(std::vector<T>& asked, const T& what, const T& there) {
    if (!same(what, asked.empty() ? there : asked.back()))
        asked.push_back(what);
}

/// Ends the wait for it, and for what was asked before; false where nobody asked.
template <class T>
bool settle(std::vector<T>& asked, const T& what) {
    const auto found =
        std::find_if(asked.begin(), asked.end(), [&](const T& each) { return same(each, what); });
    if (found == asked.end())
        return false;
    asked.erase(asked.begin(), found + 1);
    return true;
}

/// Asked by us, with a later one on its way that will take its place.
template <class T>
bool is_passing(std::vector<T>& asked, const T& seen) {
    return settle(asked, seen) && !asked.empty();
}

struct Step {
    Ticket& ticket;
    const incident::Fact& fact;
    const event::Text& words;

    void operator()(const incident::ItemProposed& step) const {
        ticket.standing = step.standing;
        ticket.kind = step.kind;
        ticket.summary = words;
        ticket.check = step.check;
        ticket.severity = step.severity;
        ticket.evidence = step.evidence;
        ticket.due = step.due;
        ticket.tracker = step.tracker;
        ticket.proposed_by = fact.actor;
        ticket.proposed_at = ticket.opened_at = fact.at;
        ticket.offered_at = ticket.settled_at = fact.at;
        ticket.proposal = fact.number;
    }
    void operator()(const incident::ItemPromoted& step) const {
        ticket.standing = incident::ItemStanding::ticket;
        ticket.due = step.due;
        ticket.tracker = step.tracker;
        ticket.opened_at = ticket.offered_at = ticket.settled_at = fact.at;
    }
    void operator()(const incident::ItemReworded& step) const {
        switch (step.detail) {
            case incident::ItemDetail::summary:
                ticket.summary = words;
                ticket.retitled = ticket.gone();
                break;
            case incident::ItemDetail::check:
                ticket.check = words.plain;
                break;
            case incident::ItemDetail::why:
                ticket.why = words.plain;
                break;
            case incident::ItemDetail::team:
                ticket.team = words.plain;
                break;
            case incident::ItemDetail::effects:
                ticket.effects = words.plain;
                break;
        }
    }
    void operator()(const incident::ItemRanked& step) const { ticket.kind = step.kind; }
    void operator()(const incident::SponsorNamed& step) const {
        ticket.sponsor = step.sponsor;
        ticket.sponsor_team = step.team;
        ticket.sponsored_at = fact.at;
    }
    void operator()(const incident::ItemGrounded& step) const {
        ticket.evidence.push_back(step.evidence);
    }
    void operator()(const incident::ItemOrdered& step) const {
        if (ticket.marker != step.marker) {
            ticket.ordered_at = fact.at;
            ticket.in_doubt = false;
            ticket.unsaid.clear();
        }
        ticket.filing = Filing::queued;
        ticket.tracker = step.tracker;
        ticket.marker = step.marker;
        ticket.account = step.account;
        ticket.ordered_by = fact.actor.ref;
        ticket.trouble.clear();
        ticket.troubles.clear();
    }
    void operator()(const incident::ItemFiled& step) const {
        ticket.filing = Filing::filed;
        ticket.tracker = step.ticket.ticket.tracker;
        ticket.view = step.ticket;
        ticket.seen_at = fact.at;
        ticket.filed = fact.number;
        ticket.asked = {};
        ask_for(ticket.state);
        ticket.trouble.clear();
        ticket.troubles.clear();
        ticket.in_doubt = false;
        ticket.unsaid.clear();
    }
    void operator()(const incident::FilingFailed& step) const {
        ticket.filing = Filing::failed;
        meet(step.why, step.what);
        // By this marker it would be found again, and again be another's.
        if (step.what == incident::FilingTrouble::taken)
            ticket.marker.clear();
    }
    void operator()(const incident::FilingHeldUp& step) const { meet(step.why, step.what); }
    void operator()(const incident::ItemLinePosted& step) const {
        ticket.lines.push_back(step.line);
    }
    void operator()(const incident::OwnerOffered& step) const {
        ticket.offered = step.owner;
        ticket.offered_at = fact.at;
        ticket.lapsed = false;
    }
    void operator()(const incident::OwnerAccepted& step) const {
        ticket.owner = step.owner ? *step.owner : fact.actor;
        ticket.given_there = step.owner.has_value();
        ticket.settled_at = fact.at;
        ticket.offered.reset();
        ticket.lapsed = false;
    }
    void operator()(const incident::OwnerDeclined&) const {
        // Who is asked to take it over says no for themselves only.
        if (ticket.owner && ticket.offered && ticket.owner->ref != fact.actor.ref)
            return ticket.offered.reset();
        ticket.owner.reset();
        ticket.offered.reset();
        ticket.offered_at = fact.at;
    }
    void operator()(const incident::OwnerLapsed&) const {
        ticket.offered.reset();
        ticket.lapsed = !ticket.taken();
    }
    void operator()(const incident::ItemRedated& step) const {
        ticket.due = step.now;
        ticket.settled_at = fact.at;
        ++ticket.redated;
    }
    void operator()(const incident::SeenInTracker& step) const;
    void operator()(const incident::ItemAmended& step) const {
        if (step.account)
            ticket.account = *step.account;
        if (!step.comment.empty())
            ticket.unsaid.push_back(step.comment);
        if (!is_there())
            return;
        if (step.account)
            ask(ticket.asked.accounts, *step.account, ticket.view->owner);
        if (step.due)
            ask(ticket.asked.dates, step.due, ticket.view->due);
    }
    void operator()(const incident::AmendmentMissed& step) const {
        if (step.account)
            settle(ticket.asked.accounts, *step.account);
        if (step.due)
            settle(ticket.asked.dates, step.due);
        if (step.state)
            settle(ticket.asked.states, state_of(*step.state));
    }
    void operator()(const incident::ItemDone&) const {
        move_to(State::done);
        end(ticket, State::done, fact.at);
        ticket.outcome = words.plain;
        ticket.verified =
            !words.plain.empty() && (ticket.kind == incident::ItemKind::other || !ticket.owner ||
                                     ticket.owner->ref != fact.actor.ref);
    }
    void operator()(const incident::ItemDropped&) const {
        move_to(State::will_not_do);
        end(ticket, State::will_not_do, fact.at);
        ticket.outcome = words.plain;
        ticket.verified = false;
    }
    void operator()(const incident::ItemReopened&) const {
        move_to(State::open);
        reopen(ticket);
    }
    void operator()(const incident::ItemBlocked&) const { ticket.blocked_by = words.plain; }
    void operator()(const incident::TellersTold& step) const { ticket.told.push_back(step.to); }
    void operator()(const incident::ItemReminded& step) const {
        ticket.reminded.push_back({step.what, step.due, step.to, fact.at});
    }

private:
    [[nodiscard]] bool is_there() const { return ticket.view && !ticket.gone(); }
    void ask_for(State state) const {
        if (is_there())
            ask(ticket.asked.states, state, state_of(ticket.view->state));
    }
    /// Whoever moves it here moves it there, too.
    void move_to(State state) const {
        if (state != ticket.state)
            ask_for(state);
    }
    void meet(const std::string& why, incident::FilingTrouble what) const {
        ticket.trouble = why;
        ticket.troubles.push_back(what);
        ticket.in_doubt = ticket.in_doubt || what == incident::FilingTrouble::in_doubt;
    }
};

/// What changed there since we looked last, and does not stand here already. Of one that was gone
/// nobody knows what changed meanwhile: what it has counts, but for what was changed here since.
/// Nor does what we asked for ourselves, where we asked for something else since.
void Step::operator()(const incident::SeenInTracker& step) const {
    const auto& now = step.ticket;
    const auto was = ticket.view.value_or(now);
    const bool back = was.state == event::WorkState::gone;
    const auto left = ticket.left;
    ticket.view = now;
    ticket.seen_at = fact.at;
    if (now.state == event::WorkState::gone) {
        // What we saw there last, for what we changed since may not have got there. Not every
        // tracker takes a date.
        const bool has_date = was.due || !ticket.asked.dates.empty();
        if (!back)
            ticket.left = {state_of(was.state), has_date ? was.due : ticket.due,
                           same_account(was.owner, ticket.account) ? ticket.account : was.owner};
        ticket.asked = {};
        return;
    }
    if (back)
        ticket.unsaid.clear();
    ticket.retitled = false;
    const auto changed_here = [back](const auto& before, const auto& here) {
        return back && before != here;
    };
    const bool given = !same_account(now.owner, was.owner) || (back && !now.owner.empty());
    if (given && !is_passing(ticket.asked.accounts, now.owner) &&
        !same_account(now.owner, ticket.account) && !changed_here(left.account, ticket.account)) {
        ticket.owner = step.owner;
        ticket.given_there = step.owner.has_value();
        ticket.offered.reset();
        ticket.lapsed = false;
        ticket.offered_at = ticket.settled_at = fact.at;
        ticket.account = now.owner;
    }
    if ((now.due != was.due || (back && now.due)) && !is_passing(ticket.asked.dates, now.due) &&
        now.due != ticket.due && !changed_here(left.due, ticket.due)) {
        ticket.redated += ticket.due && now.due ? 1 : 0;
        ticket.due = now.due;
        ticket.settled_at = fact.at;
    }
    const auto state = state_of(now.state);
    if ((back || state != state_of(was.state)) && !is_passing(ticket.asked.states, state) &&
        state != ticket.state && !changed_here(left.state, ticket.state)) {
        reopen(ticket);
        if (state != State::open)
            end(ticket, state, fact.at);
    }
    if (back)
        ask_for(ticket.state);
}

}  // namespace

void apply(std::vector<Ticket>& tickets, const incident::Fact& fact) {
    const auto* ticketed = std::get_if<incident::Ticketed>(&fact.body);
    if (ticketed == nullptr)
        return;
    auto known = std::find_if(tickets.begin(), tickets.end(), [&](const Ticket& ticket) {
        return ticket.number == ticketed->number;
    });
    if (known == tickets.end()) {
        // Nothing else is recorded of an item that nobody proposed.
        if (!std::holds_alternative<incident::ItemProposed>(ticketed->step))
            return;
        known = tickets.insert(tickets.end(), Ticket{});
        known->number = ticketed->number;
    }
    std::visit(Step{*known, fact, ticketed->words}, ticketed->step);
}

std::vector<Ticket> fold(std::span<const incident::Fact> facts) {
    std::vector<Ticket> tickets;
    for (const auto& fact : facts)
        apply(tickets, fact);
    return tickets;
}

}  // namespace bot::core::ticket
