#pragma once

#include "adapters/http/json_reading.hpp"
#include "adapters/tracking/ticket_writing.hpp"
#include "adapters/tracking/tracker_dialect.hpp"
#include "bot/core/event/tracker_event.hpp"
#include "bot/core/outbox/effect.hpp"
#include "config/tracker_settings.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Redmine's JSON (Redmine: REST API). Pure.
namespace adapters::redmine {

using http::Json;

/// Ids are numbers, and kept as their digits; empty: none.
struct RedmineIssue {
    std::string id;
    std::string status;
    std::string status_name;
    std::string owner;
    std::string owner_name;
    std::string priority;
    std::optional<bot::core::event::Day> due;
    std::string description;
    std::string marker;  ///< what the custom field for it holds
    bot::core::event::Instant created;
    bot::core::event::Instant updated;
    std::vector<std::string> notes;     ///< where they were asked for
    std::vector<std::string> statuses;  ///< that may be next, where they were asked for
};
/// Nothing where it is no issue. `field`: the custom field's number.
[[nodiscard]] std::optional<RedmineIssue> read_issue(const Json& issue, std::uint64_t field);
/// The issues of a list; what is none is passed over.
[[nodiscard]] std::vector<RedmineIssue> read_issues(const Json& answer, std::uint64_t field);

struct RedmineStatus {
    std::string id;
    std::string name;
    bool closed = false;
};
[[nodiscard]] std::vector<RedmineStatus> read_statuses(const Json& answer);
[[nodiscard]] bot::core::event::WorkState state_of(const RedmineStatus& status,
                                                   const config::TrackerSettings& settings);

/// Something with a number and a name: a person, a priority, a tracker.
struct Numbered {
    std::string id;
    std::string name;
};
[[nodiscard]] std::vector<Numbered> read_numbered(const Json& list);
/// The people of a page of memberships; groups are left out.
[[nodiscard]] std::vector<Numbered> read_members(const Json& answer);
/// By its number or by its name, whose case does not matter.
[[nodiscard]] std::optional<Numbered> find_numbered(const std::vector<Numbered>& all,
                                                    std::string_view wanted);

/// The digits of `from.key`, or of `from.key.id`; empty where there are none.
[[nodiscard]] std::string id_at(const Json& from, const char* key);

/// The same as a number.
[[nodiscard]] std::int64_t number_of(const std::string& id);

[[nodiscard]] tracking::Dialect text_dialect_of(const config::TrackerSettings& settings);
/// Title and text.
void put_words(Json& issue, const bot::core::outbox::FileTicket& order, std::string_view stands,
               const config::TrackerSettings& settings);
/// How this Redmine is spoken to.
[[nodiscard]] tracking::TrackerDialect dialect_of(const config::TrackerSettings& settings);

}  // namespace adapters::redmine
