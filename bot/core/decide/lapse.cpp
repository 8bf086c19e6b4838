#include "bot/core/debrief/bookkeeping.hpp"
#include "bot/core/decide/families.hpp"
#include "bot/core/decide/interviewer.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace bot::core::decide {
namespace {

constexpr auto after_closing = std::chrono::days{30};
constexpr auto after_lapsing = std::chrono::hours{1};

/// Until when words are kept that nobody let go.
event::Instant kept_until(const Ruling& ruling, event::IncidentId id) {
    return ruling.incident(id)->resolved_at.value_or(ruling.now()) + ruling.policy().keep_answers;
}

/// What was told later is kept for as long after it as after the closing, counted from the first
/// of it: what comes in between puts nothing off.
bool is_late(const debrief::Asked& asked, event::Instant until) {
    return *asked.unused_since >= until;
}

event::Instant due_of(const debrief::Asked& asked, event::Instant until) {
    return is_late(asked, until) ? *asked.unused_since + after_closing : until;
}

/// When the first of those words is due; nothing: none are left.
std::optional<event::Instant> first_due(const debrief::Debrief& debrief, event::Instant until) {
    std::optional<event::Instant> first;
    for (const auto& [person, interview] : debrief.interviews)
        for (const auto number : debrief::unused_answers(interview)) {
            const auto due = due_of(*interview.find(number), until);
            first = std::min(first.value_or(due), due);
        }
    return first;
}

/// How somebody went along with it, which is due once that is over: late where it went on after the
/// words had to go, soon where only the words went yet. Nothing: it is not over, or has gone.
std::optional<event::Instant> bookkeeping_due(const debrief::Debrief& debrief,
                                              const debrief::Interview& interview,
                                              event::Instant until, event::Instant now) {
    if (debrief::goes_on(interview))
        return std::nullopt;
    if (interview.moved_at >= until)
        return interview.moved_at + after_closing;
    // All that is left of one is of the time when the debrief was begun, and asks nothing more.
    const bool is_left = !interview.person.ref.id.empty() && debrief.opened &&
                         (interview.moved_at > *debrief.opened || !interview.waiting.empty());
    return is_left && debrief::unused_answers(interview).empty()
               ? std::optional{now + after_lapsing}
               : std::nullopt;
}

}  // namespace

void plan_lapse(Ruling& ruling, event::IncidentId id) {
    const auto& incident = *ruling.incident(id);
    const auto keep = ruling.policy().keep_answers;
    if (keep == std::chrono::seconds{} || !ruling.policy().questions || !ruling.is_live(id))
        return;
    auto due = incident.resolved_at.value_or(ruling.now()) + keep;
    if (incident::is_over(incident.status))
        due = std::min(due, ruling.now() + after_closing);
    ruling.set_timer(id, std::string{lapse_timer}, due);
}

void plan_late_lapse(const Interviewer& interviewer) {
    auto& ruling = interviewer.ruling();
    const auto until = kept_until(ruling, interviewer.id());
    if (ruling.policy().keep_answers == std::chrono::seconds{} || until > ruling.now())
        return;
    auto first = first_due(interviewer.debrief(), until);
    for (const auto& [person, interview] : interviewer.debrief().interviews)
        if (const auto due = bookkeeping_due(interviewer.debrief(), interview, until, ruling.now()))
            first = std::min(first.value_or(*due), *due);
    if (first)
        ruling.set_timer(interviewer.id(), std::string{lapse_timer}, *first);
}

void lapse(Interviewer& interviewer, std::span<const incident::Fact> facts) {
    auto& ruling = interviewer.ruling();
    const auto id = interviewer.id();
    const auto until = kept_until(ruling, id);
    bool erased = false;
    for (const auto& [person, interview] : debrief::Debrief{interviewer.debrief()}.interviews)
        for (const auto number : debrief::unused_answers(interview)) {
            const auto& asked = *interview.find(number);
            if (is_late(asked, until) && due_of(asked, until) > ruling.now())
                continue;
            interviewer.let_lapse(person, number);
            erased = true;
        }
    auto due = until;
    if (const auto& opened = interviewer.debrief().opened)
        due = std::max(due, *opened + after_closing);
    // First the words, and once that is on record who was asked, and when.
    if (due > ruling.now() || erased)
        return ruling.set_timer(id, std::string{lapse_timer},
                                std::max(due, ruling.now() + after_lapsing));
    for (auto& left : debrief::without_bookkeeping(facts))
        ruling.reduce(std::move(left));
    auto next = first_due(interviewer.debrief(), until);
    for (const auto& [person, interview] : interviewer.debrief().interviews) {
        if (debrief::goes_on(interview)) {
            const auto later = ruling.now() + after_closing;
            next = std::min(next.value_or(later), later);
            continue;
        }
        interviewer.drop_timers(person);
        for (const auto what : {note_timer, ask_timer, introduce_timer})
            interviewer.drop_timer(what, person);
    }
    if (next)
        ruling.set_timer(id, std::string{lapse_timer}, *next);
}

}  // namespace bot::core::decide
