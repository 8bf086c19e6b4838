#pragma once

#include "bot/core/event/event.hpp"
#include "bot/ports/inbound_sink.hpp"
#include "bot/ports/log.hpp"

#include <boost/asio/awaitable.hpp>

#include <chrono>
#include <string>

namespace bot::app {

/// A time in which nobody listened, on one platform or, where that is empty, on any, as an event
/// for the front door. It is known by its end: the same one reported again adds nothing.
[[nodiscard]] core::event::ChatEvent pause_on(std::string platform,
                                              core::event::MissedStretch missed);

/// Hands it in, again and again, with a rest in between, until it was kept. What is referred to
/// outlives the call.
boost::asio::awaitable<void> keep_reporting(ports::InboundSink& sink, ports::Log& log,
                                            core::event::ChatEvent pause,
                                            std::chrono::milliseconds rest);

}  // namespace bot::app
