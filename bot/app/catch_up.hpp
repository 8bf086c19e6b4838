#pragma once

#include "bot/app/store_runner.hpp"
#include "bot/ports/clock.hpp"
#include "bot/ports/inbound_sink.hpp"
#include "bot/ports/log.hpp"

#include <boost/asio/awaitable.hpp>

#include <optional>
#include <string>

namespace bot::app {

struct Pause {
    std::string platform;  ///< only rooms of this one; empty: of all
    std::string reason;    ///< in words
    /// Reading back starts here at the latest, though newer things may have come since.
    std::optional<core::event::Instant> since;
    std::optional<core::event::Instant> until;  ///< nobody asks before this; none: at once
};

/// After a pause in which nobody listened: says of every room we listen to since when, so that it
/// is decided what to read back. What is referred to outlives the call.
boost::asio::awaitable<void> report_pause(StoreRunner& store, ports::InboundSink& sink,
                                          const ports::Clock& clock, ports::Log& log, Pause pause);

}  // namespace bot::app
