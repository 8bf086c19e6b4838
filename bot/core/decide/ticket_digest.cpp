#include "bot/core/decide/digest_text.hpp"
#include "bot/core/decide/reminders.hpp"
#include "bot/core/ticket/follow_up.hpp"

#include <string>
#include <utility>

namespace bot::core::decide {
namespace {

using event::Instant;

constexpr std::chrono::days week{7};
constexpr std::chrono::hours on_time{1};

/// Where it is time. When to look again.
Instant give(Ruling& ruling) {
    const auto& policy = ruling.policy();
    const auto after = [&](Instant at) {
        return ticket::next_weekly(at, policy.time_zone, *policy.digest_day, policy.digest_time);
    };
    const auto next = after(ruling.now());
    const auto last = after(next - week - std::chrono::days{1});
    const std::string given{digest_toggle};
    const auto known = ruling.snapshot().toggles.find(given);
    const bool first = known == ruling.snapshot().toggles.end();
    if (!first && known->second.at >= last)
        return next;
    // One that is late waits for the day; the next, where that is near, tells what it would have.
    const auto day = calendar::first_working(ruling.now(), policy.time_zone, policy.reminder_hours);
    const bool late = !first && ruling.now() - last > on_time;
    if (late && day + std::chrono::days{1} > next)
        return next;
    if (late && day > ruling.now())
        return day;
    const auto way = on_its_way("digest");
    if (is_on_its_way(ruling, way))
        return next;
    auto text = first ? event::Text{} : digest_text(ruling, known->second.at, last);
    if (text.plain.empty()) {
        ruling.set_toggle(given, {last, event::Change::added});
        return next;
    }
    outbox::PostText post{*policy.digest_room, std::move(text), {}, {}};
    post.until = ruling.now() + right_for;
    post.follow_up = outbox::FollowUp{way, {}, last};
    ruling.set_toggle(way, {ruling.now(), event::Change::added});
    ruling.send({}, std::move(post));
    return next;
}

}  // namespace

void give_digest(Ruling& ruling) {
    const auto& policy = ruling.policy();
    if (policy.digest_room && policy.digest_day)
        ruling.set_timer({}, std::string{digest_timer}, give(ruling));
}

}  // namespace bot::core::decide
