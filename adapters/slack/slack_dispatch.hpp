#pragma once

#include "adapters/http/form.hpp"
#include "adapters/slack/slack_events.hpp"
#include "adapters/slack/slack_identity.hpp"
#include "adapters/slack/slack_json.hpp"
#include "bot/core/event/chat_event.hpp"
#include "bot/ports/inbound_sink.hpp"

#include <string>
#include <variant>

/// What Slack delivers, between its two ways of delivering: requests to us, and Socket Mode.
namespace adapters::slack {

/// What goes back to Slack once the sink has a delivery.
class Answering {
public:
    enum class Kind { nothing, command, form };

    Kind kind = Kind::nothing;
    /// Of a form: the block an error that belongs to no field is shown at; else empty.
    std::string first_field{};
};

/// One delivery, decoded.
class Delivery {
public:
    bot::core::event::ChatEvent event;
    Answering answering{};
};

using DecodedDelivery = std::variant<Delivery, Malformed>;

/// An envelope of the Events API. A challenge counts as malformed: who may be asked one looks
/// first.
[[nodiscard]] DecodedDelivery event_delivery(EventsRequest decoded);
[[nodiscard]] DecodedDelivery event_delivery(const Json& envelope, const SlackIdentity& ours);

/// A slash command, by its form fields or by the same as a JSON object.
[[nodiscard]] DecodedDelivery command_delivery(const http::Fields& form,
                                               bot::core::event::Instant received,
                                               const SlackIdentity& ours);
[[nodiscard]] DecodedDelivery command_delivery(const Json& form, bot::core::event::Instant received,
                                               const SlackIdentity& ours);

/// A button, a form, a shortcut.
[[nodiscard]] DecodedDelivery interaction_delivery(const Json& payload,
                                                   bot::core::event::Instant received,
                                                   const SlackIdentity& ours);

/// The JSON that answers a delivery the sink has taken; null where there is nothing to say.
[[nodiscard]] Json answer_to(const Answering& answering, const bot::ports::Receipt& receipt);

}  // namespace adapters::slack
