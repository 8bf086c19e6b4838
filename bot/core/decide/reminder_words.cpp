#include "bot/core/decide/reminder_words.hpp"

#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/wording.hpp"
#include "bot/core/ticket/follow_up.hpp"

#include <algorithm>

namespace bot::core::decide {
namespace {

using event::TextWriter;
using incident::Reminder;

constexpr std::size_t longest_summary = 140;

std::string days(int count) {
    return std::to_string(count) + (count == 1 ? " day" : " days");
}

/// The item and its date, never who it is with.
std::string standing(const ticket::Ticket& item, event::Day today, Reminder what) {
    const auto late = days(ticket::days_late(item, today)) + " past its date";
    switch (what) {
        case Reminder::half_time:
            return "half of its time is over; due " + event::to_date(*item.due);
        case Reminder::soon:
            return "due soon: " + event::to_date(*item.due);
        case Reminder::due:
            return item.overdue(today) ? late : "due today";
        case Reminder::late:
            return late + ". What is in the way?";
        case Reminder::overdue:
            return late;
        case Reminder::decision:
            return late +
                   " and needs room or a decision: make room, shrink it, or drop it with "
                   "a reason";
        case Reminder::helped:
            return "done for a while. Has it helped, been in the way, or gone unnoticed?";
    }
    return {};
}

/// `blocker`: what is in the way, in words for whoever reads it.
void write_item(TextWriter& text, const ItemReminder& reminder, const std::string& blocker) {
    const auto& items = *reminder.items;
    const auto& item = *items.find(reminder.number);
    text.bold(to_string(items.id()) + " " + ticket::name(item)).plain(" ");
    text.plain(shortened(with_names(items.ruling(), item.summary).plain, longest_summary) + ": " +
               standing(item, items.today(), reminder.what));
    if (!item.blocked_by.empty())
        text.plain("; blocked by: " + shortened(blocker, longest_summary));
    if (item.view && !item.view->url.empty())
        text.plain(" · ").link(item.view->key, item.view->url);
}

/// The one item whose owner is asked what is in its way; none where there are several.
const ItemReminder* asked_about(const std::vector<ItemReminder>& bundle) {
    const auto asks = [](const ItemReminder& each) { return each.what == Reminder::late; };
    const auto found = std::find_if(bundle.begin(), bundle.end(), asks);
    return std::count_if(bundle.begin(), bundle.end(), asks) == 1 ? &*found : nullptr;
}

outbox::Button button(std::string label, std::string command) {
    return {std::move(label), std::move(command), outbox::ButtonStyle::normal, {}};
}

/// An item of its own can be moved in every way; pressing what needs words says which.
void add_buttons(std::vector<outbox::Button>& buttons, const Remediation& items,
                 const ticket::Ticket& item, bool alone) {
    const auto add = [&](const std::string& label, const char* step) {
        buttons.push_back(button(label, items.command(item, step)));
    };
    add(to_string(items.id()) + " " + ticket::name(item) + " is done", "done");
    if (!alone)
        return;
    add("New date", "due 14d");
    add("Blocked", "blocked");
    add("Not worth it", "drop");
}

}  // namespace

WordsAndButtons reminder_words(const ItemReminder& reminder) {
    TextWriter text;
    const auto& items = *reminder.items;
    const auto& item = *items.find(reminder.number);
    write_item(text, reminder,
               name_mask(items.ruling().snapshot().names).replaced(item.blocked_by));
    if (reminder.what != Reminder::helped)
        return {text.take(), {}};
    const auto note = to_string(items.id()) + " note " + ticket::name(item) + " has ";
    return {text.take(),
            {button("Helped", note + "helped"), button("In the way", note + "been in the way"),
             button("Unnoticed", note + "gone unnoticed")}};
}

WordsAndButtons reminder_words(const std::vector<ItemReminder>& bundle, const std::string& root) {
    TextWriter text;
    std::vector<outbox::Button> buttons;
    text.plain(bundle.size() == 1 ? "A follow-up:" : "Follow-ups:");
    for (const auto& reminder : bundle) {
        const auto& item = *reminder.items->find(reminder.number);
        write_item(text.plain("\n• "), reminder, item.blocked_by);
        add_buttons(buttons, *reminder.items, item, bundle.size() == 1);
    }
    if (const auto* asked = asked_about(bundle))
        text.plain("\nWhat you say here next is noted as what is in the way of " +
                   ticket::name(*asked->items->find(asked->number)) +
                   ", for everybody who looks after it.");
    const auto& [items, number, what, to] = bundle.front();
    text.plain("\n").append(speak(
        "`" + root + " " + items->command(*items->find(number), "done <what you saw>") +
        "`, or in place of `done` `due 14d <reason>`, `blocked <by what>`, `drop <reason>`. "
        "`" +
        root + " snooze 2d` keeps reminders back, `" + root + " remind` says which there are."));
    buttons.push_back(button("Not today", "snooze 1d"));
    return {text.take(), std::move(buttons)};
}

language::NameMask name_mask(const std::vector<std::string>& names) {
    language::NameMask mask{language::NameMask::Reach::written_names};
    for (const auto& name : names)
        mask.add(name, "someone");
    mask.settle();
    return mask;
}

}  // namespace bot::core::decide
