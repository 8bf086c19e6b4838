#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/families.hpp"
#include "bot/core/decide/remediation.hpp"
#include "bot/core/outbox/retry.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace bot::core::decide {
namespace {

using event::Failure;
using event::FailureKind;
using event::TextWriter;
using incident::FilingTrouble;
using ticket::Ticket;

const Ticket* by_marker(const Remediation& items, const std::string& marker) {
    const auto found = std::find_if(items.items().begin(), items.items().end(),
                                    [&](const Ticket& item) { return item.marker == marker; });
    return found == items.items().end() ? nullptr : &*found;
}

const Ticket* by_ref(const Remediation& items, const event::TicketRef& ticket) {
    const auto found =
        std::find_if(items.items().begin(), items.items().end(),
                     [&](const Ticket& item) { return item.view && item.view->ticket == ticket; });
    return found == items.items().end() ? nullptr : &*found;
}

/// What was changed and said here while it was on its way.
void catch_up(Remediation& items, const Ticket& before, const outbox::FileTicket& order) {
    const auto item = *items.find(before.number);
    outbox::AmendTicket change;
    if (!ticket::same_account(before.account, order.owner))
        give(change, before.account, order.owner);
    if (before.due != order.due)
        change.due = before.due;
    if (item.state != ticket::state_of(item.view->state))
        change.state = item.state == ticket::State::done ? event::WorkState::done
                                                         : event::WorkState::cancelled;
    for (const auto& words : before.unsaid)
        change.comment += (change.comment.empty() ? "" : "\n\n") + words;
    // What was found there may be of an order before this one.
    const auto now = items.order_of(before);
    if (order.again || now.title != order.title)
        items.plan_rewriting(item.number, Rewriting::title);
    if (order.again || now.body != order.body)
        items.plan_rewriting(item.number);
    if (change.owner || change.due || change.state || !change.comment.empty())
        items.amend(item.number, std::move(change));
}

/// As it was ordered, in what the tracker keeps and was not changed here since: a ticket may have
/// been there for a while when we see it, or been given to somebody else at once.
event::TicketView as_ordered(event::TicketView view, const Ticket& before,
                             const outbox::FileTicket& order) {
    if (ticket::state_of(view.state) != before.state && before.state == ticket::State::open)
        view.state = event::WorkState::open;
    if (!view.owner.empty() && ticket::same_account(before.account, order.owner))
        view.owner = order.owner;
    if (view.due && before.due == order.due)
        view.due = order.due;
    return view;
}

void filed(Remediation& items, std::int64_t number, const outbox::FileTicket& order,
           const event::TicketFiled& filed) {
    const auto before = *items.find(number);
    const auto& by = before.ordered_by;
    const auto there = ticket::as_owned_here(filed.ticket, before);
    items.note(number, incident::ItemFiled{as_ordered(there, before, order)});
    items.see(number, filed.ticket);
    items.refresh_lines(number);
    const auto& item = *items.find(number);
    TextWriter text;
    // A line that is on its way will tell it.
    if (item.lines.empty() && items.rooms_for_lines().empty())
        text.append(items.line(item));
    else if (!filed.left_out.empty())
        text.bold(ticket::name(item))
            .plain(" is filed as ")
            .link(filed.ticket.key, filed.ticket.url);
    if (!filed.left_out.empty())
        text.plain(". Not all of it was taken: " + listed(filed.left_out) + ".");
    if (auto words = text.take(); !words.plain.empty())
        items.tell(by, std::move(words));
    catch_up(items, before, order);
}

FilingTrouble trouble_of(FailureKind kind) {
    if (kind == FailureKind::unauthorized)
        return FilingTrouble::locked_out;
    return outbox::may_have_happened(kind) ? FilingTrouble::in_doubt : FilingTrouble::not_done;
}

void not_filed(Remediation& items, std::int64_t number, const std::string& why,
               FilingTrouble what) {
    const auto by = items.find(number)->ordered_by;
    items.note(number, incident::FilingFailed{why, what});
    items.refresh_lines(number);
    const auto& item = *items.find(number);
    TextWriter text;
    text.bold(ticket::name(item)).plain(" could not be filed in " + item.tracker + ": " + why);
    text.plain(". It is kept here and nothing of it is lost.");
    items.tell(by, text.take(),
               {{"Try again", items.command(item, "file"), outbox::ButtonStyle::primary, {}}});
}

/// As it was, but gone.
event::TicketView gone(const Ticket& item) {
    auto view = *item.view;
    view.state = event::WorkState::gone;
    view.state_name.clear();
    return view;
}

/// What was asked for and is not there: what is asked for later may be no change.
std::optional<incident::AmendmentMissed> missed(const event::Outcome& outcome,
                                                const outbox::AmendTicket& order,
                                                const Ticket& item) {
    incident::AmendmentMissed all{order.owner, order.due, order.state};
    if (order.while_open)
        all.state.reset();
    if (const auto* read = std::get_if<event::TicketRead>(&outcome)) {
        const auto now = ticket::as_owned_here(read->ticket, item);
        if (order.owner && ticket::same_account(*order.owner, now.owner))
            all.account.reset();
        if (order.due == now.due)
            all.due.reset();
        if (all.state && ticket::state_of(*all.state) == ticket::state_of(now.state))
            all.state.reset();
    }
    if (!all.account && !all.due && !all.state)
        return std::nullopt;
    return all;
}

/// What was to be said there waits, as it may be back.
bool is_gone(const event::Outcome& outcome) {
    if (const auto* read = std::get_if<event::TicketRead>(&outcome))
        return read->ticket.state == event::WorkState::gone;
    const auto* failure = std::get_if<Failure>(&outcome);
    return failure != nullptr && failure->kind == FailureKind::not_found;
}

}  // namespace

