#pragma once

#include "bot/app/store_runner.hpp"
#include "bot/ports/clock.hpp"
#include "bot/ports/inbound_sink.hpp"
#include "bot/ports/log.hpp"

#include <boost/asio/awaitable.hpp>

#include <string>

namespace bot::app {

/// After a pause in which nobody listened: says of every room we listen to since when, so that it
/// is decided what to read back. `platform`: only rooms of that one; empty: of all. `reason` in
/// words. What is referred to outlives the call.
boost::asio::awaitable<void> report_pause(StoreRunner& store, ports::InboundSink& sink,
                                          const ports::Clock& clock, ports::Log& log,
                                          std::string platform, std::string reason);

}  // namespace bot::app
