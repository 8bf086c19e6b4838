#pragma once

#include "adapters/http/json_reading.hpp"
#include "adapters/tracking/tracker_failure.hpp"
#include "bot/core/event/tracker_event.hpp"
#include "bot/core/outbox/effect.hpp"
#include "bot/ports/result.hpp"
#include "config/tracker_settings.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Linear's GraphQL (Linear: API reference). Pure.
namespace adapters::linear {

using http::Json;

/// The id, a UUID of version 4, that we choose for what has this marker: always the same, so that
/// what is sent again cannot become a second one.
[[nodiscard]] std::string id_for(std::string_view marker);

/// The fields of an issue that `read_issue` wants, for queries.
inline constexpr std::string_view issue_fields =
    "id identifier url updatedAt dueDate trashed priority state { id name type } "
    "assignee { id name displayName email } labels { nodes { name } }";

/// `owner` is as configured where it is, else Linear's display name. Nothing where it is no issue,
/// or lies in the trash.
[[nodiscard]] std::optional<bot::core::event::TicketView> read_issue(
    const Json& issue, const config::TrackerSettings& settings);
[[nodiscard]] std::vector<std::string> labels_of(const Json& issue);
/// How a person is written in configuration, or by their display name.
[[nodiscard]] std::string account_of(const Json& user, const config::TrackerSettings& settings);

[[nodiscard]] bot::core::event::WorkState state_of(const Json& state,
                                                   const config::TrackerSettings& settings);
/// The id of the state with this meaning that comes first; empty where there is none.
[[nodiscard]] std::string state_for(bot::core::event::WorkState wanted, const Json& states,
                                    const config::TrackerSettings& settings);

/// Title and text, the latter within what `stands`.
void put_words(Json& input, const bot::core::outbox::FileTicket& order,
               std::string_view stands = {});

/// How Linear is spoken to.
[[nodiscard]] tracking::TrackerDialect dialect_of(const config::TrackerSettings& settings);

/// What the first of the errors in an answer means; nothing where it has none. They come with any
/// status, 200 among them.
[[nodiscard]] std::optional<bot::ports::Failure> failure_in(const tracking::TrackerReply& reply,
                                                            const tracking::TrackerCall& call,
                                                            const tracking::TrackerDialect& dialect,
                                                            bot::core::event::Instant now);

}  // namespace adapters::linear
