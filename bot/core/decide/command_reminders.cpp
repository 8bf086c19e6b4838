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

const Incident* incident_of(const Asking& asking) {
    const auto& here = asking.ruling().snapshot().here;
    return here ? &here->incident : nullptr;
}

bool is_off(const Asking& asking, const Kind& kind) {
    const auto& snapshot = asking.ruling().snapshot();
    if (kind.of_rooms) {
        const auto* incident = incident_of(asking);
        return incident != nullptr && is_on(snapshot, reminders_off(kind.name, incident->id));
    }
    const auto& me = asking.asker().ref;
    return is_on(snapshot, reminders_off("all", me)) ||
           is_on(snapshot, reminders_off(kind.name, me));
}

void show(const Asking& asking) {
    event::TextWriter text;
    text.bold("Reminders");
    for (const auto& kind : kinds) {
        if (kind.of_rooms && incident_of(asking) == nullptr)
            continue;
        text.plain("\n").code(kind.name).plain(" " + std::string{kind.about} + ": ");
        text.plain(is_off(asking, kind) ? "off" : "on");
    }
    const auto& snoozed = asking.ruling().snapshot().toggles;
    const auto& policy = asking.ruling().policy();
    if (const auto found = snoozed.find(snooze_toggle(asking.asker().ref));
        found != snoozed.end() && found->second.at > asking.ruling().now())
        text.plain("\nKept back until " + asking.shown(found->second.at, policy.time_zone) + ".");
    text.plain("\n").append(speak("`" + asking.root() + " remind late off` switches one off, `" +
                                  asking.root() + " mute` all of yours, `" + asking.root() +
                                  " snooze 2d` keeps them back for two working days."));
    asking.answer(text.take());
}

std::string zone_of(const Asking& asking) {
    for (const auto& known : asking.ruling().snapshot().people)
        if (known.person.ref == asking.asker().ref && !known.time_zone.empty())
            return known.time_zone;
    return asking.ruling().policy().time_zone;
}

}  // namespace

void run_remind(const Asking& asking, const command::Remind& order) {
    if (order.wish == Switch::show)
        return show(asking);
    const auto* kind = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const Kind& each) { return each.name == order.kind; });
    if (order.kind != "all" && kind == kinds.end())
        return asking.refuse("I know no reminder called `" + order.kind + "`. `" + asking.root() +
                             " remind` shows which there are.");
    auto& ruling = asking.ruling();
    const Toggle now{ruling.now(),
                     order.wish == Switch::off ? event::Change::added : event::Change::removed};
    if (kind != kinds.end() && kind->of_rooms) {
        const auto* incident = incident_of(asking);
        if (incident == nullptr)
            return asking.refuse("That one is switched in the incident's own room.");
        ruling.set_toggle(reminders_off(kind->name, incident->id), now);
    } else {
        for (const auto& account : accounts_of(asking))
            ruling.set_toggle(reminders_off(order.kind, account), now);
    }
    follow_items(ruling);
    const std::string whose = order.kind == "all" ? "All your reminders" : "`" + order.kind + "`";
    asking.answer(speak(whose + (order.kind == "all" ? " are " : " is ") +
                        (order.wish == Switch::off ? "off" : "on") + " now. `" + asking.root() +
                        " tickets` shows at any time what is open."));
}

void run_snooze(const Asking& asking, const command::Snooze& order) {
    auto& ruling = asking.ruling();
    const auto zone = zone_of(asking);
    auto hours = ruling.policy().working_hours;
    if (ruling.traits(asking.asker().ref.platform).played)
        hours.days.fill(false);
    const auto until = debrief::after_working_days(ruling.now(), order.working_days, zone, hours);
    for (const auto& account : accounts_of(asking))
        ruling.set_toggle(snooze_toggle(account), {until, event::Change::added});
    follow_items(ruling);
    asking.answer(event::words("No reminders for you before " + asking.shown(until, zone) +
                               ". An incident still finds you."));
}

}  // namespace bot::core::decide
