#pragma once

#include "adapters/http/json_reading.hpp"
#include "bot/core/event/tracker_event.hpp"
#include "config/tracker_settings.hpp"

#include <optional>
#include <string>

namespace adapters::jira {

/// One step of the workflow, and the resolution to be given on the way.
struct Transition {
    std::string id;
    std::string resolution;  ///< its name; empty: none is asked for
};

/// The step that leads to the state: by the category of where it leads, never by its name. What
/// will not be done is told from what is done by the status or by a resolution such as "Won't Do".
/// Nothing where the workflow has no such step from here.
[[nodiscard]] std::optional<Transition> transition_to(bot::core::event::WorkState wanted,
                                                      const http::Json& transitions,
                                                      const config::TrackerSettings& settings);

}  // namespace adapters::jira
