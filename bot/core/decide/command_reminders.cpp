#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/reminders.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace bot::core::decide {
namespace {

using command::Switch;

struct Kind {
    std::string_view name;
    std::string_view about;
    bool of_rooms = false;
};

constexpr std::array kinds{
    Kind{"half-time", "of items you own, when half of their time is over"},
    Kind{"soon", "three working days before their date"},
    Kind{"due", "on their date"},
    Kind{"late", "two working days past it"},
    Kind{"decision", "of items 14 days past their date that you can make room for"},
    Kind{"overdue", "for this incident's rooms, 7 days past an item's date", true},
    Kind{"helped", "for this incident's rooms, whether an item that is done has helped", true}};

std::vector<event::PersonRef> accounts_of(const Asking& asking) {
    const auto& accounts = asking.ruling().snapshot().accounts;
    return accounts.empty() ? std::vector{asking.asker().ref} : accounts;
}

bool is_mine_off(const Asking& asking, std::string_view kind) {
    const auto mine = accounts_of(asking);
    return std::any_of(mine.begin(), mine.end(), [&](const auto& account) {
        return is_on(asking.ruling().snapshot(), reminders_off(kind, account));
    });
}

bool is_off(const Asking& asking, const Incident* incident, const Kind& kind) {
    if (kind.of_rooms)
        return incident != nullptr &&
               is_on(asking.ruling().snapshot(), reminders_off(kind.name, incident->id));
    return is_mine_off(asking, "all") || is_mine_off(asking, kind.name);
}

ticket::Calendar calendar_of(const Asking& asking) {
    return reminder_calendar(asking.ruling(), asking.asker().ref);
}

void show(const Asking& asking, const Incident* incident) {
    event::TextWriter text;
    text.bold("Reminders");
    for (const auto& kind : kinds) {
        if (kind.of_rooms && incident == nullptr)
            continue;
        text.plain("\n").code(kind.name).plain(" " + std::string{kind.about} + ": ");
        text.plain(is_off(asking, incident, kind) ? "off" : "on");
    }
    const auto when = calendar_of(asking);
    const auto off = snoozed(asking.ruling().snapshot(), accounts_of(asking), when);
    if (off && off->until > asking.ruling().now())
        text.plain("\nKept back until " + asking.shown(off->until, when.zone) + ".");
    text.plain("\n").append(
        speak("`" + asking.root() + " remind late off` switches one off, `" + asking.root() +
              " mute` all of yours, `" + asking.root() +
              " snooze 2d` keeps them back for two working days, `snooze off` ends that."));
    asking.answer(text.take());
}

}  // namespace

void run_remind(const Asking& asking, const Incident* incident, const command::Remind& order) {
    if (order.wish == Switch::show)
        return show(asking, incident);
    const auto* kind = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const Kind& each) { return each.name == order.kind; });
    if (order.kind != "all" && kind == kinds.end())
        return asking.refuse("I know no reminder called `" + order.kind + "`. `" + asking.root() +
                             " remind` shows which there are.");
    auto& ruling = asking.ruling();
    const Toggle now{ruling.now(),
                     order.wish == Switch::off ? event::Change::added : event::Change::removed};
    const bool of_rooms = kind != kinds.end() && kind->of_rooms;
    if (!of_rooms && order.kind != "all" && is_mine_off(asking, "all"))
        return asking.refuse("All your reminders are off. `" + asking.root() +
                             " mute off` switches them on, then each can be switched.");
    if (of_rooms) {
        if (incident == nullptr || incident::find_room(*incident, asking.room()) == nullptr)
            return asking.refuse("That one is switched in the incident's own room.");
        ruling.set_toggle(reminders_off(kind->name, incident->id), now);
    } else {
        for (const auto& account : accounts_of(asking))
            ruling.set_toggle(reminders_off(order.kind, account), now);
    }
    follow_items(ruling);
    const std::string whose = order.kind == "all" ? "All your reminders"
                              : of_rooms ? "`" + order.kind + "` of " + to_string(incident->id)
                                         : "`" + order.kind + "`";
    asking.answer(speak(whose + (order.kind == "all" ? " are " : " is ") +
                        (order.wish == Switch::off ? "off" : "on") + " now. `" + asking.root() +
                        " tickets` shows at any time what is open."));
}

void run_snooze(const Asking& asking, const command::Snooze& order) {
    auto& ruling = asking.ruling();
    for (const auto& account : accounts_of(asking))
        ruling.set_toggle(snooze_toggle(order.working_days, account),
                          {ruling.now(), event::Change::added});
    follow_items(ruling);
    if (order.working_days == 0)
        return asking.answer(event::words("Your reminders come again."));
    const auto when = calendar_of(asking);
    const auto until =
        calendar::after_working_days(ruling.now(), order.working_days, when.zone, when.hours);
    asking.answer(event::words("No reminders for you before " + asking.shown(until, when.zone) +
                               "; what came today comes again then. An incident still finds "
                               "you."));
}

}  // namespace bot::core::decide
