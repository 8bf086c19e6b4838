#pragma once

#include "bot/core/decide/decision.hpp"
#include "bot/core/event/event.hpp"
#include "bot/ports/deadline.hpp"
#include "bot/ports/result.hpp"

#include <boost/asio/awaitable.hpp>

#include <optional>

namespace bot::ports {

namespace asio = boost::asio;

struct Receipt {
    bool duplicate = false;
    std::optional<core::decide::Reply> reply;
    std::optional<core::event::IncidentId> incident;
};

/// The front door. Called on the io thread.
class InboundSink {
public:
    virtual ~InboundSink() = default;
    /// Comes back when the event and all that follows from it is on disk. Any failure means that
    /// nothing was kept and the sender should send again, except `rejected`: it never will be kept,
    /// and the record of its room has a gap in its place. Whoever hands in many steps over it.
    /// Events are taken in the order in which the calls began.
    [[nodiscard]] virtual asio::awaitable<Result<Receipt>> submit(core::event::Event event,
                                                                  Deadline deadline) = 0;
};

}  // namespace bot::ports
