#pragma once

#include "bot/core/event/event.hpp"
#include "bot/core/outbox/effect.hpp"
#include "bot/ports/chat_port.hpp"
#include "bot/ports/documents.hpp"
#include "bot/ports/tracker_port.hpp"

#include <boost/asio/awaitable.hpp>

namespace bot::app {

/// Who does what: of the two ports the one that the effect is for is set. All outlive the call.
struct Performers {
    ports::ChatPort* chat = nullptr;
    ports::TrackerPort* tracker = nullptr;
    ports::Documents& documents;
};

/// Turns an effect into the call of the port that does it.
[[nodiscard]] boost::asio::awaitable<ports::Result<core::event::Outcome>> perform_effect(
    Performers performers, core::outbox::Effect effect, ports::Attempt attempt,
    ports::Deadline deadline);

}  // namespace bot::app
