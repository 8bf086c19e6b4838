#include "bot/core/decide/reminder_words.hpp"

#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/wording.hpp"
#include "bot/core/ticket/follow_up.hpp"

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

void write_item(TextWriter& text, const ItemReminder& reminder) {
    const auto& items = *reminder.items;
    const auto& item = *items.find(reminder.number);
    text.bold(to_string(items.id()) + " " + ticket::name(item)).plain(" ");
    text.plain(shortened(with_names(items.ruling(), item.summary).plain, longest_summary) + ": " +
               standing(item, items.today(), reminder.what));
    if (!item.blocked_by.empty())
        text.plain("; blocked by: " + item.blocked_by);
    if (item.view && !item.view->url.empty())
        text.plain(" · ").link(item.view->key, item.view->url);
}

outbox::Button button(std::string label, std::string command) {
    return {std::move(label), std::move(command), outbox::ButtonStyle::normal, {}};
}

}  // namespace

WordsAndButtons reminder_words(const ItemReminder& reminder) {
    TextWriter text;
    write_item(text, reminder);
    if (reminder.what != Reminder::helped)
        return {text.take(), {}};
    const auto& items = *reminder.items;
    const auto note =
        to_string(items.id()) + " note " + ticket::name(*items.find(reminder.number)) + " has ";
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
        write_item(text.plain("\n• "), reminder);
        buttons.push_back(
            button(ticket::name(item) + " is done", reminder.items->command(item, "done")));
    }
    const auto& [items, number, what] = bundle.front();
    text.plain("\n").append(speak(
        "`" + root + " " + items->command(*items->find(number), "done <what you saw>") +
        "`, or in place of `done` `due 14d <reason>`, `blocked <by what>`, `drop <reason>`. "
        "`" +
        root + " snooze 2d` keeps reminders back, `" + root + " remind` says which there are."));
    buttons.push_back(button("Not today", "snooze 1d"));
    return {text.take(), std::move(buttons)};
}

}  // namespace bot::core::decide
