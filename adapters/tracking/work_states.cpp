#include "adapters/tracking/work_states.hpp"

#include "adapters/http/header_list.hpp"

#include <algorithm>
#include <array>

namespace adapters::tracking {
namespace {

using bot::core::event::WorkState;

WorkState state_of(config::TicketState state) {
    switch (state) {
        case config::TicketState::open:
            return WorkState::open;
        case config::TicketState::in_progress:
            return WorkState::in_progress;
        case config::TicketState::done:
            return WorkState::done;
        case config::TicketState::cancelled:
            return WorkState::cancelled;
    }
    return WorkState::open;
}

}  // namespace

std::optional<WorkState> configured_state(const std::map<std::string, config::TicketState>& states,
                                          std::string_view name) {
    for (const auto& [own, meaning] : states) {
        if (http::same_word(own, name))
            return state_of(meaning);
    }
    return std::nullopt;
}

bool says_not_done(std::string_view name) {
    constexpr std::array<std::string_view, 14> names{
        "Rejected",  "Cancelled", "Canceled",         "Won't Do", "Wont Do",
        "Won't Fix", "Wontfix",   "Duplicate",        "Declined", "Abandoned",
        "Invalid",   "Obsolete",  "Cannot Reproduce", "Discarded"};
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view each) { return http::same_word(each, name); });
}

}  // namespace adapters::tracking
