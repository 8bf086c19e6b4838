#include "bot/core/decide/families.hpp"
#include "bot/core/decide/remediation.hpp"
#include "bot/core/decide/reminders.hpp"
#include "bot/core/decide/wording.hpp"

#include <algorithm>
#include <utility>

/// What trackers tell of items, and what follows from it here.
namespace bot::core::decide {
namespace {

using event::TextWriter;
using ticket::State;
using ticket::Ticket;

/// Clocks of trackers and their pages may be behind themselves by that much.
constexpr std::chrono::minutes look_back{2};
/// No list of changes tells that a ticket is not there any more.
constexpr std::chrono::days look_after{1};
/// Who cannot see a ticket is told the same as who asks for one that was deleted.
constexpr std::chrono::days gone_for_good{90};

bool is_news(const Ticket& before, const Ticket& now) {
    const auto who = [](const std::optional<event::Person>& person) {
        return person ? person->ref : event::PersonRef{};
    };
    return before.state != now.state || before.due != now.due || before.gone() != now.gone() ||
           who(before.owner) != who(now.owner) ||
           !ticket::same_account(before.account, now.account);
}

std::string in_tracker(const Ticket& item) {
    const auto& view = *item.view;
    return " in " + view.ticket.tracker +
           (view.state_name.empty() ? std::string{} : " (" + view.state_name + ")");
}

event::WorkState work_state(State state) {
    switch (state) {
        case State::open:
            return event::WorkState::open;
        case State::done:
            return event::WorkState::done;
        case State::will_not_do:
            break;
    }
    return event::WorkState::cancelled;
}

}  // namespace

void Remediation::see(std::int64_t number, const event::TicketView& read) {
    const auto before = *find(number);
    const auto view = ticket::as_owned_here(read, before);
    const bool gone = view.state == event::WorkState::gone;
    if (before.view) {
        if (view.updated < before.view->updated && !gone)
            return;
        auto same = view;
        same.updated = before.view->updated;
        if (same == *before.view)
            return;
    }
    incident::SeenInTracker seen{view, true, person_of(x_ruling, view.ticket.tracker, view.owner)};
    auto tried = x_items;
    incident::Fact fact{};
    fact.at = x_ruling.now();
    fact.body = incident::Ticketed{number, seen, {}};
    ticket::apply(tried, fact);
    seen.ours = !is_news(before, *ticket::find(tried, number));
    const bool news = !seen.ours;
    note(number, std::move(seen));
    refresh_lines(number);
    if (before.gone() && view.state != event::WorkState::gone)
        send_what_changed_meanwhile(before);
    if (news)
        follow_up(before, *find(number));
}

/// What was changed and said here while it was gone from there, in its text, too.
void Remediation::send_what_changed_meanwhile(const Ticket& before) {
    const auto item = *find(before.number);
    outbox::AmendTicket change;
    if (before.state != before.left.state && before.state != ticket::state_of(item.view->state))
        change.state = work_state(before.state);
    if (!ticket::same_account(before.account, before.left.account) &&
        !ticket::same_account(before.account, item.view->owner))
        give(change, before.account, before.left.account);
    if (before.due != before.left.due && before.due != item.view->due)
        change.due = before.due;
    for (const auto& words : before.unsaid)
        change.comment += (change.comment.empty() ? "" : "\n\n") + words;
    if (change.owner || change.due || change.state || !change.comment.empty())
        amend(item.number, std::move(change));
    plan_rewriting(item.number);
    if (before.retitled)
        plan_rewriting(item.number, Rewriting::title);
}

void Remediation::follow_up(const Ticket& before, const Ticket& now) {
    const auto number = now.number;
    if (now.gone())
        return tell_gone(now);
    if (before.gone())
        announce(number, "is back in its tracker");
    if (before.state != now.state)
        tell_new_state(before.state, now);
    // Whom the text names by name, for want of an account there.
    if (before.owner && before.account.empty() && !now.account.empty())
        plan_rewriting(number);
    // What is over has no date to keep, and needs nobody.
    if (now.state != State::open)
        return;
    if (before.due != now.due)
        announce(number, now.due
                             ? "is due " + event::to_date(*now.due) + " now, as its tracker says"
                             : std::string{"has no date any more, as its tracker says"});
    if (before.redated != now.redated)
        ask_for_room(number);
    if (!ticket::same_account(before.account, now.account))
        tell_new_owner(now);
}

void Remediation::tell_gone(const Ticket& item) {
    const auto whose = responsible(item);
    const auto drop =
        "`" + x_ruling.traits(whose.platform).command + " " + command(item, "drop <reason>") + "`";
    tell(whose, TextWriter{}
                    .append(line(item))
                    .plain(" is not in its tracker any more. Here it stands as it was; ")
                    .append(speak(drop + " ends it here, too."))
                    .take());
}

void Remediation::tell_new_state(State before, const Ticket& item) {
    const auto number = item.number;
    const auto where = in_tracker(item);
    if (item.state == State::open) {
        if (!item.taken())
            await_owner(number);
        // Not all that dropped it there need be undone.
        if (before == State::will_not_do) {
            outbox::AmendTicket rest{{}, event::WorkState::open, {}, {}, {}};
            rest.while_open = true;
            amend(number, std::move(rest));
        }
        return announce(number, "is open again" + where);
    }
    const bool done = item.state == State::done;
    announce(number, done ? "was closed" + where + ": done, still to be verified"
                          : "was closed" + where + ": it will not be done");
    const auto whose = responsible(item);
    const auto typed = [&](std::string_view step) {
        return "`" + x_ruling.traits(whose.platform).command + " " + command(item, step) + "`";
    };
    TextWriter text;
    text.append(line(item)).plain("\n");
    text.append(speak(done ? "What was looked at, and what was seen? " +
                                 typed("done <what you saw>") + " tells it."
                           : "Why not? " + typed("drop <reason>") +
                                 " tells it. To decide against it is no failure."));
    tell(whose, text.take());
    ended(number);
}

void Remediation::tell_new_owner(const Ticket& item) {
    const auto number = item.number;
    if (!item.taken()) {
        await_owner(number);
        return announce(number, "has no owner any more in its tracker");
    }
    drop_timers(number);
    if (item.owner)
        return announce(number, "has another owner in its tracker");
    x_ruling.tell_rooms(
        x_id,
        [&](const ChatTraits& chat) {
            return TextWriter{}
                .append(line(item))
                .plain("\n")
                .append(speak("I know nobody by that account. Whoever it is can be reminded once "
                              "they say `" +
                              chat.command + " iam " + item.tracker + ":" + item.account + "`."))
                .take();
        },
        {});
    refresh_lines(number);
}

void Remediation::ended(std::int64_t number) {
    drop_timers(number);
}

void read_ticket(Ruling& ruling, event::IncidentId id, const event::TicketRef& ticket) {
    ruling.send(id, outbox::ReadTicket{ticket}, "read/" + ticket.tracker + "/" + ticket.id);
}

std::string looked_toggle(const std::string& tracker) {
    return "tracker.looked/" + tracker;
}

namespace {

/// Whether to look at it again: it may come back, but not for ever.
bool may_be_there(const Ticket& item, event::Instant now) {
    return item.gone() ? item.seen_at + gone_for_good > now : item.active();
}

/// The open ones, and those that were gone, that we have not seen for long.
void look_at_tickets(Ruling& ruling, const std::string& tracker) {
    for (const auto& view : ruling.snapshot().items) {
        const auto id = view.incident.incident.id;
        for (const auto& item : ticket::fold(view.facts))
            if (item.view && item.view->ticket.tracker == tracker &&
                may_be_there(item, ruling.now()) && item.seen_at + look_after <= ruling.now())
                read_ticket(ruling, id, item.view->ticket);
    }
}

void plan_look(Ruling& ruling, const std::string& tracker) {
    const auto toggle = looked_toggle(tracker);
    const auto& toggles = ruling.snapshot().toggles;
    if (const auto last = toggles.find(toggle);
        last != toggles.end() && last->second.at + look_after > ruling.now())
        return;
    ruling.set_toggle(toggle, {ruling.now(), event::Change::added});
    ruling.set_timer({}, std::string{look_timer_of} + tracker, ruling.now());
}

}  // namespace

void decide_tracker_timer(Ruling& ruling, const event::TimerFired& timer) {
    if (const auto looked = tracker_of(timer.name, look_timer_of))
        return look_at_tickets(ruling, *looked);
    const auto name = tracker_of(timer.name, poll_timer_of);
    const auto* tracker = name ? find_tracker(ruling.policy(), *name) : nullptr;
    if (tracker == nullptr)
        return;
    ruling.set_timer({}, timer.name, ruling.now() + tracker->poll);
    const auto& snapshot = ruling.snapshot();
    if (snapshot.ordered)
        return;
    const auto since = snapshot.followed ? std::min(*snapshot.followed, ruling.now()) - look_back
                                         : event::Instant{};
    ruling.send({}, outbox::ReadChanges{tracker->name, since, {}}, changes_word(tracker->name));
    plan_look(ruling, tracker->name);
}

void decide_started(Ruling& ruling, const event::Started& started) {
    for (const auto& tracker : ruling.policy().trackers)
        ruling.set_timer({}, std::string{poll_timer_of} + tracker.name, started.at);
    follow_items(ruling);
    ruling.set_timer({}, std::string{digest_timer}, started.at);
}

}  // namespace bot::core::decide
