#pragma once

#include "bot/ports/clock.hpp"
#include "bot/ports/tracker_port.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace adapters::tracking {

/// What of a ticket is to become different.
struct TicketChange {
    std::optional<bot::core::event::WorkState> state;
    std::optional<std::string> owner;
    std::optional<bot::core::event::Day> due;

    [[nodiscard]] bool empty() const { return !state && !owner && !due; }
};

/// What of the order is not so already.
[[nodiscard]] TicketChange difference(const bot::core::event::TicketView& is,
                                      const bot::core::outbox::AmendTicket& order);

/// The same care for every tracker: it is looked before something is done a second time. A tracker
/// of one kind says how to look and how to do.
class CarefulTracker : public bot::ports::TrackerPort {
public:
    Answer<bot::core::event::TicketFiled> file(bot::core::outbox::FileTicket order,
                                               bot::ports::Attempt attempt,
                                               bot::ports::Deadline deadline) final;
    Answer<bot::core::event::TicketRead> amend(bot::core::outbox::AmendTicket order,
                                               bot::ports::Attempt attempt,
                                               bot::ports::Deadline deadline) final;

protected:
    using Instant = bot::core::event::Instant;

    /// `settling`: how long what was sent may take until looking shows it. The clock outlives this.
    CarefulTracker(const bot::ports::Clock& clock, std::chrono::seconds settling)
        : x_clock{clock}, x_settling{settling} {}

    /// The oldest ticket that holds the order's marker exactly; none was made before `since`.
    virtual Answer<std::optional<bot::core::event::TicketFiled>> find(
        bot::core::outbox::FileTicket order, Instant since, bot::ports::Deadline deadline) = 0;
    /// Makes the ticket. unknown_outcome, with a `retry_at`, where nobody saw the end of it.
    virtual Answer<bot::core::event::TicketFiled> create(bot::core::outbox::FileTicket order,
                                                         bot::ports::Deadline deadline) = 0;
    /// `is` is what the ticket was a moment ago, and `change` is not empty.
    virtual Answer<bot::ports::Done> change(bot::core::event::TicketView is, TicketChange change,
                                            bot::ports::Deadline deadline) = 0;
    /// Whether the ticket has a comment, written at `since` or later, that holds the marker.
    virtual Answer<bool> has_comment(bot::core::event::TicketRef ticket, std::string marker,
                                     Instant since, bot::ports::Deadline deadline) = 0;
    /// `text` is CommonMark; the marker becomes part of the comment.
    virtual Answer<bot::ports::Done> comment(bot::core::event::TicketRef ticket, std::string text,
                                             std::string marker, bot::ports::Deadline deadline) = 0;

private:
    Answer<bool> is_said(const bot::core::outbox::AmendTicket& order,
                         const bot::ports::Attempt& attempt, bot::ports::Deadline deadline);

    const bot::ports::Clock& x_clock;
    std::chrono::seconds x_settling;
};

}  // namespace adapters::tracking
