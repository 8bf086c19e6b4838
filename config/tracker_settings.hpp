#pragma once

#include "config/secret.hpp"

#include <chrono>
#include <cstdint>
#include <map>
#include <string>

namespace config {

enum class TrackerKind { github, gitlab, jira, redmine, linear };

/// Jira comes in two; they differ in addresses, in who people are and in how text is written.
enum class JiraApi { cloud, data_center };

/// How a Redmine shows its texts; its administrator chose.
enum class TextFormatting { markdown, textile };

/// What a status of the operator's own means.
enum class TicketState { open, in_progress, done, cancelled };

struct TrackerSettings {
    std::string name;  ///< unique; letters, digits, '-' and '_': it stands in /hooks/{name}
    TrackerKind kind = TrackerKind::github;
    std::string url;        ///< no slash at the end
    Secret token;           ///< empty exactly for a GitHub App
    std::string project;    ///< in the tracker's own words
    Secret webhook_secret;  ///< empty: hooks of this tracker are refused, polling is all
    std::string label = "incident-followup";  ///< that every ticket of ours has
    std::string ca_file;                      ///< PEM, authorities beside the system's; empty: none
    std::chrono::seconds poll = std::chrono::minutes{5};
    std::map<std::string, std::string> people;  ///< "platform:user" to tracker account
    /// "sev1" to what the tracker calls it: a label (GitHub, GitLab), a priority's name (Jira) or
    /// number (Redmine, Linear).
    std::map<std::string, std::string> severities;
    /// The tracker's status, by its name, to what it means; where that is not plain by itself.
    std::map<std::string, TicketState> statuses;

    std::string app_id;        ///< GitHub App; empty: a token
    Secret private_key;        ///< its PEM
    std::string installation;  ///< digits; empty: looked up by the project

    JiraApi api = JiraApi::cloud;
    std::string email;  ///< whose token it is: Jira Cloud
    std::string issue_type = "Task";

    TextFormatting formatting = TextFormatting::markdown;
    std::uint64_t custom_field = 0;  ///< number of the Redmine field for the marker; 0: none
};

}  // namespace config
