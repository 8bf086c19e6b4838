#pragma once

#include "bot/core/decide/ruling.hpp"
#include "bot/core/ticket/follow_up.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Following up on items: reminders and the weekly digest. One timer each looks at all items of
/// which anything may be due and sets itself anew, so that nothing has to be kept in step with
/// them.
namespace bot::core::decide {

inline constexpr std::string_view follow_up_timer = "follow.up";
inline constexpr std::string_view digest_timer = "follow.digest";

/// An item is new or changed, or somebody's wishes: what is due next may be another.
void follow_items(Ruling& ruling);
void follow_up(Ruling& ruling);
/// Posts the digest where it is time.
void give_digest(Ruling& ruling);
/// It was said, or not; what is due next may be another.
void settle_follow_up(Ruling& ruling, const outbox::FollowUp& order, const event::Outcome& outcome);

/// Under which toggles of reminders stand.
inline constexpr std::string_view reminder_toggles = "remind.";
/// On: no reminders of this kind ("late", or "all") for a person, or for an incident's rooms.
[[nodiscard]] std::string reminders_off(std::string_view kind, const event::PersonRef& person);
[[nodiscard]] std::string reminders_off(std::string_view kind, event::IncidentId incident);
/// Its time is that at which the person wanted none for so many working days; the newest counts.
[[nodiscard]] std::string snooze_toggle(int working_days, const event::PersonRef& person);
struct Snoozed {
    event::Instant since;
    event::Instant until;
};
/// By any of the accounts, in the days and hours of whoever has them.
[[nodiscard]] std::optional<Snoozed> snoozed(const Snapshot& snapshot,
                                             const std::vector<event::PersonRef>& accounts,
                                             const ticket::Calendar& calendar);
/// When the person may be reminded.
[[nodiscard]] ticket::Calendar reminder_calendar(const Ruling& ruling,
                                                 const event::PersonRef& person);
inline constexpr int longest_snooze = 5;  ///< working days
/// What was decided for now is right for that long: the item may come to its end meanwhile.
inline constexpr std::chrono::minutes right_for{15};
/// On while a follow-up for them is on its way.
[[nodiscard]] std::string on_its_way(std::string_view whom);
[[nodiscard]] bool is_on_its_way(const Ruling& ruling, const std::string& toggle);
/// Its time is that of the last digest, by the calendar.
inline constexpr std::string_view digest_toggle = "remind.digest";
[[nodiscard]] bool is_on(const Snapshot& snapshot, const std::string& toggle);

}  // namespace bot::core::decide
