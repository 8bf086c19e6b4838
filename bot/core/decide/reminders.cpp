#include "bot/core/decide/reminders.hpp"

#include "bot/core/command/due_phrase.hpp"
#include "bot/core/decide/reminder_words.hpp"
#include "bot/core/ticket/follow_up.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace bot::core::decide {
namespace {

using event::Instant;
using event::PersonRef;
using incident::Reminder;
using ticket::Calendar;
using ticket::Hearer;
using ticket::Ticket;

constexpr auto still_at_it = std::chrono::hours{4};  ///< after what was last seen of it
constexpr auto look_again_after = std::chrono::hours{1};

using Accounts = std::vector<PersonRef>;

bool is_among(const Accounts& accounts, const PersonRef& person) {
    return std::find(accounts.begin(), accounts.end(), person) != accounts.end();
}

/// All that somebody is told in one message, in the account that the first of it is with.
struct Bundle {
    PersonRef to;
    std::vector<ItemReminder> reminders;
};

class FollowUp {
public:
    explicit FollowUp(Ruling& ruling) : x_ruling{ruling} {
        for (const auto& view : ruling.snapshot().items)
            x_items.emplace_back(ruling, view.incident.incident.id);
    }

    /// When to look again.
    std::optional<Instant> run() {
        for (auto& items : x_items)
            for (const auto& item : items.items()) {
                if (item.owner)
                    gather(items, item, Hearer::owner, item.owner->ref);
                gather(items, item, Hearer::sponsor, items.sponsor(item));
                look_at_room(items, item);
            }
        for (const auto& [accounts, bundle] : x_bundles) {
            const auto toggle = on_its_way(to_string(accounts.front()));
            if (is_on_its_way(x_ruling, toggle))
                continue;
            if (const auto until = kept_from(accounts, bundle.to))
                wake_at(*until);
            else
                tell(bundle, toggle);
        }
        return x_wake;
    }

private:
    void wake_at(Instant at) { x_wake = std::min(x_wake.value_or(at), at); }

    /// Somebody with several accounts is one.
    [[nodiscard]] Accounts accounts_of(const PersonRef& person) const {
        const auto& ties = x_ruling.snapshot().ties;
        const auto found = ties.find(person);
        return found == ties.end() ? Accounts{person} : found->second;
    }
    [[nodiscard]] bool wants(const Accounts& accounts, Reminder what) const {
        const auto& snapshot = x_ruling.snapshot();
        return std::none_of(accounts.begin(), accounts.end(), [&](const PersonRef& person) {
            return is_on(snapshot, reminders_off("all", person)) ||
                   is_on(snapshot, reminders_off(to_string(what), person));
        });
    }
    /// The item as it stands for them: what they put off on the day they got it is to come again.
    [[nodiscard]] Ticket as_heard(const Ticket& item, const Accounts& accounts,
                                  const Calendar& calendar) const {
        auto heard = item;
        const auto off = snoozed(x_ruling.snapshot(), accounts, calendar);
        const auto is_put_off = [&](const Ticket::Reminded& reminded) {
            return off && reminded.at <= off->since &&
                   command::day_in(calendar.zone, reminded.at) ==
                       command::day_in(calendar.zone, off->since) &&
                   is_among(accounts, reminded.to);
        };
        std::erase_if(heard.reminded, is_put_off);
        return heard;
    }

    void gather(Remediation& items, const Ticket& item, Hearer hearer, const PersonRef& person) {
        if (!items.may_hear(person))
            return;
        const auto when = reminder_calendar(x_ruling, person);
        const auto accounts = accounts_of(person);
        const auto heard = as_heard(item, accounts, when);
        const auto due = ticket::due_call(heard, hearer, when, x_ruling.now());
        if (due && wants(accounts, due->what)) {
            auto& bundle = x_bundles.try_emplace(accounts, Bundle{person, {}}).first->second;
            bundle.reminders.push_back({&items, item.number, due->what, person});
        }
        if (const auto next = ticket::next_call(heard, hearer, when, x_ruling.now()))
            wake_at(*next);
    }

    void look_at_room(Remediation& items, const Ticket& item) {
        const auto& rooms = items.incident().rooms;
        const auto platform = rooms.empty() ? std::string{} : rooms.front().room.platform;
        const Calendar when{items.incident().time_zone,
                            x_ruling.hours_on(platform, x_ruling.policy().reminder_hours)};
        const auto now = x_ruling.now();
        if (const auto next = ticket::next_call(item, Hearer::room, when, now))
            wake_at(*next);
        const auto due = ticket::due_call(item, Hearer::room, when, now);
        if (!due || is_on(x_ruling.snapshot(), reminders_off(to_string(due->what), items.id())))
            return;
        if (due->what == Reminder::helped && items.rooms_for_lines().empty())
            return ask_facilitator(items, item, when);
        if (const auto at = calendar::first_working(now, when.zone, when.hours); at > now)
            return wake_at(at);
        const auto toggle = toggle_of(items, item);
        if (is_on_its_way(x_ruling, toggle))
            return;
        const auto [text, buttons] = reminder_words({&items, item.number, due->what});
        // Where no room is left to tell, the digest has it.
        for (const auto& room : items.rooms_for_lines()) {
            outbox::PostText post{room, text, std::nullopt, buttons};
            post.until = right_until(when);
            post.follow_up = outbox::FollowUp{
                toggle, {{items.id(), item.number, {due->what, item.due, {}}}}, {}};
            send(items.id(), std::move(post));
        }
    }

