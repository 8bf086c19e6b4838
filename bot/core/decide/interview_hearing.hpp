#pragma once

#include "bot/core/decide/interviewer.hpp"

#include <optional>

namespace bot::core::decide {

/// That a while was not heard and cannot be read back, which was `unread` where that is known. In
/// their hours, and only where there was a question to answer.
void ask_to_say_again(Interviewer& interviewer, const debrief::Interview& interview,
                      const std::optional<event::Stretch>& unread = {});

}  // namespace bot::core::decide