std::optional<std::string> tracker_of(std::string_view timer, std::string_view kind) {
    if (!timer.starts_with(kind))
        return std::nullopt;
    return std::string{timer.substr(kind.size())};
}

std::string changes_word(const std::string& tracker) {
    return "changes/" + tracker;
}

void decide_touched(Ruling& ruling, const event::TicketTouched& touched) {
    const auto& filed = ruling.snapshot().filed;
    const auto item = filed.find(touched.ticket);
    if (item != filed.end())
        read_ticket(ruling, item->second.incident, touched.ticket);
}

void settle_filed(Ruling& ruling, const outbox::Effect& effect, const outbox::FileTicket& order,
                  const event::Outcome& outcome) {
    if (ruling.incident(effect.incident) == nullptr)
        return;
    Remediation items{ruling, effect.incident};
    const auto* item = by_marker(items, order.marker);
    if (item == nullptr || item->filing == ticket::Filing::filed)
        return;
    const auto number = item->number;
    if (const auto* failure = std::get_if<Failure>(&outcome))
        return not_filed(items, number, failure->detail, trouble_of(failure->kind));
    const auto* done = std::get_if<event::TicketFiled>(&outcome);
    if (done == nullptr)
        return;
    const auto& known = ruling.snapshot().filed;
    if (known.contains(done->ticket.ticket))
        return not_filed(items, number,
                         done->ticket.key +
                             " was found in its place, which stands for another "
                             "item already. The next try makes one of its own",
                         FilingTrouble::taken);
    filed(items, number, order, *done);
}

void settle_item_line(Ruling& ruling, const outbox::Effect& effect, const outbox::PostText& order,
                      const event::Outcome& outcome) {
    if (ruling.incident(effect.incident) == nullptr)
        return;
    Remediation items{ruling, effect.incident};
    const auto* item = items.find(order.item);
    if (item == nullptr)
        return;
    if (const auto* failure = std::get_if<Failure>(&outcome))
        return items.tell(items.responsible(*item),
                          TextWriter{}
                              .append(items.line(*item))
                              .plain("\nIts line could not be posted: " + failure->detail)
                              .take());
    const auto* posted = std::get_if<event::Posted>(&outcome);
    if (posted == nullptr)
        return;
    items.note(order.item, incident::ItemLinePosted{posted->message});
    // It may have been filed while that was on its way.
    if (items.line(*items.find(order.item)) != order.text)
        items.refresh_lines(order.item);
}

void settle_read(Ruling& ruling, const outbox::Effect& effect, const outbox::ReadTicket& order,
                 const event::Outcome& outcome) {
    if (ruling.incident(effect.incident) == nullptr)
        return;
    Remediation items{ruling, effect.incident};
    const auto* item = by_ref(items, order.ticket);
    if (item == nullptr)
        return;
    if (const auto* read = std::get_if<event::TicketRead>(&outcome))
        items.see(item->number, read->ticket);
    const auto* failure = std::get_if<Failure>(&outcome);
    if (failure != nullptr && failure->kind == FailureKind::not_found)
        items.see(item->number, gone(*item));
}

