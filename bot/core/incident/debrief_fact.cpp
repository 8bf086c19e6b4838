#include "bot/core/incident/debrief_fact.hpp"

#include <algorithm>
#include <array>

namespace bot::core::incident {

std::string_view to_string(Seat seat) {
    switch (seat) {
        case Seat::lead:
            return "lead";
        case Seat::on_rota:
            return "on rota";
        case Seat::change_author:
            return "change author";
        case Seat::reviewer:
            return "reviewer";
        case Seat::responder:
            return "responder";
        case Seat::communications:
            return "communications";
        case Seat::service_owner:
            return "service owner";
        case Seat::support:
            return "support";
        case Seat::management:
            return "management";
        case Seat::outside:
            return "outside";
    }
    return {};
}

std::string_view to_string(Tier tier) {
    switch (tier) {
        case Tier::core:
            return "core";
        case Tier::contributor:
            return "contributor";
        case Tier::observer:
            return "observer";
    }
    return {};
}

std::string_view to_string(Audience audience) {
    switch (audience) {
        case Audience::only_me:
            return "only me";
        case Audience::facilitator:
            return "facilitator";
        case Audience::unattributed:
            return "unattributed";
        case Audience::everyone:
            return "everyone";
    }
    return {};
}

std::string_view to_string(InterviewState state) {
    switch (state) {
        case InterviewState::planned:
            return "planned";
        case InterviewState::invited:
            return "invited";
        case InterviewState::asking:
            return "asking";
        case InterviewState::paused:
            return "paused";
        case InterviewState::finished:
            return "finished";
        case InterviewState::declined:
            return "declined";
        case InterviewState::expired:
            return "expired";
        case InterviewState::stopped:
            return "stopped";
        case InterviewState::withdrawn:
            return "withdrawn";
    }
    return {};
}

std::string_view to_string(PollQuestion question) {
    switch (question) {
        case PollQuestion::learned:
            return "learned";
        case PollQuestion::again:
            return "again";
    }
    return {};
}

std::string_view to_string(YesOrNo answer) {
    switch (answer) {
        case YesOrNo::none:
            return "none";
        case YesOrNo::yes:
            return "yes";
        case YesOrNo::no:
            return "no";
    }
    return {};
}

std::string_view to_string(ConditionKind kind) {
    switch (kind) {
        case ConditionKind::technical:
            return "technical";
        case ConditionKind::tool:
            return "tool";
        case ConditionKind::knowledge:
            return "knowledge";
        case ConditionKind::coordination:
            return "coordination";
        case ConditionKind::workload:
            return "workload";
        case ConditionKind::organisation:
            return "organisation";
        case ConditionKind::outside:
            return "outside";
    }
    return {};
}

std::optional<Audience> parse_audience(std::string_view words) {
    constexpr std::array all{Audience::only_me, Audience::facilitator, Audience::unattributed,
                             Audience::everyone};
    const auto same = [&](Audience audience) {
        const auto name = to_string(audience);
        return std::equal(name.begin(), name.end(), words.begin(), words.end(), [](char a, char b) {
            return a == (b >= 'A' && b <= 'Z' ? b - 'A' + 'a' : b);
        });
    };
    const auto found = std::find_if(all.begin(), all.end(), same);
    return found == all.end() ? std::nullopt : std::optional{*found};
}

}  // namespace bot::core::incident
