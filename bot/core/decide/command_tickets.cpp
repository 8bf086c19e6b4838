#include "bot/core/command/parse.hpp"
#include "bot/core/decide/families.hpp"
#include "bot/core/decide/item_evidence.hpp"
#include "bot/core/decide/item_form.hpp"
#include "bot/core/decide/new_item.hpp"
#include "bot/core/language/code_point.hpp"
#include "bot/core/language/secret_mask.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

using event::TextWriter;
using incident::ItemStanding;

constexpr std::size_t most_offers = 3;

/// "in staging" is a place in the words where no tracker is called so.
void settle_tracker(const Policy& policy, std::string& tracker, event::Text& summary) {
    if (find_tracker(policy, tracker) != nullptr)
        return;
    if (!tracker.empty())
        summary = TextWriter{}.append(summary).plain(" in " + tracker).take();
    tracker = policy.trackers.empty() ? std::string{} : policy.trackers.front().name;
}

/// The message that a shortcut was used on is what shows why; false after a refusal.
bool take_message(const Asking& asking, const Incident& incident, command::ProposeItem& order) {
    if (asking.given().origin != event::CommandOrigin::shortcut || !asking.given().about)
        return true;
    const auto* held = held_by(asking.ruling(), incident.id);
    if (held == nullptr || held->said.number == 0) {
        asking.refuse("That message is not in the record of " + to_string(incident.id) +
                      ". Mark it first, then it can become a ticket.");
        return false;
    }
    order.evidence.push_back({incident::EvidenceKind::entry, held->said});
    return true;
}

/// Who names themselves owns it; anybody else is asked, and has it in the tracker once they accept.
void take_owner(const Asking& asking, Remediation& items, std::int64_t number,
                const std::optional<event::Person>& owner) {
    if (!owner)
        return items.await_owner(number);
    if (owner->ref != asking.asker().ref)
        return items.offer(number, *owner, asking.asker());
    const auto& ruling = asking.ruling();
    const auto account =
        account_in(ruling.policy(), items.find(number)->tracker, ruling.snapshot().accounts);
    if (!account.empty())
        items.note(number, incident::ItemAmended{account, {}});
    items.note(number, incident::OwnerAccepted{}, {}, asking.asker());
}

std::vector<outbox::Button> offers(const Asking& asking, const Remediation& items,
                                   const ticket::Ticket& item) {
    std::vector<outbox::Button> buttons;
    if (item.owner || item.offered)
        return buttons;
    for (const auto& teller : storytellers(asking.ruling())) {
        const bool reachable = teller.ref.platform == asking.asker().ref.platform;
        if (reachable && teller.ref != asking.asker().ref && buttons.size() < most_offers)
            buttons.push_back({"Offer to " + asking.ruling().name_of(teller),
                               items.command(item, "offer " + teller.ref.id),
                               outbox::ButtonStyle::normal,
                               {}});
    }
    buttons.push_back(
        {"I'll own it", items.command(item, "accept"), outbox::ButtonStyle::normal, {}});
    return buttons;
}

}  // namespace

bool is_summary(std::string_view words) {
    constexpr std::size_t longest = 500;
    return language::code_points(words) <= longest;
}

void settle_new_item(const Asking& asking, Remediation& items, std::int64_t number,
                     const std::optional<event::Person>& owner) {
    auto& ruling = asking.ruling();
    take_owner(asking, items, number, owner);
    const auto tracker = items.find(number)->tracker;
    if (!tracker.empty())
        items.order(number, tracker, asking.asker());
    const auto& item = *items.find(number);
    const bool told = items.post_line(number);
    const bool seen =
        told && incident::find_room(*ruling.incident(items.id()), asking.room()) != nullptr;
    TextWriter text;
    if (!seen)
        text.append(items.line(item)).plain("\n");
    if (tracker.empty())
        text.plain("No tracker is configured, so " + ticket::name(item) +
                   " is kept here, with its owner, date and reminders.\n");
    else if (items.incident().visibility == incident::Visibility::restricted)
        text.plain(to_string(items.id()) + " is private: of it only this summary goes to " +
                   tracker + ".\n");
    text.plain("To think of, if it helps:");
    for (const auto& line : advice_on(items, item, asking.root()))
        text.plain("\n• ").append(speak(line));
    asking.answer(text.take(), offers(asking, items, item));
}

bool is_over(const Asking& asking, const Incident& incident,
             const std::optional<command::DuePhrase>& due) {
    const auto today = command::day_in(incident.time_zone, asking.ruling().now());
    return due && command::day_of(*due, today) < today;
}

void propose(const Asking& asking, const Incident& incident, NewItem wish) {
    auto& ruling = asking.ruling();
    Remediation items{ruling, incident.id};
    auto& order = wish.order;
    const bool idea = order.standing == ItemStanding::idea;
    if (!idea)
        settle_tracker(ruling.policy(), order.tracker, order.summary);
    const auto number = items.next_number();
    const auto due = order.due.value_or(default_due(ruling.policy()));
    incident::ItemProposed proposed{order.standing,
                                    wish.kind,
                                    language::mask_secrets_in(std::move(wish.check)),
                                    order.severity,
                                    order.evidence,
                                    {},
                                    idea ? std::string{} : order.tracker};
    if (!idea)
        proposed.due = command::day_of(due, items.today());
    items.note(number, std::move(proposed),
               language::mask_secrets(with_names(ruling, order.summary)).text, asking.asker());
    const auto tell = [&](incident::ItemDetail detail, std::string& words) {
        if (!words.empty())
            items.note(number, incident::ItemReworded{detail},
                       event::words(language::mask_secrets_in(std::move(words))), asking.asker());
    };
    tell(incident::ItemDetail::why, wish.why);
    tell(incident::ItemDetail::effects, wish.effects);
    tell(incident::ItemDetail::team, wish.team);
    if (wish.sponsor)
        items.note(number, incident::SponsorNamed{*wish.sponsor, {}}, {}, asking.asker());
    if (!idea)
        return settle_new_item(asking, items, number, wish.owner);
    const auto& item = *items.find(number);
    asking.announce(
        incident.id, TextWriter{}.bold(ticket::name(item)).plain(" ").append(item.summary).take(),
        "Kept. `" + asking.root() + " ticket " + ticket::name(item) + "` makes a ticket of it.");
}

void run_propose(const Asking& asking, const Incident& incident,
                 const command::ProposeItem& typed) {
    NewItem wish{typed, {}, {}, {}, {}};
    keep_what_exists(asking.ruling().snapshot(), wish.order);
    if (!take_message(asking, incident, wish.order))
        return;
    const auto& summary = wish.order.summary.plain;
    if (command::one_line(typed.summary.plain).empty())
        return summary.empty() ? ask_for_item(asking, incident, wish.order)
                               : asking.refuse(to_string(incident.id) + " has nothing called " +
                                               command::one_line(summary) +
                                               ". What will change? A few words are enough.");
    if (is_over(asking, incident, typed.due))
        return asking.refuse(event::to_date(*typed.due->day) +
                             " is over. `due 14d` names a day to come.");
    if (!is_summary(summary))
        return asking.refuse(
            "That is long for a summary: 500 letters at most, please. Once it is there, `" +
            asking.root() + " " + to_string(incident.id) + " ticket t1 why …` takes the rest.");
    if (typed.owner) {
        wish.owner = asking.find(*typed.owner);
        if (!wish.owner)
            return;
    }
    propose(asking, incident, std::move(wish));
}

}  // namespace bot::core::decide
