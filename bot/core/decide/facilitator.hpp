#pragma once

#include "bot/core/decide/asking.hpp"
#include "bot/core/decide/interviewer.hpp"

/// Who leads a debrief reads what people told: whoever comes late to it is announced to them first.
namespace bot::core::decide {

/// What follows from that role going to somebody. Gives a remark for whoever named them, empty
/// where all is well.
[[nodiscard]] std::string facilitator_named(const Asking& asking, const Incident& incident,
                                            const event::Person& who);
/// Their author is told of them, and how to keep things from them.
void introduce_facilitator(Interviewer& interviewer, const event::PersonRef& author);

/// Whichever of their accounts has it, and whichever they ask from.
[[nodiscard]] bool has_role(const Asking& asking, const Incident& incident,
                            const std::string& role);
/// False after a refusal.
[[nodiscard]] bool only_for_facilitator(const Asking& asking, const Incident& incident);
/// What the asker, who facilitates, may read by now; that they read is kept.
[[nodiscard]] debrief::Debrief opened_for(const Asking& asking, Interviewer& interviewer);
/// Which accounts are not theirs to read yet; empty where all are.
[[nodiscard]] std::string still_closed(const Asking& asking, const Interviewer& interviewer);

}  // namespace bot::core::decide
