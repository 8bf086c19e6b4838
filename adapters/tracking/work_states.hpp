#pragma once

#include "bot/core/event/tracker_event.hpp"
#include "config/tracker_settings.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

/// What the operator's own names for states mean.
namespace adapters::tracking {

/// As configured. ASCII case does not matter.
[[nodiscard]] std::optional<bot::core::event::WorkState> configured_state(
    const std::map<std::string, config::TicketState>& states, std::string_view name);

/// Whether a closed ticket of this status or resolution is one that nobody will do: "Rejected",
/// "Won't Do", "Duplicate" and their like.
[[nodiscard]] bool says_not_done(std::string_view name);

}  // namespace adapters::tracking
