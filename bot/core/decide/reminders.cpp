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

constexpr auto still_at_it = std::chrono::hours{12};  ///< after the last that happened there
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
                const auto sponsor = items.sponsor();
                if (item.owner)
                    gather(items, item, Hearer::owner, item.owner->ref);
                if (!item.owner || accounts_of(sponsor) != accounts_of(item.owner->ref))
                    gather(items, item, Hearer::sponsor, sponsor);
                look_at_room(items, item);
            }
        for (const auto& [accounts, bundle] : x_bundles)
            if (const auto until = kept_from(accounts, bundle.to))
                wake_at(*until);
            else
                tell(bundle);
        return x_wake;
    }

private:
    void wake_at(Instant at) { x_wake = std::min(x_wake.value_or(at), at); }

    [[nodiscard]] Calendar calendar_of(const PersonRef& person) const {
        for (const auto& known : x_ruling.snapshot().people)
            if (known.person.ref == person && !known.time_zone.empty())
                return reminder_calendar(x_ruling, person.platform, known.time_zone);
        return reminder_calendar(x_ruling, person.platform, x_ruling.policy().time_zone);
    }
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
        const auto when = calendar_of(person);
        const auto accounts = accounts_of(person);
        const auto heard = as_heard(item, accounts, when);
        const auto due = ticket::due_call(heard, hearer, when, x_ruling.now());
        if (due && wants(accounts, due->what)) {
            auto& bundle = x_bundles.try_emplace(accounts, Bundle{person, {}}).first->second;
            bundle.reminders.push_back({&items, item.number, due->what});
        }
        if (const auto next = ticket::next_call(heard, hearer, when, x_ruling.now()))
            wake_at(*next);
    }

    void look_at_room(Remediation& items, const Ticket& item) {
        const auto& rooms = items.incident().rooms;
        const auto when = reminder_calendar(
            x_ruling, rooms.empty() ? "" : rooms.front().room.platform, items.incident().time_zone);
        const auto now = x_ruling.now();
        if (const auto next = ticket::next_call(item, Hearer::room, when, now))
            wake_at(*next);
        const auto due = ticket::due_call(item, Hearer::room, when, now);
        if (!due || is_on(x_ruling.snapshot(), reminders_off(to_string(due->what), items.id())))
            return;
        if (due->what == Reminder::helped && items.rooms_for_lines().empty())
            return ask_facilitator(items, item, when);
        if (const auto at = debrief::first_working(now, when.zone, when.hours); at > now)
            return wake_at(at);
        auto [text, buttons] = reminder_words({&items, item.number, due->what});
        // Where no room is left to tell, the digest has it.
        if (x_ruling.tell_rooms(items.id(), text, buttons))
            items.note(item.number, incident::ItemReminded{due->what, item.due, {}});
    }

    /// Whether it has helped is in no digest: where no room is left, who led is asked.
    void ask_facilitator(Remediation& items, const Ticket& item, const Calendar& when) {
        const auto now = x_ruling.now();
        if (const auto at = debrief::first_working(now, when.zone, when.hours); at > now)
            return wake_at(at);
        auto [text, buttons] = reminder_words({&items, item.number, Reminder::helped});
        const auto person = items.facilitator();
        items.tell(person, std::move(text), std::move(buttons));
        items.note(item.number, incident::ItemReminded{Reminder::helped, item.due, person});
    }

    /// Until when the person is told nothing; nothing where they may be told now.
    [[nodiscard]] std::optional<Instant> kept_from(const Accounts& accounts,
                                                   const PersonRef& person) const {
        const auto& snapshot = x_ruling.snapshot();
        const auto now = x_ruling.now();
        const auto when = calendar_of(person);
        if (const auto off = snoozed(snapshot, accounts, when); off && off->until > now)
            return off->until;
        for (const auto& account : accounts)
            if (const auto busy = snapshot.responding.find(account);
                busy != snapshot.responding.end() && busy->second + still_at_it > now)
                return now + look_again_after;
        if (const auto at = debrief::first_working(now, when.zone, when.hours); at > now)
            return at;
        if (told_today(accounts, when.zone))
            return debrief::next_working_day(now, when.zone, when.hours);
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

    void tell(const Bundle& bundle) {
        const auto& root = x_ruling.traits(bundle.to.platform).command;
        auto [text, buttons] = reminder_words(bundle.reminders, root);
        x_ruling.send({}, outbox::MessagePerson{bundle.to, std::move(text), std::move(buttons)});
        for (const auto& due : bundle.reminders)
            due.items->note(due.number, incident::ItemReminded{
                                            due.what, due.items->find(due.number)->due, bundle.to});
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
    auto wake = ruling.policy().ticket_reminders ? FollowUp{ruling}.run() : std::nullopt;
    if (const auto digest = give_digest(ruling))
        wake = std::min(wake.value_or(*digest), *digest);
    if (wake)
        ruling.set_timer({}, std::string{follow_up_timer}, *wake);
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
                          debrief::after_working_days(since, days, calendar.zone, calendar.hours)};
        }
    return newest;
}

Calendar reminder_calendar(const Ruling& ruling, const std::string& platform,
                           const std::string& zone) {
    Calendar calendar{zone, ruling.policy().reminder_hours};
    if (ruling.traits(platform).played)
        calendar.hours.days.fill(false);
    return calendar;
}

bool is_on(const Snapshot& snapshot, const std::string& toggle) {
    const auto found = snapshot.toggles.find(toggle);
    return found != snapshot.toggles.end() && found->second.change == event::Change::added;
}

}  // namespace bot::core::decide
