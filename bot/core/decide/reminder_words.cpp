#include "bot/core/decide/reminder_words.hpp"

#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/wording.hpp"
#include "bot/core/ticket/follow_up.hpp"

#include <algorithm>
#include <utility>

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

constexpr std::size_t most_buttons = 25;  ///< that any chat shows at once

/// In how many ways each of so many items can be moved, with one button left.
std::size_t ways_of_each(std::size_t items) {
    return std::max<std::size_t>((most_buttons - 1) / items, 1);
}

/// Pressing what needs words says which.
void add_buttons(std::vector<outbox::Button>& buttons, const Remediation& items,
                 const ticket::Ticket& item, std::size_t among) {
    const auto name = to_string(items.id()) + " " + ticket::name(item);
    const auto label = [&](const char* alone, const std::string& with_others) {
        return among == 1 ? std::string{alone} : name + ": " + with_others;
    };
    const std::pair<std::string, const char*> ways[] = {
        {name + " is done", "done"},
        {label("New date", "new date"), "due 14d"},
        {label("Blocked", "blocked"), "blocked"},
        {label("Not worth it", "not worth it"), "drop"}};
    auto left = ways_of_each(among);
    for (const auto& [words, step] : ways)
        if (left > 0 && buttons.size() + 1 < most_buttons) {
            --left;
            buttons.push_back(button(words, items.command(item, step)));
        }
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
        add_buttons(buttons, *reminder.items, item, bundle.size());
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
