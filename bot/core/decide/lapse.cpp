#include "bot/core/decide/families.hpp"
#include "bot/core/decide/interviewer.hpp"

#include <algorithm>

namespace bot::core::decide {
namespace {

constexpr auto after_closing = std::chrono::days{30};

/// Words that no document has, and that are there still.
std::vector<event::FactNumber> unused(const debrief::Interview& interview) {
    std::vector<event::FactNumber> found;
    if (interview.note && !interview.note->unused().empty())
        found.push_back(interview.note->number);
    for (const auto& asked : interview.asked)
        if (!asked.unused().empty())
            found.push_back(asked.number);
    return found;
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

void plan_late_lapse(Ruling& ruling, event::IncidentId id) {
    const auto keep = ruling.policy().keep_answers;
    const auto ended = ruling.incident(id)->resolved_at.value_or(ruling.now());
    if (keep != std::chrono::seconds{} && ended + keep <= ruling.now())
        ruling.set_timer(id, std::string{lapse_timer}, ruling.now() + after_closing);
}

void lapse_answers(Interviewer& interviewer) {
    for (const auto& [person, interview] : debrief::Debrief{interviewer.debrief()}.interviews)
        for (const auto number : unused(interview))
            interviewer.let_lapse(person, number);
}

}  // namespace bot::core::decide
