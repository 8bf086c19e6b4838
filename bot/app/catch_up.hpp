#pragma once

#include "bot/app/store_runner.hpp"
#include "bot/ports/clock.hpp"
#include "bot/ports/inbound_sink.hpp"
#include "bot/ports/log.hpp"

#include <boost/asio/awaitable.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace bot::app {

/// A time in which nobody listened. It is known by its end: the same one reported again adds
/// nothing.
struct Pause {
    std::string platform;  ///< only rooms of this one; empty: of all
    std::string reason;    ///< in words
    /// Reading back starts here at the latest, though newer things may have come since. Nothing:
    /// at the newest that we have.
    std::optional<core::event::Instant> since;
    core::event::Instant until;
};

/// Says of every room we listen to since when nobody did, so that it is decided what to read back.
/// After a failure some rooms may have been told of; it is to be called again. What is referred to
/// outlives the call.
boost::asio::awaitable<ports::Result<ports::Done>> report_pause(StoreRunner& store,
                                                                ports::InboundSink& sink,
                                                                Pause pause,
                                                                ports::Deadline deadline);

/// The same for a service that is running: waits for the pause to end, and tries again, with a rest
/// in between, until every room has been told of.
boost::asio::awaitable<void> keep_reporting(StoreRunner& store, ports::InboundSink& sink,
                                            const ports::Clock& clock, ports::Log& log, Pause pause,
                                            std::chrono::milliseconds rest);

}  // namespace bot::app