void settle_amended(Ruling& ruling, const outbox::Effect& effect, const outbox::AmendTicket& order,
                    const event::Outcome& outcome) {
    settle_read(ruling, effect, outbox::ReadTicket{order.ticket}, outcome);
    if (ruling.incident(effect.incident) == nullptr)
        return;
    Remediation items{ruling, effect.incident};
    const auto* item = by_ref(items, order.ticket);
    if (item == nullptr)
        return;
    if (const auto not_there = missed(outcome, order, *item))
        items.note(item->number, *not_there);
    if (is_gone(outcome) && !order.comment.empty())
        return items.note(item->number, incident::ItemAmended{{}, {}, order.comment});
    const auto* failure = std::get_if<Failure>(&outcome);
    if (failure == nullptr || failure->kind == FailureKind::not_found || order.while_open)
        return;
    items.tell(items.responsible(*item),
               TextWriter{}
                   .append(items.line(*item))
                   .plain(" could not be changed in " + order.ticket.tracker + ": " +
                          failure->detail + ". Here it stands as you said; please change it there.")
                   .take());
}

void settle_changes(Ruling& ruling, const outbox::Effect&, const outbox::ReadChanges& order,
                    const event::Outcome& outcome) {
    const auto* changes = std::get_if<event::ChangesRead>(&outcome);
    if (changes == nullptr)
        return;
    std::map<event::IncidentId, Remediation> open;
    auto newest = order.newest;
    for (const auto& view : changes->tickets) {
        newest = std::max(newest, view.updated);
        const auto item = ruling.snapshot().filed.find(view.ticket);
        if (item == ruling.snapshot().filed.end())
            continue;
        const auto id = item->second.incident;
        auto& items = open.try_emplace(id, ruling, id).first->second;
        if (items.find(item->second.number) != nullptr)
            items.see(item->second.number, view);
    }
    if (!changes->next.empty())
        return ruling.send({},
                           outbox::ReadChanges{order.tracker, order.since, changes->next, newest},
                           changes_word(order.tracker));
    // Only now nothing is left out; and a clock that is ahead of ours is not believed.
    if (newest != event::Instant{})
        ruling.followed({order.tracker, std::min(newest, ruling.now())});
}

namespace {

bool is_configured_for_another(const Ruling& ruling, const outbox::FindAccount& order,
                               const event::AccountFound& found) {
    const auto* tracker = find_tracker(ruling.policy(), order.tracker);
    return tracker != nullptr &&
           std::any_of(tracker->people.begin(), tracker->people.end(), [&](const auto& one) {
               return one.first != order.asked_by &&
                      ticket::same_account(one.second, found.account);
           });
}

/// What was given to that account in the tracker is theirs from now on here, too.
void own_what_is_assigned(Ruling& ruling, const outbox::FindAccount& order,
                          const event::AccountFound& found) {
    const auto owner = ruling.known({order.asked_by, {}, event::PersonKind::human});
    for (const auto& view : ruling.snapshot().items) {
        Remediation items{ruling, view.incident.incident.id};
        for (const auto& item : ticket::fold(view.facts)) {
            if (!item.active() || item.owner || !item.view ||
                item.view->ticket.tracker != order.tracker ||
                !ticket::same_account(item.account, found.account))
                continue;
            items.note(item.number, incident::OwnerAccepted{owner});
            items.refresh_lines(item.number);
        }
    }
}

/// One account stands for one person: two who name the same would become one in all else, too.
bool is_of_another(const Ruling& ruling, const outbox::FindAccount& order,
                   const event::AccountFound& found) {
    const event::PersonRef account{order.tracker, found.account};
    const auto known = ruling.snapshot().ties.find(account);
    if (known == ruling.snapshot().ties.end())
        return true;
    const auto& whose = known->second;
    const bool nobodys = std::all_of(whose.begin(), whose.end(), [&](const auto& one) {
        return one.platform == order.tracker && ticket::same_account(one.id, found.account);
    });
    return !nobodys && std::find(whose.begin(), whose.end(), order.asked_by) == whose.end();
}

}  // namespace

