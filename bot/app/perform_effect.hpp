#pragma once

#include "bot/core/event/event.hpp"
#include "bot/core/outbox/effect.hpp"
#include "bot/ports/chat_port.hpp"
#include "bot/ports/documents.hpp"

#include <boost/asio/awaitable.hpp>

namespace bot::app {

/// Turns an effect into the call of the port that does it. `chat` and `documents` outlive the
/// call.
[[nodiscard]] boost::asio::awaitable<ports::Result<core::event::Outcome>> perform_effect(
    ports::ChatPort& chat, ports::Documents& documents, core::outbox::Effect effect,
    ports::Attempt attempt, ports::Deadline deadline);

}  // namespace bot::app
