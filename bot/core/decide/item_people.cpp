#include "bot/core/debrief/interview.hpp"
#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/remediation.hpp"

#include <algorithm>
#include <utility>

/// Who has to do with items, here and in their trackers.
namespace bot::core::decide {

const TrackerTraits* find_tracker(const Policy& policy, std::string_view name) {
    const auto found =
        std::find_if(policy.trackers.begin(), policy.trackers.end(),
                     [&](const TrackerTraits& tracker) { return tracker.name == name; });
    return found == policy.trackers.end() ? nullptr : &*found;
}

void give(outbox::AmendTicket& change, std::string account, std::string former) {
    change.owner = std::move(account);
    change.former = std::move(former);
}

command::DuePhrase default_due(const Policy& policy) {
    const auto days = std::chrono::duration_cast<std::chrono::days>(policy.default_due);
    return {static_cast<int>(days.count()), std::nullopt};
}

std::string account_in(const Policy& policy, const std::string& tracker,
                       const std::vector<event::PersonRef>& accounts) {
    const auto* traits = find_tracker(policy, tracker);
    if (traits == nullptr)
        return {};
    for (const auto& account : accounts)
        if (const auto found = traits->people.find(account); found != traits->people.end())
            return found->second;
    for (const auto& account : accounts)
        if (account.platform == tracker)
            return account.id;
    return {};
}

std::optional<event::Person> person_of(const Ruling& ruling, const std::string& tracker,
                                       const std::string& account) {
    if (account.empty())
        return std::nullopt;
    if (const auto* traits = find_tracker(ruling.policy(), tracker))
        for (const auto& [person, theirs] : traits->people)
            if (ticket::same_account(theirs, account))
                return ruling.known({person, {}, event::PersonKind::human});
    const auto& ties = ruling.snapshot().ties;
    if (const auto found = ties.find({tracker, account}); found != ties.end())
        for (const auto& person : found->second)
            if (ruling.policy().chats.contains(person.platform))
                return ruling.known({person, {}, event::PersonKind::human});
    return std::nullopt;
}

bool has_part_in(const Asking& asking, event::IncidentId id, std::int64_t number) {
    for (const auto& view : asking.ruling().snapshot().items) {
        if (view.incident.incident.id != id)
            continue;
        const auto items = ticket::fold(view.facts);
        const auto* item = ticket::find(items, number);
        if (item == nullptr)
            return false;
        // An account in a tracker, or a word that they can decide, opens no private incident.
        const bool may_see =
            view.incident.member || view.incident.incident.visibility == incident::Visibility::open;
        return asking.is_asker(item->offered) ||
               (asking.is_asker(item->owner) && (may_see || !item->given_there)) ||
               (asking.is_asker(item->sponsor) && may_see);
    }
    return false;
}

std::vector<event::Person> storytellers(const Ruling& ruling) {
    const auto& snapshot = ruling.snapshot();
    std::vector<event::Person> all;
    for (const auto& [who, interview] : debrief::fold(snapshot.debrief).interviews) {
        // An answer without a name is nobody's to the others.
        const bool told = std::any_of(
            interview.asked.begin(), interview.asked.end(), [](const debrief::Asked& asked) {
                return asked.shown() && asked.released_for == incident::Audience::everyone;
            });
        if (told)
            all.push_back(ruling.known(interview.person));
    }
    return all;
}

}  // namespace bot::core::decide
