#pragma once

#include <optional>
#include <string_view>
#include <vector>

/// The words a question bank is written in.
namespace bot::core::debrief {

/// The five things an account covers.
enum class Aspect { actions, effects, expectations, assumptions, timeline_view };

/// What must hold for a question to be asked; "asked when" of the bank. Named as in the bank.
enum class Trigger {
    always_first,
    day_before_matters,
    several_moments,
    own_action,
    contradicted,
    parallel_actions,
    worsening,
    first_reaction,
    surprise_message,
    first_diagnosis,
    silent_signal,
    stated_fact,
    routine_operation,
    long_search,
    decision,
    competing_aims,
    late_in_interview,
    earlier_incident,
    expert,
    time_pressure,
    several_rooms,
    asked_for_help,
    unanswered_mention,
    joined_late,
    handover,
    late_pickup,
    silent_alert,
    many_alerts,
    silent_on_rota,
    quiet_stretch,
    seen_acted_later,
    surprise,
    went_well,
    mitigation,
    resolved_it,
    recovery,
    owner_or_lead,
    change_author,
    reviewer,
    leading,
    status_change,
    customer_update,
    customer_seat,
    organisation,
    rota_or_owner,
    management,
    linked_decision,
    similar_incident,
    remediation,
    idea_given,
    idea_owner,
    closing,
    observer
};

/// What a message, or what a program posted about somebody, can mean.
enum class Sign {
    deploy,
    rollback,
    restart,
    failover,
    config,
    flag,
    acknowledge,
    escalate,
    asks_help,
    thanks,
    customer_update,
    customer_voice,
    diagnosis,
    decision,
    claim,  ///< that something is well
    all_clear,
    change,
    authored,
    reviewed,
    known_fact,
    silence,
    earlier,
    tradeoff,
    idea,
    link,
    rota_seat,  ///< and the other seats: of a role's name
    owner_seat,
    support_seat,
    management_seat,
    outside_seat,
    communications_seat
};

[[nodiscard]] std::optional<Aspect> parse_aspect(std::string_view name);
[[nodiscard]] std::optional<Trigger> parse_trigger(std::string_view name);
[[nodiscard]] std::optional<Sign> parse_sign(std::string_view name);
/// The names in a list with blanks between them.
[[nodiscard]] std::vector<std::string_view> split_names(std::string_view list);

/// Where questions of this kind stand among those about one moment, from 0; none: an unknown kind.
[[nodiscard]] std::optional<int> kind_order(std::string_view kind);
/// Whether questions may have this placeholder: "{time}".
[[nodiscard]] bool is_placeholder(std::string_view braced);

}  // namespace bot::core::debrief
