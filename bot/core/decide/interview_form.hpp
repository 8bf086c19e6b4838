#pragma once

#include "bot/core/decide/interviewer.hpp"
#include "bot/core/outbox/card.hpp"

#include <string>

/// An answer and who may read it, in a form: one way more to say what can be said by message.
namespace bot::core::decide {

[[nodiscard]] outbox::Button form_button(const debrief::Interview& interview,
                                         const debrief::Asked& asked);
/// The question, its answer so far, and who may read it, to be changed; `facilitator` is their
/// name, empty where there is none yet.
[[nodiscard]] outbox::Form answer_form(const debrief::Interview& interview,
                                       const debrief::Asked& asked, const std::string& facilitator);

/// Opens the form of that question, from 1, for whoever gave the command.
void open_answer_form(Interviewer& interviewer, const event::ChatEvent& event,
                      const event::CommandGiven& given, int number);
/// What was filled in is the whole answer to that question, whatever was asked or told meanwhile.
void answer_by_form(Interviewer& interviewer, const event::ChatEvent& event,
                    const event::CommandGiven& given, int number);

}  // namespace bot::core::decide
