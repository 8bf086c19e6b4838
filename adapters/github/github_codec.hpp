#pragma once

#include "adapters/http/json_reading.hpp"
#include "adapters/tracking/tracker_dialect.hpp"
#include "bot/core/event/tracker_event.hpp"
#include "bot/core/outbox/effect.hpp"
#include "config/settings.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Issues of GitHub's REST API, version 2022-11-28. Pure.
namespace adapters::github {

using http::Json;

/// Headers, limits and words of the API.
[[nodiscard]] tracking::TrackerDialect github_dialect(const config::TrackerSettings& settings);

/// "/repos/acme/ops"
[[nodiscard]] std::string repository_path(std::string_view project);
/// "/repos/acme/ops/issues/7" for the id "acme/ops#7"; nothing for what is no such id.
[[nodiscard]] std::optional<std::string> issue_path(std::string_view id);

/// Title and text. A due date has no field and stands in the text.
void put_words(Json& issue, const bot::core::outbox::FileTicket& order,
               std::string_view stands = {});
/// The body of the call that makes an issue.
[[nodiscard]] std::string new_issue(const bot::core::outbox::FileTicket& order,
                                    const std::vector<std::string>& labels,
                                    const std::string& owner);

/// Whether a refusal is about the owner.
[[nodiscard]] bool blames_owner(const Json& refusal);

/// Nothing where the value is no issue; pull requests come in lists of issues and are none. The id
/// spells the repository as it is configured.
[[nodiscard]] std::optional<bot::core::event::TicketView> view_of(
    const Json& issue, const config::TrackerSettings& settings);
[[nodiscard]] std::vector<std::string> labels_in(const Json& issue);

/// The text with this as the date of the line "Due: …" above our reference line, which is put there
/// where it is missing. In texts without one the last such line counts.
[[nodiscard]] std::string with_due(std::string text, bot::core::event::Day due);
[[nodiscard]] std::optional<bot::core::event::Day> due_in(std::string_view text);

/// "closed" and why, or "open".
void put_state(Json& patch, bot::core::event::WorkState state);

}  // namespace adapters::github
