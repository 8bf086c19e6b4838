#pragma once

#include "adapters/http/json_reading.hpp"
#include "adapters/tracking/careful_tracker.hpp"
#include "adapters/tracking/tracker_dialect.hpp"
#include "bot/core/event/tracker_event.hpp"
#include "bot/core/outbox/effect.hpp"
#include "config/settings.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Issues of GitLab's REST API v4. Pure.
namespace adapters::gitlab {

using http::Json;

/// Says of a closed issue that it was not done; GitLab has one way of closing only.
inline constexpr std::string_view dropped_label = "wont-do";
/// The state of one that was opened again by somebody who left it the label.
inline constexpr std::string_view open_but_dropped = "opened, wont-do";

/// The API's address, whether the configured one goes as far or not.
[[nodiscard]] std::string api_base(const std::string& url);
[[nodiscard]] tracking::TrackerDialect gitlab_dialect(const config::TrackerSettings& settings);

/// "/projects/acme%2Fops"
[[nodiscard]] std::string project_path(std::string_view project);
/// "/projects/14/issues/23" for the id "14/23"; nothing for what is no such id.
[[nodiscard]] std::optional<std::string> issue_path(std::string_view id);

/// The body of the call that makes an issue. `owner`: a user's number; 0: nobody.
[[nodiscard]] std::string new_issue(const bot::core::outbox::FileTicket& order,
                                    const std::vector<std::string>& labels, std::int64_t owner);
/// The body of the call that changes the one that `stands`, in state `is`. `owner` counts where the
/// change has one.
[[nodiscard]] std::string changed_issue(bot::core::event::WorkState is,
                                        const tracking::TicketChange& change, std::int64_t owner,
                                        const Json& stands);

/// Nothing where the value is no issue. What was moved away is gone: its new place is another
/// project's.
[[nodiscard]] std::optional<bot::core::event::TicketView> view_of(
    const Json& issue, const config::TrackerSettings& settings);
[[nodiscard]] std::vector<std::string> labels_in(const Json& issue);

/// What is wrong with the project as the token sees it, each in words.
[[nodiscard]] std::vector<std::string> faults_of(const Json& project);

}  // namespace adapters::gitlab
