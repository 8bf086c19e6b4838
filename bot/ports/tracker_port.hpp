#pragma once

#include "bot/core/event/tracker_event.hpp"
#include "bot/core/outbox/effect.hpp"
#include "bot/ports/attempt.hpp"
#include "bot/ports/deadline.hpp"
#include "bot/ports/result.hpp"

#include <boost/asio/awaitable.hpp>

#include <string>

namespace bot::ports {

namespace asio = boost::asio;

/// One tracker, seen from the dispatcher. Called on the io thread, one call at a time for each
/// lane. `rejected` and `unauthorized` say in `detail` what a person can do about it.
class TrackerPort {
public:
    virtual ~TrackerPort() = default;
    template <class T>
    using Answer = asio::awaitable<Result<T>>;

    /// Whether it can be reached, lets us in, has the project and lets us write there, in words;
    /// ok when it does. All that is wrong is told together.
    virtual Answer<std::string> check(Deadline deadline) = 0;

    /// Where the attempt is `repeated`, it is first looked whether one with this marker is there,
    /// and that one is the answer. `unknown_outcome` where nobody saw the end of it; its
    /// `retry_at` is when looking will show it.
    virtual Answer<core::event::TicketFiled> file(core::outbox::FileTicket order, Attempt attempt,
                                                  Deadline deadline) = 0;
    /// not_found where it is deleted or out of our sight.
    virtual Answer<core::event::TicketRead> read(core::event::TicketRef ticket,
                                                 Deadline deadline) = 0;
    /// Ours (by the label that all have) changed at `since` or later: oldest first, some twice.
    virtual Answer<core::event::ChangesRead> read_changes(core::outbox::ReadChanges order,
                                                          Deadline deadline) = 0;
    /// What is so already is left as it is; a comment that an earlier try may have left is looked
    /// for first.
    virtual Answer<core::event::TicketRead> amend(core::outbox::AmendTicket order, Attempt attempt,
                                                  Deadline deadline) = 0;
    virtual Answer<core::event::AccountFound> find_account(std::string account,
                                                           Deadline deadline) = 0;
};

}  // namespace bot::ports
