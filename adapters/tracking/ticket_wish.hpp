#pragma once

#include "bot/core/event/tracker_event.hpp"
#include "bot/core/outbox/effect.hpp"
#include "config/settings.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

/// What was wished of a ticket, and what of it the tracker took.
namespace adapters::tracking {

/// The word that the tracker has for how bad the incident was; empty where none was configured.
[[nodiscard]] std::string severity_word(const bot::core::outbox::FileTicket& order,
                                        const config::TrackerSettings& settings);

/// Of a ticket in a tracker that shows severities as labels: the one of all our tickets, the
/// marker, and the order's.
[[nodiscard]] std::vector<std::string> labels_of(const bot::core::outbox::FileTicket& order,
                                                 const config::TrackerSettings& settings);

/// What the ticket lacks, each in words a person can act on. `title` is what people call the place,
/// `labels` are those wished, `has_labels` those that stand.
[[nodiscard]] std::vector<std::string> left_out(const bot::core::outbox::FileTicket& order,
                                                const bot::core::event::TicketView& has,
                                                const std::string& title,
                                                const std::vector<std::string>& labels,
                                                const std::vector<std::string>& has_labels);

/// Those that a list of objects names under `key`: the first as the owner, the rest beside them.
void put_owners(bot::core::event::TicketView& view, const nlohmann::json& people, const char* key);
/// All whom it is given to.
[[nodiscard]] std::vector<std::string> owners_of(const bot::core::event::TicketView& view);
/// In whatever case it is written.
[[nodiscard]] bool has_word(const std::vector<std::string>& all, std::string_view word);

/// "alice" for "@alice".
[[nodiscard]] std::string account_of(std::string_view written);

}  // namespace adapters::tracking
