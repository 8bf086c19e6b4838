#include "adapters/jira/jira_transition.hpp"

#include "adapters/http/header_list.hpp"
#include "adapters/jira/jira_codec.hpp"
#include "adapters/tracking/work_states.hpp"

#include <nlohmann/json.hpp>

#include <string_view>
#include <utility>

namespace adapters::jira {
namespace {

using bot::core::event::WorkState;
using http::member;
using http::text_at;

/// The name of a resolution with this meaning that the step offers; "Done" before others.
std::string resolution_for(bool not_done, const Json& transition) {
    std::string found;
    const auto& field = member(member(transition, "fields"), "resolution");
    for (const auto& value : member(field, "allowedValues")) {
        const auto name = text_at(value, "name");
        const bool fits = tracking::says_not_done(name) == not_done;
        if (fits && (found.empty() || http::same_word(name, not_done ? "Won't Do" : "Done")))
            found = name;
    }
    return found;
}

/// How well the step fits, smaller is better; nothing where it does not.
std::optional<int> rank_of(WorkState wanted, const Json& transition,
                           const config::TrackerSettings& settings) {
    const auto& to = member(transition, "to");
    const auto leads_to = state_of(to, {}, settings);
    if (leads_to == wanted)
        return 0;
    if (wanted == WorkState::open && leads_to == WorkState::in_progress)
        return 1;
    const bool by_resolution = wanted == WorkState::cancelled && leads_to == WorkState::done &&
                               !resolution_for(true, transition).empty();
    return by_resolution ? std::optional{1} : std::nullopt;
}

}  // namespace

std::optional<Transition> transition_to(WorkState wanted, const Json& transitions,
                                        const config::TrackerSettings& settings) {
    std::optional<Transition> found;
    std::optional<int> best;
    for (const auto& transition : transitions) {
        const auto rank = rank_of(wanted, transition, settings);
        if (!rank || (best && *rank >= *best))
            continue;
        best = rank;
        found = Transition{std::string{text_at(transition, "id")}, {}};
        if (wanted == WorkState::done || wanted == WorkState::cancelled)
            found->resolution = resolution_for(wanted == WorkState::cancelled, transition);
    }
    return found;
}

}  // namespace adapters::jira
