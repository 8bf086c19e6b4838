#pragma once

#include "adapters/slack/slack_dispatch.hpp"
#include "adapters/slack/slack_identity.hpp"
#include "adapters/slack/slack_json.hpp"
#include "bot/core/event/instant.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

/// What is said over a connection of Socket Mode (Slack: Using Socket Mode).
namespace adapters::slack {

/// The connection counts from now on.
struct Hello {
    std::string app_id;
};

enum class Departure {
    refresh,       ///< this connection ends soon: have another ready. Also any reason we don't know
    switched_off,  ///< somebody has turned Socket Mode off
    too_many_open,  ///< the app has as many connections as it may
};

/// Slack is going to close the connection.
struct Disconnect {
    Departure departure = Departure::refresh;
    std::string told;  ///< the reason in Slack's word
};

/// One delivery. It comes again, maybe over another connection, until it is acknowledged.
struct Envelope {
    std::string id;
    bool takes_answer = false;  ///< whether the acknowledgement may carry an answer
    std::int64_t attempt = 0;   ///< of sending it again; 0 the first time
    DecodedDelivery content;    ///< of a kind we do not know: Malformed
};

/// To be ignored, and why.
struct Noise {
    std::string why;
};

using SocketMessage = std::variant<Hello, Disconnect, Envelope, Noise>;

/// Total: any text is something. A command whose answer the acknowledgement cannot carry comes with
/// `answered_inline` off.
[[nodiscard]] SocketMessage decode_socket_message(std::string_view text,
                                                  bot::core::event::Instant received,
                                                  const SlackIdentity& ours);

/// The acknowledgement, with `answer` unless that is null.
[[nodiscard]] std::string acknowledgement(std::string_view envelope_id, const Json& answer);

}  // namespace adapters::slack