void settle_account(Ruling& ruling, const outbox::Effect&, const outbox::FindAccount& order,
                    const event::Outcome& outcome) {
    std::string words;
    if (const auto* found = std::get_if<event::AccountFound>(&outcome);
        found != nullptr && is_configured_for_another(ruling, order, *found)) {
        words = "Whose account " + found->account + " in " + order.tracker +
                " is stands in the configuration, so nothing is changed. Whoever runs this can "
                "change it there.";
    } else if (found != nullptr && is_of_another(ruling, order, *found)) {
        words = "The account " + found->account + " in " + order.tracker +
                " stands for somebody else already, so nothing is changed. Whoever runs this can "
                "say in the configuration whose it is.";
    } else if (found != nullptr) {
        ruling.tie({order.asked_by, {order.tracker, found->account}, true});
        own_what_is_assigned(ruling, order, *found);
        words = "Noted: in " + order.tracker + " you are " + found->account +
                (found->name.empty() ? "" : " (" + found->name + ")") +
                ". What you own from now on can be given to you there.";
    } else if (const auto* failure = std::get_if<Failure>(&outcome)) {
        words = "I found no account " + order.account + " in " + order.tracker +
                " that tickets can be given to: " + failure->detail + ". Nothing is changed.";
    }
    ruling.send({}, outbox::MessagePerson{order.asked_by, event::words(std::move(words)), {}});
}

namespace {

bool is_filing_news(const Ticket& item, FilingTrouble what) {
    const auto& met = item.troubles;
    const auto is_shut = [](FilingTrouble one) { return one == FilingTrouble::locked_out; };
    return std::find(met.begin(), met.end(), what) == met.end() ||
           is_shut(met.back()) != is_shut(what);
}

event::Text shut_out(event::Text what, const std::string& tracker, const std::string& why) {
    return TextWriter{}
        .append(what)
        .plain(" waits: " + tracker + " does not let me in (" + why +
               "). Whoever runs this can mend that; then it goes on by itself.")
        .take();
}

void filing_delayed(Remediation& items, const Ticket& item, const outbox::FileTicket& order,
                    const Failure& why) {
    const auto what = trouble_of(why.kind);
    if (item.filing != ticket::Filing::queued || !is_filing_news(item, what))
        return;
    const auto before = item;
    items.note(before.number, incident::FilingHeldUp{why.detail, what});
    items.refresh_lines(before.number);
    const auto& met = before.troubles;
    if (what == FilingTrouble::locked_out && std::find(met.begin(), met.end(), what) == met.end())
        items.tell(before.ordered_by, shut_out(TextWriter{}.bold(ticket::name(before)).take(),
                                               order.tracker, why.detail));
}

/// Told once, whatever the tries meet.
void account_delayed(Ruling& ruling, const outbox::Effect& effect, const outbox::FindAccount& order,
                     const Failure& why) {
    auto what = event::words("Looking for " + order.account + " in " + order.tracker);
    auto text = why.kind == FailureKind::unauthorized
                    ? shut_out(std::move(what), order.tracker, why.detail)
                    : TextWriter{}
                          .append(what)
                          .plain(" takes longer (" + why.detail +
                                 "). I go on trying, and tell you what comes of it.")
                          .take();
    ruling.send_once(effect.key + "/delayed",
                     outbox::MessagePerson{order.asked_by, std::move(text), {}});
}

}  // namespace

void decide_delayed(Ruling& ruling, const event::EffectDelayed& delayed) {
    const auto& effect = ruling.snapshot().effect;
    const auto* search = effect ? std::get_if<outbox::FindAccount>(&effect->body) : nullptr;
    if (search != nullptr)
        return account_delayed(ruling, *effect, *search, delayed.why);
    if (!effect || ruling.incident(effect->incident) == nullptr)
        return;
    Remediation items{ruling, effect->incident};
    if (const auto* order = std::get_if<outbox::FileTicket>(&effect->body)) {
        if (const auto* item = by_marker(items, order->marker))
            filing_delayed(items, *item, *order, delayed.why);
    } else if (const auto* change = std::get_if<outbox::AmendTicket>(&effect->body)) {
        const auto* item = by_ref(items, change->ticket);
        if (item != nullptr && delayed.why.kind == FailureKind::unauthorized)
            // One key for all tries: told once.
            ruling.send_once(
                effect->key + "/locked out",
                outbox::MessagePerson{
                    items.responsible(*item),
                    shut_out(
                        TextWriter{}.plain("What changed of ").append(items.line(*item)).take(),
                        change->ticket.tracker, delayed.why.detail),
                    {}});
    }
}

}  // namespace bot::core::decide
