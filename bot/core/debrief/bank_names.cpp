#include "bot/core/debrief/bank_names.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace bot::core::debrief {
namespace {

constexpr std::array<std::pair<std::string_view, Aspect>, 5> aspects{{
    {"actions", Aspect::actions},
    {"effects", Aspect::effects},
    {"expectations", Aspect::expectations},
    {"assumptions", Aspect::assumptions},
    {"timeline_view", Aspect::timeline_view},
}};
constexpr std::array<std::pair<std::string_view, Trigger>, 53> triggers{{
    {"always_first", Trigger::always_first},
    {"day_before_matters", Trigger::day_before_matters},
    {"several_moments", Trigger::several_moments},
    {"own_action", Trigger::own_action},
    {"contradicted", Trigger::contradicted},
    {"parallel_actions", Trigger::parallel_actions},
    {"worsening", Trigger::worsening},
    {"first_reaction", Trigger::first_reaction},
    {"surprise_message", Trigger::surprise_message},
    {"first_diagnosis", Trigger::first_diagnosis},
    {"silent_signal", Trigger::silent_signal},
    {"stated_fact", Trigger::stated_fact},
    {"routine_operation", Trigger::routine_operation},
    {"long_search", Trigger::long_search},
    {"decision", Trigger::decision},
    {"competing_aims", Trigger::competing_aims},
    {"late_in_interview", Trigger::late_in_interview},
    {"earlier_incident", Trigger::earlier_incident},
    {"expert", Trigger::expert},
    {"time_pressure", Trigger::time_pressure},
    {"several_rooms", Trigger::several_rooms},
    {"asked_for_help", Trigger::asked_for_help},
    {"unanswered_mention", Trigger::unanswered_mention},
    {"joined_late", Trigger::joined_late},
    {"handover", Trigger::handover},
    {"late_pickup", Trigger::late_pickup},
    {"silent_alert", Trigger::silent_alert},
    {"many_alerts", Trigger::many_alerts},
    {"silent_on_rota", Trigger::silent_on_rota},
    {"quiet_stretch", Trigger::quiet_stretch},
    {"seen_acted_later", Trigger::seen_acted_later},
    {"surprise", Trigger::surprise},
    {"went_well", Trigger::went_well},
    {"mitigation", Trigger::mitigation},
    {"resolved_it", Trigger::resolved_it},
    {"recovery", Trigger::recovery},
    {"owner_or_lead", Trigger::owner_or_lead},
    {"change_author", Trigger::change_author},
    {"reviewer", Trigger::reviewer},
    {"leading", Trigger::leading},
    {"status_change", Trigger::status_change},
    {"customer_update", Trigger::customer_update},
    {"customer_seat", Trigger::customer_seat},
    {"organisation", Trigger::organisation},
    {"rota_or_owner", Trigger::rota_or_owner},
    {"management", Trigger::management},
    {"linked_decision", Trigger::linked_decision},
    {"similar_incident", Trigger::similar_incident},
    {"remediation", Trigger::remediation},
    {"idea_given", Trigger::idea_given},
    {"idea_owner", Trigger::idea_owner},
    {"closing", Trigger::closing},
    {"observer", Trigger::observer},
}};
constexpr std::array<std::pair<std::string_view, Sign>, 31> signs{{
    {"deploy", Sign::deploy},
    {"rollback", Sign::rollback},
    {"restart", Sign::restart},
    {"failover", Sign::failover},
    {"config", Sign::config},
    {"flag", Sign::flag},
    {"acknowledge", Sign::acknowledge},
    {"escalate", Sign::escalate},
    {"asks_help", Sign::asks_help},
    {"thanks", Sign::thanks},
    {"customer_update", Sign::customer_update},
    {"customer_voice", Sign::customer_voice},
    {"diagnosis", Sign::diagnosis},
    {"decision", Sign::decision},
    {"claim", Sign::claim},
    {"all_clear", Sign::all_clear},
    {"change", Sign::change},
    {"authored", Sign::authored},
    {"reviewed", Sign::reviewed},
    {"known_fact", Sign::known_fact},
    {"silence", Sign::silence},
    {"earlier", Sign::earlier},
    {"tradeoff", Sign::tradeoff},
    {"idea", Sign::idea},
    {"link", Sign::link},
    {"rota_seat", Sign::rota_seat},
    {"owner_seat", Sign::owner_seat},
    {"support_seat", Sign::support_seat},
    {"management_seat", Sign::management_seat},
    {"outside_seat", Sign::outside_seat},
    {"communications_seat", Sign::communications_seat},
}};

constexpr std::array<std::string_view, 16> placeholders{
    "{action}",   "{time}",    "{t1}",    "{t2}",     "{quote}",  "{effect}",
    "{signal}",   "{service}", "{state}", "{role}",   "{choice}", "{change}",
    "{decision}", "{earlier}", "{fact}",  "{moments}"};

/// Cues and knowledge, expectations and aims, options and action, effects, and then the rest. What
/// names a later effect comes behind what was done, thought and seen.
constexpr std::array<std::pair<std::string_view, int>, 36> kinds{{
    {"opening", 0},
    {"tell-back", 0},
    {"joining", 0},
    {"handover", 0},
    {"cues", 1},
    {"knowledge", 1},
    {"change", 1},
    {"expectations", 2},
    {"goals", 2},
    {"assumptions", 2},
    {"timeline-view", 2},
    {"options", 3},
    {"experience", 3},
    {"time-pressure", 3},
    {"leading", 3},
    {"actions", 4},
    {"recovery", 4},
    {"effects", 5},
    {"risk-view", 6},
    {"pattern", 6},
    {"inaction-gap", 7},
    {"inaction-perception", 7},
    {"inaction-overload", 7},
    {"inaction-quiet", 7},
    {"inaction-waiting", 7},
    {"inaction-meaning", 7},
    {"help", 8},
    {"surprise", 9},
    {"outside-view", 10},
    {"organisation", 11},
    {"management", 11},
    {"went-well", 12},
    {"mitigators", 12},
    {"risks", 12},
    {"remediation", 13},
    {"closing", 14},
}};
template <class Table>
auto find_name(const Table& table, std::string_view name)
    -> std::optional<typename Table::value_type::second_type> {
    const auto* const found = std::find_if(table.begin(), table.end(),
                                           [&](const auto& row) { return row.first == name; });
    return found == table.end() ? std::nullopt : std::optional{found->second};
}

}  // namespace

std::optional<Aspect> parse_aspect(std::string_view name) {
    return find_name(aspects, name);
}

std::optional<Trigger> parse_trigger(std::string_view name) {
    return find_name(triggers, name);
}

std::optional<Sign> parse_sign(std::string_view name) {
    return find_name(signs, name);
}

std::vector<std::string_view> split_names(std::string_view list) {
    std::vector<std::string_view> names;
    while (!list.empty()) {
        const auto end = std::min(list.find(' '), list.size());
        if (end > 0)
            names.push_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return names;
}

std::optional<int> kind_order(std::string_view kind) {
    return find_name(kinds, kind);
}

bool is_placeholder(std::string_view braced) {
    return std::find(placeholders.begin(), placeholders.end(), braced) != placeholders.end();
}

}  // namespace bot::core::debrief
