#pragma once

#include "adapters/slack/slack_socket_link.hpp"
#include "adapters/slack/slack_socket_mode.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace adapters::slack {

/// A connection as its keeper sees it. What the link tells by itself becomes known here when the
/// keeper has acted on it.
struct SlackSocketMode::Held {
    Held(const SocketLink::Surroundings& around, const boost::asio::any_io_executor& executor,
         std::chrono::milliseconds patience)
        : link{around, executor},
          opened{std::chrono::steady_clock::now()},
          due{opened + patience} {}

    [[nodiscard]] bool listens() const { return greeted && !over; }

    SocketLink link;
    TimePoint opened;
    TimePoint due;  ///< when it must have been greeted
    std::optional<bot::core::event::Instant> ended_at;
    std::string failure;   ///< why it never came to be
    bool greeted = false;  ///< and we know
    bool leaving = false;  ///< to be replaced, or given up
    bool over = false;
    bool mourned = false;  ///< over, and we know
};

}  // namespace adapters::slack
