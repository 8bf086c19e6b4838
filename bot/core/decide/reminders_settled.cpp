#include "bot/core/decide/remediation.hpp"
#include "bot/core/decide/reminders.hpp"
#include "bot/core/outbox/retry.hpp"

#include <algorithm>

/// What becomes of follow-ups that were sent. A reminder counts once somebody could read it.
namespace bot::core::decide {
namespace {

using event::Change;
using ticket::Ticket;

constexpr auto lost_after = std::chrono::days{2};  ///< without any end, which should not be

/// Several rooms are told of one thing at once.
bool is_noted(const Ticket& item, const incident::ItemReminded& what, event::Instant now) {
    return std::any_of(item.reminded.begin(), item.reminded.end(), [&](const auto& reminded) {
        return reminded.what == what.what && reminded.due == what.due && reminded.to == what.to &&
               reminded.at + right_for >= now;
    });
}

void note_reminder(Ruling& ruling, const outbox::Reminding& told) {
    if (ruling.incident(told.incident) == nullptr)
        return;
    Remediation items{ruling, told.incident};
    const auto* item = items.find(told.item);
    if (item != nullptr && !is_noted(*item, told.reminded, ruling.now()))
        items.note(told.item, told.reminded);
}

/// Whoever is asked what is in the way of one item says it in their next words.
void await_blocker(Ruling& ruling, const outbox::FollowUp& order, const event::MessageRef& post) {
    const auto asks = [](const outbox::Reminding& each) {
        return each.reminded.what == incident::Reminder::late;
    };
    const auto& all = order.reminders;
    const auto asked = std::find_if(all.begin(), all.end(), asks);
    if (std::count_if(all.begin(), all.end(), asks) != 1 ||
        ruling.incident(asked->incident) == nullptr)
        return;
    const Remediation items{ruling, asked->incident};
    if (const auto* item = items.find(asked->item))
        ruling.offer({post, {outbox::Button{"", items.command(*item, "blocked"), {}, {}}}});
}

/// What its room refuses now it would refuse at once again: the next one tells both weeks.
void await_digest(Ruling& ruling) {
    const auto& policy = ruling.policy();
    if (policy.digest_day)
        ruling.set_timer({}, std::string{digest_timer},
                         ticket::next_weekly(ruling.now(), policy.time_zone, *policy.digest_day,
                                             policy.digest_time));
}

}  // namespace

std::string on_its_way(std::string_view whom) {
    return std::string{reminder_toggles} + "sent/" + std::string{whom};
}

bool is_on_its_way(const Ruling& ruling, const std::string& toggle) {
    const auto& toggles = ruling.snapshot().toggles;
    const auto found = toggles.find(toggle);
    return found != toggles.end() && found->second.change == Change::added &&
           found->second.at + lost_after > ruling.now();
}

void settle_follow_up(Ruling& ruling, const outbox::FollowUp& order,
                      const event::Outcome& outcome) {
    ruling.set_toggle(order.toggle, {ruling.now(), Change::removed});
    ruling.set_timer({}, std::string{order.digest ? digest_timer : follow_up_timer}, ruling.now());
    const auto* failure = std::get_if<event::Failure>(&outcome);
    if (failure != nullptr && failure->kind == event::FailureKind::deadline)
        return;
    if (failure != nullptr && order.digest && !outbox::may_have_happened(failure->kind))
        return await_digest(ruling);
    if (order.digest)
        ruling.set_toggle(std::string{digest_toggle}, {*order.digest, Change::added});
    for (const auto& told : order.reminders)
        note_reminder(ruling, told);
    if (const auto* posted = std::get_if<event::Posted>(&outcome))
        await_blocker(ruling, order, posted->message);
}

}  // namespace bot::core::decide
