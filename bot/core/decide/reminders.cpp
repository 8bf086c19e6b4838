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
                gather(items, item, Hearer::sponsor, sponsor_of(items));
                look_at_room(items, item);
            }
        for (const auto& [person, bundle] : x_bundles)
            if (const auto until = kept_from(person))
                wake_at(*until);
            else
                tell(person, bundle);
        return x_wake;
    }

private:
    void wake_at(Instant at) { x_wake = std::min(x_wake.value_or(at), at); }

    [[nodiscard]] Calendar calendar(const std::string& zone, const std::string& platform) const {
        Calendar result{zone, x_ruling.policy().working_hours};
        if (x_ruling.traits(platform).played)
            result.hours.days.fill(false);
        return result;
    }
    [[nodiscard]] Calendar calendar_of(const PersonRef& person) const {
        for (const auto& known : x_ruling.snapshot().people)
            if (known.person.ref == person && !known.time_zone.empty())
                return calendar(known.time_zone, person.platform);
        return calendar(x_ruling.policy().time_zone, person.platform);
    }
    [[nodiscard]] static PersonRef sponsor_of(const Remediation& items) {
        const auto& roles = items.incident().roles;
        const auto found = roles.find("sponsor");
        return found == roles.end() ? items.facilitator() : found->second;
    }
    [[nodiscard]] bool wants(const PersonRef& person, Reminder what) const {
        const auto& snapshot = x_ruling.snapshot();
        return !is_on(snapshot, reminders_off("all", person)) &&
               !is_on(snapshot, reminders_off(to_string(what), person));
    }

    void gather(Remediation& items, const Ticket& item, Hearer hearer, const PersonRef& person) {
        if (person.id.empty())
            return;
        const auto when = calendar_of(person);
        const auto due = ticket::due_call(item, hearer, when, x_ruling.now());
        if (due && wants(person, due->what))
            x_bundles[person].push_back({&items, item.number, due->what});
        if (const auto next = ticket::next_call(item, hearer, when, x_ruling.now()))
            wake_at(*next);
    }

    void look_at_room(Remediation& items, const Ticket& item) {
        const auto& rooms = items.incident().rooms;
        const auto when = calendar(items.incident().time_zone,
                                   rooms.empty() ? std::string{} : rooms.front().room.platform);
        const auto now = x_ruling.now();
        if (const auto next = ticket::next_call(item, Hearer::room, when, now))
            wake_at(*next);
        const auto due = ticket::due_call(item, Hearer::room, when, now);
        if (!due || is_on(x_ruling.snapshot(), reminders_off(to_string(due->what), items.id())))
            return;
        if (const auto at = debrief::first_working(now, when.zone, when.hours); at > now)
            return wake_at(at);
        auto [text, buttons] = reminder_words({&items, item.number, due->what});
        x_ruling.tell_rooms(items.id(), text, buttons);
        items.note(item.number, incident::ItemReminded{due->what, item.due, {}});
    }

    /// Until when the person is told nothing; nothing where they may be told now.
    [[nodiscard]] std::optional<Instant> kept_from(const PersonRef& person) const {
        const auto& snapshot = x_ruling.snapshot();
        const auto now = x_ruling.now();
        if (const auto snoozed = snapshot.toggles.find(snooze_toggle(person));
            snoozed != snapshot.toggles.end() && snoozed->second.at > now)
            return snoozed->second.at;
        if (const auto busy = snapshot.responding.find(person);
            busy != snapshot.responding.end() && busy->second + still_at_it > now)
            return now + look_again_after;
        const auto [zone, hours] = calendar_of(person);
        if (const auto at = debrief::first_working(now, zone, hours); at > now)
            return at;
        if (told_today(person, zone))
            return debrief::next_working_day(now, zone, hours);
        return std::nullopt;
    }

    [[nodiscard]] bool told_today(const PersonRef& person, const std::string& zone) const {
        const auto today = command::day_in(zone, x_ruling.now());
        for (const auto& items : x_items)
            for (const auto& item : items.items())
                for (const auto& reminded : item.reminded)
                    if (reminded.to == person && command::day_in(zone, reminded.at) == today)
                        return true;
        return false;
    }

    void tell(const PersonRef& person, const std::vector<ItemReminder>& bundle) {
        auto [text, buttons] = reminder_words(bundle, x_ruling.traits(person.platform).command);
        x_ruling.send({}, outbox::MessagePerson{person, std::move(text), std::move(buttons)});
        for (const auto& due : bundle)
            due.items->note(due.number, incident::ItemReminded{
                                            due.what, due.items->find(due.number)->due, person});
    }

    Ruling& x_ruling;
    std::vector<Remediation> x_items;
    std::map<PersonRef, std::vector<ItemReminder>> x_bundles;
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

std::string snooze_toggle(const PersonRef& person) {
    return std::string{reminder_toggles} + "snooze/" + to_string(person);
}

bool is_on(const Snapshot& snapshot, const std::string& toggle) {
    const auto found = snapshot.toggles.find(toggle);
    return found != snapshot.toggles.end() && found->second.change == event::Change::added;
}

}  // namespace bot::core::decide
