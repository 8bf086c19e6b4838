#pragma once

#include "adapters/slack/slack_identity.hpp"
#include "adapters/slack/slack_json.hpp"
#include "bot/core/event/chat_event.hpp"

#include <string>
#include <string_view>
#include <variant>

namespace adapters::slack {

/// Slack wants to know whether it is us who answers.
struct Challenge {
    std::string value;
};
/// Not what Slack sends, and why.
struct Malformed {
    std::string why;
};

/// What one request of the Events API holds.
using EventsRequest = std::variant<bot::core::event::ChatEvent, Challenge, Malformed>;

/// The body of a request to the events address. Types we do not know, or that do not concern us,
/// become Unknown with the type's name. `app_rate_limited` is a MissedStretch of that minute with
/// an empty room: Slack does not say which rooms it concerns.
/// While `ours` is empty, the user the envelope was authorised for is taken for us.
[[nodiscard]] EventsRequest decode_events_request(std::string_view body, const SlackIdentity& ours);

/// The same for JSON already read, as Socket Mode delivers it.
[[nodiscard]] EventsRequest decode_envelope(const Json& envelope, const SlackIdentity& ours);

/// The inner event. The key is left empty; `at` where the event does not tell its time.
[[nodiscard]] bot::core::event::ChatEvent decode_event(const Json& event,
                                                       bot::core::event::Instant at,
                                                       const SlackIdentity& ours);

}  // namespace adapters::slack
