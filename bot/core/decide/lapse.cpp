#include "bot/core/debrief/bookkeeping.hpp"
#include "bot/core/decide/families.hpp"
#include "bot/core/decide/interviewer.hpp"

#include <algorithm>
#include <utility>

namespace bot::core::decide {
namespace {

constexpr auto after_closing = std::chrono::days{30};
constexpr auto after_lapsing = std::chrono::hours{1};

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

void plan_late_lapse(Ruling& ruling, event::IncidentId id) {
    const auto keep = ruling.policy().keep_answers;
    const auto ended = ruling.incident(id)->resolved_at.value_or(ruling.now());
    if (keep != std::chrono::seconds{} && ended + keep <= ruling.now())
        ruling.set_timer(id, std::string{lapse_timer}, ruling.now() + after_closing);
}

void lapse(Interviewer& interviewer, std::span<const incident::Fact> facts) {
    auto& ruling = interviewer.ruling();
    const auto id = interviewer.id();
    bool erased = false;
    for (const auto& [person, interview] : debrief::Debrief{interviewer.debrief()}.interviews)
        for (const auto number : debrief::unused_answers(interview)) {
            interviewer.let_lapse(person, number);
            erased = true;
        }
    const auto keep = ruling.policy().keep_answers;
    auto due = interviewer.incident().resolved_at.value_or(ruling.now()) + keep;
    if (const auto& opened = interviewer.debrief().opened)
        due = std::max(due, *opened + after_closing);
    // First the words, and once that is on record who was asked, and when.
    if (due > ruling.now() || erased)
        return ruling.set_timer(id, std::string{lapse_timer},
                                std::max(due, ruling.now() + after_lapsing));
    for (auto& left : debrief::without_bookkeeping(facts))
        ruling.reduce(std::move(left));
    bool some_go_on = false;
    for (const auto& [person, interview] : interviewer.debrief().interviews) {
        if (debrief::goes_on(interview)) {
            some_go_on = true;
            continue;
        }
        interviewer.drop_timers(person);
        for (const auto what : {note_timer, ask_timer, introduce_timer})
            interviewer.drop_timer(what, person);
    }
    if (some_go_on)
        ruling.set_timer(id, std::string{lapse_timer}, ruling.now() + after_closing);
}

}  // namespace bot::core::decide
