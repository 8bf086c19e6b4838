#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

/// What goes into a ticket, from the core's CommonMark to what each tracker shows the same of.
/// Words stay words: nothing in them calls people, links tickets or gives orders. Pure; any bytes
/// do.
namespace adapters::tracking {

enum class Dialect {
    github,
    gitlab,
    linear,
    redmine_markdown,
    redmine_textile,
    jira_wiki,      ///< Data Center, REST v2
    jira_document,  ///< Cloud, REST v3: for bodies, see ticket_document
};

/// One line of at most 255 characters, as the strictest of the trackers counts: UTF-16 units.
[[nodiscard]] std::string ticket_title(Dialect dialect, std::string_view title);

/// A body or a comment, below what the tracker takes. A longer one ends in "… (truncated)" and its
/// first link, which leads to the incident. Last come `lines`, plain words that are never cut, as a
/// paragraph of their own.
[[nodiscard]] std::string ticket_text(Dialect dialect, std::string_view common_mark,
                                      std::string_view lines);

/// The same as a document in the Atlassian Document Format, version 1.
[[nodiscard]] nlohmann::json ticket_document(std::string_view common_mark, std::string_view lines);

}  // namespace adapters::tracking
