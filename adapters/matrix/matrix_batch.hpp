#pragma once

#include "bot/core/event/chat_event.hpp"
#include "bot/ports/inbound_sink.hpp"
#include "bot/ports/log.hpp"

#include <boost/asio/awaitable.hpp>

#include <string>
#include <vector>

namespace adapters::matrix {

/// Hands the events to the sink in order, many at a time, so that they share its commits. Comes
/// back when each is on disk or was rejected: what the sink will never take is logged and stepped
/// over, lest it block all that comes behind it. Any other failure is told; the whole batch is then
/// to be handed in again, and what was kept of it the sink recognises. `sink` and `log` outlive the
/// program's last run of the io_context.
boost::asio::awaitable<bot::ports::Result<bot::ports::Done>> submit_all(
    bot::ports::InboundSink& sink, bot::ports::Log& log,
    std::vector<bot::core::event::ChatEvent> events, bot::ports::Deadline deadline);

}  // namespace adapters::matrix
