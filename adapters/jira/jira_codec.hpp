#pragma once

#include "adapters/http/json_reading.hpp"
#include "adapters/tracking/tracker_dialect.hpp"
#include "bot/core/event/tracker_event.hpp"
#include "config/tracker_settings.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Jira's JSON: REST API 3 of the Cloud, 2 of Data Center. Pure.
namespace adapters::jira {

using http::Json;

[[nodiscard]] inline bool is_cloud(const config::TrackerSettings& settings) {
    return settings.api == config::JiraApi::cloud;
}

/// How this Jira is spoken to, and under which address.
[[nodiscard]] tracking::TrackerDialect dialect_of(const config::TrackerSettings& settings);
[[nodiscard]] std::string api_url(const config::TrackerSettings& settings);
/// What follows the credential's prefix: with an e-mail address or user name both in base64.
[[nodiscard]] config::Secret credential_of(const config::TrackerSettings& settings);

/// The fields of an issue that are read.
inline constexpr std::string_view issue_fields =
    "summary,description,status,resolution,duedate,assignee,labels,created,updated";

/// Without an owner: whose account it is may have to be asked. `site` is where people look.
[[nodiscard]] bot::core::event::TicketView read_issue(const Json& issue,
                                                      const config::TrackerSettings& settings,
                                                      std::string_view site);
[[nodiscard]] bot::core::event::WorkState state_of(const Json& status, std::string_view resolution,
                                                   const config::TrackerSettings& settings);

/// Whether the text, in whatever form this Jira keeps it, or a label has the marker.
[[nodiscard]] bool text_holds(const Json& text, std::string_view marker);
[[nodiscard]] bool is_marked(const Json& issue, std::string_view marker);

/// `ours` in place of what of ours stands there; both in the form that this Jira keeps.
[[nodiscard]] Json with_own_part(const Json& stands, Json ours, std::string_view marker);

/// What names a user: an account id in the Cloud, a user name elsewhere.
[[nodiscard]] std::string user_id(const Json& user);
/// Whether the account, as people write it, is this user's.
[[nodiscard]] bool is_account(const Json& user, std::string_view account);
/// How others write the account: the e-mail address in the Cloud, where it shows.
[[nodiscard]] std::string plain_account(const Json& user);
/// For `assignee` when filing and changing.
[[nodiscard]] Json assignee_of(std::string_view id, const config::TrackerSettings& settings);

/// What Jira says of each field that it refused.
[[nodiscard]] std::map<std::string, std::string> refused_fields(const Json& answer);

/// A string in JQL, in quotes.
[[nodiscard]] std::string jql_string(std::string_view text);

}  // namespace adapters::jira