    static std::string toggle_of(const Remediation& items, const Ticket& item) {
        return on_its_way(to_string(items.id()) + "/" + std::to_string(item.number));
    }
    /// Not beyond their hours.
    [[nodiscard]] Instant right_until(const Calendar& when) const {
        const auto now = x_ruling.now();
        return std::min(now + right_for, calendar::end_of_hours(now, when.zone, when.hours));
    }
    template <class Message>
    void send(event::IncidentId id, Message message) {
        x_ruling.set_toggle(message.follow_up->toggle, {x_ruling.now(), event::Change::added});
        x_ruling.send(id, std::move(message));
    }

    /// Whether it has helped is in no digest: where no room is left, who led is asked.
    void ask_facilitator(Remediation& items, const Ticket& item, const Calendar& when) {
        const auto now = x_ruling.now();
        const auto person = items.facilitator();
        const auto toggle = toggle_of(items, item);
        if (!items.may_hear(person) || is_on_its_way(x_ruling, toggle))
            return;
        if (const auto at = calendar::first_working(now, when.zone, when.hours); at > now)
            return wake_at(at);
        auto [text, buttons] = reminder_words({&items, item.number, Reminder::helped});
        outbox::MessagePerson message{person, std::move(text), std::move(buttons)};
        message.until = right_until(when);
        message.follow_up = outbox::FollowUp{
            toggle, {{items.id(), item.number, {Reminder::helped, item.due, person}}}, {}};
        send(items.id(), std::move(message));
    }

    /// Until when the person is told nothing; nothing where they may be told now.
    [[nodiscard]] std::optional<Instant> kept_from(const Accounts& accounts,
                                                   const PersonRef& person) const {
        const auto& snapshot = x_ruling.snapshot();
        const auto now = x_ruling.now();
        const auto when = reminder_calendar(x_ruling, person);
        if (const auto off = snoozed(snapshot, accounts, when); off && off->until > now)
            return off->until;
        for (const auto& account : accounts)
            if (const auto busy = snapshot.responding.find(account);
                busy != snapshot.responding.end() && busy->second + still_at_it > now)
                return now + look_again_after;
        if (const auto at = calendar::first_working(now, when.zone, when.hours); at > now)
            return at;
        if (told_today(accounts, when.zone))
            return calendar::next_working_day(now, when.zone, when.hours);
        return std::nullopt;
    }

    [[nodiscard]] bool told_today(const Accounts& accounts, const std::string& zone) const {
        const auto today = command::day_in(zone, x_ruling.now());
        for (const auto& items : x_items)
            for (const auto& item : items.items())
                for (const auto& reminded : item.reminded)
                    if (is_among(accounts, reminded.to) &&
                        command::day_in(zone, reminded.at) == today)
                        return true;
        return false;
    }

    void tell(const Bundle& bundle, const std::string& toggle) {
        const auto& root = x_ruling.traits(bundle.to.platform).command;
        auto [text, buttons] = reminder_words(bundle.reminders, root);
        outbox::MessagePerson message{bundle.to, std::move(text), std::move(buttons)};
        message.until = right_until(reminder_calendar(x_ruling, bundle.to));
        message.follow_up = outbox::FollowUp{toggle, {}, {}};
        for (const auto& [items, number, what, who] : bundle.reminders)
            message.follow_up->reminders.push_back(
                {items->id(), number, {what, items->find(number)->due, who}});
        send({}, std::move(message));
    }

    Ruling& x_ruling;
    std::vector<Remediation> x_items;
    std::map<Accounts, Bundle> x_bundles;
    std::optional<Instant> x_wake;
};

}  // namespace

void follow_items(Ruling& ruling) {
    ruling.set_timer({}, std::string{follow_up_timer}, ruling.now());
}

void follow_up(Ruling& ruling) {
    const auto wake = ruling.policy().ticket_reminders ? FollowUp{ruling}.run() : std::nullopt;
    if (wake)
        ruling.set_timer({}, std::string{follow_up_timer}, *wake);
    for (const auto& view : ruling.snapshot().items) {
        const auto today = command::day_in(view.incident.incident.time_zone, ruling.now());
        const auto items = ticket::fold(view.facts);
        if (std::all_of(items.begin(), items.end(),
                        [&](const Ticket& item) { return ticket::at_rest(item, today); }))
            ruling.rest(view.incident.incident.id);
    }
}

std::string reminders_off(std::string_view kind, const PersonRef& person) {
    return std::string{reminder_toggles} + "off/" + std::string{kind} + "/" + to_string(person);
}

std::string reminders_off(std::string_view kind, event::IncidentId incident) {
    return std::string{reminder_toggles} + "off/" + std::string{kind} + "/" + to_string(incident);
}

std::string snooze_toggle(int working_days, const PersonRef& person) {
    return std::string{reminder_toggles} + "snooze/" + std::to_string(working_days) + "/" +
           to_string(person);
}

std::optional<Snoozed> snoozed(const Snapshot& snapshot, const std::vector<PersonRef>& accounts,
                               const Calendar& calendar) {
    std::optional<Snoozed> newest;
    for (const auto& account : accounts)
        for (int days = 0; days <= longest_snooze; ++days) {
            const auto found = snapshot.toggles.find(snooze_toggle(days, account));
            if (found == snapshot.toggles.end())
                continue;
            const auto since = found->second.at;
            if (!newest || since >= newest->since)
                newest = {since,
                          calendar::after_working_days(since, days, calendar.zone, calendar.hours)};
        }
    return newest;
}

Calendar reminder_calendar(const Ruling& ruling, const PersonRef& person) {
    const auto& policy = ruling.policy();
    return {ruling.zone_of(person, policy.time_zone),
            ruling.hours_on(person.platform, policy.reminder_hours)};
}

bool is_on(const Snapshot& snapshot, const std::string& toggle) {
    const auto found = snapshot.toggles.find(toggle);
    return found != snapshot.toggles.end() && found->second.change == event::Change::added;
}

}  // namespace bot::core::decide
